#include "models/document/positionmap.h"

#include <algorithm>

namespace document {

namespace {

constexpr qsizetype mostJoined = 64; // segments whose texts are compared as one

QString joined(const QList<Segment> &segments)
{
    QString text;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (i > 0)
            text += u'\n';
        text += segments.at(i).text;
    }
    return text;
}

} // namespace

EditedText EditedText::of(const Edit &edit)
{
    const QString before = joined(edit.removed);
    const QString after = joined(edit.inserted);
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before.at(prefix) == after.at(prefix))
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before.at(before.size() - 1 - suffix) == after.at(after.size() - 1 - suffix))
        ++suffix;
    return {prefix, before.mid(prefix, before.size() - prefix - suffix),
            after.mid(prefix, after.size() - prefix - suffix)};
}

Position mapped(const Position &position, const Edit &edit)
{
    const qsizetype end = edit.first + edit.removed.size();
    if (position.segment < edit.first)
        return position;
    if (position.segment >= end)
        return {position.segment + edit.inserted.size() - edit.removed.size(), position.offset};

    const qsizetype row = position.segment - edit.first;
    if (edit.removed.size() == edit.inserted.size()
        && edit.removed.at(row).text.constData() == edit.inserted.at(row).text.constData())
        return position; // other things than the text changed, of any number of segments

    // Many segments that changed each for itself, as by replacing all: the others say nothing about this place.
    if (edit.removed.size() == edit.inserted.size() && edit.removed.size() > mostJoined)
        return mapped(
            position,
            {.first = position.segment, .removed = {edit.removed.at(row)}, .inserted = {edit.inserted.at(row)}});

    qsizetype flat = position.offset;
    for (qsizetype i = edit.first; i < position.segment; ++i)
        flat += edit.removed.at(i - edit.first).text.size() + 1;
    const EditedText change = EditedText::of(edit);
    if (flat > change.from) {
        const qsizetype after = flat - change.from - change.removed.size();
        flat = change.from
            + (after >= 0 ? change.inserted.size() + after : std::min(flat - change.from, change.inserted.size()));
    }
    for (qsizetype i = 0; i < edit.inserted.size(); ++i) {
        const qsizetype length = edit.inserted.at(i).text.size();
        if (flat <= length)
            return {edit.first + i, flat};
        flat -= length + 1;
    }
    return {std::max<qsizetype>(0, edit.first - 1), edit.first > 0 ? PTRDIFF_MAX : 0};
}

WordRef mapped(const WordRef &word, const Edit &edit)
{
    const qsizetype row = word.segment - edit.first;
    if (row < 0)
        return word;
    if (row >= edit.removed.size())
        return {word.segment + edit.inserted.size() - edit.removed.size(), word.word};
    const QList<Word> &words = edit.removed.at(row).words;
    if (word.word < 0 || word.word >= words.size())
        return {};
    const Position at = mapped(Position{word.segment, words.at(word.word).offset}, edit);
    const qsizetype rowAfter = at.segment - edit.first;
    if (rowAfter < 0 || rowAfter >= edit.inserted.size())
        return {};
    const qsizetype found = edit.inserted.at(rowAfter).wordAtOffset(at.offset);
    return found < 0 ? WordRef{} : WordRef{at.segment, found};
}

} // namespace document
