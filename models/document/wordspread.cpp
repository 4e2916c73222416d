#include "models/document/wordfill.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace document {

namespace {

constexpr double baseWeight = 1.6; ///< what a word weighs besides its characters
constexpr qint64 shortestWordMs = 20;
constexpr qsizetype maximumNeighbours = 8; ///< estimated words that may make room for a new one

/// Characters of word `index` without blanks; a surrogate pair is one.
qsizetype characterCount(QStringView text, const QList<Word> &words, qsizetype index)
{
    const qsizetype begin = words[index].offset;
    const qsizetype end = index + 1 < words.size() ? qsizetype(words[index + 1].offset) : text.size();
    const QStringView word = text.sliced(begin, end - begin);
    return std::count_if(word.begin(), word.end(), [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); });
}

/// Moves the borders apart so that each word lasts at least `shortest`; there is room for that.
void keepApart(QList<qint64> &borders, qint64 shortest)
{
    for (qsizetype i = 1; i < borders.size() - 1; ++i)
        borders[i] = std::max(borders[i], borders[i - 1] + shortest);
    for (qsizetype i = borders.size() - 2; i > 0; --i)
        borders[i] = std::min(borders[i], borders[i + 1] - shortest);
}

/// A stretch of time that grows inside of limits.
struct Window
{
    qint64 low = 0;
    qint64 high = 0;
    qint64 begin = 0;
    qint64 end = 0;

    qint64 missing(double need) const { return qint64(std::llround(need)) - (end - begin); }
    /// Takes silence from both sides in proportion to what there is.
    void grow(double need)
    {
        const qint64 left = begin - low;
        const qint64 right = high - end;
        const qint64 wanted = std::min(missing(need), left + right);
        if (wanted <= 0)
            return;
        const qint64 toRight
            = std::clamp(qint64(double(wanted) * double(right) / double(left + right)), wanted - left, right);
        end += toRight;
        begin -= wanted - toRight;
    }
};

Window windowOf(const TextChange &change, const QList<Word> &words, const FreshRun &run)
{
    const qsizetype next = run.first + run.count;
    const bool hasPrevious = run.first > 0;
    const bool hasNext = next < words.size();
    Window window;
    window.high = hasNext ? words[next].startMs : std::max(change.highMs, change.lowMs);
    if (!hasNext && hasPrevious)
        window.high = std::max<qint64>(window.high, words[run.first - 1].stop().count());
    window.low = std::min<qint64>(hasPrevious ? words[run.first - 1].stop().count() : change.lowMs, window.high);
    if (run.hasSpan) {
        window.begin = std::clamp<qint64>(run.startMs, window.low, window.high);
        window.end = std::clamp<qint64>(run.stopMs, window.begin, window.high);
    } else if (hasPrevious) {
        window.begin = window.end = window.low;
    } else if (hasNext) {
        window.begin = window.end = window.high;
    } else {
        window.begin = window.end = std::clamp<qint64>(change.startMs, window.low, window.high);
    }
    return window;
}

/// New words without a span follow the word before them; only then they use the silence before.
void growAfter(Window &window, double need)
{
    const qint64 toRight = std::clamp<qint64>(window.missing(need), 0, window.high - window.end);
    window.end += toRight;
    window.grow(need);
}

/// Finds the time for one run.
class RunPlacer
{
public:
    RunPlacer(const TextChange &change, Retimed &retimed, const FreshRun &run)
        : m_retimed(retimed)
        , m_run(run)
        , m_window(windowOf(change, retimed.words, run))
    {
    }

    void place()
    {
        if (m_run.grows && !m_run.hasSpan && placeAroundBreak())
            return;
        if (m_run.grows)
            grow();
        spread(m_run.first, m_run.count, m_window.begin, m_window.end);
    }

private:
    double need(qsizetype first, qsizetype count) const
    {
        double result = 0;
        for (qsizetype i = first; i < first + count; ++i)
            result += naturalDurationMs(characterCount(m_retimed.text, m_retimed.words, i));
        return result;
    }

    void spread(qsizetype first, qsizetype count, qint64 begin, qint64 end)
    {
        spreadWords(m_retimed.text, m_retimed.words, first, count, quint32(begin), quint32(end));
    }

    /// Words of a new paragraph stand next to the word after them, not to the one before.
    bool placeAroundBreak()
    {
        const qsizetype end = m_run.first + m_run.count;
        if (m_run.first == 0 || end == m_retimed.words.size())
            return false;
        qsizetype first = end;
        while (first >= m_run.first && !followsBreak(first))
            --first;
        if (first < m_run.first)
            return false;
        const double before = need(m_run.first, first - m_run.first);
        const double after = need(first, end - first);
        if (before + after > double(m_window.high - m_window.low))
            return false;
        spread(m_run.first, first - m_run.first, m_window.low, m_window.low + qint64(before));
        spread(first, end - first, m_window.high - qint64(after), m_window.high);
        return true;
    }

    bool followsBreak(qsizetype word) const
    {
        const qsizetype begin = m_retimed.words[word - 1].offset;
        const qsizetype end = m_retimed.words[word].offset;
        return QStringView(m_retimed.text).sliced(begin, end - begin).contains(u'\n');
    }

    /// Takes silence, then the time of estimated words before.
    void grow()
    {
        double wanted = need(m_run.first, m_run.count);
        if (m_run.hasSpan)
            m_window.grow(wanted);
        else
            growAfter(m_window, wanted);
        for (qsizetype i = 0; i < maximumNeighbours && m_run.first > 0 && m_window.missing(wanted) > 0; ++i) {
            const Word &neighbour = m_retimed.words[m_run.first - 1];
            if (neighbour.source() != WordSource::Estimated || !neighbour.isTimed())
                break;
            --m_run.first;
            ++m_run.count;
            m_window.begin = std::min<qint64>(m_window.begin, neighbour.startMs);
            wanted += need(m_run.first, 1);
        }
    }

    Retimed &m_retimed;
    FreshRun m_run;
    Window m_window;
};

} // namespace

double naturalDurationMs(qsizetype characters)
{
    return 84.75 + 53.79 * double(characters);
}

void spreadWords(QStringView text, QList<Word> &words, qsizetype first, qsizetype count, quint32 lowMs, quint32 highMs)
{
    if (count <= 0)
        return;
    QList<double> weights(count);
    for (qsizetype i = 0; i < count; ++i)
        weights[i] = baseWeight + double(characterCount(text, words, first + i));
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    const qint64 span = std::max<qint64>(0, qint64(highMs) - qint64(lowMs));
    QList<qint64> borders{qint64(lowMs)};
    for (double sum = 0; double weight : std::as_const(weights)) {
        sum += weight;
        borders.append(qint64(lowMs) + qint64(std::llround(double(span) * sum / total)));
    }
    borders.last() = qint64(lowMs) + span;
    keepApart(borders, std::min(shortestWordMs, span / count));
    for (qsizetype i = 0; i < count; ++i)
        words[first + i].setSpan(Ms(borders[i]), Ms(borders[i + 1]));
}

void placeRun(const TextChange &change, Retimed &retimed, FreshRun run)
{
    if (run.firm) {
        spreadWords(retimed.text, retimed.words, run.first, run.count, run.startMs, run.stopMs);
        return;
    }
    RunPlacer(change, retimed, run).place();
}

} // namespace document
