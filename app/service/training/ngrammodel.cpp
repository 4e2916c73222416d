#include "app/service/training/ngrammodel.h"

#include <algorithm>
#include <cmath>

namespace service {

namespace {

constexpr float impossible = -99; ///< log10 of what never happens, as ARPA files have it for <s>

double linear(float log)
{
    return std::pow(10.0, double(log));
}

float logarithm(double value)
{
    return value > 0 ? float(std::log10(value)) : impossible;
}

/// Its place in the list, or -1.
qsizetype indexOf(const NgramModel &model, quint32 first, quint32 second)
{
    const auto found = std::lower_bound(
        model.bigrams.begin(), model.bigrams.end(), std::pair(first, second),
        [](const NgramModel::Bigram &a, const auto &wanted) { return std::pair(a.first, a.second) < wanted; });
    const bool isThere = found != model.bigrams.end() && found->first == first && found->second == second;
    return isThere ? found - model.bigrams.begin() : -1;
}

double pairScore(const NgramModel &model, quint32 first, quint32 second)
{
    const qsizetype pair = indexOf(model, first, second);
    return pair >= 0 ? model.bigrams[size_t(pair)].probability
                     : model.unigrams[first].backoff + model.unigrams[second].probability;
}

} // namespace

NgramModel NgramModel::empty()
{
    NgramModel model;
    model.unigrams[model.add("<s>")].probability = impossible;
    model.unigrams[model.add("</s>")].probability = 0;
    return model;
}

quint32 NgramModel::add(const QByteArray &word)
{
    const auto known = ids.constFind(word);
    if (known != ids.constEnd())
        return *known;
    const auto id = quint32(words.size());
    ids.insert(word, id);
    words.append(word);
    unigrams.push_back({impossible, 0});
    return id;
}

double NgramModel::score(quint32 first, quint32 second, quint32 third) const
{
    const auto found = std::lower_bound(
        trigrams.begin(), trigrams.end(), std::tuple(first, second, third),
        [](const Trigram &a, const auto &wanted) { return std::tuple(a.first, a.second, a.third) < wanted; });
    if (found != trigrams.end() && found->first == first && found->second == second && found->third == third)
        return found->probability;
    const qsizetype history = indexOf(*this, first, second);
    return (history >= 0 ? double(bigrams[size_t(history)].backoff) : 0) + pairScore(*this, second, third);
}

namespace {

struct Count
{
    quint64 key = 0;
    quint32 count = 0;
};

constexpr int wordBits = 21;
constexpr quint64 wordMask = (1ULL << wordBits) - 1;

std::vector<Count> counted(std::vector<quint64> keys)
{
    std::sort(keys.begin(), keys.end());
    std::vector<Count> counts;
    for (const quint64 key : keys) {
        if (counts.empty() || counts.back().key != key)
            counts.push_back({key, 0});
        ++counts.back().count;
    }
    return counts;
}

/// N-grams of `order` words as keys, the first word in the highest bits.
std::vector<Count> countsOf(const std::vector<Sentence> &sentences, size_t order)
{
    std::vector<quint64> keys;
    for (const Sentence &sentence : sentences) {
        for (size_t i = order - 1; i < sentence.size(); ++i) {
            quint64 key = 0;
            for (size_t j = i + 1 - order; j <= i; ++j)
                key = key << wordBits | sentence[j];
            keys.push_back(key);
        }
    }
    return counted(std::move(keys));
}

void adaptWords(NgramModel &model, const std::vector<Sentence> &sentences)
{
    std::vector<quint64> counts(model.unigrams.size());
    double total = 0;
    for (const Sentence &sentence : sentences) {
        for (size_t i = 1; i < sentence.size(); ++i) { // <s> is never predicted
            ++counts[sentence[i]];
            ++total;
        }
    }
    for (size_t i = 0; i < counts.size(); ++i) {
        NgramModel::Unigram &word = model.unigrams[i];
        if (total > 0 && word.probability + word.backoff > 2 * impossible)
            word.probability = logarithm((double(counts[i]) + total * linear(word.probability)) / (2 * total));
    }
}

/// What a history is followed by: old n-grams and counted ones together, in order of the last word.
template <class Old, class Lower, class Take>
class Followers
{
public:
    Followers(double backoff, Lower lower, Take take)
        : m_backoff(backoff)
        , m_lower(lower)
        , m_take(take)
    {
    }

    /// Hands every follower on with its new probability; the new log10 backoff weight, or the old one when numbers are
    /// too coarse to say.
    float merge(const Old *old, const Old *oldEnd, const Count *count, const Count *countEnd)
    {
        double seen = 0;
        for (const Count *at = count; at != countEnd; ++at)
            seen += at->count;
        m_kinds = double(countEnd - count);
        m_total = seen + m_kinds;
        while (old != oldEnd || count != countEnd) {
            const quint32 oldWord = old != oldEnd ? lastOf(*old) : ~0U;
            const quint32 newWord = count != countEnd ? quint32(count->key & wordMask) : ~0U;
            const quint32 word = std::min(oldWord, newWord);
            put(word, oldWord == word ? old : nullptr, newWord == word ? count->count : 0);
            old += oldWord == word ? 1 : 0;
            count += newWord == word ? 1 : 0;
        }
        const double left = 1 - m_sum;
        const double below = 1 - m_lowerSum;
        constexpr double leastMass = 1e-4;
        return left > leastMass && below > leastMass ? logarithm(left / below) : logarithm(m_backoff);
    }

private:
    static quint32 lastOf(const NgramModel::Bigram &pair) { return pair.second; }
    static quint32 lastOf(const NgramModel::Trigram &three) { return three.third; }

