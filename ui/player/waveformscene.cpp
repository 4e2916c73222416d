#include "ui/player/waveformscene.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using namespace std::chrono_literals;
using document::Edge;
using document::Segment;
using document::Side;
using Ms = WaveformScene::Ms;

constexpr double wordPixelsPerMs = 0.06; // a word of 300 ms is 18 pixels wide
constexpr double reach = 5; // pixels around an edge
constexpr double snapReach = 8;
constexpr Ms longestSnap = 250ms;
constexpr double leastSegment = 3 * reach; // pixels: the edges of narrower ones cannot be told apart
constexpr int quietLevel = 3; // of 127
constexpr double quietShare = 0.12; // of the loudest near by

/// The nearest of what is offered.
struct Nearest
{
    double distance = 0;
    Edge edge{};

    void offer(double at, const Edge &offered)
    {
        if (at >= distance)
            return;
        distance = at;
        edge = offered;
    }
};

/// Rows that can have an edge near `time`.
std::pair<qsizetype, qsizetype> rowsAround(const WaveformScene &scene, Ms time)
{
    const document::Transcript &transcript = *scene.transcript;
    const Ms near = scene.length(reach) + 1ms;
    const qsizetype first = std::max<qsizetype>(0, transcript.segmentAt(time - near) - 1);
    const qsizetype last = std::min(transcript.segmentAt(time + near) + 1, transcript.segments.size() - 1);
    return {first, last};
}

void offerWords(const WaveformScene &scene, qsizetype row, double x, Nearest &nearest)
{
    const Segment &segment = scene.row(row);
    const Ms time = scene.toTime(x);
    const Ms near = scene.length(reach) + 1ms;
    const qsizetype last = segment.wordAtTime(time + near);
    for (qsizetype i = std::max<qsizetype>(0, segment.wordAtTime(time - near) - 1); i <= last; ++i) {
        const double start = scene.toPixel(segment.words[i].start());
        const double stop = scene.toPixel(segment.words[i].stop());
        // where two words touch, the side of the pointer's word is taken
        nearest.offer(std::abs(x - start) + (x < start ? 0.5 : 0), {row, i, Side::Start});
        nearest.offer(std::abs(x - stop) + (x > stop ? 0.5 : 0), {row, i, Side::Stop});
    }
}

void offerSegment(const WaveformScene &scene, qsizetype row, double x, Nearest &nearest)
{
    const Segment &segment = scene.row(row);
    const double start = scene.toPixel(segment.start());
    const double stop = scene.toPixel(segment.stop());
    if (stop - start < leastSegment)
        return;
    nearest.offer(std::abs(x - start) + (x < start ? 0.5 : 0), {row, -1, Side::Start});
    nearest.offer(std::abs(x - stop) + (x > stop ? 0.5 : 0), {row, -1, Side::Stop});
}

int levelAt(const media::Peaks &peaks, Ms from, Ms to)
{
    const media::Peaks::Bin bin = peaks.range(from, to);
    return std::max(std::abs(int(bin.low)), std::abs(int(bin.high)));
}

/// Offers the places around `time` where silence turns into sound or back.
template <class Offer>
void offerSilence(const media::Peaks &peaks, Ms time, Ms near, Offer offer)
{
    constexpr Ms bin = media::Peaks::binSpan;
    const double loudest = levelAt(peaks, std::max(0ms, time - 1s), time + 1s);
    const double quiet = std::max<double>(quietLevel, loudest * quietShare);
    Ms at = std::max(bin, (time - near) / bin * bin);
    bool wasLoud = levelAt(peaks, at - bin, at) > quiet;
    for (; at <= time + near; at += bin) {
        const bool isLoud = levelAt(peaks, at, at + bin) > quiet;
        if (isLoud != wasLoud)
            offer(at);
        wasLoud = isLoud;
    }
}

