#pragma once

#include "models/document/formats/format.h"

namespace document {

/// Plain text: a paragraph a segment, with times and speakers in front when asked for.
tl::expected<Transcript, FormatError> readTxt(const QByteArray &bytes);
tl::expected<QByteArray, FormatError> writeTxt(const Transcript &transcript, const ExportOptions &options);

} // namespace document
