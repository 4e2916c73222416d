#pragma once

#include "models/document/edit.h"
#include "models/review/issues.h"

namespace models {

/// The words of these places, which are in order, are right: their confidence becomes 1. One edit.
document::Edit confirmed(const document::Transcript &transcript, const QList<document::Range> &places);

/// What was an issue for `kinds` is none: words are confirmed, the rest is noted in the segment. One edit.
document::Edit accepted(const document::Transcript &transcript, const document::Range &place, quint8 kinds);

} // namespace models
