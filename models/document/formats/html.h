#pragma once

#include "models/document/formats/format.h"

namespace document {

/// A page that stands alone: no script, nothing loaded. Word times, when asked for, as data-m and data-d (ms).
tl::expected<QByteArray, FormatError> writeHtml(const Transcript &transcript, const ExportOptions &options);

} // namespace document
