#pragma once

#include <QFile>

/// Files that are on the disk when a function says so: every sync is checked.
namespace service::durable {

bool sync(QFile &file); ///< contents and size
bool syncFolder(const QString &path);
/// Renames inside one file system and makes the new name durable; an existing target is replaced.
bool move(const QString &from, const QString &to);
/// Writes a new private file (0600) through a temporary one: complete or absent.
bool write(const QString &path, const QByteArray &bytes);

} // namespace service::durable
