#pragma once

#include "models/document/formats/format.h"

namespace document {

/// The paragraphs of a Word document as readTxt() reads them; what was deleted with changes tracked is left out.
tl::expected<Transcript, FormatError> readDocx(const QByteArray &bytes);
/// One paragraph a turn, speakers and times in character styles of their own.
tl::expected<QByteArray, FormatError> writeDocx(const Transcript &transcript, const ExportOptions &options);

} // namespace document
