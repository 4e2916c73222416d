#pragma once

#include "models/document/transcript.h"

#include <QStringList>

namespace models {

/// Two edited copies of one document put together, a segment at a time.
struct Merge
{
    document::Transcript merged{}; ///< where both changed the same segment: mine
    QStringList conflicts{}; ///< ids of segments that both changed differently
    bool speakersConflict = false; ///< both renamed the same speaker differently
    bool isClean() const { return conflicts.isEmpty() && !speakersConflict; }
};

/// Three-way: what only one side changed is taken from it. Captions carry no ids; theirs are matched by their content.
Merge merge(const document::Transcript &base, const document::Transcript &mine, const document::Transcript &theirs);

/// The same text, times, speakers and marks; ids and the sources of times, which a server may not keep, do not count.
bool sameContent(const document::Transcript &a, const document::Transcript &b);

} // namespace models
