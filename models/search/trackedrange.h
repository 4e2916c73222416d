#pragma once

#include "models/document/edit.h"

namespace models {

/// Where a range is after an edit: it grows and shrinks with what is written inside of it.
document::Range trackedRange(const document::Range &range, const document::Edit &edit);

} // namespace models
