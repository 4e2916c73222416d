#pragma once

#include "models/document/formats/format.h"

namespace document {

/// WebVTT by the W3C's specification: voices, marks, word timestamps; comments, styles and regions are passed over.
tl::expected<Transcript, FormatError> readVtt(const QByteArray &bytes);
tl::expected<QByteArray, FormatError> writeVtt(const Transcript &transcript, const ExportOptions &options);
bool sniffVtt(const QByteArray &head);

} // namespace document
