#include "models/document/edgepushing.h"

#include "models/document/edges.h"
#include "models/document/retiming.h"
#include <algorithm>

namespace document {

namespace {

bool isTimed(const Segment &segment)
{
    return std::any_of(segment.words.begin(), segment.words.end(), [](const Word &word) { return word.isTimed(); });
}

void shift(Segment &segment, qint64 byMs)
{
    for (Word &word : segment.words)
        word.setSpan(word.start() + Ms(byMs), word.stop() + Ms(byMs));
}

void setByHand(Word &word, Ms start, Ms stop)
{
    if (start == word.start() && stop == word.stop())
        return;
    word.setSpan(start, stop);
    word.setSource(WordSource::Manual);
}

/// What is left at least of a word that is pushed.
Ms keptOf(const Word &word)
{
    return std::min(shortestWord, word.stop() - word.start());
}

void pushFromStart(Segment &segment)
{
    Ms low = segment.start();
    for (Word &word : segment.words) {
        const Ms start = std::max(word.start(), low);
        const Ms stop = std::max(word.stop(), start + keptOf(word));
        low = stop == word.stop() ? start : stop; // a word that was only cut leaves the next one alone
        setByHand(word, start, stop);
    }
}

void pushFromStop(Segment &segment)
{
    Ms high = segment.stop();
    for (auto word = segment.words.rbegin(); word != segment.words.rend(); ++word) {
        const Ms stop = std::min(word->stop(), high);
        const Ms start = std::min(word->start(), std::max(stop - keptOf(*word), segment.start()));
        if (start != word->start())
            high = start;
        setByHand(*word, start, std::max(start, stop));
    }
}

/// There was less room than the words need: they keep their order and lose their length.
void cut(Segment &segment)
{
    for (Word &word : segment.words) {
        const Ms start = std::clamp(word.start(), segment.start(), segment.stop());
        setByHand(word, start, std::clamp(word.stop(), start, segment.stop()));
    }
}

} // namespace

void changeSpan(Segment &segment, quint32 startMs, quint32 stopMs)
{
    const qint64 moved = qint64(startMs) - qint64(segment.startMs);
    const bool asWhole = moved == qint64(stopMs) - qint64(segment.stopMs);
    segment.startMs = startMs;
    segment.stopMs = stopMs;
    if (!isTimed(segment)) {
        spreadWords(segment.text, segment.words, 0, segment.words.size(), startMs, stopMs);
        return;
    }
    if (asWhole)
        shift(segment, moved);
    pushFromStart(segment);
    pushFromStop(segment);
    cut(segment);
}

Ms leastSpan(const Segment &segment)
{
    return std::max<Ms>(shortestSegment, shortestWord * segment.words.size());
}

} // namespace document
