#include "app/service/store/datadir.h"

#include <filesystem>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr QFile::Permissions privateDir = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString say(const char *text)
{
    return QCoreApplication::translate("service::DataDir", text);
}

bool makePrivateDir(const QString &path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, privateDir);
}

} // namespace

DataDir::DataDir(QString path, std::unique_ptr<FolderLock> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

tl::expected<std::unique_ptr<DataDir>, QString> DataDir::open(const QString &path)
{
    const QString root = QDir(path).absolutePath();
    const QString shown = QDir::toNativeSeparators(root);
    if (!makePrivateDir(root))
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP("service::DataDir",
                                  "The folder %1 cannot be made or written. Choose another folder for the workspace."))
                .arg(shown));
    auto lock = FolderLock::take(root + u"/lock"_s);
    if (!lock)
        return tl::unexpected(
            lock.error() == FolderLock::Problem::InUse
                ? say(QT_TRANSLATE_NOOP("service::DataDir",
                                        "The workspace in %1 is in use by another running program. Close that program, "
                                        "or choose another "
                                        "folder."))
                      .arg(shown)
                : say(QT_TRANSLATE_NOOP(
                          "service::DataDir",
                          "The folder %1 cannot be written. Change its permissions, or choose another folder."))
                      .arg(shown));
    for (const QString &sub : {u"/media"_s, u"/logos"_s, u"/uploads"_s, u"/temporary"_s, u"/models"_s}) {
        if (!makePrivateDir(root + sub))
            return tl::unexpected(
                say(QT_TRANSLATE_NOOP(
                        "service::DataDir",
                        "The folder %1 cannot be written. Change its permissions, or choose another folder."))
                    .arg(shown));
    }
    return std::unique_ptr<DataDir>(new DataDir(root, std::move(*lock)));
}

qint64 DataDir::bytesFree() const
{
    // not QStorageInfo: it looks the folder up in the mount table, which a container may not show
    std::error_code error;
    const auto space = std::filesystem::space(m_path.toStdString(), error);
    return error ? std::numeric_limits<qint64>::max()
                 : qint64(qMin<std::uintmax_t>(space.available, std::numeric_limits<qint64>::max()));
}

} // namespace service
