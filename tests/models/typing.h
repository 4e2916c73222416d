#pragma once

#include "models/document/edit.h"

/// What the typist of the kill test types: edit number `n` follows from the text alone, so that both sides can work it
/// out. Behind the typed segments the text may have others, which nobody touches.
namespace typing {

inline document::Segment segment(const QString &id, const QString &text)
{
    document::Word word;
    word.setSpan(document::Ms(0), document::Ms(1000));
    return {.id = id, .text = text, .words = {word}, .stopMs = 1000};
}

inline constexpr int wordsARow = 40;

/// A segment of the untouched part.
inline document::Segment row(int number)
{
    document::Segment result{.id = QStringLiteral("r%1").arg(number), .startMs = quint32(number * 20'000)};
    for (int i = 0; i < wordsARow; ++i) {
        document::Word word{.offset = quint32(result.text.size())};
        const document::Ms start(number * 20'000 + i * 400);
        word.setSpan(start, start + document::Ms(350));
        word.setTimed(true);
        word.setConfidence(0.9);
        result.words.append(word);
        result.text += QStringLiteral("word%1 ").arg(i % 17);
    }
    result.text.chop(1);
    result.stopMs = result.startMs + 19'000;
    return result;
}

inline document::Transcript start(int words = 0)
{
    document::Transcript transcript{.segments = {segment(QStringLiteral("s1"), QStringLiteral("one")),
                                                 segment(QStringLiteral("s2"), QStringLiteral("two")),
                                                 segment(QStringLiteral("s3"), QStringLiteral("three"))}};
    for (int number = 1; number <= words / wordsARow; ++number)
        transcript.segments.append(row(number));
    return transcript;
}

inline document::Edit edit(const document::Transcript &transcript, int n, int words = 0)
{
    const qsizetype typedRows = transcript.segments.size() - words / wordsARow;
    const qsizetype at = n / 7 % typedRows; // a few keys in one segment, then the next
    document::Segment typed = transcript.segments.at(at);
    if (n % 50 == 49 && typedRows < 40)
        return {.first = at,
                .removed = {typed},
                .inserted = {typed, segment(QStringLiteral("n%1").arg(n), QStringLiteral("new"))}};
    typed.text = typed.text.right(60) + QString::number(n % 10);
    return {.first = at, .removed = {transcript.segments.at(at)}, .inserted = {typed}};
}

inline document::Transcript after(int edits, int words = 0)
{
    document::Transcript transcript = start(words);
    for (int n = 0; n < edits; ++n)
        document::apply(transcript, edit(transcript, n, words));
    return transcript;
}

} // namespace typing
