#pragma once

#include "models/document/formats/format.h"

namespace document {

/// SubRip: numbered cues, comma decimals; no specification, so the reader is lenient.
tl::expected<Transcript, FormatError> readSrt(const QByteArray &bytes);
tl::expected<QByteArray, FormatError> writeSrt(const Transcript &transcript, const ExportOptions &options);
bool sniffSrt(const QByteArray &head);

} // namespace document
