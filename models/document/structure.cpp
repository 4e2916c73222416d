#include "models/document/editing.h"
#include "models/document/retiming.h"
#include "models/document/splice.h"

#include <algorithm>
#include <QCoreApplication>

namespace document {

namespace {

/// The rows [first, first + count) that exist.
Edit rowsEdit(const Transcript &transcript, qsizetype first, qsizetype count, const QString &label)
{
    const qsizetype rows = transcript.segments.size();
    const qsizetype begin = std::clamp<qsizetype>(first, 0, rows);
    const qsizetype end = std::clamp<qsizetype>(count > rows - begin ? rows : begin + count, begin, rows);
    Edit edit{.label = label, .first = begin, .removed = transcript.segments.mid(begin, end - begin)};
    edit.caretBefore = edit.caretAfter = {begin, 0};
    return edit;
}

bool isTimed(const Segment &segment)
{
    return std::any_of(segment.words.begin(), segment.words.end(), [](const Word &word) { return word.isTimed(); });
}

void shift(Segment &segment, qint64 byMs)
{
    for (Word &word : segment.words)
        word.setSpan(word.start() + Ms(byMs), word.stop() + Ms(byMs));
}

/// Words that stick out of the new span are cut; they are then set by hand.
void cutWords(Segment &segment)
{
    for (Word &word : segment.words) {
        const Ms start = std::clamp(word.start(), segment.start(), segment.stop());
        const Ms stop = std::clamp(word.stop(), start, segment.stop());
        if (start == word.start() && stop == word.stop())
            continue;
        word.setSpan(start, stop);
        word.setSource(WordSource::Manual);
    }
}

} // namespace

Edit mergeWithNext(const Transcript &transcript, qsizetype segment)
{
    return mergeSegments(transcript, segment, 2);
}

Edit mergeSegments(const Transcript &transcript, qsizetype first, qsizetype count)
{
    Edit edit = rowsEdit(transcript, first, count, QCoreApplication::translate("Edit", "Merge segments"));
    edit.inserted = edit.removed;
    if (edit.removed.size() < 2)
        return edit;
    edit.inserted = {joined(transcript, edit.first, edit.removed.size())};
    const Segment &last = edit.removed.last();
    edit.caretBefore = {edit.first + edit.removed.size() - 1, 0};
    edit.caretAfter = {edit.first, edit.inserted.first().text.size() - last.text.size()};
    return edit;
}

Edit removeSegments(const Transcript &transcript, qsizetype first, qsizetype count)
{
    Edit edit = rowsEdit(transcript, first, count, QCoreApplication::translate("Edit", "Remove segments"));
    const bool isLast = edit.first + edit.removed.size() == transcript.segments.size();
    if (isLast && edit.first > 0)
        edit.caretAfter = {edit.first - 1, transcript.segments[edit.first - 1].text.size()};
    return edit;
}

Edit setSpan(const Transcript &transcript, qsizetype segment, Ms start, Ms stop)
{
    Edit edit = rowsEdit(transcript, segment, 1, QCoreApplication::translate("Edit", "Change times"));
    edit.inserted = edit.removed;
    if (edit.removed.isEmpty())
        return edit;
    const Segment &old = edit.removed.first();
    // neighbours are not pushed away; an overlap that is there already may stay
    const qsizetype row = edit.first;
    const Ms low = row > 0 ? std::min(transcript.segments[row - 1].stop(), old.start()) : Ms(0);
    const bool isLast = row + 1 == transcript.segments.size();
    const Ms high = isLast ? Ms::max() : std::max(transcript.segments[row + 1].start(), old.stop());
    Segment &changed = edit.inserted.first();
    Word span;
    changed.startMs = (span.setSpan(std::clamp(start, low, high), Ms(0)), span.startMs);
    changed.stopMs
        = (span.setSpan(std::clamp(stop, changed.start(), std::max(high, changed.start())), Ms(0)), span.startMs);
    const qint64 moved = qint64(changed.startMs) - qint64(old.startMs);
    if (!isTimed(changed))
        spreadWords(changed.text, changed.words, 0, changed.words.size(), changed.startMs, changed.stopMs);
    else if (moved == qint64(changed.stopMs) - qint64(old.stopMs))
        shift(changed, moved);
    cutWords(changed);
    return edit;
}

} // namespace document
