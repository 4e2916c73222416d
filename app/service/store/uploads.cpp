#include "app/service/store/uploads.h"

using namespace Qt::StringLiterals;

namespace service {

Uploads::Uploads(Database &database)
    : m_database(database)
{
}

void Uploads::insert(const Upload &upload)
{
    m_database.run(u"INSERT INTO uploads(id, session_id, total, metadata, complete, created, expires, organization_id, "
                   u"account_id, "
                   "token_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {upload.id, upload.session, upload.total ? QVariant(*upload.total) : QVariant(),
                    QString::fromUtf8(upload.metadata), upload.isComplete, nowUs(), upload.expires, upload.organization,
                    upload.account, upload.token});
}

QList<Upload> Uploads::list(const QString &where, const QVariantList &values)
{
    QSqlQuery query = m_database.run(
        u"SELECT id, session_id, total, metadata, complete, expires, organization_id, account_id, token_id "
        "FROM uploads WHERE "_s
            + where,
        values);
    QList<Upload> uploads;
    while (query.next()) {
        uploads.append({.id = query.value(0).toString(),
                        .session = query.value(1).toString(),
                        .total = query.isNull(2) ? std::nullopt : std::optional(query.value(2).toLongLong()),
                        .metadata = query.value(3).toString().toUtf8(),
                        .isComplete = query.value(4).toBool(),
                        .expires = query.value(5).toLongLong(),
                        .organization = query.value(6).toLongLong(),
                        .account = query.value(7).toLongLong(),
                        .token = query.value(8).toLongLong()});
    }
    return uploads;
}

std::optional<Upload> Uploads::fetch(const QString &id)
{
    const QList<Upload> found = list(u"id = ?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Upload> Uploads::incomplete()
{
    return list(u"complete = 0"_s, {});
}

QList<Upload> Uploads::expired(qint64 now)
{
    return list(u"expires < ?"_s, {now});
}

void Uploads::setTotal(const QString &id, qint64 total)
{
    m_database.run(u"UPDATE uploads SET total = ? WHERE id = ?"_s, {total, id});
}

void Uploads::prolong(const QString &id, qint64 expires)
{
    m_database.run(u"UPDATE uploads SET expires = ? WHERE id = ?"_s, {expires, id});
}

void Uploads::setComplete(const QString &id)
{
    m_database.run(u"UPDATE uploads SET complete = 1 WHERE id = ?"_s, {id});
}

void Uploads::remove(const QString &id)
{
    m_database.run(u"DELETE FROM uploads WHERE id = ?"_s, {id});
}

} // namespace service
