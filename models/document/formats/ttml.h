#pragma once

#include "models/document/formats/format.h"

namespace document {

/// W3C Timed Text, as the text profile of IMSC 1 wants it; the reader takes any TTML and refuses DTDs.
tl::expected<Transcript, FormatError> readTtml(const QByteArray &bytes);
tl::expected<QByteArray, FormatError> writeTtml(const Transcript &transcript, const ExportOptions &options);
bool sniffTtml(const QByteArray &head);

} // namespace document
