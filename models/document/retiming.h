#pragma once

#include "models/document/transcript.h"
#include <stop_token>

/// Times of words that a person typed, changed or moved. See editor.md, "Word times survive edits".
namespace document {

/// Stretch of a text, in UTF-16 code units.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const TextSpan &) const = default;
};

/// The words of a text without times: separated by blanks; Chinese characters and Japanese kana are one word each.
QList<TextSpan> wordSpans(QStringView text);

/// The characters [from, to) of a text become `inserted`.
struct TextChange
{
    QString text{};
    QList<Word> words{};
    qsizetype from = 0;
    qsizetype to = 0;
    QString inserted{};
    QList<Word> known{}; ///< words of `inserted` (offsets in it) that were moved here with their times
    quint32 startMs = 0; ///< where the text starts; for new words without a neighbour
    quint32 lowMs = 0; ///< new words may start here at the earliest ...
    quint32 highMs = 0; ///< ... and end here at the latest
    bool timed = true; ///< false leaves new words without time
    std::stop_token stop{}; ///< once asked to stop, the result is of no use
};

struct Retimed
{
    QString text{};
    QList<Word> words{};
    QList<qsizetype> origins{}; ///< for each word the word that it was before, or -1
};

/// Words outside of the change keep all but their offset. A word that is touched keeps its span and gets confidence 1;
/// cut in two by a blank it is Split, joined to its neighbour it is Merged. Of several replaced words those that are
/// there again, spelled alike, cut or joined keep their times; the other new words take the span of the words that they
/// replace, or the silence next to them, and are Estimated. Estimated neighbours may make room.
Retimed retime(const TextChange &change);

/// How long a person takes to say a word of so many characters, in milliseconds (Baume's heuristic).
double naturalDurationMs(qsizetype characters);

/// Spreads words [first, first + count) of the text over the time from low to high by the weight of their characters.
void spreadWords(QStringView text, QList<Word> &words, qsizetype first, qsizetype count, quint32 lowMs, quint32 highMs);

/// Makes words without times for the whole text, spread over the segment.
void makeUntimedWords(Segment &segment);

} // namespace document
