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
    Window window = windowOf(change, retimed.words, run);
    const auto need
        = [&](qsizetype index) { return naturalDurationMs(characterCount(retimed.text, retimed.words, index)); };
    if (run.grows) {
        double wanted = 0;
        for (qsizetype i = 0; i < run.count; ++i)
            wanted += need(run.first + i);
        if (run.hasSpan)
            window.grow(wanted);
        else
            growAfter(window, wanted);
        for (qsizetype i = 0; i < maximumNeighbours && run.first > 0 && window.missing(wanted) > 0; ++i) {
            const Word &neighbour = retimed.words[run.first - 1];
            if (neighbour.source() != WordSource::Estimated || !neighbour.isTimed())
                break;
            --run.first;
            ++run.count;
            window.begin = std::min<qint64>(window.begin, neighbour.startMs);
            wanted += need(run.first);
        }
    }
    spreadWords(retimed.text, retimed.words, run.first, run.count, quint32(window.begin), quint32(window.end));
}

} // namespace document
