#include "app/service/summary/summarise.h"

#include "app/service/summary/textrank.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype blockSize = 400; ///< sentences ranked against each other
constexpr qsizetype longestSentence = 2000; ///< characters; longer ones, such as a text without full stops, are cut
constexpr qsizetype leastWords = 40;
constexpr qsizetype usualMost = 250;

/// Captions break sentences, so the text of a speaker's turn is looked at as one.
QStringList sentencesIn(const document::Transcript &transcript)
{
    QStringList sentences;
    QString turn;
    const auto close = [&] {
        for (const QString &sentence : sentencesOf(turn)) {
            for (qsizetype at = 0; at < sentence.size(); at += longestSentence)
                sentences << sentence.mid(at, longestSentence);
        }
        turn.clear();
    };
    for (qsizetype i = 0; i < transcript.segments.size(); ++i) {
        const document::Segment &segment = transcript.segments[i];
        if (i > 0 && segment.speaker != transcript.segments[i - 1].speaker)
            close();
        turn += segment.text.simplified() + u' ';
        if (turn.size() > 50 * longestSentence)
            close();
    }
    close();
    return sentences;
}

/// Indexes into `sentences`, the best first.
QList<qsizetype> bestOf(const QStringList &sentences, const QList<qsizetype> &candidates, const QString &topic)
{
    QStringList texts;
    for (const qsizetype index : candidates)
        texts << sentences[index];
    const QList<double> scores = rankedSentences(texts, topic);
    QList<qsizetype> order(candidates.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return scores[a] > scores[b]; });
    for (qsizetype &place : order)
        place = candidates[place];
    return order;
}

/// No more candidates than can be ranked at once.
QList<qsizetype> narrowed(const QStringList &sentences, const QString &topic)
{
    QList<qsizetype> candidates(sentences.size());
    std::iota(candidates.begin(), candidates.end(), 0);
    while (candidates.size() > blockSize) {
        const qsizetype blocks = (candidates.size() + blockSize - 1) / blockSize;
        const qsizetype each = qMax<qsizetype>(1, blockSize / qMax<qsizetype>(2, blocks));
        QList<qsizetype> next;
        for (qsizetype at = 0; at < candidates.size(); at += blockSize)
            next += bestOf(sentences, candidates.mid(at, blockSize), topic).mid(0, each);
        std::sort(next.begin(), next.end());
        candidates = next;
    }
    return candidates;
}

QString cut(const QString &sentence, qsizetype words)
{
    return QStringList(sentence.split(u' ').mid(0, words)).join(u' ') + u'\u2026';
}

} // namespace

QStringList summarised(const document::Transcript &transcript, const SummaryWish &wish)
{
    const QStringList sentences = sentencesIn(transcript);
    const qsizetype most = wish.maxWords ? qsizetype(*wish.maxWords)
                                         : qBound<qsizetype>(leastWords, transcript.wordCount() / 10, usualMost);
    const QList<qsizetype> ranked = bestOf(sentences, narrowed(sentences, wish.topic), wish.topic);
    QList<qsizetype> chosen;
    qsizetype words = 0;
    for (const qsizetype index : ranked) {
        const qsizetype count = wordsOf(sentences[index]).size();
        if (count == 0 || words + count > most)
            continue;
        chosen << index;
        words += count;
    }
    if (chosen.isEmpty() && !ranked.isEmpty())
        return {cut(sentences[ranked.first()], most)};
    std::sort(chosen.begin(), chosen.end());
    QStringList summary;
    for (const qsizetype index : chosen)
        summary << sentences[index];
    return summary;
}

} // namespace service