    void put(quint32 word, const Old *old, quint32 count)
    {
        const double lower = m_lower(word);
        const double prior = old ? linear(old->probability) : m_backoff * lower;
        const double now = m_total > 0 ? (count + m_kinds * prior) / m_total : prior;
        m_sum += now;
        m_lowerSum += lower;
        m_take(word, old, logarithm(now));
    }

    double m_backoff;
    Lower m_lower;
    Take m_take;
    double m_kinds = 0;
    double m_total = 0;
    double m_sum = 0;
    double m_lowerSum = 0;
};

void adaptPairs(NgramModel &model, const std::vector<Count> &counts, const std::atomic_bool &cancel)
{
    std::vector<NgramModel::Bigram> merged;
    merged.reserve(model.bigrams.size() + counts.size());
    const NgramModel::Bigram *old = model.bigrams.data();
    const NgramModel::Bigram *oldLast = old + model.bigrams.size();
    const Count *count = counts.data();
    const Count *countLast = count + counts.size();
    const auto lower = [&](quint32 word) { return linear(model.unigrams[word].probability); };
    for (quint32 first = 0; first < model.unigrams.size() && !cancel; ++first) {
        const NgramModel::Bigram *oldEnd
            = std::find_if(old, oldLast, [&](const auto &pair) { return pair.first != first; });
        const Count *countEnd
            = std::find_if(count, countLast, [&](const Count &one) { return one.key >> wordBits != first; });
        const auto take = [&](quint32 second, const NgramModel::Bigram *before, float probability) {
            merged.push_back({first, second, probability, before ? before->backoff : 0});
        };
        NgramModel::Unigram &history = model.unigrams[first];
        if (old != oldEnd || count != countEnd)
            history.backoff
                = Followers<NgramModel::Bigram, decltype(lower), decltype(take)>(linear(history.backoff), lower, take)
                      .merge(old, oldEnd, count, countEnd);
        old = oldEnd;
        count = countEnd;
    }
    model.bigrams = std::move(merged);
}

quint64 historyOf(const NgramModel::Trigram &three)
{
    return quint64(three.first) << wordBits | three.second;
}

void adaptTriples(NgramModel &model, const std::vector<Count> &counts, const std::atomic_bool &cancel)
{
    std::vector<NgramModel::Trigram> merged;
    merged.reserve(model.trigrams.size() + counts.size());
    const NgramModel::Trigram *old = model.trigrams.data();
    const NgramModel::Trigram *oldLast = old + model.trigrams.size();
    const Count *count = counts.data();
    const Count *countLast = count + counts.size();
    while ((old != oldLast || count != countLast) && !cancel) {
        const quint64 history
            = std::min(old != oldLast ? historyOf(*old) : ~0ULL, count != countLast ? count->key >> wordBits : ~0ULL);
        const NgramModel::Trigram *oldEnd
            = std::find_if(old, oldLast, [&](const auto &three) { return historyOf(three) != history; });
        const Count *countEnd
            = std::find_if(count, countLast, [&](const Count &one) { return one.key >> wordBits != history; });
        const auto first = quint32(history >> wordBits);
        const auto second = quint32(history & wordMask);
        const auto lower = [&](quint32 word) { return std::pow(10.0, pairScore(model, second, word)); };
        const auto take = [&](quint32 third, const NgramModel::Trigram *, float probability) {
            merged.push_back({first, second, third, probability});
        };
        const qsizetype pair = indexOf(model, first, second);
        const double weight = pair >= 0 ? linear(model.bigrams[size_t(pair)].backoff) : 1;
        const float backoff = Followers<NgramModel::Trigram, decltype(lower), decltype(take)>(weight, lower, take)
                                  .merge(old, oldEnd, count, countEnd);
        if (pair >= 0)
            model.bigrams[size_t(pair)].backoff = backoff;
        old = oldEnd;
        count = countEnd;
    }
    model.trigrams = std::move(merged);
}

/// Before anything was counted, all words are equally likely.
void spreadEvenly(NgramModel &model)
{
    const float each = logarithm(1.0 / double(model.unigrams.size() - 1));
    for (size_t i = 1; i < model.unigrams.size(); ++i)
        model.unigrams[i].probability = each;
}

} // namespace

void adapt(NgramModel &model, const std::vector<Sentence> &sentences, const std::atomic_bool &cancel)
{
    if (model.bigrams.empty())
        spreadEvenly(model);
    adaptWords(model, sentences);
    adaptPairs(model, countsOf(sentences, 2), cancel);
    if (!cancel)
        adaptTriples(model, countsOf(sentences, 3), cancel);
}

Perplexity perplexity(const NgramModel &model, const QList<QByteArrayList> &sentences)
{
    Perplexity result;
    double sum = 0;
    const quint32 begin = model.ids.value("<s>");
    for (QByteArrayList sentence : sentences) {
        quint32 first = begin;
        quint32 second = begin;
        bool isStart = true;
        sentence.append("</s>");
        for (const QByteArray &word : std::as_const(sentence)) {
            const auto id = model.ids.constFind(word);
            if (id == model.ids.constEnd()) {
                ++result.unknown;
                continue; // its neighbours see what stands beside it
            }
            sum += isStart ? pairScore(model, second, *id) : model.score(first, second, *id);
            ++result.words;
            isStart = false;
            first = second;
            second = *id;
        }
    }
    result.value = result.words > 0 ? std::pow(10.0, -sum / double(result.words)) : 0;
    return result;
}

} // namespace service
