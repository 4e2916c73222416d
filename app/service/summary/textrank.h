#pragma once

#include <QStringList>

/// The sentences that say most of a text, chosen and not written: TextRank (R. Mihalcea, P. Tarau: TextRank: Bringing
/// Order into Texts, EMNLP 2004). Sentences that share words vote for each other as pages do in PageRank; words that
/// stand in a great part of the sentences do not count.
namespace service {

/// The score of each sentence, 0 and more. The words of `topic` weigh sentences that have them more (a biased random
/// walk). The time grows with the square of the number of sentences.
QList<double> rankedSentences(const QStringList &sentences, const QString &topic);

/// Sentences of a text in any language (Unicode's rules, UAX 29).
QStringList sentencesOf(const QString &text);
/// Lower-case words with a letter or a digit.
QStringList wordsOf(const QString &text);

} // namespace service
