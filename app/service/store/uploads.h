#pragma once

#include "app/service/store/database.h"

namespace service {

/// A tus upload. Its bytes are the file DataDir::uploadFile(id); how many there are is the file's size.
struct Upload
{
    QString id{};
    QString session{}; ///< the id of the session that it becomes
    std::optional<qint64> total{}; ///< bytes; absent while the client has not told
    QByteArray metadata{}; ///< the Upload-Metadata header as it came
    bool isComplete = false;
    qint64 expires = 0; ///< microseconds
    qint64 organization = 1; ///< of who made it, and of the session
    qint64 account = 1;
    qint64 token = 0;
};

/// The table of uploads.
class Uploads
{
public:
    explicit Uploads(Database &database);

    void insert(const Upload &upload);
    std::optional<Upload> fetch(const QString &id);
    void setTotal(const QString &id, qint64 total);
    void prolong(const QString &id, qint64 expires);
    void setComplete(const QString &id);
    void remove(const QString &id);
    QList<Upload> incomplete();
    QList<Upload> expired(qint64 now);

private:
    QList<Upload> list(const QString &where, const QVariantList &values);

    Database &m_database;
};

} // namespace service
