#pragma once

#include "models/document/edit.h"

/// What the typist of the kill test types: edit number `n` follows from the text alone, so that both sides can work it
/// out.
namespace typing {

inline document::Segment segment(const QString &id, const QString &text)
{
    document::Word word;
    word.setSpan(document::Ms(0), document::Ms(1000));
    return {.id = id, .text = text, .words = {word}, .stopMs = 1000};
}

inline document::Transcript start()
{
    return {.segments = {segment(QStringLiteral("s1"), QStringLiteral("one")),
                         segment(QStringLiteral("s2"), QStringLiteral("two")),
                         segment(QStringLiteral("s3"), QStringLiteral("three"))}};
}

inline document::Edit edit(const document::Transcript &transcript, int n)
{
    const qsizetype row = n / 7 % transcript.segments.size(); // a few keys in one segment, then the next
    document::Segment typed = transcript.segments.at(row);
    if (n % 50 == 49 && transcript.segments.size() < 40)
        return {.first = row,
                .removed = {typed},
                .inserted = {typed, segment(QStringLiteral("n%1").arg(n), QStringLiteral("new"))}};
    typed.text = typed.text.right(60) + QString::number(n % 10);
    return {.first = row, .removed = {transcript.segments.at(row)}, .inserted = {typed}};
}

inline document::Transcript after(int edits)
{
    document::Transcript transcript = start();
    for (int n = 0; n < edits; ++n)
        document::apply(transcript, edit(transcript, n));
    return transcript;
}

} // namespace typing
