#include "models/document/edges.h"

#include "models/document/edgepushing.h"
#include "models/document/editing.h"
#include <algorithm>
#include <QCoreApplication>

namespace document {

namespace {

constexpr Ms latest{4'000'000'000}; // what a word's start can hold

Ms timeOf(const Segment &segment, Side side)
{
    return side == Side::Start ? segment.start() : segment.stop();
}

Ms timeOf(const Word &word, Side side)
{
    return side == Side::Start ? word.start() : word.stop();
}

/// The edge on the other side of the same place; invalid when nothing touches.
Edge touching(const Transcript &transcript, const Edge &edge)
{
    const int by = edge.side == Side::Start ? -1 : 1;
    Edge other{.segment = edge.segment, .side = edge.side == Side::Start ? Side::Stop : Side::Start};
    if (edge.word >= 0)
        other.word = edge.word + by;
    else
        other.segment += by;
    const bool isThere = exists(transcript, other) && (edge.word < 0 || other.word >= 0);
    return isThere && timeOf(transcript, other) == timeOf(transcript, edge) ? other : Edge{};
}

/// A first or last word that ends with its segment moves the segment's edge.
Edge carried(const Transcript &transcript, const Edge &edge)
{
    const Edge own{.segment = edge.segment, .side = edge.side};
    const bool isOuter
        = edge.side == Side::Start ? edge.word == 0 : edge.word + 1 == transcript.segments[edge.segment].words.size();
    return edge.word >= 0 && isOuter && timeOf(transcript, own) == timeOf(transcript, edge) ? own : Edge{};
}

EdgeLimits segmentLimits(const Transcript &transcript, const Edge &edge, const Edge &partner)
{
    const QList<Segment> &rows = transcript.segments;
    const Segment &segment = rows[edge.segment];
    if (edge.side == Side::Start) {
        Ms low{};
        if (partner.isValid())
            low = rows[partner.segment].start() + leastSpan(rows[partner.segment]);
        else if (edge.segment > 0) // an overlap that is there already may stay
            low = std::min(rows[edge.segment - 1].stop(), segment.start());
        const Ms high = segment.stop() - leastSpan(segment);
        return {low, edge.segment + 1 < rows.size() ? std::min(high, rows[edge.segment + 1].start()) : high};
    }
    Ms high = transcript.duration > Ms(0) ? std::max(transcript.duration, segment.stop()) : latest;
    if (partner.isValid()) {
        high = rows[partner.segment].stop() - leastSpan(rows[partner.segment]);
        if (partner.segment + 1 < rows.size())
            high = std::min(high, rows[partner.segment + 1].start());
    } else if (edge.segment + 1 < rows.size()) {
        high = std::max(rows[edge.segment + 1].start(), segment.stop());
    }
    return {segment.start() + leastSpan(segment), high};
}

EdgeLimits wordLimits(const Transcript &transcript, const Edge &edge, const Edge &partner)
{
    const Segment &segment = transcript.segments[edge.segment];
    const QList<Word> &words = segment.words;
    const Word &word = words[edge.word];
    if (edge.side == Side::Start) {
        Ms low = segment.start();
        if (partner.isValid())
            low = words[partner.word].start() + shortestWord;
        else if (edge.word > 0)
            low = std::min(words[edge.word - 1].stop(), word.start());
        const Ms high = word.stop() - shortestWord;
        return {low, edge.word + 1 < words.size() ? std::min(high, words[edge.word + 1].start()) : high};
    }
    Ms high = segment.stop();
    if (partner.isValid()) {
        high = words[partner.word].stop() - shortestWord;
        if (partner.word + 1 < words.size())
            high = std::min(high, words[partner.word + 1].start());
    } else if (edge.word + 1 < words.size()) {
        high = std::min(high, std::max(words[edge.word + 1].start(), word.stop()));
    }
    return {word.start() + shortestWord, high};
}

void setTime(Segment &segment, Side side, Ms to)
{
    const auto ms = quint32(to.count());
    if (side == Side::Start)
        changeSpan(segment, ms, segment.stopMs);
    else
        changeSpan(segment, segment.startMs, ms);
}

void setTime(Word &word, Side side, Ms to)
{
    word.setSpan(side == Side::Start ? to : word.start(), side == Side::Start ? word.stop() : to);
    word.setSource(WordSource::Manual);
    word.setTimed(true);
}

/// Changes one edge of one of the rows of the edit.
void setTime(Edit &edit, const Edge &edge, Ms to)
{
    if (!edge.isValid())
        return;
    Segment &segment = edit.inserted[edge.segment - edit.first];
    if (edge.word < 0)
        setTime(segment, edge.side, to);
    else
        setTime(segment.words[edge.word], edge.side, to);
}

struct Partners
{
    Edge touching{};
    Edge carried{}; ///< the segment's edge under a word's
    Edge beyond{}; ///< what touches that
};

Partners partnersOf(const Transcript &transcript, const Edge &edge, Touching together)
{
    Partners partners;
    if (together == Touching::Follows)
        partners.touching = touching(transcript, edge);
    if (edge.word >= 0 && together == Touching::Follows)
        partners.carried = carried(transcript, edge);
    if (partners.carried.isValid())
        partners.beyond = touching(transcript, partners.carried);
    return partners;
}

EdgeLimits limitsWith(const Transcript &transcript, const Edge &edge, const Partners &partners)
{
    EdgeLimits limits = edge.word < 0 ? segmentLimits(transcript, edge, partners.touching)
                                      : wordLimits(transcript, edge, partners.touching);
    if (partners.carried.isValid()) {
        const EdgeLimits outer = segmentLimits(transcript, partners.carried, partners.beyond);
        limits = edge.side == Side::Start ? EdgeLimits{outer.low, std::min(limits.high, outer.high)}
                                          : EdgeLimits{std::max(limits.low, outer.low), outer.high};
    }
    const Ms now = timeOf(transcript, edge); // where it stands is always allowed
    return {std::min(limits.low, now), std::max(limits.high, now)};
}

} // namespace

bool exists(const Transcript &transcript, const Edge &edge)
{
    return edge.segment >= 0 && edge.segment < transcript.segments.size()
        && edge.word < transcript.segments[edge.segment].words.size();
}

Ms timeOf(const Transcript &transcript, const Edge &edge)
{
    const Segment &segment = transcript.segments[edge.segment];
    return edge.word < 0 ? timeOf(segment, edge.side) : timeOf(segment.words[edge.word], edge.side);
}

EdgeLimits limitsOf(const Transcript &transcript, const Edge &edge, Touching together)
{
    return limitsWith(transcript, edge, partnersOf(transcript, edge, together));
}

Edit moveEdge(const Transcript &transcript, const Edge &edge, Ms to, Touching together)
{
    if (!exists(transcript, edge))
        return {};
    const Partners partners = partnersOf(transcript, edge, together);
    const EdgeLimits limits = limitsWith(transcript, edge, partners);
    const Ms time = std::clamp(to, limits.low, limits.high);
    if (time == timeOf(transcript, edge))
        return {};
    qsizetype first = edge.segment;
    qsizetype last = edge.segment;
    for (const Edge &other : {partners.touching, partners.beyond}) {
        first = other.isValid() ? std::min(first, other.segment) : first;
        last = std::max(last, other.segment);
    }
    Edit edit{.label = QCoreApplication::translate("Edit", "Change times"), .first = first};
    edit.removed = transcript.segments.mid(first, last - first + 1);
    edit.inserted = edit.removed;
    edit.caretBefore = edit.caretAfter = {edge.segment, 0};
    // The word last: what the segment's edge pushed is then where the person put it.
    for (const Edge &moved : {partners.beyond, partners.carried, partners.touching, edge})
        setTime(edit, moved, time);
    return edit;
}

Edit setSpan(const Transcript &transcript, qsizetype segment, Ms start, Ms stop)
{
    if (segment < 0 || segment >= transcript.segments.size())
        return {};
    Edit edit{.label = QCoreApplication::translate("Edit", "Change times"), .first = segment};
    edit.removed = edit.inserted = {transcript.segments[segment]};
    edit.caretBefore = edit.caretAfter = {segment, 0};
    const SpanRoom room = roomOf(transcript, segment);
    const Ms from = std::clamp(start, room.low, room.latestStart);
    changeSpan(edit.inserted.first(), quint32(from.count()), quint32(std::clamp(stop, from, room.high).count()));
    return edit;
}

SpanRoom roomOf(const Transcript &transcript, qsizetype segment)
{
    const QList<Segment> &rows = transcript.segments;
    const Segment &row = rows[segment];
    const bool isLast = segment + 1 == rows.size();
    const Ms high = isLast ? latest : std::max(rows[segment + 1].start(), row.stop());
    return {.low = segment > 0 ? std::min(rows[segment - 1].stop(), row.start()) : Ms(0),
            .latestStart = isLast ? high : std::max(rows[segment + 1].start(), row.start()),
            .high = high};
}

} // namespace document
