#pragma once

#include <QStringList>
#include <tl/expected.hpp>

/// Comma separated values as RFC 4180 has them.
namespace service::csv {

struct Row
{
    qsizetype line = 1; ///< where it begins
    QStringList fields{};
};

/// The error is the line of a quote that stands or ends where none may.
tl::expected<QList<Row>, qsizetype> read(const QString &text);
QString row(const QStringList &fields); ///< with its line end

} // namespace service::csv
