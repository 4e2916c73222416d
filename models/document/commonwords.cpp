#include "models/document/commonwords.h"

#include <algorithm>
#include <QByteArray>
#include <QHash>
#include <utility>

namespace document {

namespace {

constexpr qsizetype bandWidth = 1000;
constexpr qsizetype maximumBandCells = 64'000'000; ///< a byte each

/// Compares near the diagonal; the table holds the way from each cell to the end.
class Band
{
public:
    Band(const NumberedWords &words, const Stretch &stretch)
        : m_before(words.before.constData() + stretch.beforeBegin)
        , m_after(words.after.constData() + stretch.afterBegin)
        , m_rows(stretch.rows())
        , m_columns(stretch.columns())
        , m_padding(std::min(bandWidth, std::max(m_rows, m_columns)))
        , m_shift(std::min<qsizetype>(0, m_columns - m_rows) - m_padding)
        , m_width(std::abs(m_columns - m_rows) + 2 * m_padding + 1)
    {
    }

    qsizetype cells() const { return m_rows * m_width; }

    bool fill(const std::stop_token &stop)
    {
        m_ways.fill(End, cells());
        QList<int> values(m_columns + 2, 0);
        int *value = values.data(); // common words from the cell on; the row below, then this one
        for (qsizetype row = m_rows - 1; row >= 0; --row) {
            if (stop.stop_requested())
                return false;
            const qsizetype last = std::min(m_columns, row + m_shift + m_width) - 1;
            int diagonal = std::exchange(value[last + 1], 0);
            char *way = m_ways.data() + row * m_width - row - m_shift;
            for (qsizetype column = last; column >= std::max<qsizetype>(0, row + m_shift); --column) {
                const int below = value[column];
                if (m_before[row] == m_after[column])
                    value[column] = diagonal + 1;
                else
                    value[column] = std::max(below, value[column + 1]);
                way[column] = wayOf(row, column, below, value[column + 1]);
                diagonal = below;
            }
        }
        return true;
    }

    template <class Found>
    void walk(Found found) const
    {
        for (qsizetype row = 0, column = 0; row < m_rows && column < m_columns;) {
            const qsizetype place = column - row - m_shift;
            const char way = place >= 0 && place < m_width ? m_ways[row * m_width + place] : char(End);
            if (way == End)
                return;
            if (way == Same)
                found(row, column);
            row += way == Right ? 0 : 1;
            column += way == Down ? 0 : 1;
        }
    }

private:
    enum Way : char { End, Same, Down, Right };

    char wayOf(qsizetype row, qsizetype column, int below, int right) const
    {
        if (m_before[row] == m_after[column])
            return Same;
        if (below == 0 && right == 0)
            return End;
        return below >= right ? Down : Right;
    }

    const int *const m_before;
    const int *const m_after;
    const qsizetype m_rows;
    const qsizetype m_columns;
    const qsizetype m_padding;
    const qsizetype m_shift; ///< of the band's first column against the row
    const qsizetype m_width;
    QByteArray m_ways;
};

constexpr qsizetype severalPlaces = -2;

QHash<int, qsizetype> placesOf(const QList<int> &words, qsizetype begin, qsizetype end)
{
    QHash<int, qsizetype> result;
    for (qsizetype i = begin; i < end; ++i) {
        const auto known = result.find(words[i]);
        if (known == result.end())
            result.insert(words[i], i);
        else
            *known = severalPlaces;
    }
    return result;
}

} // namespace

QList<WordPair> longestCommon(const NumberedWords &words, const Stretch &stretch, const std::stop_token &stop)
{
    QList<WordPair> result;
    Band band(words, stretch);
    if (stretch.cells() == 0 || band.cells() > maximumBandCells || !band.fill(stop))
        return result;
    band.walk([&](qsizetype row, qsizetype column) {
        result.append({stretch.beforeBegin + row, stretch.afterBegin + column});
    });
    return result;
}

QList<WordPair> uniqueCommon(const NumberedWords &words, const Stretch &s)
{
    constexpr qsizetype none = -1;
    const QHash<int, qsizetype> after = placesOf(words.after, s.afterBegin, s.afterEnd);
    const QHash<int, qsizetype> before = placesOf(words.before, s.beforeBegin, s.beforeEnd);
    QList<WordPair> result;
    for (qsizetype i = s.beforeBegin; i < s.beforeEnd; ++i) {
        const qsizetype other = after.value(words.before[i], none);
        if (other >= 0 && before.value(words.before[i]) == i)
            result.append({i, other});
    }
    QList<quint32> places;
    for (const WordPair &pair : std::as_const(result))
        places.append(quint32(pair.after));
    QList<WordPair> risen;
    for (qsizetype i : longestRising(places))
        risen.append(result[i]);
    return risen;
}

QList<qsizetype> longestRising(const QList<quint32> &values)
{
    QList<qsizetype> tails;
    QList<qsizetype> previous(values.size(), -1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        // patience sorting
        const auto place = std::upper_bound(tails.begin(), tails.end(), values[i],
                                            [&](quint32 value, qsizetype tail) { return value < values[tail]; });
        const qsizetype index = place - tails.begin();
        previous[i] = index > 0 ? tails[index - 1] : -1;
        if (index == tails.size())
            tails.append(i);
        else
            tails[index] = i;
    }
    QList<qsizetype> result;
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
        result.append(i);
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace document
