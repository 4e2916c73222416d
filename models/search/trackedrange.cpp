#include "models/search/trackedrange.h"

#include <algorithm>

using document::Edit;
using document::Position;
using document::Segment;

namespace models {

namespace {

/// The change of one row: what is equal at its start and behind it.
struct TextChange
{
    qsizetype from = 0;
    qsizetype oldTo = 0;
    qsizetype newTo = 0;
};

TextChange changeOf(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype same
        = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    qsizetype tail = 0;
    while (tail < shorter - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {same, before.size() - tail, after.size() - tail};
}

Position trackedInRow(const Position &at, const TextChange &change, bool isEnd)
{
    if (at.offset < change.from || (at.offset == change.from && !isEnd))
        return at;
    if (at.offset >= change.oldTo)
        return {at.segment, at.offset + change.newTo - change.oldTo};
    return {at.segment, isEnd ? change.newTo : change.from};
}

/// In rows that became more or fewer: the start keeps its distance from the first of them, the end its from the last.
Position trackedInRows(const Position &at, const Edit &edit, bool isEnd)
{
    if (edit.inserted.isEmpty())
        return {edit.first, 0};
    const qsizetype last = edit.first + edit.inserted.size() - 1;
    if (!isEnd) {
        const qsizetype row = std::min(at.segment, last);
        return {row, std::min(at.offset, edit.inserted[row - edit.first].text.size())};
    }
    const qsizetype fromEnd = edit.first + edit.removed.size() - 1 - at.segment;
    const qsizetype row = std::max(last - fromEnd, edit.first);
    const qsizetype left = edit.removed[at.segment - edit.first].text.size() - at.offset;
    return {row, std::max<qsizetype>(edit.inserted[row - edit.first].text.size() - left, 0)};
}

Position tracked(const Position &at, const Edit &edit, bool isEnd)
{
    if (at.segment < edit.first)
        return at;
    if (at.segment >= edit.first + edit.removed.size())
        return {at.segment + edit.inserted.size() - edit.removed.size(), at.offset};
    if (edit.removed.size() != edit.inserted.size())
        return trackedInRows(at, edit, isEnd);
    const qsizetype row = at.segment - edit.first;
    return trackedInRow(at, changeOf(edit.removed[row].text, edit.inserted[row].text), isEnd);
}

} // namespace

document::Range trackedRange(const document::Range &range, const Edit &edit)
{
    const Position from = tracked(range.from, edit, false);
    return {from, std::max(from, tracked(range.to, edit, true))};
}

} // namespace models
