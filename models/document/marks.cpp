#include "models/document/editing.h"
#include "models/document/splice.h"

#include <QCoreApplication>

namespace document {

Edit setMarks(const Transcript &transcript, const Range &range, Mark mark, bool on)
{
    const Range place = clamped(transcript, range);
    Edit edit{.label = QCoreApplication::translate("Edit", "Change marks"), .first = place.from.segment};
    edit.caretBefore = edit.caretAfter = place.to;
    edit.removed = transcript.segments.mid(place.from.segment, place.to.segment - place.from.segment + 1);
    edit.inserted = edit.removed;
    for (qsizetype row = 0; row < edit.inserted.size(); ++row) {
        Segment &segment = edit.inserted[row];
        const qsizetype from = row == 0 ? place.from.offset : 0;
        const qsizetype to = row + 1 == edit.inserted.size() ? place.to.offset : segment.text.size();
        for (qsizetype i = 0; i < segment.words.size() && qsizetype(segment.words[i].offset) < to; ++i) {
            const quint8 marks = segment.words[i].marks();
            if (segment.wordEnd(i) > from)
                segment.words[i].setMarks(on ? (marks | mark) : (marks & ~mark));
        }
    }
    return edit;
}

Edit confirmWord(const Transcript &transcript, const WordRef &word)
{
    if (word.segment < 0 || word.segment >= transcript.segments.size())
        return {};
    const Segment &segment = transcript.segments[word.segment];
    if (word.word < 0 || word.word >= segment.words.size())
        return {};
    Edit edit{.label = QCoreApplication::translate("Edit", "Confirm word"), .first = word.segment};
    edit.removed = {segment};
    edit.inserted = {segment};
    edit.inserted.first().words[word.word].setConfidence(1);
    edit.caretBefore = edit.caretAfter = {word.segment, qsizetype(segment.words[word.word].offset)};
    return edit;
}

} // namespace document
