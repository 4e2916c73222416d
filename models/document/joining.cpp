#include "models/document/splice.h"
#include "models/document/textzone.h"

#include <algorithm>

namespace document {

namespace {

QString separator(const Transcript &transcript, const QString &left, const QString &right)
{
    if (transcript.kind == Kind::Captions)
        return left.isEmpty() || right.isEmpty() ? QString() : QStringLiteral("\n");
    if (left.isEmpty() || right.isEmpty() || left.back().isSpace() || right.front().isSpace())
        return {};
    const QString before = left.right(2); // a character is at most a surrogate pair
    return isBetweenIdeographs(before + right.left(2), before.size()) ? QString() : QStringLiteral(" ");
}

} // namespace

void appendWords(Segment &flat, const Segment &segment, qsizetype shift)
{
    for (WordExtra extra : segment.wordExtra) {
        extra.word += flat.words.size();
        flat.wordExtra.append(extra);
    }
    flat.words.reserve(flat.words.size() + segment.words.size());
    for (Word word : segment.words) {
        word.offset += quint32(shift);
        if (!flat.words.isEmpty() && word.startMs < flat.words.last().startMs)
            word.setSpan(flat.words.last().start(), std::max(word.stop(), flat.words.last().start()));
        flat.words.append(word);
    }
}

Segment joined(const Transcript &transcript, qsizetype first, qsizetype count)
{
    Segment result = transcript.segments[first];
    for (qsizetype i = 1; i < count; ++i) {
        const Segment &next = transcript.segments[first + i];
        result.text += separator(transcript, result.text, next.text);
        appendWords(result, next, result.text.size());
        result.text += next.text;
        result.stopMs = std::max(result.stopMs, next.stopMs);
    }
    return result;
}

} // namespace document
