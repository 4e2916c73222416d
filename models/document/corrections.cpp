#include "models/document/corrections.h"

#include "models/document/splice.h"
#include <algorithm>
#include <QCoreApplication>

namespace document {

namespace {

QStringList paragraphsOf(const Transcript &transcript, const QString &text)
{
    return transcript.kind == Kind::Captions ? QStringList{text} : text.split(u'\n');
}

QString joinedText(const QList<Segment> &rows)
{
    QStringList texts;
    for (const Segment &row : rows)
        texts.append(row.text);
    return texts.join(u'\n');
}

Position positionIn(const QList<Segment> &rows, qsizetype first, qsizetype offset)
{
    qsizetype row = 0;
    while (row + 1 < rows.size() && offset > rows[row].text.size())
        offset -= rows[row++].text.size() + 1;
    return {first + row, offset};
}

/// Where two texts differ: [begin, end - size) of the one for [begin, end - size) of the other.
struct Difference
{
    qsizetype prefix = 0;
    qsizetype suffix = 0;
};

Difference differenceOf(const QString &before, const QString &after)
{
    const qsizetype common = std::min(before.size(), after.size());
    Difference result;
    while (result.prefix < common && before[result.prefix] == after[result.prefix])
        ++result.prefix;
    result.prefix = std::min(wholeCharacter(before, result.prefix), wholeCharacter(after, result.prefix));
    while (result.suffix < common - result.prefix
           && before[before.size() - 1 - result.suffix] == after[after.size() - 1 - result.suffix])
        ++result.suffix;
    while (result.suffix > 0 && before[before.size() - result.suffix].isLowSurrogate())
        --result.suffix;
    return result;
}

/// The words and times of `done`, everything else as it is.
Segment settled(const Segment &now, const Segment &done)
{
    Segment result = now;
    result.words = done.words;
    result.wordExtra = done.wordExtra;
    result.startMs = done.startMs;
    result.stopMs = done.stopMs;
    for (Word &word : result.words) {
        const qsizetype same = now.wordAtOffset(word.offset);
        if (same >= 0 && now.words[same].offset == word.offset)
            word.setMarks(now.words[same].marks());
    }
    return result;
}

/// The rows before an undo step between their neighbours of now.
Transcript before(const Transcript &transcript, const Edit &step)
{
    Transcript result{.kind = transcript.kind, .duration = transcript.duration};
    if (step.first > 0)
        result.segments.append(transcript.segments[step.first - 1]);
    result.segments += step.removed;
    if (const qsizetype next = step.first + step.inserted.size(); next < transcript.segments.size())
        result.segments.append(transcript.segments[next]);
    return result;
}

} // namespace

std::optional<Edit> importText(const Transcript &transcript, const Range &range, const QString &text,
                               const std::stop_token &stop)
{
    const Range place = clamped(transcript, range);
    const QString clean = cleanText(text);
    Edit edit = splice(transcript, place, {.paragraphs = paragraphsOf(transcript, clean), .stop = stop});
    if (stop.stop_requested())
        return std::nullopt;
    edit.label = QCoreApplication::translate("Edit", "Replace text");
    return edit;
}

Edit settleWords(const Transcript &transcript, const Edit &step)
{
    const QString old = joinedText(step.removed);
    const QString text = joinedText(step.inserted);
    const bool isCue = step.removed.size() == 1 && step.inserted.size() == 1;
    if (step.removed.isEmpty() || step.inserted.isEmpty() || (transcript.kind == Kind::Captions && !isCue))
        return {};
    const qsizetype first = step.first > 0 ? 1 : 0;
    Transcript once = before(transcript, step);
    if (old != text) {
        const Difference difference = differenceOf(old, text);
        const Range range{positionIn(step.removed, first, difference.prefix),
                          positionIn(step.removed, first, old.size() - difference.suffix)};
        const QString fresh = text.sliced(difference.prefix, text.size() - difference.suffix - difference.prefix);
        apply(once, splice(once, range, {.paragraphs = paragraphsOf(transcript, fresh)}));
    }
    Edit edit{.label = step.label, .first = step.first, .removed = step.inserted, .mergeKey = step.mergeKey};
    edit.caretBefore = edit.caretAfter = step.caretAfter;
    for (qsizetype i = 0; i < step.inserted.size(); ++i) {
        if (first + i >= once.segments.size() || once.segments[first + i].text != step.inserted[i].text)
            return {};
        edit.inserted.append(settled(step.inserted[i], once.segments[first + i]));
    }
    return edit.isEmpty() ? Edit() : edit;
}

} // namespace document
