#include "models/document/editing.h"
#include "models/document/splice.h"

#include <QCoreApplication>

namespace document {

namespace {

QString label(const Range &range, const QString &text)
{
    if (text.isEmpty())
        return QCoreApplication::translate("Edit", "Delete");
    return range.isEmpty() ? QCoreApplication::translate("Edit", "Type")
                           : QCoreApplication::translate("Edit", "Replace text");
}

/// Blanks around a split would be left at the edges of the segments.
Range withBlanks(const Transcript &transcript, Range range, bool before, bool after)
{
    if (transcript.segments.isEmpty())
        return range;
    const QString &first = transcript.segments[range.from.segment].text;
    while (before && range.from.offset > 0 && first[range.from.offset - 1].isSpace())
        --range.from.offset;
    const QString &last = transcript.segments[range.to.segment].text;
    while (after && range.to.offset < last.size() && last[range.to.offset].isSpace())
        ++range.to.offset;
    return range;
}

bool isSegmentBorder(const Transcript &transcript, const Range &range)
{
    return range.to.segment == range.from.segment + 1 && range.to.offset == 0
        && range.from.offset == transcript.segments[range.from.segment].text.size();
}

} // namespace

Edit replaceText(const Transcript &transcript, const Range &range, const QString &text)
{
    const Range place = clamped(transcript, range);
    const QString clean = cleanText(text);
    if (clean.isEmpty() && place.isEmpty())
        return {.caretBefore = place.from, .caretAfter = place.from};
    if (clean.isEmpty() && isSegmentBorder(transcript, place))
        return mergeWithNext(transcript, place.from.segment);
    Insertion insertion{.paragraphs = {clean}};
    if (transcript.kind == Kind::Transcript)
        insertion.paragraphs = clean.split(u'\n');
    const bool splits = insertion.paragraphs.size() > 1;
    const bool trimsBefore = splits && insertion.paragraphs.first().isEmpty();
    const bool trimsAfter = splits && insertion.paragraphs.last().isEmpty();
    Edit edit = splice(transcript, withBlanks(transcript, place, trimsBefore, trimsAfter), insertion);
    edit.label = label(place, clean);
    edit.caretBefore = range.to;
    return edit;
}

Edit splitSegment(const Transcript &transcript, const Position &at)
{
    const Position place = clamped(transcript, at);
    if (transcript.segments.isEmpty())
        return {};
    Edit edit = splice(transcript, withBlanks(transcript, {place, place}, true, true),
                       {.paragraphs = {QString(), QString()}});
    edit.label = QCoreApplication::translate("Edit", "Split segment");
    edit.caretBefore = place;
    return edit;
}

} // namespace document
