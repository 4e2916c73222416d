#include "ui/editor/prefixsums.h"

#include <algorithm>
#include <bit>

namespace ui {

void PrefixSums::assign(std::vector<int> values)
{
    m_values = std::move(values);
    rebuild();
}

void PrefixSums::replace(qsizetype first, qsizetype removed, const std::vector<int> &inserted)
{
    if (removed == qsizetype(inserted.size())) {
        for (qsizetype i = 0; i < removed; ++i)
            set(first + i, inserted[size_t(i)]);
        return;
    }
    const auto at = m_values.begin() + first;
    m_values.insert(m_values.erase(at, at + removed), inserted.begin(), inserted.end());
    rebuild();
}

void PrefixSums::set(qsizetype index, int value)
{
    const int change = value - m_values[size_t(index)];
    if (change == 0)
        return;
    m_values[size_t(index)] = value;
    m_total += change;
    for (size_t i = size_t(index) + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += change;
}

qint64 PrefixSums::before(qsizetype index) const
{
    qint64 sum = 0;
    for (size_t i = size_t(index); i > 0; i &= i - 1)
        sum += m_tree[i];
    return sum;
}

qsizetype PrefixSums::find(qint64 sum) const
{
    if (m_values.empty())
        return -1;
    size_t at = 0;
    for (size_t step = std::bit_floor(m_values.size()); step > 0; step /= 2) {
        if (at + step < m_tree.size() && m_tree[at + step] <= sum) {
            at += step;
            sum -= m_tree[at];
        }
    }
    return qsizetype(std::min(at, m_values.size() - 1));
}

void PrefixSums::rebuild()
{
    m_total = 0;
    m_tree.assign(m_values.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_values[i - 1];
        m_total += m_values[i - 1];
        if (const size_t parent = i + (i & (~i + 1)); parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

} // namespace ui
