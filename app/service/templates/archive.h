#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace service {

struct ArchivePart
{
    QByteArray name{};
    QByteArray bytes{};
};

/// What is in a ZIP that a stranger may have made. The error is a sentence: bombs, archives in archives, links, names
/// that lead elsewhere and encrypted parts are refused before they are unpacked.
tl::expected<QList<ArchivePart>, QString> unpackedArchive(const QByteArray &bytes);

} // namespace service
