#pragma once

#include "api/result.h"
#include "app/service/store/database.h"
#include <chrono>
#include <QHash>

namespace service {

/// What a magic link opens: one document, and of its session what belongs to that.
struct MagicLink
{
    qint64 share = 0; ///< shares.id
    QString session{};
    QString document{};
    bool mayEdit = false;
    qint64 organization = 0; ///< the document's
};

/// Who sends a request; all zero and empty for a route that is open to everybody.
struct Caller
{
    qint64 token = 0;
    qint64 account = 0; ///< accounts.id, the user
    qint64 organization = 0;
    QStringList roles{}; ///< the API's words: ORGADMIN, DEVELOPER, RESELLER...
    QList<qint64> groups{}; ///< the user's teams
    QString tokenKind{}; ///< workspace, login, batch, realtime
    std::optional<MagicLink> link{}; ///< came by it; without an account as a guest
    bool has(QLatin1StringView role) const { return roles.contains(role); }
};

/// Tokens and the account of the workspace. Only hashes of tokens are stored.
///
/// The local account has no password: what opens it is the workspace's token, a file that only its owner can read.
/// Signing in therefore asks for that token in the place of a password and answers with a token of its own, which
/// signing out ends.
class Access
{
public:
    explicit Access(Database &database);

    /// The token in `tokenFile`, made at the first start (or when the file was lost). The error is a sentence.
    tl::expected<QByteArray, QString> openWorkspace(const QString &tokenFile);

    std::optional<Caller> caller(const QByteArray &token);
    /// A new token; RateLimited after five failures in a row, for twice as long each time.
    api::Result<QByteArray> signIn(const QString &email, const QByteArray &secret);
    void signOut(const Caller &caller); ///< the workspace's own token stays valid
    QByteArray secret(const QString &name); ///< 256 random bits, made once and kept in the database

private:
    QByteArray issue(qint64 account, const QString &kind, std::optional<qint64> expires);
    std::optional<std::chrono::seconds> waitBeforeNextTry();
    void countTry(bool good);

    Database &m_database;
    std::mutex m_mutex;
    QHash<QByteArray, std::pair<Caller, qint64>> m_known{}; ///< hash -> caller, end of validity; guarded by m_mutex
    int m_failures = 0; ///< guarded by m_mutex
    std::chrono::steady_clock::time_point m_nextTry{}; ///< guarded by m_mutex
};

} // namespace service
