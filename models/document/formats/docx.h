#pragma once

#include "models/document/formats/format.h"

namespace document {

/// Word: one paragraph a turn, speakers and times in character styles of their own.
tl::expected<QByteArray, FormatError> writeDocx(const Transcript &transcript, const ExportOptions &options);

} // namespace document
