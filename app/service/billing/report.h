#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariant>
#include <tl/expected.hpp>

namespace service {

/// A table as a file; numbers are numbers in it. The first row has the names.
struct Report
{
    QStringList names{};
    QList<QVariantList> rows{};
};

QByteArray reportCsv(const Report &report); ///< RFC 4180, UTF-8
/// Office Open XML (ECMA-376), one sheet. The error is a sentence.
tl::expected<QByteArray, QString> reportXlsx(const Report &report);

} // namespace service
