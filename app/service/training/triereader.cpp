#include "app/service/training/modelfiles.h"
#include "app/service/training/trieformat.h"

#include <algorithm>
#include <cstring>
#include <QFile>

using namespace Qt::StringLiterals;

namespace service::modelfiles {

using namespace trie;

namespace {

quint32 bitsAt(const char *base, quint64 offset, quint32 count)
{
    quint64 value = 0;
    std::memcpy(&value, base + (offset >> 3), sizeof(value));
    return quint32(value >> (offset & 7) & ((1ULL << count) - 1));
}

/// Reads plain values one after the other and never past the end.
class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    const char *take(quint64 size)
    {
        if (size > quint64(m_bytes.size() - m_at))
            m_isShort = true;
        if (m_isShort)
            return nullptr;
        const char *at = m_bytes.data() + m_at;
        m_at += qsizetype(size);
        return at;
    }
    template <class T>
    T value()
    {
        T value{};
        if (const char *at = take(sizeof(T)))
            std::memcpy(&value, at, sizeof(T));
        return value;
    }
    bool isShort() const { return m_isShort; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isShort = false;
};

class TrieReader
{
public:
    explicit TrieReader(const std::atomic_bool &cancel)
        : m_cancel(cancel)
    {
    }

    tl::expected<NgramModel, QString> read(const QByteArray &bytes)
    {
        Cursor cursor(bytes);
        const char *begin = cursor.take(magicSize);
        if (!begin || std::memcmp(begin, magic, magicSize) != 0 || cursor.value<quint8>() != 3)
            return tl::unexpected(u"no trigram model of sphinxbase"_s);
        for (quint32 &count : m_counts)
            count = cursor.value<quint32>();
        if (std::ranges::any_of(m_counts, [](quint32 count) { return count > largestCount; })
            || m_counts[0] >= NgramModel::mostWords)
            return tl::unexpected(u"too large"_s);
        cursor.value<qint32>(); // once the kind of quantisation
        const char *tables = cursor.take(3 * sizeof(Table));
        const char *unigrams = cursor.take((m_counts[0] + 1ULL) * sizeof(UnigramEntry));
        const Layout layout(m_counts);
        m_pairs = cursor.take(layout.pairBytes);
        m_triples = cursor.take(layout.tripleBytes);
        const auto textSize = cursor.value<quint32>();
        const char *texts = cursor.take(textSize);
        if (cursor.isShort())
            return tl::unexpected(u"cut off"_s);
        std::memcpy(m_tables.data(), tables, 3 * sizeof(Table));
        m_unigrams.resize(m_counts[0] + 1);
        std::memcpy(m_unigrams.data(), unigrams, m_unigrams.size() * sizeof(UnigramEntry));
        if (!readWords(QByteArrayView(texts, textSize)) || !readNgrams(layout))
            return tl::unexpected(u"damaged"_s);
        return std::move(m_model);
    }

private:
    bool readWords(QByteArrayView texts)
    {
        qsizetype at = 0;
        for (quint32 i = 0; i < m_counts[0]; ++i) {
            const qsizetype end = texts.indexOf('\0', at);
            if (end < 0 || m_model.add(texts.sliced(at, end - at).toByteArray()) != i)
                return false;
            m_model.unigrams[i] = {scaled(m_unigrams[i].probability), scaled(m_unigrams[i].backoff)};
            at = end + 1;
        }
        return m_model.knows("<s>") && m_model.knows("</s>");
    }

    bool readNgrams(const Layout &layout)
    {
        m_model.bigrams.reserve(m_counts[1]);
        m_model.trigrams.reserve(m_counts[2]);
        for (quint32 last = 0; last < m_counts[0]; ++last) {
            const quint32 end = m_unigrams[last + 1].next;
            if (end > m_counts[1] || m_cancel)
                return false;
            for (quint32 i = m_unigrams[last].next; i < end; ++i) {
                if (!readPair(layout, i, last))
                    return false;
            }
        }
        std::ranges::sort(m_model.bigrams, {}, [](const auto &pair) { return std::pair(pair.first, pair.second); });
        std::ranges::sort(m_model.trigrams, {},
                          [](const auto &three) { return std::tuple(three.first, three.second, three.third); });
        return true;
    }

    bool readPair(const Layout &layout, quint32 index, quint32 last)
    {
        const quint64 at = quint64(index) * layout.pairBits;
        const quint32 word = bitsAt(m_pairs, at, layout.wordBits);
        const quint64 values = at + layout.wordBits;
        const quint32 next = bitsAt(m_pairs, values + 2 * quantBits, layout.nextBits);
        const quint32 end = bitsAt(m_pairs, values + 2 * quantBits + layout.pairBits, layout.nextBits);
        if (word >= m_counts[0] || end > m_counts[2])
            return false;
        m_model.bigrams.push_back({word, last, scaled(m_tables[0][bitsAt(m_pairs, values + quantBits, quantBits)]),
                                   scaled(m_tables[1][bitsAt(m_pairs, values, quantBits)])});
        for (quint32 i = next; i < end; ++i) {
            const quint64 place = quint64(i) * layout.tripleBits;
            const quint32 first = bitsAt(m_triples, place, layout.wordBits);
            if (first >= m_counts[0])
                return false;
            m_model.trigrams.push_back(
                {first, word, last, scaled(m_tables[2][bitsAt(m_triples, place + layout.wordBits, quantBits)])});
        }
        return true;
    }

    static float scaled(float value) { return std::isfinite(value) ? float(double(value) * unit) : -99; }

    const std::atomic_bool &m_cancel;
    std::array<quint32, 3> m_counts{};
    std::vector<Table> m_tables{3}; ///< probabilities and backoffs of pairs, probabilities of triples
    std::vector<UnigramEntry> m_unigrams{};
    const char *m_pairs = nullptr;
    const char *m_triples = nullptr;
    NgramModel m_model{};
};

} // namespace

tl::expected<NgramModel, QString> readTrie(const QString &path, const std::atomic_bool &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    return TrieReader(cancel).read(file.readAll());
}

} // namespace service::modelfiles
