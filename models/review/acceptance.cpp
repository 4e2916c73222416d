#include "models/review/acceptance.h"

#include "models/review/segmentnotes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

void confirm(document::Segment &segment, qsizetype from, qsizetype to)
{
    for (qsizetype i = std::max<qsizetype>(0, segment.wordAtOffset(from)); i < segment.words.size(); ++i) {
        if (qsizetype(segment.words[i].offset) >= to)
            break;
        segment.words[i].setConfidence(1.0);
    }
}

document::Edit editOf(const document::Transcript &transcript, qsizetype first, qsizetype count)
{
    document::Edit edit{.label = QCoreApplication::translate("Edit", "Accept issue"), .first = first};
    edit.removed = edit.inserted = transcript.segments.mid(first, count);
    return edit;
}

} // namespace

document::Edit confirmed(const document::Transcript &transcript, const QList<document::Range> &places)
{
    if (places.isEmpty())
        return {};
    const qsizetype first = places.first().from.segment;
    document::Edit edit = editOf(transcript, first, places.last().from.segment - first + 1);
    for (const document::Range &place : places)
        confirm(edit.inserted[place.from.segment - first], place.from.offset, place.to.offset);
    edit.caretBefore = edit.caretAfter = places.first().to;
    return edit;
}

document::Edit accepted(const document::Transcript &transcript, const document::Range &place, quint8 kinds)
{
    document::Edit edit = editOf(transcript, place.from.segment, 1);
    edit.caretBefore = edit.caretAfter = place.to;
    document::Segment &segment = edit.inserted.first();
    if (kinds & LowConfidence)
        confirm(segment, place.from.offset, place.to.offset);
    SegmentNotes notes = notesOf(segment);
    if (kinds & UnknownWord)
        notes.accepted.append(
            u"word:"_s
            + spellForm(QStringView(segment.text).sliced(place.from.offset, place.to.offset - place.from.offset)));
    for (int kind = TooFast; kind <= SpeakerFlip; kind <<= 1) {
        if (kinds & kind)
            notes.accepted.append(issueName(IssueKind(kind)));
    }
    notes.accepted.removeDuplicates();
    if (notes != notesOf(segment))
        setNotes(segment, notes);
    return edit;
}

} // namespace models
