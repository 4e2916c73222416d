#include "models/uploadscan.h"

#include "models/media/probe.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("models::UploadQueue", text);
}

bool looksLikeMedia(const QString &path)
{
    const QString type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    return type.startsWith("audio/"_L1) || type.startsWith("video/"_L1) || type == "application/mxf"_L1
        || type == "application/ogg"_L1;
}

QString refusalOf(const QFileInfo &file)
{
    if (!file.exists())
        return say(QT_TRANSLATE_NOOP("models::UploadQueue", "The file is not there (any more)."));
    if (!file.isFile())
        return say(QT_TRANSLATE_NOOP("models::UploadQueue", "This is not a file."));
    if (!file.isReadable())
        return say(QT_TRANSLATE_NOOP("models::UploadQueue",
                                     "You may not read this file. Change its permissions, then try again."));
    if (file.size() == 0)
        return say(QT_TRANSLATE_NOOP("models::UploadQueue", "The file is empty."));
    QString problem;
    const auto source = media::openFile(file.filePath(), &problem);
    if (!source)
        return problem;
    const auto info = media::probe(*source);
    if (!info)
        return info.error();
    return info->hasAudio ? QString()
                          : say(QT_TRANSLATE_NOOP("models::UploadQueue",
                                                  "There is no sound in this file, so there is nothing to recognise."));
}

ScannedFile scanned(const QFileInfo &file, const QString &subfolder)
{
    return {.path = file.absoluteFilePath(), .subfolder = subfolder, .size = file.size(), .refusal = refusalOf(file)};
}

QList<ScannedFile> scanFolder(const QFileInfo &folder)
{
    QStringList files;
    QDirIterator it(folder.filePath(), QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (it.hasNext())
        if (const QString file = it.next(); looksLikeMedia(file))
            files.append(file);
    QCollator byName;
    byName.setNumericMode(true);
    std::ranges::sort(files, [&](const QString &a, const QString &b) { return byName.compare(a, b) < 0; });
    const QDir above(folder.dir());
    QList<ScannedFile> result;
    for (const QString &file : std::as_const(files))
        result.append(scanned(QFileInfo(file), above.relativeFilePath(QFileInfo(file).path())));
    if (result.isEmpty())
        result.append(
            {.path = folder.filePath(),
             .refusal = say(QT_TRANSLATE_NOOP("models::UploadQueue", "There is no recording in this folder."))});
    return result;
}

} // namespace

QList<ScannedFile> scanForUpload(const QStringList &paths)
{
    QList<ScannedFile> result;
    for (const QString &path : paths) {
        const QFileInfo file(QDir::cleanPath(path));
        if (file.isDir())
            result += scanFolder(file);
        else
            result.append(scanned(file, {}));
    }
    return result;
}

} // namespace models
