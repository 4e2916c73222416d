#pragma once

#include "models/document/transcript.h"

namespace models {

/// What a speaker is told by across copies of a document: the id, or the name where there is none.
QString speakerKey(const document::Speaker &speaker);
QString speakerKey(const document::Segment &segment, const document::Transcript &transcript);

bool sameContent(const document::Segment &a, const document::Transcript &ofA, const document::Segment &b,
                 const document::Transcript &ofB);

/// `other` with the ids of `base` on the segments that are the same ones. Needed for captions, whose ids are only their
/// numbers: equal content in the same order is the same segment; what changed in place keeps its id as well.
document::Transcript withIdsOf(const document::Transcript &base, document::Transcript other);

} // namespace models
