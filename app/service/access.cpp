#include "app/service/access.h"

#include "app/service/replies.h"
#include "app/service/store/durable.h"
#include "app/service/store/tokens.h"
#include "app/service/twofactor.h"

#include <QDir>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace service {

Q_LOGGING_CATEGORY(logAccess, "scriptix.service.access")

namespace {

constexpr auto localRoles = "ORGADMIN DEVELOPER CONTRIBUTOR RESELLER"_L1; // RESELLER: to use those screens here too
constexpr qint64 useGranularityUs = 60'000'000; // a write for every call would cost more than most calls

QString readToken(const QString &file)
{
    QFile tokenFile(file);
    return tokenFile.open(QIODevice::ReadOnly) ? QString::fromLatin1(tokenFile.read(256).trimmed()) : QString();
}

} // namespace

Access::Access(Database &database)
    : m_database(database)
    , m_attempts(database)
{
}

tl::expected<QByteArray, QString> Access::openWorkspace(const QString &tokenFile)
{
    Transaction transaction(m_database);
    m_database.run(u"INSERT OR IGNORE INTO accounts(id, email, roles, created) VALUES (?, ?, ?, ?)"_s,
                   {localAccount, QString::fromLatin1(localEmail), QString(localRoles), nowUs()});
    m_database.run(u"UPDATE organizations SET name = ? WHERE id = 1 AND name = ''"_s,
                   {say(QT_TRANSLATE_NOOP("service", "My organization"))});
    QByteArray token = readToken(tokenFile).toLatin1();
    if (isWorkspaceToken(token)) {
        transaction.commit();
        QFile::setPermissions(tokenFile, QFile::ReadOwner | QFile::WriteOwner);
        return token;
    }
    m_database.run(u"DELETE FROM tokens WHERE kind = 'workspace'"_s);
    token = Tokens(m_database).issue({.account = localAccount, .kind = u"workspace"_s}).key;
    if (!durable::write(tokenFile, token + '\n'))
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP(
                    "service",
                    "The access token could not be written to %1. Free some space or change the folder's permissions."))
                .arg(QDir::toNativeSeparators(tokenFile)));
    transaction.commit();
    return token;
}

tl::expected<void, QString> Access::openSecrets(const QString &keyFile)
{
    if (auto opened = m_box.open(keyFile); !opened)
        return opened;
    m_attempts.load();
    sealTwoFactorSecrets(m_database, m_box);
    return {};
}

bool Access::isWorkspaceToken(const QByteArray &token)
{
    return !token.isEmpty()
        && m_database.run(u"SELECT 1 FROM tokens WHERE hash = ? AND kind = 'workspace'"_s, {Tokens::hashed(token)})
               .next();
}

std::optional<Access::Known> Access::find(const QByteArray &hash)
{
    QSqlQuery found = m_database.run(u"SELECT tokens.id, account_id, expires, kind, last_used, organization_id, roles "
                                     "FROM tokens JOIN accounts ON accounts.id = account_id JOIN organizations ON "
                                     "organizations.id = organization_id "
                                     "WHERE hash = ? AND accounts.is_active AND organizations.is_active"_s,
                                     {hash});
    if (!found.next())
        return std::nullopt;
    Known known{.caller = {.token = found.value(0).toLongLong(),
                           .account = found.value(1).toLongLong(),
                           .organization = found.value(5).toLongLong(),
                           .roles = found.value(6).toString().split(u' ', Qt::SkipEmptyParts),
                           .tokenKind = found.value(3).toString()},
                .end = found.isNull(2) ? std::numeric_limits<qint64>::max() : found.value(2).toLongLong(),
                .used = found.value(4).toLongLong()};
    QSqlQuery teams
        = m_database.run(u"SELECT team_id FROM team_members WHERE account_id = ?"_s, {known.caller.account});
    while (teams.next())
        known.caller.groups << teams.value(0).toLongLong();
    return known;
}

std::optional<Caller> Access::caller(const QByteArray &token)
{
    if (token.isEmpty() || token.size() > 256)
        return std::nullopt;
    const QByteArray hash = Tokens::hashed(token);
    const qint64 now = nowUs();
    std::unique_lock lock(m_mutex);
    auto known = m_known.find(hash);
    if (known == m_known.end()) {
        const auto found = find(hash);
        if (!found)
            return std::nullopt;
        known = m_known.insert(hash, *found);
    }
    if (now >= known->end)
        return std::nullopt;
    const Caller caller = known->caller;
    const bool isKey = caller.tokenKind == u"batch" || caller.tokenKind == u"realtime";
    if (isKey && now - known->used > useGranularityUs) {
        known->used = now;
        lock.unlock(); // who writes may be waiting for forget()
        noteUse(caller.token, now);
    }
    return caller;
}

void Access::noteUse(qint64 token, qint64 now)
{
    try {
        Transaction transaction(m_database);
        Tokens(m_database).used(token, now);
        transaction.commit();
    } catch (const StoreError &error) { // a full disk is no reason to refuse a reader
        qCWarning(logAccess) << "the last use of a key was not noted:" << error.what();
    }
}

void Access::forget()
{
    const std::lock_guard lock(m_mutex);
    m_known.clear();
}

void Access::signOut(const Caller &caller)
{
    {
        Transaction transaction(m_database);
        m_database.run(u"DELETE FROM tokens WHERE id = ? AND kind = 'login'"_s, {caller.token});
        transaction.commit();
    }
    forget();
}

QByteArray Access::secret(const QString &name)
{
    const auto kept = [&] {
        QSqlQuery query = m_database.run(u"SELECT value FROM settings WHERE name = ?"_s, {name});
        return query.next() ? query.value(0).toByteArray() : QByteArray();
    };
    if (QByteArray known = kept(); !known.isEmpty())
        return known;
    Transaction transaction(m_database);
    m_database.run(u"INSERT OR IGNORE INTO settings(name, value) VALUES (?, ?)"_s, {name, Tokens::randomKey()});
    transaction.commit();
    return kept();
}

} // namespace service
