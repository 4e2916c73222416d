#pragma once

#include "models/document/transcript.h"

#include <stop_token>

namespace models {

/// A stretch of a compared text.
struct DiffPiece
{
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text{};
    bool operator==(const DiffPiece &) const = default;
};

/// A segment in which words differ.
struct DiffRow
{
    qsizetype segment = 0; ///< in the newer text
    document::Ms start{};
    QString speaker{};
    document::Range place{}; ///< of the first difference, in the newer text
    QList<DiffPiece> pieces{}; ///< long stretches that are the same are cut in their middle
};

/// Two texts word by word, as a person reads it.
struct TextDiff
{
    QList<DiffRow> rows{}; ///< only those that differ, in order
    qsizetype wordsBefore = 0;
    qsizetype wordsAfter = 0;
    qsizetype changed = 0; ///< words, those that differ in case or punctuation too
    qsizetype errors = 0; ///< words replaced, missed and too many; case and punctuation left aside

    double changedShare() const; ///< 0..1 of the words before
    double wordErrorRate() const; ///< errors against the words after, which are taken for right
};

/// Nothing once asked to stop.
std::optional<TextDiff> textDiff(const document::Transcript &before, const document::Transcript &after,
                                 const std::stop_token &stop = {});

/// How many words differ; quicker than textDiff() where most segments are the same.
qsizetype changedWords(const document::Transcript &before, const document::Transcript &after);

} // namespace models
