#include "app/service/store/shares.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr int tokenBytes = 24; ///< 192 random bits, 32 characters
constexpr qsizetype longestToken = 256;

QByteArray hashed(const QByteArray &token)
{
    return QCryptographicHash::hash("share " + token, QCryptographicHash::Sha256);
}

QByteArray randomToken()
{
    QByteArray bytes(tokenBytes, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

Shares::Shares(Database &database)
    : m_database(database)
{
}

NewShare Shares::create(const DocumentKey &key, bool mayEdit, std::optional<std::chrono::hours> lifetime)
{
    const QByteArray token = randomToken();
    const qint64 now = nowUs();
    NewShare share{.token = QString::fromLatin1(token)};
    if (lifetime)
        share.expires = now + std::chrono::microseconds(*lifetime).count();
    Transaction transaction(m_database);
    m_database.run(u"DELETE FROM shares WHERE expires <= ?"_s, {now});
    m_database.run(u"INSERT INTO shares(document_seq, hash, may_edit, created, expires) "
                   "SELECT seq, ?, ?, ?, ? FROM documents WHERE id = ?"_s,
                   {hashed(token), mayEdit, now, share.expires ? QVariant(*share.expires) : QVariant(), key.document});
    transaction.commit();
    return share;
}

std::optional<MagicLink> Shares::find(const QByteArray &token)
{
    if (token.isEmpty() || token.size() > longestToken)
        return std::nullopt;
    QSqlQuery query
        = m_database.run(u"SELECT shares.id, sessions.id, documents.id, may_edit, sessions.organization_id FROM shares "
                         "JOIN documents ON documents.seq = document_seq JOIN sessions ON sessions.seq = session_seq "
                         "JOIN organizations ON organizations.id = sessions.organization_id "
                         "WHERE hash = ? AND ifnull(expires, ?) >= ? AND organizations.is_active = 1"_s,
                         {hashed(token), std::numeric_limits<qint64>::max(), nowUs()});
    if (!query.next())
        return std::nullopt;
    return MagicLink{.share = query.value(0).toLongLong(),
                     .session = query.value(1).toString(),
                     .document = query.value(2).toString(),
                     .mayEdit = query.value(3).toBool(),
                     .organization = query.value(4).toLongLong()};
}

} // namespace service
