#include "app/service/summary/textrank.h"

#include <cmath>
#include <QHash>
#include <QSet>
#include <QTextBoundaryFinder>
#include <vector>

namespace service {

namespace {

constexpr double damping = 0.85; // as in the paper
constexpr double settled = 1e-4; ///< the paper's threshold
constexpr int mostRounds = 50;
constexpr double commonShare = 0.2; ///< of sentences; a word in more of them says nothing
constexpr qsizetype fewSentences = 10; ///< too few to tell which words are common
constexpr double topicShare = 0.6; ///< of the jumps that go to sentences of the topic

using Words = std::vector<int>; ///< sorted numbers of words, each once

QStringList pieces(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QStringList found;
    QTextBoundaryFinder finder(type, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QString piece = text.mid(from, to - from).simplified();
        if (!piece.isEmpty())
            found << piece;
        from = to;
    }
    return found;
}

/// Numbers for the words that count.
std::vector<Words> numbered(const QStringList &sentences)
{
    QHash<QString, int> numbers;
    std::vector<Words> all;
    std::vector<int> seenIn;
    for (const QString &sentence : sentences) {
        Words words;
        for (const QString &word : wordsOf(sentence)) {
            const int number = numbers.value(word, int(numbers.size()));
            numbers.insert(word, number);
            words.push_back(number);
        }
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        seenIn.resize(size_t(numbers.size()), 0);
        for (const int word : words)
            ++seenIn[size_t(word)];
        all.push_back(std::move(words));
    }
    const double most
        = sentences.size() < fewSentences ? double(sentences.size()) : double(sentences.size()) * commonShare;
    for (Words &words : all)
        std::erase_if(words, [&](int word) { return seenIn[size_t(word)] > most; });
    return all;
}

/// The paper's measure: words in common, by the lengths of both.
double similarity(const Words &a, const Words &b)
{
    size_t i = 0;
    size_t j = 0;
    int common = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return common == 0 ? 0 : common / (std::log(double(a.size()) + 1) + std::log(double(b.size()) + 1));
}

/// How likely a jump lands on each sentence.
std::vector<double> jumps(const QStringList &sentences, const QString &topic)
{
    const auto count = size_t(sentences.size());
    std::vector<double> shares(count, 1.0 / double(count));
    const QStringList words = wordsOf(topic);
    const QSet<QString> wanted(words.begin(), words.end());
    std::vector<double> hits(count, 0);
    double sum = 0;
    for (size_t i = 0; i < count && !wanted.isEmpty(); ++i) {
        for (const QString &word : wordsOf(sentences[qsizetype(i)]))
            hits[i] += wanted.contains(word) ? 1 : 0;
        sum += hits[i];
    }
    for (size_t i = 0; i < count && sum > 0; ++i)
        shares[i] = (1 - topicShare) * shares[i] + topicShare * hits[i] / sum;
    return shares;
}

} // namespace

QStringList sentencesOf(const QString &text)
{
    return pieces(text, QTextBoundaryFinder::Sentence);
}

QStringList wordsOf(const QString &text)
{
    QStringList words = pieces(text.toLower(), QTextBoundaryFinder::Word);
    words.removeIf([](const QString &word) {
        return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    });
    return words;
}

QList<double> rankedSentences(const QStringList &sentences, const QString &topic)
{
    const auto count = size_t(sentences.size());
    const std::vector<Words> words = numbered(sentences);
    std::vector<std::vector<std::pair<size_t, double>>> votes(count);
    std::vector<double> given(count, 0);
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = i + 1; j < count; ++j) {
            const double weight = similarity(words[i], words[j]);
            if (weight <= 0)
                continue;
            votes[i].emplace_back(j, weight);
            votes[j].emplace_back(i, weight);
            given[i] += weight;
            given[j] += weight;
        }
    }
    const std::vector<double> start = jumps(sentences, topic);
    std::vector<double> scores = start;
    for (int round = 0; round < mostRounds; ++round) {
        std::vector<double> next(count);
        double change = 0;
        for (size_t i = 0; i < count; ++i) {
            double votesForIt = 0;
            for (const auto &[voter, weight] : votes[i])
                votesForIt += weight / given[voter] * scores[voter];
            next[i] = (1 - damping) * start[i] + damping * votesForIt;
            change = std::max(change, std::abs(next[i] - scores[i]) * double(count));
        }
        scores = std::move(next);
        if (change < settled)
            break;
    }
    return {scores.begin(), scores.end()};
}

} // namespace service
