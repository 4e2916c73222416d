#pragma once

#include "models/document/transcript.h"

namespace service {

/// A document that becomes a part of another one.
struct JoinedPart
{
    document::Transcript transcript{};
    document::Ms offset{}; ///< of its times
};

/// One document of all parts' segments in the order of time. Speakers of the same name are one; segments keep their ids
/// as far as these stay unique.
document::Transcript joined(const QList<JoinedPart> &parts);

/// How long the sound of a document is: the media's length, or the end of the last segment.
document::Ms lengthOf(const document::Transcript &transcript, document::Ms media);

} // namespace service
