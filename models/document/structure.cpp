#include "models/document/editing.h"
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

} // namespace document
