#pragma once

#include <QtGlobal>
#include <vector>

namespace ui {

/// Fenwick tree: a row of non-negative numbers with O(log n) change, sum of the first n, and search by sum.
class PrefixSums
{
public:
    void assign(std::vector<int> values);
    /// Puts `inserted` in place of `removed` numbers at `first`; O(n) only when the count changes.
    void replace(qsizetype first, qsizetype removed, const std::vector<int> &inserted);
    void set(qsizetype index, int value);

    qsizetype size() const { return qsizetype(m_values.size()); }
    int at(qsizetype index) const { return m_values[size_t(index)]; }
    qint64 before(qsizetype index) const; ///< sum of all numbers in front of `index`
    qint64 total() const { return m_total; }
    /// The index whose span [before(i), before(i) + at(i)) holds `sum`; clamped to the first and last, -1 when empty.
    qsizetype find(qint64 sum) const;

private:
    void rebuild();

    std::vector<int> m_values;
    std::vector<qint64> m_tree; ///< m_tree[i] is the sum of the (i & -i) numbers that end at i - 1
    qint64 m_total = 0;
};

} // namespace ui
