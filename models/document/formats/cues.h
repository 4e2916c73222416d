#pragma once

#include "models/document/formats/subtitletext.h"

namespace document {

/// Puts cues in order and gives them ids.
void finishCues(Transcript &captions);

/// Index of the speaker with this name; added when new.
qint32 speakerNamed(Transcript &transcript, const QString &name);

} // namespace document
