#pragma once

#include "app/service/store/folderlock.h"
#include <tl/expected.hpp>

namespace service {

/// The folder of one workspace: database, media, uploads and the access token, closed to other users.
/// Locked while this object lives, so that no two services share it.
class DataDir
{
public:
    /// Makes what is missing. The error is a sentence for the user.
    static tl::expected<std::unique_ptr<DataDir>, QString> open(const QString &path);

    QString databaseFile() const { return m_path + QStringLiteral("/workspace.sqlite"); }
    QString tokenFile() const { return m_path + QStringLiteral("/token"); }
    QString secretKeyFile() const { return m_path + QStringLiteral("/secret-key"); }
    QString mediaFile(const QString &session) const { return m_path + QStringLiteral("/media/") + session; }
    QString logoFile(qint64 organization) const { return m_path + QStringLiteral("/logos/%1").arg(organization); }
    QString uploadFile(const QString &upload) const { return m_path + QStringLiteral("/uploads/") + upload; }
    QString temporaryDir() const { return m_path + QStringLiteral("/temporary"); }
    QString modelsDir() const { return m_path + QStringLiteral("/models"); }
    qint64 bytesFree() const;

private:
    DataDir(QString path, std::unique_ptr<FolderLock> lock);

    QString m_path;
    std::unique_ptr<FolderLock> m_lock;
};

} // namespace service
