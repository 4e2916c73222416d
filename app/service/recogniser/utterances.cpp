#include "app/service/recogniser/utterances.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace service {

namespace {

constexpr auto pause = 600ms; ///< ends an utterance
constexpr auto shortPause = 200ms; ///< ends one that is long already
constexpr auto longUtterance = 15s;
constexpr auto longestUtterance = 60s; ///< ends anywhere
constexpr qsizetype longestWord = 200; ///< characters

bool endsBefore(const Utterance &utterance, const RecognisedWord &next)
{
    const Ms gap = next.start - utterance.words.last().stop;
    const Ms length = next.start - utterance.words.first().start;
    return gap >= pause || (length >= longUtterance && gap >= shortPause) || length >= longestUtterance;
}

bool isUsable(const RecognisedWord &word)
{
    const auto isBlank = [](QChar c) { return c.isSpace() || !c.isPrint(); };
    return !word.text.isEmpty() && word.text.size() <= longestWord
        && std::none_of(word.text.begin(), word.text.end(), isBlank);
}

} // namespace

Ms fromSeconds(double seconds)
{
    constexpr double longest = 1000.0 * 3600;
    return std::isfinite(seconds) && seconds > 0 ? Ms(std::llround(std::min(seconds, longest) * 1000)) : 0ms;
}

std::optional<double> confidenceFrom(double value)
{
    return std::isfinite(value) ? std::optional(std::clamp(value, 0.0, 1.0)) : std::nullopt;
}

Utterances utterancesFrom(QList<RecognisedWord> words, Ms duration)
{
    words.removeIf([](const RecognisedWord &word) { return !isUsable(word); });
    Utterances result;
    Ms reached{};
    for (RecognisedWord &word : words) {
        word.start = std::clamp(word.start, reached, std::max(reached, duration));
        word.stop = std::clamp(word.stop, word.start, std::max(word.start, duration));
        reached = word.start;
        if (result.isEmpty() || endsBefore(result.last(), word))
            result.append(Utterance{});
        result.last().words.append(word);
    }
    return result;
}

} // namespace service
