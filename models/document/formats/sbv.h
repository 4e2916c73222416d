#pragma once

#include "models/document/formats/format.h"

namespace document {

/// YouTube's captions: a line of two times and the plain text, an empty line between cues; no specification.
tl::expected<Transcript, FormatError> readSbv(const QByteArray &bytes);
tl::expected<QByteArray, FormatError> writeSbv(const Transcript &transcript, const ExportOptions &options);
bool sniffSbv(const QByteArray &head);

} // namespace document
