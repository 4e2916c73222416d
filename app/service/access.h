#pragma once

#include "api/result.h"
#include "app/service/attempts.h"
#include "app/service/secretbox.h"
#include "app/service/store/database.h"

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

/// Who may come in: the workspace's own token, and the caller of every other one. Only hashes of tokens are stored.
///
/// The local account has no password: what opens it is the workspace's token, a file that only its owner can read,
/// which also stands for a password where one is asked for.
class Access
{
public:
    explicit Access(Database &database);

    /// The token in `tokenFile`, made at the first start (or when the file was lost). The error is a sentence.
    tl::expected<QByteArray, QString> openWorkspace(const QString &tokenFile);

    /// What earlier runs kept: the key of the secrets, and who guessed. The error is a sentence.
    tl::expected<void, QString> openSecrets(const QString &keyFile);

    /// Nobody when the token has ended, or its account or organisation is switched off.
    std::optional<Caller> caller(const QByteArray &token);
    /// Callers are kept in memory: to be called after a commit that changed tokens, accounts, teams or organisations.
    void forget();
    void signOut(const Caller &caller); ///< the workspace's own token and API tokens stay valid
    bool isWorkspaceToken(const QByteArray &token); ///< the password of the local account
    QByteArray secret(const QString &name); ///< 256 random bits, made once and kept in the database
    Attempts &attempts() { return m_attempts; }
    const SecretBox &box() const { return m_box; }

private:
    struct Known
    {
        Caller caller{};
        qint64 end = 0; ///< of validity
        qint64 used = 0; ///< when that was last written
    };
    std::optional<Known> find(const QByteArray &hash);
    void noteUse(qint64 token, qint64 now);

    Database &m_database;
    Attempts m_attempts;
    SecretBox m_box{};
    std::mutex m_mutex;
    QHash<QByteArray, Known> m_known{}; ///< by hash; guarded by m_mutex
};

inline constexpr qint64 localAccount = 1;
inline constexpr auto localEmail = "me@localhost";

} // namespace service
