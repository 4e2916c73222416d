#pragma once

#include "api/networktransport.h"
#include "models/accounts.h"
#include "models/accountstore.h"
#include "models/keyring.h"
#include "models/signin.h"
#include "models/worker.h"

namespace models {

inline constexpr QLatin1String localAccount("local");

/// The entries, what is remembered of them, and how they change.
class Accounts::Private
{
public:
    struct Entry
    {
        Account account{};
        StoredAccount stored{};
        std::unique_ptr<api::Client> client{};
    };

    Private(Accounts &owner, const QString &dataDir, std::unique_ptr<Keyring> keyring, api::Transport *transport);

    qsizetype rowOf(const QString &id) const; ///< -1 for an unknown id
    Entry *entry(const QString &id) const; ///< nullptr for an unknown id
    Entry &insert(qsizetype row, const Account &account);
    void setState(const QString &id, Account::State state, const QString &message = {});
    void load();
    void write(std::function<tl::expected<void, QString>()> task);
    void readSecret(const QString &id);
    void finishSignIn(const QString &name, const api::Credentials &credentials);
    void keep(const QString &id, const api::Credentials &credentials);
    void tellTrouble(const QString &message);
    void startSignIn(const QUrl &server, const std::function<void(SignIn &)> &start);

    Accounts &q;
    QString file;
    std::unique_ptr<Keyring> keyring;
    std::unique_ptr<api::NetworkTransport> ownTransport;
    api::Transport *transport;
    std::vector<std::unique_ptr<Entry>> entries;
    std::unique_ptr<SignIn> signIn;
    OpenPage openPage;
    bool troubleTold = false;
    Worker worker{QStringLiteral("accounts")};
};

} // namespace models
