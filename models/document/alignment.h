#pragma once

#include <QList>
#include <QString>
#include <QStringView>

/// Finds the words that two texts share.
namespace document {

/// The form by which words are compared: NFKC, case folded, without punctuation at the edges. Never empty for a
/// non-empty word.
QString foldedWord(QStringView word);

/// A word of the old list that is also in the new one.
struct WordPair
{
    qsizetype before = 0;
    qsizetype after = 0;
    bool operator==(const WordPair &) const = default;
};

/// A longest common subsequence for short lists; for long ones anchored at words that occur once in both, so that the
/// work stays near linear. Both indices rise.
QList<WordPair> alignWords(const QStringList &before, const QStringList &after);

} // namespace document
