#include "models/document/speakers.h"

#include <algorithm>

namespace document {

namespace {

using namespace std::chrono_literals;

constexpr Ms shortPause = 600ms; // within a stretch
constexpr Ms shortestStretch = 300ms; // below it nobody is recognised

Ms lengthOf(const TimeSpan &span)
{
    return span.stop - span.start;
}

/// The part of the segment in which nobody else talks; `talked` is how far others before it go.
TimeSpan aloneIn(const Transcript &transcript, qsizetype row, Ms talked)
{
    const Segment &segment = transcript.segments[row];
    TimeSpan span{.start = std::max(segment.start(), talked), .stop = segment.stop()};
    for (qsizetype i = row + 1; i < transcript.segments.size() && transcript.segments[i].start() < span.stop; ++i) {
        if (transcript.segments[i].speaker != segment.speaker)
            span.stop = transcript.segments[i].start();
    }
    return span;
}

/// All stretches in order of time; segments that follow each other closely are one.
QList<TimeSpan> stretches(const Transcript &transcript, qsizetype speaker)
{
    QList<TimeSpan> result;
    Ms talked{}; // by others, up to here
    for (qsizetype row = 0; row < transcript.segments.size(); ++row) {
        const Segment &segment = transcript.segments[row];
        if (segment.speaker != speaker) {
            talked = std::max(talked, segment.stop());
            continue;
        }
        const TimeSpan span = aloneIn(transcript, row, talked);
        if (lengthOf(span) <= 0ms)
            continue;
        const bool goesOn = !result.isEmpty() && span.start >= talked && result.last().stop >= talked
            && span.start - result.last().stop <= shortPause;
        if (goesOn)
            result.last().stop = std::max(result.last().stop, span.stop);
        else
            result.append(span);
    }
    return result;
}

} // namespace

qsizetype turnLength(const Transcript &transcript, qsizetype segment)
{
    const QList<Segment> &rows = transcript.segments;
    if (segment < 0 || segment >= rows.size())
        return 0;
    const auto changes = [&](const Segment &row) { return row.speaker != rows[segment].speaker; };
    return std::find_if(rows.begin() + segment, rows.end(), changes) - (rows.begin() + segment);
}

qsizetype nextOfSpeaker(const Transcript &transcript, qsizetype speaker, qsizetype segment)
{
    const QList<Segment> &rows = transcript.segments;
    const auto isSaid = [&](const Segment &row) { return row.speaker == speaker; };
    const auto from = rows.begin() + std::clamp<qsizetype>(segment + 1, 0, rows.size());
    auto found = std::find_if(from, rows.end(), isSaid);
    if (found == rows.end())
        found = std::find_if(rows.begin(), from, isSaid);
    return found != rows.end() && isSaid(*found) ? found - rows.begin() : -1;
}

QList<TimeSpan> voiceOf(const Transcript &transcript, qsizetype speaker, Ms length)
{
    QList<TimeSpan> all = stretches(transcript, speaker);
    std::stable_sort(all.begin(), all.end(),
                     [](const TimeSpan &a, const TimeSpan &b) { return lengthOf(a) > lengthOf(b); });
    QList<TimeSpan> result;
    for (TimeSpan span : all) {
        const bool isRest = !result.isEmpty() && std::min(lengthOf(span), length) < shortestStretch;
        if (length <= 0ms || isRest)
            break;
        span.stop = std::min(span.stop, span.start + length);
        length -= lengthOf(span);
        result.append(span);
    }
    std::sort(result.begin(), result.end(), [](const TimeSpan &a, const TimeSpan &b) { return a.start < b.start; });
    return result;
}

} // namespace document
