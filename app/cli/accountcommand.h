#pragma once

#include "app/cli/arguments.h"
#include "models/accounts.h"

namespace cli {

/// Where accounts are kept: the same place as the desktop program's, unless the arguments name another.
QString accountsDir(const Arguments &arguments);
/// The id of the account with this e-mail or id; empty when there is none, or more than one.
QString findAccount(const models::Accounts &accounts, const QString &name);

/// `scriptix login`, `logout` and `accounts`; ends by finished() with an exit status, once.
class AccountCommand : public QObject
{
    Q_OBJECT
public:
    explicit AccountCommand(const Arguments &arguments);
    void start();

signals:
    void finished(int status);

private:
    void login();
    void sendPassword(const QUrl &server);
    void askForCode();
    void keep(const QString &id);
    void logout();
    void signOutWhenKnown(const QString &id);
    void list();

    Arguments m_arguments;
    models::Accounts m_accounts;
    QString m_trouble{};
};

} // namespace cli
