#pragma once

#include "models/document/textzone.h"

namespace document {

/// Words that need times, and the span that they take the place of.
struct FreshRun
{
    qsizetype first = 0; ///< index in the list of words
    qsizetype count = 0;
    bool hasSpan = false;
    quint32 startMs = 0;
    quint32 stopMs = 0;
    bool grows = true; ///< may extend into the silence around it
    bool firm = false; ///< keeps its span to itself
};

struct FilledRun
{
    QList<Word> words{};
    QList<qsizetype> origins{};
    QList<FreshRun> fresh{}; ///< first counts from the first of `words`
};

/// The new words between the touched ones: those that were there before keep their times.
FilledRun fillMiddle(const TextChange &change, const TextZone &zone);

/// Gives the run its times: the span that it replaces, extended into the silence around it when it needs more.
void placeRun(const TextChange &change, Retimed &retimed, FreshRun run);

} // namespace document
