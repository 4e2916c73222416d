#include "models/document/searchtext.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <QTextBoundaryFinder>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace document {

namespace {

bool isAscii(QStringView text)
{
    char16_t all = 0;
    const char16_t *units = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i)
        all |= units[i];
    return all < 0x80;
}

char16_t caseBit(char16_t unit)
{
    return unit >= u'a' && unit <= u'z' ? 0x20 : 0;
}

/// Where the needle may stand: its first and last unit fit, a letter in any case when `anyCase` (the needle is small
/// then). Sixteen places are compared at once.
class Candidates
{
public:
    Candidates(QStringView text, QStringView needle, bool anyCase)
        : m_units(text.utf16())
        , m_end(text.size() - needle.size() + 1)
        , m_reach(needle.size() - 1)
        , m_first(needle.front().unicode())
        , m_last(needle.back().unicode())
        , m_firstBit(anyCase ? caseBit(m_first) : char16_t(0))
        , m_lastBit(anyCase ? caseBit(m_last) : char16_t(0))
    {
    }

    /// The first one at `at` or behind; -1 for none. To be asked for rising places.
    qsizetype next(qsizetype at)
    {
        for (; at < m_end; at = m_base + block) {
            if (at >= m_base + block) {
                m_base = at;
                m_fitting = m_base + block <= m_end ? fittingBlock(m_units + m_base) : fittingUpTo(m_end - m_base);
            }
            if (const unsigned left = m_fitting >> unsigned(at - m_base))
                return at + std::countr_zero(left);
        }
        return -1;
    }

private:
    static constexpr qsizetype block = 16;

    unsigned fittingUpTo(qsizetype count) const
    {
        unsigned fitting = 0;
        for (qsizetype i = 0; i < count; ++i)
            fitting |= unsigned(fits(m_units + m_base + i)) << unsigned(i);
        return fitting;
    }

#ifdef __SSE2__
    static __m128i equal(const char16_t *units, char16_t bit, char16_t wanted)
    {
        const __m128i eight = _mm_loadu_si128(reinterpret_cast<const __m128i *>(units));
        return _mm_cmpeq_epi16(_mm_or_si128(eight, _mm_set1_epi16(short(bit))), _mm_set1_epi16(short(wanted)));
    }
    __m128i fittingEight(const char16_t *units) const
    {
        return _mm_and_si128(equal(units, m_firstBit, m_first), equal(units + m_reach, m_lastBit, m_last));
    }
    unsigned fittingBlock(const char16_t *units) const
    {
        return unsigned(_mm_movemask_epi8(_mm_packs_epi16(fittingEight(units), fittingEight(units + 8))));
    }
#else
    unsigned fittingBlock(const char16_t *) const
    {
        return fittingUpTo(block);
    }
#endif

    bool fits(const char16_t *unit) const
    {
        return char16_t(unit[0] | m_firstBit) == m_first && char16_t(unit[m_reach] | m_lastBit) == m_last;
    }

    const char16_t *m_units;
    qsizetype m_end;
    qsizetype m_reach;
    char16_t m_first;
    char16_t m_last;
    char16_t m_firstBit;
    char16_t m_lastBit;
    qsizetype m_base = -block; ///< of the places that m_fitting tells of
    unsigned m_fitting = 0; ///< bit i: the needle may stand at m_base + i
};

bool equalAscii(const char16_t *units, QStringView needle, bool anyCase)
{
    for (qsizetype i = 0; i < needle.size(); ++i) {
        const char16_t unit = units[i];
        const bool isCapital = anyCase && unit >= u'A' && unit <= u'Z';
        if ((isCapital ? char16_t(unit | 0x20) : unit) != needle[i].unicode())
            return false;
    }
    return true;
}

