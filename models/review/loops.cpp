#include "models/review/issues.h"

#include <algorithm>

namespace models {

namespace {

constexpr qsizetype longestPhrase = 12;

/// People do say "no, no, no"; machines say it until the end of the tape.
qsizetype fewestTimes(qsizetype phrase)
{
    return phrase == 1 ? 4 : phrase <= 3 ? 3 : 2;
}

/// How many words from `first` on are the same as those `phrase` earlier.
qsizetype repeated(const QStringList &words, qsizetype first, qsizetype phrase)
{
    qsizetype count = 0;
    while (first + phrase + count < words.size() && words[first + count] == words[first + phrase + count])
        ++count;
    return count;
}

} // namespace

QList<WordLoop> findLoops(const QStringList &words)
{
    QList<WordLoop> loops;
    for (qsizetype first = 0; first < words.size();) {
        WordLoop longest;
        for (qsizetype phrase = 1; phrase <= longestPhrase && first + phrase < words.size(); ++phrase) {
            const qsizetype times = repeated(words, first, phrase) / phrase + 1;
            if (times >= fewestTimes(phrase) && times * phrase > longest.count)
                longest = {first, times * phrase};
        }
        if (longest.count > 0)
            loops.append(longest);
        first += std::max<qsizetype>(1, longest.count);
    }
    return loops;
}

} // namespace models
