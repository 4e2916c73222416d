#pragma once

#include "models/document/formats/format.h"

namespace document {

/// A4 pages with title and page numbers. Needs the fonts of a QGuiApplication, which may run without a display.
tl::expected<QByteArray, FormatError> writePdf(const Transcript &transcript, const ExportOptions &options);

} // namespace document
