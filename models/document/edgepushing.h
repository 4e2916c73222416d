#pragma once

#include "models/document/transcript.h"

namespace document {

/// Gives the segment another span. Words that stick out are pushed inside and are then set by hand; each keeps as much
/// of its time as fits. A segment that is moved as a whole takes its words along, untimed words are spread anew.
void changeSpan(Segment &segment, quint32 startMs, quint32 stopMs);
/// The shortest span into which the segment's words can be pushed.
Ms leastSpan(const Segment &segment);

} // namespace document
