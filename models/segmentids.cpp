#include "models/segmentids.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

using document::Segment;
using document::Transcript;

namespace models {

namespace {

using Pairs = QList<std::pair<qsizetype, qsizetype>>; // rows of base and other

/// Finds the rows that two lists have in common, in order.
class Aligner
{
public:
    Aligner(const Transcript &base, const Transcript &other)
        : m_base(base)
        , m_other(other)
    {
    }

    Pairs run()
    {
        const qsizetype n = m_base.segments.size();
        const qsizetype m = m_other.segments.size();
        qsizetype head = 0;
        while (head < std::min(n, m) && same(head, head))
            m_pairs.append({head, head}), ++head;
        qsizetype tail = 0;
        while (tail < std::min(n, m) - head && same(n - 1 - tail, m - 1 - tail))
            m_pairs.append({n - 1 - tail, m - 1 - tail}), ++tail;
        middle(head, n - tail, head, m - tail);
        std::ranges::sort(m_pairs);
        return m_pairs;
    }

private:
    bool same(qsizetype i, qsizetype j) const
    {
        return sameContent(m_base.segments.at(i), m_base, m_other.segments.at(j), m_other);
    }

    // Longest common subsequence by the plain table; a middle too large for it stays unmatched.
    void middle(qsizetype a, qsizetype aEnd, qsizetype b, qsizetype bEnd)
    {
        const qsizetype n = aEnd - a;
        const qsizetype m = bEnd - b;
        if (n <= 0 || m <= 0 || n * m > 16'000'000)
            return;
        std::vector<qint32> length(size_t((n + 1) * (m + 1)));
        const auto at = [&](qsizetype i, qsizetype j) -> qint32 & { return length[size_t(i * (m + 1) + j)]; };
        for (qsizetype i = n - 1; i >= 0; --i)
            for (qsizetype j = m - 1; j >= 0; --j)
                at(i, j) = same(a + i, b + j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        for (qsizetype i = 0, j = 0; i < n && j < m;) {
            if (same(a + i, b + j))
                m_pairs.append({a + i++, b + j++});
            else if (at(i + 1, j) >= at(i, j + 1))
                ++i;
            else
                ++j;
        }
    }

    const Transcript &m_base;
    const Transcript &m_other;
    Pairs m_pairs;
};

// Rows between two common ones that are as many on both sides were changed in place.
Pairs withGapsFilled(const Pairs &pairs, qsizetype baseSize, qsizetype otherSize)
{
    Pairs filled;
    std::pair<qsizetype, qsizetype> last{-1, -1};
    for (auto next : pairs + Pairs{{baseSize, otherSize}}) {
        const qsizetype gap = next.first - last.first - 1;
        for (qsizetype i = 1; i <= gap && gap == next.second - last.second - 1; ++i)
            filled.append({last.first + i, last.second + i});
        filled.append(next);
        last = next;
    }
    filled.removeLast();
    return filled;
}

bool idsAreStable(const Transcript &transcript)
{
    QSet<QString> ids;
    for (const Segment &segment : transcript.segments)
        ids.insert(segment.id);
    return transcript.kind == document::Kind::Transcript && ids.size() == transcript.segments.size()
        && !ids.contains(QString());
}

} // namespace

Transcript withIdsOf(const Transcript &base, Transcript other)
{
    if (idsAreStable(base) && idsAreStable(other))
        return other;
    QList<QString> ids(other.segments.size());
    const Pairs common = Aligner(base, other).run();
    for (const auto &[row, otherRow] : withGapsFilled(common, base.segments.size(), other.segments.size()))
        ids[otherRow] = base.segments.at(row).id;
    for (qsizetype row = 0; row < ids.size(); ++row)
        other.segments[row].id = ids.at(row).isEmpty() ? QUuid::createUuid().toString(QUuid::Id128) : ids.at(row);
    return other;
}

} // namespace models
