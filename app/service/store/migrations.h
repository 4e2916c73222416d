#pragma once

#include <QStringList>
#include <tl/expected.hpp>

namespace service::migrations {

QStringList scripts(); ///< schema/001.sql, 002.sql...: the n-th leads to version n

/// Makes the database at `path` or brings it to the newest schema. An old one is migrated as a copy, which takes its
/// place only when it passed SQLite's integrity check; the old state is kept beside it for 30 days. The error is a
/// sentence for the user.
tl::expected<void, QString> bringUpToDate(const QString &path, const QStringList &scripts = migrations::scripts());

} // namespace service::migrations
