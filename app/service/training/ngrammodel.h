#pragma once

#include <atomic>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <vector>

namespace service {

/// A backoff trigram model. Probabilities and backoff weights are log10, as in ARPA files.
struct NgramModel
{
    struct Unigram
    {
        float probability = 0;
        float backoff = 0;
    };
    struct Bigram ///< second after first
    {
        quint32 first = 0;
        quint32 second = 0;
        float probability = 0;
        float backoff = 0;
    };
    struct Trigram
    {
        quint32 first = 0;
        quint32 second = 0;
        quint32 third = 0;
        float probability = 0;
    };
    static constexpr quint32 mostWords = 1U << 21; ///< three ids fit into one 64-bit key

    QList<QByteArray> words{}; ///< UTF-8; a word's id is its index
    QHash<QByteArray, quint32> ids{};
    std::vector<Unigram> unigrams{}; ///< by id
    std::vector<Bigram> bigrams{}; ///< in order of first, second
    std::vector<Trigram> trigrams{}; ///< in order of first, second, third

    /// A model of nothing but <s> and </s>.
    static NgramModel empty();
    quint32 add(const QByteArray &word); ///< its id; the word is new or was there before
    bool knows(const QByteArray &word) const { return ids.contains(word); }
    double score(quint32 first, quint32 second, quint32 third) const; ///< log10 P(third | first second)
};

/// Ids of the words of a sentence between <s> and </s>.
using Sentence = std::vector<quint32>;

/// Changes a model to what these sentences say, as far as they say something: for a history h that occurs in them
/// P(w|h) = (c(hw) + T(h) Q(w|h)) / (c(h) + T(h)), where Q is the model as it was and T(h) the number of different
/// words seen after h: Witten-Bell smoothing (Witten and Bell 1991, method C) with the model as the prior, which is MAP
/// adaptation (Bacchiani and Roark 2003). Single words are half the old model and half the sentences. Backoff weights
/// are computed anew. All words of the sentences have been add()ed. When it is cancelled the model is of no use.
void adapt(NgramModel &model, const std::vector<Sentence> &sentences, const std::atomic_bool &cancel);

struct Perplexity
{
    double value = 0;
    qint64 words = 0; ///< scored, </s> among them
    qint64 unknown = 0; ///< not scored: the model lacks them
};
/// Of sentences of words, without <s> and </s>.
Perplexity perplexity(const NgramModel &model, const QList<QByteArrayList> &sentences);

} // namespace service
