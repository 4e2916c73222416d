#include "models/document/alignment.h"

#include <algorithm>
#include <array>
#include <QVarLengthArray>

namespace document {

namespace {

constexpr qsizetype maximumCells = 2'500;
constexpr qsizetype maximumJoined = 3; ///< words that may have become one
constexpr qsizetype shortestSimilar = 3; ///< code units; shorter words are alike by chance
constexpr qsizetype longestSimilar = 100;

// What a way through both lists costs; the letters that differ or are left out count twice.
constexpr int letterCost = 2;
constexpr int similarCost = 1;
constexpr int joinedCost = 2;

/// Levenshtein's distance.
qsizetype distance(QStringView a, QStringView b)
{
    QVarLengthArray<qsizetype, longestSimilar + 1> row(b.size() + 1);
    for (qsizetype i = 0; i <= b.size(); ++i)
        row[i] = i;
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (qsizetype k = 0; k < b.size(); ++k) {
            const qsizetype changed = diagonal + (a[i] == b[k] ? 0 : 1);
            diagonal = row[k + 1];
            row[k + 1] = std::min({changed, row[k] + 1, diagonal + 1});
        }
    }
    return row[b.size()];
}

/// How many letters differ; -1 for words that are not alike.
qsizetype differingLetters(QStringView a, QStringView b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    const qsizetype shorter = std::min(a.size(), b.size());
    if (a == b)
        return 0;
    if (shorter < shortestSimilar || longer > longestSimilar || longer - shorter > longer / 3)
        return -1;
    const qsizetype differing = distance(a, b);
    return differing <= longer / 3 ? differing : -1;
}

/// The cheapest way through two short lists.
class SimilarMatcher
{
public:
    SimilarMatcher(const QStringList &before, const QStringList &after)
        : m_before(joinedWords(before))
        , m_after(joinedWords(after))
        , m_rows(before.size())
        , m_columns(after.size())
        , m_cells((m_rows + 1) * (m_columns + 1))
    {
    }

    QList<WordMatch> run()
    {
        for (qsizetype row = m_rows; row >= 0; --row) {
            for (qsizetype column = m_columns; column >= 0; --column)
                decide(row, column);
        }
        QList<WordMatch> result;
        for (qsizetype row = 0, column = 0; row < m_rows && column < m_columns;) {
            const Cell &cell = at(row, column);
            if (cell.rows > 0 && cell.columns > 0)
                result.append({row, cell.rows, column, cell.columns});
            row += cell.rows;
            column += cell.columns;
        }
        return result;
    }

private:
    struct Cell
    {
        int cost = 0; ///< from here to the end
        qint8 rows = 0; ///< the next step
        qint8 columns = 0;
    };
    using Joined = std::array<QStringList, maximumJoined>; ///< [n]: each word with the n words after it

    static Joined joinedWords(const QStringList &words)
    {
        Joined result{words};
        for (size_t count = 1; count < result.size(); ++count) {
            for (qsizetype i = 0; i + qsizetype(count) < words.size(); ++i)
                result[count].append(result[count - 1][i] + words[i + qsizetype(count)]);
        }
        return result;
    }

    Cell &at(qsizetype row, qsizetype column) { return m_cells[row * (m_columns + 1) + column]; }

    void decide(qsizetype row, qsizetype column)
    {
        if (row == m_rows && column == m_columns)
            return;
        m_best = nullptr;
        if (row < m_rows)
            consider(row, column, 1, 0, leftOutCost(m_before[0][row]));
        if (column < m_columns)
            consider(row, column, 0, 1, leftOutCost(m_after[0][column]));
        tryMatch(row, column, 1, 1, similarCost);
        for (qsizetype count = 2; count <= maximumJoined; ++count) {
            tryMatch(row, column, count, 1, joinedCost);
            tryMatch(row, column, 1, count, joinedCost);
        }
    }

    static int leftOutCost(const QString &word) { return letterCost * int(std::min(word.size(), longestSimilar)); }

    void tryMatch(qsizetype row, qsizetype column, qsizetype rows, qsizetype columns, int cost)
    {
        if (row + rows > m_rows || column + columns > m_columns)
            return;
        const qsizetype differing
            = differingLetters(m_before[size_t(rows - 1)][row], m_after[size_t(columns - 1)][column]);
        if (differing >= 0)
            consider(row, column, rows, columns, cost + letterCost * int(differing));
    }

    void consider(qsizetype row, qsizetype column, qsizetype rows, qsizetype columns, int cost)
    {
        Cell &cell = at(row, column);
        const int total = cost + at(row + rows, column + columns).cost;
        if (m_best && total >= cell.cost)
            return;
        cell = {total, qint8(rows), qint8(columns)};
        m_best = &cell;
    }

    const Joined m_before;
    const Joined m_after;
    const qsizetype m_rows;
    const qsizetype m_columns;
    QList<Cell> m_cells;
    const Cell *m_best = nullptr;
};

} // namespace

QList<WordMatch> matchSimilar(const QStringList &before, const QStringList &after)
{
    if (before.isEmpty() || after.isEmpty() || before.size() * after.size() > maximumCells)
        return {};
    return SimilarMatcher(before, after).run();
}

} // namespace document
