#pragma once

#include "models/document/formats/format.h"

namespace document {

/// The bytes of one file of a ZIP archive.
tl::expected<QByteArray, FormatError> unzipped(const QByteArray &archive, const char *name);

} // namespace document
