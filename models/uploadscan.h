#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace models {

/// A media file that was dropped, or why it is none.
struct ScannedFile
{
    QString path{};
    QString subfolder{}; ///< of a dropped folder: its name and what is below, "a/b"
    qint64 size = 0; ///< bytes
    QString refusal{}; ///< a sentence for the user; empty when the file is good
};

/// Looks into files and folders (blocking, for workers). In folders, what is no media by its name is passed over
/// silently.
QList<ScannedFile> scanForUpload(const QStringList &paths);

} // namespace models
