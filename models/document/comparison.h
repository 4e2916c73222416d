#pragma once

#include "models/document/edit.h"
#include <stop_token>

/// What a person changed in the machine's text, which is kept as it was.
namespace document {

/// One place where the words differ. `Restyled` words differ in case, punctuation or compatibility forms only.
struct WordDifference
{
    enum class Kind : quint8 { Replaced, Added, Removed, Restyled };
    Kind kind = Kind::Replaced;
    Range before{}; ///< in the older text; empty where words were added
    Range after{};
    bool operator==(const WordDifference &) const = default;
};

struct Comparison
{
    QList<WordDifference> differences{}; ///< in order; outside of them both texts have the same words
    qsizetype wordsBefore = 0;
    qsizetype wordsAfter = 0;
    qsizetype wordsKept = 0; ///< restyled ones too
};

/// Both documents word by word, borders of segments left aside. Takes values and can run on a worker; nothing once
/// asked to stop.
std::optional<Comparison> compare(const Transcript &before, const Transcript &after, const std::stop_token &stop = {});

/// What the original says in the time of a segment: its own words when it has a segment of that id with the same
/// neighbours, else the words that start before the next segment does.
Segment originalOf(const Transcript &original, const Transcript &transcript, qsizetype segment);

struct SegmentComparison
{
    Segment original{}; ///< see originalOf()
    Comparison words{}; ///< places are in segment 0 of both
};
SegmentComparison compareSegment(const Transcript &original, const Transcript &transcript, qsizetype segment);

/// Puts the original's words back into the segments, which keep their ids, speakers and order. All segments at once
/// become the original's own, unless one of the two is captions.
Edit restoreOriginal(const Transcript &transcript, qsizetype first, qsizetype count, const Transcript &original);

} // namespace document
