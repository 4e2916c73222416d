#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace models {

/// Who may read a file that we write.
enum class FileAccess {
    Private, ///< only this user: 0600
    User ///< a file the person chose: its own mode when it exists, else what their umask says
};

/// Replaces the file at `path` by `bytes`: afterwards it is the complete old or the complete new one, also on a full
/// disk and after a kill. A symbolic link is followed to its target. Blocks until the disk has it. The error is a
/// sentence for the user. QSaveFile is not used because it answers "done" with an emptied file on a full disk (Qt 6.4).
tl::expected<void, QString> writeAtomically(const QString &path, const QByteArray &bytes, FileAccess access);

/// Makes a directory (and its parents) that only this user can enter; false when it cannot be made.
bool makePrivateDir(const QString &path);

/// First line of main(): new files are private from now on; files a person chose still get their own umask.
void setPrivateUmask();

/// A sentence for the user about a failed file operation, by errno value.
QString diskError(int error);

} // namespace models
