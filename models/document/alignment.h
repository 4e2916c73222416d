#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <stop_token>

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

/// A longest common subsequence; in long lists anchored at words that occur once in both, so that the work stays near
/// linear. Both indices rise. Asked to stop it soon returns what it has.
QList<WordPair> alignWords(const QStringList &before, const QStringList &after, const std::stop_token &stop = {});

/// What became of a few words: one or more of the one list are one or more of the other.
struct WordMatch
{
    qsizetype before = 0;
    qsizetype beforeCount = 1;
    qsizetype after = 0;
    qsizetype afterCount = 1;
    bool operator==(const WordMatch &) const = default;
};

/// Matches of words that alignWords() left over: spelled alike (at most a third of the characters differ), or cut or
/// joined in other places. All indices rise; of long lists nothing is matched.
QList<WordMatch> matchSimilar(const QStringList &before, const QStringList &after);

} // namespace document
