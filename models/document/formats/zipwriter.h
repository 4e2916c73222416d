#pragma once

#include "models/document/formats/format.h"

namespace document {

/// A file inside of a ZIP archive.
struct ZipPart
{
    const char *name = "";
    QByteArray bytes{};
};

/// A ZIP archive of the parts, always the same for the same parts.
tl::expected<QByteArray, FormatError> zipped(const QList<ZipPart> &parts);

} // namespace document
