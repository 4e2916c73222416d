#pragma once

#include "models/document/formats/format.h"

namespace document {

/// Exchange format of broadcasters (EBU Tech 3264-E, 1991): open subtitles, 25 frames a second, Latin letters.
/// Refuses what its fields cannot hold, and texts that are mostly in other letters.
tl::expected<QByteArray, FormatError> writeStl(const Transcript &transcript, const ExportOptions &options);

} // namespace document
