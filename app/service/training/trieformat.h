#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <QtGlobal>

/// How a language model lies in a file of sphinxbase 5: the name, the order, three counts, a number, tables of
/// probabilities and backoffs of pairs and of probabilities of triples, single words, pairs by their last word, triples
/// by their last two, the length of the words, the words.
namespace service::modelfiles::trie {

static_assert(std::endian::native == std::endian::little, "the format has no byte order of its own");

inline constexpr char magic[] = "Trie Language Model";
inline constexpr qsizetype magicSize = sizeof(magic) - 1;
inline constexpr size_t tableSize = 65536;
inline constexpr quint32 quantBits = 16;
inline constexpr quint32 largestCount = 1U << 24;
inline const double unit = std::log10(1.0001); ///< probabilities are logarithms to the base 1.0001

struct UnigramEntry
{
    float probability = 0;
    float backoff = 0;
    quint32 next = 0; ///< index of the first bigram that ends in this word
};
static_assert(sizeof(UnigramEntry) == 12);

/// How entries lie in memory, from the three counts.
struct Layout
{
    explicit Layout(const std::array<quint32, 3> &counts)
        : wordBits(quint32(std::bit_width(counts[0])))
        , nextBits(quint32(std::bit_width(counts[2])))
        , pairBits(wordBits + 2 * quantBits + nextBits)
        , tripleBits(wordBits + quantBits)
        , pairBytes(bytes(counts[1], pairBits))
        , tripleBytes(bytes(counts[2], tripleBits))
    {
    }
    static quint64 bytes(quint64 entries, quint64 bits) { return ((1 + entries) * bits + 7) / 8 + sizeof(quint64); }

    quint32 wordBits;
    quint32 nextBits;
    quint32 pairBits;
    quint32 tripleBits;
    quint64 pairBytes;
    quint64 tripleBytes;
};

using Table = std::array<float, tableSize>;

} // namespace service::modelfiles::trie
