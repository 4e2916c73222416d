#pragma once

#include "models/document/transcript.h"

namespace ui {

/// The next (by > 0) or previous word that the recogniser was less sure of than `threshold`, from the caret on; invalid
/// when there is none up to the end or the start.
document::WordRef doubtfulWord(const document::Transcript &transcript, const document::Position &from, int by,
                               double threshold);

} // namespace ui
