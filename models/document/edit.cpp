#include "models/document/edit.h"

#include <algorithm>

namespace document {

Edit Edit::inverse() const
{
    Edit result = *this;
    std::swap(result.removed, result.inserted);
    std::swap(result.caretBefore, result.caretAfter);
    if (result.speakers)
        std::swap(result.speakers->before, result.speakers->after);
    return result;
}

void apply(Transcript &transcript, const Edit &edit)
{
    Q_ASSERT(edit.first >= 0 && edit.first + edit.removed.size() <= transcript.segments.size());
    Q_ASSERT(transcript.segments.mid(edit.first, edit.removed.size()) == edit.removed);
    const qsizetype common = std::min(edit.removed.size(), edit.inserted.size());
    const qsizetype surplus = edit.inserted.size() - common;
    QList<Segment> &rows = transcript.segments;
    if (edit.removed.size() > common)
        rows.remove(edit.first + common, edit.removed.size() - common);
    if (surplus > 0)
        rows.insert(edit.first + common, surplus, Segment{});
    for (qsizetype i = 0; i < edit.inserted.size(); ++i)
        rows[edit.first + i] = edit.inserted[i];
    if (edit.speakers)
        transcript.speakers = edit.speakers->after;
}

namespace {

void mergeSpeakers(Edit &edit, const Edit &next)
{
    if (!next.speakers)
        return;
    if (edit.speakers)
        edit.speakers->after = next.speakers->after;
    else
        edit.speakers = next.speakers;
}

} // namespace

bool merge(Edit &edit, const Edit &next)
{
    const qsizetype at = next.first - edit.first;
    const bool sameRows = at >= 0 && at + next.removed.size() <= edit.inserted.size();
    if (edit.mergeKey.isEmpty() || edit.mergeKey != next.mergeKey || !sameRows)
        return false;
    Q_ASSERT(edit.inserted.mid(at, next.removed.size()) == next.removed);
    edit.inserted.remove(at, next.removed.size());
    for (qsizetype i = 0; i < next.inserted.size(); ++i)
        edit.inserted.insert(at + i, next.inserted[i]);
    mergeSpeakers(edit, next);
    edit.caretAfter = next.caretAfter;
    return true;
}

} // namespace document
