#pragma once

#include "models/document/alignment.h"

namespace document {

/// The stretch of both lists that is still to be compared.
struct Stretch
{
    qsizetype beforeBegin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterBegin = 0;
    qsizetype afterEnd = 0;
    qsizetype rows() const { return beforeEnd - beforeBegin; }
    qsizetype columns() const { return afterEnd - afterBegin; }
    qsizetype cells() const { return rows() * columns(); }
};

/// Words as numbers; equal words have equal numbers.
struct NumberedWords
{
    QList<int> before{};
    QList<int> after{};
};

/// A longest common subsequence of the stretch. Long ones are only compared near the diagonal (a band of at least 1,000
/// words to both sides), those that are too long even for that not at all.
QList<WordPair> longestCommon(const NumberedWords &words, const Stretch &stretch, const std::stop_token &stop);

/// Words that occur once on both sides, in the longest order that rises on both.
QList<WordPair> uniqueCommon(const NumberedWords &words, const Stretch &stretch);

/// Places of the longest part of the values that never falls.
QList<qsizetype> longestRising(const QList<quint32> &values);

} // namespace document
