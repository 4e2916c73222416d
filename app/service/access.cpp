#include "app/service/access.h"

#include "app/service/replies.h"
#include "app/service/store/durable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr auto localEmail = "me@localhost"_L1;
constexpr qint64 loginLifetimeUs = 7LL * 24 * 3600 * 1'000'000;
constexpr int freeFailures = 5;
constexpr std::chrono::seconds firstWait{30};
constexpr std::chrono::seconds longestWait{15 * 60};

QByteArray randomToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hashed(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

QByteArray readToken(const QString &file)
{
    QFile tokenFile(file);
    return tokenFile.open(QIODevice::ReadOnly) ? tokenFile.read(256).trimmed() : QByteArray();
}

} // namespace

Access::Access(Database &database)
    : m_database(database)
{
}

tl::expected<QByteArray, QString> Access::openWorkspace(const QString &tokenFile)
{
    Transaction transaction(m_database);
    m_database.run(u"INSERT OR IGNORE INTO accounts(id, email, created) VALUES (1, ?, ?)"_s,
                   {QString(localEmail), nowUs()});
    const QByteArray kept = readToken(tokenFile);
    QSqlQuery known = m_database.run(u"SELECT id FROM tokens WHERE hash = ? AND kind = 'workspace'"_s, {hashed(kept)});
    if (!kept.isEmpty() && known.next()) {
        QFile::setPermissions(tokenFile, QFile::ReadOwner | QFile::WriteOwner);
        return kept;
    }
    known.finish();
    m_database.run(u"DELETE FROM tokens WHERE kind = 'workspace'"_s);
    QByteArray token = issue(1, u"workspace"_s, std::nullopt);
    if (!durable::write(tokenFile, token + '\n'))
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP(
                    "service",
                    "The access token could not be written to %1. Free some space or change the folder's permissions."))
                .arg(QDir::toNativeSeparators(tokenFile)));
    transaction.commit();
    return token;
}

QByteArray Access::issue(qint64 account, const QString &kind, std::optional<qint64> expires)
{
    QByteArray token = randomToken();
    m_database.run(u"INSERT INTO tokens(account_id, kind, hash, created, expires) VALUES (?, ?, ?, ?, ?)"_s,
                   {account, kind, hashed(token), nowUs(), expires ? QVariant(*expires) : QVariant()});
    return token;
}

std::optional<Caller> Access::caller(const QByteArray &token)
{
    if (token.isEmpty() || token.size() > 256)
        return std::nullopt;
    const QByteArray hash = hashed(token);
    const std::lock_guard lock(m_mutex);
    auto known = m_known.find(hash);
    if (known == m_known.end()) {
        QSqlQuery found = m_database.run(u"SELECT id, account_id, expires FROM tokens WHERE hash = ?"_s, {hash});
        if (!found.next())
            return std::nullopt;
        const qint64 end = found.isNull(2) ? std::numeric_limits<qint64>::max() : found.value(2).toLongLong();
        known = m_known.insert(hash,
                               {{.token = found.value(0).toLongLong(), .account = found.value(1).toLongLong()}, end});
    }
    return nowUs() < known->second ? std::optional(known->first) : std::nullopt;
}

api::Result<QByteArray> Access::signIn(const QString &email, const QByteArray &secret)
{
    if (const auto wait = waitBeforeNextTry()) {
        api::Error error = refuse(
            429,
            say(QT_TRANSLATE_NOOP("service", "Too many attempts to sign in. Wait %1 seconds.")).arg(wait->count()));
        error.retryAfter = *wait;
        return tl::unexpected(error);
    }
    QSqlQuery account
        = m_database.run(u"SELECT accounts.id FROM accounts JOIN tokens ON tokens.account_id = accounts.id "
                         "WHERE tokens.hash = ? AND tokens.kind = 'workspace' AND accounts.email = ? COLLATE NOCASE"_s,
                         {hashed(secret), email});
    const bool good = !secret.isEmpty() && account.next();
    countTry(good);
    if (!good)
        return tl::unexpected(
            refuse(401,
                   say(QT_TRANSLATE_NOOP(
                           "service",
                           "Name or password is not right. The account on this computer is %1 and has no password "
                           "of its own: use the access token of the workspace, which is in the file \"token\" "
                           "of its folder."))
                       .arg(localEmail)));
    const qint64 id = account.value(0).toLongLong();
    account.finish();
    Transaction transaction(m_database);
    m_database.run(u"DELETE FROM tokens WHERE expires < ?"_s, {nowUs()});
    QByteArray token = issue(id, u"login"_s, nowUs() + loginLifetimeUs);
    transaction.commit();
    return token;
}

void Access::signOut(const Caller &caller)
{
    {
        Transaction transaction(m_database);
        m_database.run(u"DELETE FROM tokens WHERE id = ? AND kind = 'login'"_s, {caller.token});
        transaction.commit();
    }
    const std::lock_guard lock(m_mutex);
    m_known.clear();
}

QByteArray Access::secret(const QString &name)
{
    Transaction transaction(m_database);
    m_database.run(u"INSERT OR IGNORE INTO settings(name, value) VALUES (?, ?)"_s, {name, randomToken()});
    transaction.commit();
    QSqlQuery query = m_database.run(u"SELECT value FROM settings WHERE name = ?"_s, {name});
    query.next();
    return query.value(0).toByteArray();
}

std::optional<std::chrono::seconds> Access::waitBeforeNextTry()
{
    const std::lock_guard lock(m_mutex);
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_nextTry - std::chrono::steady_clock::now());
    return left.count() > 0 ? std::optional(left) : std::nullopt;
}

void Access::countTry(bool good)
{
    const std::lock_guard lock(m_mutex);
    m_failures = good ? 0 : m_failures + 1;
    if (m_failures < freeFailures)
        return;
    const auto wait = std::min(longestWait, firstWait * (1 << std::min(m_failures - freeFailures, 10)));
    m_nextTry = std::chrono::steady_clock::now() + wait;
}

} // namespace service