/// A mark that belongs to the character before it, so that a hit must not end between the two. Viramas (9) join
/// syllables and do not.
bool isBound(QChar unit)
{
    const unsigned char kind = unit.combiningClass();
    const bool isVowelOrFinal = unit.unicode() >= 0x1160 && unit.unicode() <= 0x11FF; // of decomposed Hangul
    return (kind != 0 && kind != 9) || isVowelOrFinal;
}

} // namespace

SearchText::SearchText(const QString &text, bool matchCase, bool wholeWord)
    : m_matchCase(matchCase)
    , m_wholeWord(wholeWord)
    , m_folder(matchCase)
{
    FoldedText folded;
    m_folder.fold(text, folded);
    m_needle = folded.units;
    m_asciiOnly = isAscii(m_needle);
}

void SearchText::find(const QString &text, QList<SearchSpan> &spans)
{
    if (m_needle.isEmpty())
        return;
    const qsizetype before = spans.size();
    if (!isAscii(text))
        findFolded(text, spans);
    else if (m_asciiOnly && text.size() >= m_needle.size())
        findAscii(text, spans);
    if (!m_wholeWord || spans.size() == before)
        return;
    WordEdges edges(text);
    spans.erase(std::remove_if(spans.begin() + before, spans.end(),
                               [&](const SearchSpan &span) { return !edges.isWhole(span); }),
                spans.end());
}

void SearchText::findAscii(QStringView text, QList<SearchSpan> &spans) const
{
    Candidates candidates(text, m_needle, !m_matchCase);
    for (qsizetype at = candidates.next(0); at >= 0;) {
        const bool hit = equalAscii(text.utf16() + at, m_needle, !m_matchCase);
        if (hit)
            spans.append({qint32(at), qint32(at + m_needle.size())});
        at = candidates.next(at + (hit ? m_needle.size() : 1));
    }
}

void SearchText::findFolded(const QString &text, QList<SearchSpan> &spans)
{
    m_folder.fold(text, m_folded);
    const QStringView units = m_folded.units;
    if (units.size() < m_needle.size())
        return;
    Candidates candidates(units, m_needle, false);
    for (qsizetype at = candidates.next(0); at >= 0;) {
        std::optional<SearchSpan> span;
        if (units.sliced(at, m_needle.size()) == m_needle)
            span = spanOf(text, at, at + m_needle.size());
        if (span)
            spans.append(*span);
        at = candidates.next(at + (span ? m_needle.size() : 1));
    }
}

/// The characters that these units came from; nothing when only a part of one did.
std::optional<SearchSpan> SearchText::spanOf(const QString &text, qsizetype begin, qsizetype end) const
{
    const QList<qint32> &sources = m_folded.sources;
    const bool cutsStart = begin > 0 && sources[begin - 1] == sources[begin];
    const bool cutsEnd = end < sources.size() && (sources[end] == sources[end - 1] || isBound(m_folded.units[end]));
    if (cutsStart || cutsEnd)
        return std::nullopt;
    // Marks may have changed their order.
    const auto [first, last] = std::minmax_element(sources.begin() + begin, sources.begin() + end);
    const bool isPair = text[*last].isHighSurrogate() && *last + 1 < text.size();
    return SearchSpan{*first, *last + (isPair ? 2 : 1)};
}

bool WordEdges::isWhole(const SearchSpan &span)
{
    return isEdge(span.from) && isEdge(span.to);
}

bool WordEdges::isEdge(qsizetype offset)
{
    if (offset <= 0 || offset >= m_text.size())
        return true;
    const QChar before = m_text[offset - 1];
    const QChar after = m_text[offset];
    if (before.isSpace() || after.isSpace())
        return true;
    if (before.unicode() < 0x80 && after.unicode() < 0x80 && before.isLetterOrNumber() && after.isLetterOrNumber())
        return false;
    if (m_edges.isEmpty()) {
        m_edges.resize(m_text.size() + 1);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text, nullptr, 0);
        for (qsizetype at = finder.position(); at >= 0; at = finder.toNextBoundary())
            m_edges[at] = true;
    }
    return m_edges[offset];
}

} // namespace document
