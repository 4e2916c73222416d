#include "models/document/alignment.h"

#include <algorithm>
#include <QHash>

namespace document {

namespace {

bool isAscii(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString strippedEdges(const QString &word)
{
    const auto isEdge = [](QChar c) { return c.isPunct() || c.isSymbol() || c.isSpace(); };
    const auto first = std::find_if_not(word.begin(), word.end(), isEdge);
    const auto last = std::find_if_not(word.rbegin(), word.rend(), isEdge).base();
    return first < last ? QString(first, last - first) : word;
}

/// The stretch of both lists that is still to be compared.
struct Stretch
{
    qsizetype beforeBegin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterBegin = 0;
    qsizetype afterEnd = 0;
    qsizetype cells() const { return (beforeEnd - beforeBegin) * (afterEnd - afterBegin); }
};

constexpr qsizetype maximumCells = 1'000'000;

/// Aligns stretch by stretch; words are numbers here, equal words have equal numbers.
class Aligner
{
public:
    Aligner(const QStringList &before, const QStringList &after)
    {
        QHash<QString, int> numbers;
        m_before = numbered(before, numbers);
        m_after = numbered(after, numbers);
    }

    QList<WordPair> run()
    {
        m_open.append({0, m_before.size(), 0, m_after.size()});
        while (!m_open.isEmpty())
            compare(m_open.takeLast());
        std::sort(m_pairs.begin(), m_pairs.end(),
                  [](const WordPair &a, const WordPair &b) { return a.before < b.before; });
        return m_pairs;
    }

private:
    static QList<int> numbered(const QStringList &words, QHash<QString, int> &numbers)
    {
        QList<int> result;
        result.reserve(words.size());
        for (const QString &word : words) {
            const auto known = numbers.constFind(word);
            result.append(known != numbers.constEnd() ? *known : *numbers.insert(word, int(numbers.size())));
        }
        return result;
    }

    void compare(Stretch s)
    {
        while (s.beforeBegin < s.beforeEnd && s.afterBegin < s.afterEnd
               && m_before[s.beforeBegin] == m_after[s.afterBegin])
            m_pairs.append({s.beforeBegin++, s.afterBegin++});
        while (s.beforeBegin < s.beforeEnd && s.afterBegin < s.afterEnd
               && m_before[s.beforeEnd - 1] == m_after[s.afterEnd - 1])
            m_pairs.append({--s.beforeEnd, --s.afterEnd});
        if (s.cells() == 0)
            return;
        if (s.cells() <= maximumCells)
            longestCommon(s);
        else
            anchor(s);
    }

    void longestCommon(const Stretch &s)
    {
        const qsizetype rows = s.beforeEnd - s.beforeBegin;
        const qsizetype columns = s.afterEnd - s.afterBegin;
        QList<int> length((rows + 1) * (columns + 1), 0);
        const auto at = [&](qsizetype row, qsizetype column) -> int & { return length[row * (columns + 1) + column]; };
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column) {
                at(row, column) = same(s, row, column) ? at(row + 1, column + 1) + 1
                                                       : std::max(at(row + 1, column), at(row, column + 1));
            }
        }
        for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
            if (same(s, row, column))
                m_pairs.append({s.beforeBegin + row++, s.afterBegin + column++});
            else if (at(row + 1, column) >= at(row, column + 1))
                ++row;
            else
                ++column;
        }
    }

    bool same(const Stretch &s, qsizetype row, qsizetype column) const
    {
        return m_before[s.beforeBegin + row] == m_after[s.afterBegin + column];
    }

    /// Pairs words that occur once on both sides (in rising order) and leaves the stretches between them open.
    void anchor(const Stretch &s)
    {
        const QList<WordPair> anchors = rising(uniquePairs(s));
        if (anchors.isEmpty())
            return;
        Stretch next = s;
        for (const WordPair &pair : anchors) {
            next.beforeEnd = pair.before;
            next.afterEnd = pair.after;
            m_open.append(next);
            m_pairs.append(pair);
            next = {pair.before + 1, s.beforeEnd, pair.after + 1, s.afterEnd};
        }
        m_open.append(next);
    }

    QList<WordPair> uniquePairs(const Stretch &s) const
    {
        constexpr qsizetype none = -1;
        constexpr qsizetype several = -2;
        const auto places = [](const QList<int> &words, qsizetype begin, qsizetype end) {
            QHash<int, qsizetype> result;
            for (qsizetype i = begin; i < end; ++i) {
                const auto known = result.find(words[i]);
                if (known == result.end())
                    result.insert(words[i], i);
                else
                    *known = several;
            }
            return result;
        };
        const QHash<int, qsizetype> after = places(m_after, s.afterBegin, s.afterEnd);
        const QHash<int, qsizetype> before = places(m_before, s.beforeBegin, s.beforeEnd);
        QList<WordPair> result;
        for (qsizetype i = s.beforeBegin; i < s.beforeEnd; ++i) {
            const qsizetype other = after.value(m_before[i], none);
            if (other >= 0 && before.value(m_before[i]) == i)
                result.append({i, other});
        }
        return result;
    }

    /// The longest part of the pairs in which `after` rises too (patience sorting).
    static QList<WordPair> rising(const QList<WordPair> &pairs)
    {
        QList<qsizetype> tails;
        QList<qsizetype> previous(pairs.size(), -1);
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const auto place
                = std::lower_bound(tails.begin(), tails.end(), pairs[i].after,
                                   [&](qsizetype tail, qsizetype after) { return pairs[tail].after < after; });
            const qsizetype index = place - tails.begin();
            previous[i] = index > 0 ? tails[index - 1] : -1;
            if (index == tails.size())
                tails.append(i);
            else
                tails[index] = i;
        }
        QList<WordPair> result;
        for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
            result.prepend(pairs[i]);
        return result;
    }

    QList<int> m_before;
    QList<int> m_after;
    QList<Stretch> m_open;
    QList<WordPair> m_pairs;
};

} // namespace

QString foldedWord(QStringView word)
{
    if (isAscii(word))
        return strippedEdges(word.toString().toLower());
    // by way of upper case, because Qt folds character by character only (ß is ss)
    return strippedEdges(word.toString().normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded());
}

QList<WordPair> alignWords(const QStringList &before, const QStringList &after)
{
    return Aligner(before, after).run();
}

} // namespace document
