#pragma once

#include "models/document/retiming.h"
#include "models/spelling/lexicon.h"

namespace models {

/// What may be wrong at a place; an issue can be of several kinds.
enum IssueKind : quint8 {
    LowConfidence = 1, ///< the recogniser was not sure of the word
    UnknownWord = 2, ///< neither in the dictionary nor in a glossary
    TooFast = 4, ///< more words a second than people say
    TooSlow = 8,
    Overlap = 16, ///< begins before the one before has ended
    Gap = 32, ///< a long silence before it: speech may be missing
    Loop = 64, ///< the same words again and again
    SpeakerFlip = 128, ///< another speaker for less than a second
};

inline constexpr quint8 timingKinds = TooFast | TooSlow | Overlap | Gap;
inline constexpr quint8 allKinds = 255;

/// A place that a person should look at; offsets in the segment's text.
struct Issue
{
    qint32 segment = 0;
    qint32 from = 0;
    qint32 to = 0;
    quint8 kinds = 0; ///< a combination of IssueKind
    quint8 confidence = 0; ///< in percent, for LowConfidence
    bool operator==(const Issue &) const = default;
};

/// The limits beyond which something is an issue.
struct ReviewRules
{
    double confidence = 0.8; ///< below it a word is doubtful; 0 for none
    double mostWordsPerSecond = 6; ///< English is spoken with 2 to 3, 4.5 is fast
    double leastWordsPerSecond = 0.4;
    document::Ms longestGap{10'000};
    document::Ms longestOverlap{200};
    document::Ms shortestTurn{1000};
    bool operator==(const ReviewRules &) const = default;
};

/// The name of one kind, as kept in documents.
QString issueName(IssueKind kind);
/// How many segments before and after a segment its issues depend on.
inline constexpr qsizetype issueContextBefore = 2;
inline constexpr qsizetype issueContextAfter = 1;

/// The issues of segments [first, first + count), in order. Reviewed segments have none. `lexicon` may be nullptr.
QList<Issue> findIssues(const QList<document::Segment> &segments, qsizetype first, qsizetype count,
                        const ReviewRules &rules, Lexicon *lexicon, const KnownWords &known);

/// Stretches of words in which one to twelve words come again at once, and that so often that nobody says it.
struct WordLoop
{
    qsizetype first = 0; ///< word
    qsizetype count = 0;
    bool operator==(const WordLoop &) const = default;
};
QList<WordLoop> findLoops(const QStringList &foldedWords);

/// The text of a word without the punctuation around it; the whole when there is nothing else.
document::TextSpan bareWord(QStringView text, document::TextSpan word);

} // namespace models
