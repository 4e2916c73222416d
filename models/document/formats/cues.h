#pragma once

#include "models/document/formats/format.h"
#include "models/document/formats/subtitletext.h"

namespace document {

/// Puts cues in order and gives them ids.
void finishCues(Transcript &captions);

/// Index of the speaker with this name; added when new.
qint32 speakerNamed(Transcript &transcript, const QString &name);

/// Whether an export begins paragraphs or cues with names: when asked to, and when there is more than one to tell
/// apart.
QString stampOf(Ms time, const ExportOptions &options); ///< for people: 1:15, or a code with pictures
bool writesSpeakers(const Transcript &transcript, const ExportOptions &options);

} // namespace document
