#pragma once

#include "models/desk/documentmemory.h"
#include "models/document/timedisplay.h"

namespace models {

/// How the times of a document are shown, as remembered; plain when nothing is.
document::TimeDisplay timeDisplay(const DocumentMemory &memory, const QString &key);
void setTimeDisplay(DocumentMemory &memory, const QString &key, const document::TimeDisplay &display);

} // namespace models
