#include "models/document/comparison.h"

#include "models/document/alignment.h"
#include "models/document/retiming.h"
#include <algorithm>
#include <limits>
#include <QCoreApplication>

namespace document {

namespace {

/// A document's words in a row. Ideographs count one by one, whatever the recogniser made of them.
struct FlatWords
{
    QStringList texts{};
    QStringList folded{};
    QList<Range> places{};

    explicit FlatWords(const Transcript &transcript)
    {
        for (qsizetype row = 0; row < transcript.segments.size(); ++row) {
            const QString &text = transcript.segments[row].text;
            for (const TextSpan &span : wordSpans(text)) {
                const QString word = text.sliced(span.begin, span.end - span.begin);
                texts.append(word);
                folded.append(foldedWord(word));
                places.append(Range{{row, span.begin}, {row, span.end}});
            }
        }
    }

    /// An empty range stands behind the word before.
    Range range(qsizetype begin, qsizetype end) const
    {
        if (begin < end)
            return {places[begin].from, places[end - 1].to};
        const Position at = begin > 0 ? places[begin - 1].to : Position();
        return {at, at};
    }
};

void addGap(Comparison &result, const FlatWords &before, const FlatWords &after, const WordPair &begin,
            const WordPair &end)
{
    const bool removed = begin.before < end.before;
    const bool added = begin.after < end.after;
    if (!removed && !added)
        return;
    using Kind = WordDifference::Kind;
    const Kind kind = !added ? Kind::Removed : removed ? Kind::Replaced : Kind::Added;
    result.differences.append({kind, before.range(begin.before, end.before), after.range(begin.after, end.after)});
}

bool hasSameNeighbours(const Transcript &original, qsizetype known, const Transcript &transcript, qsizetype row)
{
    const auto idAt = [](const Transcript &t, qsizetype at) {
        return at >= 0 && at < t.segments.size() ? t.segments[at].id : QString();
    };
    return idAt(original, known - 1) == idAt(transcript, row - 1)
        && idAt(original, known + 1) == idAt(transcript, row + 1);
}

/// Appends the words of a segment that start in [fromMs, toMs).
void appendPart(Segment &result, const Segment &segment, quint32 fromMs, quint32 toMs)
{
    qsizetype begin = 0;
    while (begin < segment.words.size() && segment.words[begin].startMs < fromMs)
        ++begin;
    qsizetype end = begin;
    while (end < segment.words.size() && segment.words[end].startMs < toMs)
        ++end;
    if (begin == end)
        return;
    if (!result.text.isEmpty() && !result.text.back().isSpace())
        result.text += u' ';
    const qsizetype from = segment.words[begin].offset;
    const qsizetype shift = result.text.size() - from;
    for (qsizetype i = begin; i < end; ++i) {
        result.words.append(segment.words[i]);
        result.words.last().offset = quint32(qsizetype(segment.words[i].offset) + shift);
    }
    result.text += QStringView(segment.text).sliced(from, segment.wordEnd(end - 1) - from);
}

/// Overlapping segments may have given words out of order.
void orderWords(Segment &segment, quint32 lowMs)
{
    for (Word &word : segment.words) {
        if (word.startMs < lowMs)
            word.setSpan(Ms(lowMs), std::max(word.stop(), Ms(lowMs)));
        lowMs = word.startMs;
        segment.startMs = std::min(segment.startMs, word.startMs);
        segment.stopMs = std::max(segment.stopMs, quint32(word.stop().count()));
    }
}

} // namespace

std::optional<Comparison> compare(const Transcript &before, const Transcript &after, const std::stop_token &stop)
{
    const FlatWords old(before);
    const FlatWords fresh(after);
    QList<WordPair> pairs = alignWords(old.folded, fresh.folded, stop);
    if (stop.stop_requested())
        return std::nullopt;
    Comparison result{.wordsBefore = old.texts.size(), .wordsAfter = fresh.texts.size(), .wordsKept = pairs.size()};
    WordPair at;
    for (const WordPair &pair : std::as_const(pairs)) {
        addGap(result, old, fresh, at, pair);
        at = {pair.before + 1, pair.after + 1};
        if (old.texts[pair.before] != fresh.texts[pair.after])
            result.differences.append(
                {WordDifference::Kind::Restyled, old.places[pair.before], fresh.places[pair.after]});
    }
    addGap(result, old, fresh, at, {old.texts.size(), fresh.texts.size()});
    return result;
}

Segment originalOf(const Transcript &original, const Transcript &transcript, qsizetype segment)
{
    const Segment &now = transcript.segments.at(segment);
    for (qsizetype i = 0; i < original.segments.size(); ++i) {
        if (original.segments[i].id == now.id && hasSameNeighbours(original, i, transcript, segment))
            return original.segments[i];
    }
    Segment result{.id = now.id, .startMs = now.startMs, .stopMs = now.stopMs, .channel = now.channel};
    const bool isLast = segment + 1 == transcript.segments.size();
    const quint32 fromMs = segment > 0 ? now.startMs : 0;
    const quint32 toMs
        = isLast ? std::numeric_limits<quint32>::max() : std::max(transcript.segments[segment + 1].startMs, fromMs);
    for (const Segment &part : original.segments) {
        if (part.startMs < toMs && part.channel == now.channel)
            appendPart(result, part, fromMs, toMs);
    }
    orderWords(result, 0);
    return result;
}

SegmentComparison compareSegment(const Transcript &original, const Transcript &transcript, qsizetype segment)
{
    const Segment before = originalOf(original, transcript, segment);
    return {before, *compare({.segments = {before}}, {.segments = {transcript.segments.at(segment)}})};
}

Edit restoreOriginal(const Transcript &transcript, qsizetype first, qsizetype count, const Transcript &original)
{
    const qsizetype begin = std::clamp<qsizetype>(first, 0, transcript.segments.size());
    const qsizetype rows = std::clamp<qsizetype>(count, 0, transcript.segments.size() - begin);
    Edit edit{.label = QCoreApplication::translate("Edit", "Restore original"), .first = begin};
    edit.removed = transcript.segments.mid(begin, rows);
    edit.caretBefore = edit.caretAfter = {begin, 0};
    if (rows == transcript.segments.size() && original.kind == transcript.kind) {
        edit.inserted = original.segments;
        if (original.speakers != transcript.speakers)
            edit.speakers = {.before = transcript.speakers, .after = original.speakers};
        return edit;
    }
    quint32 lowMs = begin > 0 ? transcript.segments[begin - 1].startMs : 0;
    for (qsizetype row = begin; row < begin + rows; ++row) {
        const Segment source = originalOf(original, transcript, row);
        Segment segment = transcript.segments[row];
        segment.text = source.text;
        segment.words = source.words;
        segment.wordExtra = source.wordExtra;
        if (!source.words.isEmpty()) {
            segment.startMs = std::max(source.startMs, lowMs);
            segment.stopMs = std::max(source.stopMs, segment.startMs);
        }
        const quint32 highMs = row + 1 < transcript.segments.size() ? transcript.segments[row + 1].startMs
                                                                    : std::numeric_limits<quint32>::max();
        segment.startMs = std::clamp(segment.startMs, std::min(lowMs, highMs), highMs);
        orderWords(segment, segment.startMs);
        lowMs = segment.startMs;
        edit.inserted.append(segment);
    }
    return edit;
}

} // namespace document
