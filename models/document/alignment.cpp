#include "models/document/alignment.h"

#include "models/document/commonwords.h"
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

/// Above this many cells a stretch is first cut at words that occur once on both sides.
constexpr qsizetype maximumCells = 250'000;

/// Aligns stretch by stretch.
class Aligner
{
public:
    Aligner(const QStringList &before, const QStringList &after, const std::stop_token &stop)
        : m_stop(stop)
    {
        QHash<QString, int> numbers;
        m_words.before = numbered(before, numbers);
        m_words.after = numbered(after, numbers);
    }

    QList<WordPair> run()
    {
        m_open.append({0, m_words.before.size(), 0, m_words.after.size()});
        while (!m_open.isEmpty() && !m_stop.stop_requested())
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
        const QList<int> &before = m_words.before;
        const QList<int> &after = m_words.after;
        while (s.cells() > 0 && before[s.beforeBegin] == after[s.afterBegin])
            m_pairs.append({s.beforeBegin++, s.afterBegin++});
        while (s.cells() > 0 && before[s.beforeEnd - 1] == after[s.afterEnd - 1])
            m_pairs.append({--s.beforeEnd, --s.afterEnd});
        if (s.cells() > maximumCells && anchor(s))
            return;
        m_pairs += longestCommon(m_words, s, m_stop);
    }

    /// Pairs words that occur once on both sides and leaves the stretches between them open; false without any.
    bool anchor(const Stretch &s)
    {
        const QList<WordPair> anchors = uniqueCommon(m_words, s);
        Stretch next = s;
        for (const WordPair &pair : anchors) {
            next.beforeEnd = pair.before;
            next.afterEnd = pair.after;
            m_open.append(next);
            m_pairs.append(pair);
            next = {pair.before + 1, s.beforeEnd, pair.after + 1, s.afterEnd};
        }
        if (!anchors.isEmpty())
            m_open.append(next);
        return !anchors.isEmpty();
    }

    const std::stop_token m_stop;
    NumberedWords m_words;
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

QList<WordPair> alignWords(const QStringList &before, const QStringList &after, const std::stop_token &stop)
{
    return Aligner(before, after, stop).run();
}

} // namespace document
