#pragma once

#include "api/client.h"
#include <functional>
#include <memory>
#include <QAbstractListModel>

namespace models {

class Keyring;

struct Account
{
    QString id{}; ///< "local" or a random id
    QString name{}; ///< "This computer" or the e-mail
    QUrl url{};
    bool local = false;
    enum class State { Starting, Ready, SignedOut, Offline, Failed } state = State::Starting;
    QString message{}; ///< what is wrong and what to do, when not Ready
    bool secretInMemoryOnly = false; ///< no keyring: signed in until the program ends, and the user was told
};

/// The accounts of this computer: the local service and cloud sign-ins. Secrets live in the keyring (QtKeychain);
/// without one they stay in memory for this run and no account is ever dropped because of it.
class Accounts : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, StateRole, MessageRole, LocalRole };

    explicit Accounts(const QString &dataDir, QObject *parent = nullptr);
    /// For tests: with another keyring and another network, which is not owned.
    Accounts(const QString &dataDir, std::unique_ptr<Keyring> keyring, api::Transport *transport,
             QObject *parent = nullptr);
    ~Accounts() override;

    /// Puts the local service at the head; called again when it gets a new address.
    void setLocal(const QUrl &url, const QByteArray &token);
    void setLocalFailed(const QString &message);
    QList<Account> accounts() const;
    const Account *find(const QString &id) const;
    api::Client *client(const QString &id) const; ///< owned here; nullptr for an unknown id
    bool isUsable(const QString &id) const; ///< it has credentials: Ready or Offline

    /// Signing in to an account that is there already makes that one ready again. The server must be https, or http on
    /// this computer; else signInFailed().
    void signInWithPassword(const QUrl &server, const QString &email, const QString &password);
    void sendCode(const QString &code); ///< the second step after codeNeeded()
    void signInWithToken(const QUrl &server, const QString &token);
    void signInInBrowser(const QUrl &server); ///< with a Microsoft account; goes on when the browser comes back
    void setBrowser(std::function<bool(const QUrl &)> open); ///< instead of the desktop's (tests)
    void cancelSignIn();
    void signOut(const QString &id); ///< forgets the account and its secret
    void readKeyring(const QString &id); ///< asks the keyring again, for an account it gave nothing for
    /// What came of a request: a network error makes the account Offline, an answer makes it Ready again.
    void report(const QString &id, const api::Error *error);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void accountReady(const QString &id); ///< also when it is ready again, so that what waits goes on
    void accountChanged(const QString &id);
    void served(const QString &id); ///< its server just did what some call asked for
    void accountRemoved(const QString &id);
    void accountForgotten(const QString &id); ///< after signOut(): keyring and server have done what they can
    void signedIn(const QString &id);
    void codeNeeded();
    void signInFailed(const api::Error &error);
    void keyringTrouble(const QString &message); ///< once a run

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models