/// Calls `offer` with the edges of segments, or of their words, near the view.
template <class Offer>
void offerEdges(const WaveformScene &scene, Ms time, Offer offer)
{
    const QList<Segment> &segments = scene.transcript->segments;
    const qsizetype at = scene.transcript->segmentAt(time);
    for (qsizetype row = std::max<qsizetype>(0, at - 1); row <= std::min(at + 2, segments.size() - 1); ++row) {
        offer(segments[row].start());
        offer(segments[row].stop());
        if (!scene.showsWords())
            continue;
        for (const document::Word &word : segments[row].words) {
            offer(word.start());
            offer(word.stop());
        }
    }
}

} // namespace

double WaveformScene::toPixel(Ms time) const
{
    return area.left() + pixels(time - start);
}

Ms WaveformScene::toTime(double x) const
{
    return start + length(x - area.left());
}

double WaveformScene::pixels(Ms length) const
{
    return double(length.count()) * area.width() / double(std::max<qint64>(1, span.count()));
}

Ms WaveformScene::length(double pixels) const
{
    return Ms(std::llround(pixels * double(span.count()) / std::max(1, area.width())));
}

bool WaveformScene::showsWords() const
{
    return transcript && pixels(1000ms) >= 1000 * wordPixelsPerMs && area.height() > 3 * (scaleHeight + wordHeight) / 2;
}

QRect WaveformScene::lane() const
{
    return area.adjusted(0, 0, 0, -scaleHeight - (showsWords() ? wordHeight : 0));
}

QRect WaveformScene::words() const
{
    return showsWords() ? QRect(area.left(), lane().bottom() + 1, area.width(), wordHeight) : QRect();
}

QRect WaveformScene::scale() const
{
    return {area.left(), area.bottom() + 1 - scaleHeight, area.width(), scaleHeight};
}

const Segment &WaveformScene::row(qsizetype segment) const
{
    const qsizetype at = pending ? segment - pending->first : -1;
    return at >= 0 && at < pending->inserted.size() ? pending->inserted[at] : transcript->segments[segment];
}

Edge edgeAt(const WaveformScene &scene, const QPointF &at)
{
    if (!scene.transcript || scene.transcript->segments.isEmpty() || scene.scale().contains(at.toPoint()))
        return {};
    const auto [first, last] = rowsAround(scene, scene.toTime(at.x()));
    constexpr qsizetype mostRows = 12; // more of them are too narrow anyway
    if (last - first > mostRows)
        return {};
    const bool onWords = scene.words().contains(at.toPoint());
    Nearest segments{.distance = reach};
    Nearest words{.distance = reach};
    for (qsizetype row = first; row <= last; ++row) {
        if (!onWords)
            offerSegment(scene, row, at.x(), segments);
        if (scene.showsWords())
            offerWords(scene, row, at.x(), words);
    }
    return segments.edge.isValid() ? segments.edge : words.edge;
}

Ms snapped(const WaveformScene &scene, const Edge &moved, Ms time, Ms playhead)
{
    const Ms near = std::min(scene.length(snapReach), longestSnap);
    const Ms own = document::timeOf(*scene.transcript, moved);
    Ms best = time;
    Ms distance = near + 1ms;
    const auto offer = [&](Ms at) {
        const Ms away = at > time ? at - time : time - at;
        if (at == own || away >= distance)
            return;
        distance = away;
        best = at;
    };
    offer(playhead);
    offerEdges(scene, time, offer);
    if (scene.peaks && best == time)
        offerSilence(*scene.peaks, time, near, offer);
    return best;
}

std::optional<Ms> edgeFrom(const WaveformScene &scene, Ms time, int by)
{
    std::optional<Ms> best;
    if (!scene.transcript || scene.transcript->segments.isEmpty())
        return best;
    offerEdges(scene, time, [&](Ms at) {
        const bool isBehind = by > 0 ? at > time : at < time;
        if (isBehind && (!best || (by > 0 ? at < *best : at > *best)))
            best = at;
    });
    return best;
}

} // namespace ui
