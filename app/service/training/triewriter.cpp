#include "app/service/training/modelfiles.h"
#include "app/service/training/trieformat.h"

#include <algorithm>
#include <cstring>
#include <QSaveFile>

namespace service::modelfiles {

using namespace trie;

namespace {

void setBits(std::vector<char> &memory, quint64 offset, quint64 bits)
{
    quint64 value = 0;
    char *at = memory.data() + (offset >> 3);
    std::memcpy(&value, at, sizeof(value));
    value |= bits << (offset & 7);
    std::memcpy(at, &value, sizeof(value));
}

/// 65,536 values that stand for all: bins of equal population, the mean of each.
class Quantizer
{
public:
    explicit Quantizer(std::vector<float> values)
    {
        std::ranges::sort(values);
        if (values.empty())
            values.push_back(0);
        for (size_t bin = 0; bin < tableSize; ++bin) {
            const size_t begin = values.size() * bin / tableSize;
            const size_t end = std::max(begin + 1, values.size() * (bin + 1) / tableSize);
            double sum = 0;
            for (size_t i = begin; i < end; ++i)
                sum += double(values[i]);
            m_table[bin] = float(sum / double(end - begin));
        }
    }
    quint32 nearest(float value) const
    {
        const auto above = std::ranges::lower_bound(m_table, value);
        if (above == m_table.begin())
            return 0;
        if (above == m_table.end())
            return quint32(tableSize - 1);
        return quint32(above - m_table.begin()) - (value - *(above - 1) < *above - value ? 1 : 0);
    }
    QByteArray bytes() const { return {reinterpret_cast<const char *>(m_table.data()), sizeof(float) * tableSize}; }

private:
    std::vector<float> m_table = std::vector<float>(tableSize);
};

float unscaled(float value)
{
    return float(double(value) / unit);
}

template <class T>
void append(QByteArray &out, const T &value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof(value));
}

class TrieWriter
{
public:
    TrieWriter(const NgramModel &model, const std::atomic_bool &cancel)
        : m_cancel(cancel)
        , m_model(model)
        , m_counts{quint32(model.words.size()), quint32(model.bigrams.size()), quint32(model.trigrams.size())}
        , m_layout(m_counts)
        , m_bigrams(model.bigrams)
        , m_trigrams(model.trigrams)
    {
        std::ranges::sort(m_bigrams, {}, [](const auto &pair) { return std::pair(pair.second, pair.first); });
        std::ranges::sort(m_trigrams, {},
                          [](const auto &three) { return std::tuple(three.third, three.second, three.first); });
    }

    QByteArray write()
    {
        const auto all = [](const auto &ngrams, auto member) {
            std::vector<float> values;
            values.reserve(ngrams.size());
            for (const auto &ngram : ngrams)
                values.push_back(unscaled(ngram.*member));
            return Quantizer(std::move(values));
        };
        const Quantizer pairs = all(m_bigrams, &NgramModel::Bigram::probability);
        const Quantizer backoffs = all(m_bigrams, &NgramModel::Bigram::backoff);
        const Quantizer triples = all(m_trigrams, &NgramModel::Trigram::probability);
        QByteArray out(magic, magicSize);
        append(out, quint8(3));
        for (const quint32 count : m_counts)
            append(out, count);
        append(out, qint32(1));
        out += pairs.bytes() + backoffs.bytes() + triples.bytes();
        const std::vector<char> entries = packed(pairs, backoffs, triples);
        out += unigrams();
        out.append(entries.data(), qsizetype(entries.size()));
        const QByteArray texts = m_model.words.join('\0') + '\0';
        append(out, quint32(texts.size()));
        return out + texts;
    }

private:
    std::vector<char> packed(const Quantizer &pairs, const Quantizer &backoffs, const Quantizer &triples) const
    {
        std::vector<char> memory(m_layout.pairBytes);
        std::vector<char> longest(m_layout.tripleBytes);
        quint64 next = 0;
        for (size_t i = 0; i < m_bigrams.size() && !m_cancel; ++i) {
            const NgramModel::Bigram &pair = m_bigrams[i];
            const quint64 at = i * m_layout.pairBits;
            const quint64 values = at + m_layout.wordBits;
            setBits(memory, at, pair.first);
            setBits(memory, values, backoffs.nearest(unscaled(pair.backoff)));
            setBits(memory, values + quantBits, pairs.nearest(unscaled(pair.probability)));
            setBits(memory, values + 2 * quantBits, next);
            while (next < m_trigrams.size() && m_trigrams[next].third == pair.second
                   && m_trigrams[next].second == pair.first) {
                const quint64 place = next * m_layout.tripleBits;
                setBits(longest, place, m_trigrams[next].first);
                setBits(longest, place + m_layout.wordBits, triples.nearest(unscaled(m_trigrams[next].probability)));
                ++next;
            }
        }
        setBits(memory, m_bigrams.size() * m_layout.pairBits + m_layout.wordBits + 2 * quantBits, next);
        memory.insert(memory.end(), longest.begin(), longest.end());
        return memory;
    }

    QByteArray unigrams() const
    {
        QByteArray out;
        quint32 next = 0;
        for (quint32 word = 0; word < m_counts[0]; ++word) {
            const NgramModel::Unigram &one = m_model.unigrams[word];
            append(out, UnigramEntry{unscaled(one.probability), unscaled(one.backoff), next});
            while (next < m_bigrams.size() && m_bigrams[next].second == word)
                ++next;
        }
        append(out, UnigramEntry{0, 0, next});
        return out;
    }

    const std::atomic_bool &m_cancel;
    const NgramModel &m_model;
    std::array<quint32, 3> m_counts;
    Layout m_layout;
    std::vector<NgramModel::Bigram> m_bigrams; ///< in order of second, first
    std::vector<NgramModel::Trigram> m_trigrams; ///< in order of third, second, first
};

} // namespace

bool writeTrie(const QString &path, const NgramModel &model, const std::atomic_bool &cancel)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(TrieWriter(model, cancel).write()) > 0 && !cancel
        && file.commit();
}

} // namespace service::modelfiles
