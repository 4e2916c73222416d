#include "app/cli/accountcommand.h"

#include "app/cli/console.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using models::Account;
using models::Accounts;

namespace cli {

QString accountsDir(const Arguments &arguments)
{
    return arguments.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                       : arguments.dataDir;
}

QString findAccount(const Accounts &accounts, const QString &name)
{
    QStringList found;
    for (const Account &account : accounts.accounts()) {
        if (!account.local && (account.id == name || account.name.compare(name, Qt::CaseInsensitive) == 0))
            found << account.id;
    }
    return found.size() == 1 ? found.first() : QString();
}

AccountCommand::AccountCommand(const Arguments &arguments)
    : m_arguments(arguments)
    , m_accounts(accountsDir(arguments))
{
    connect(&m_accounts, &Accounts::keyringTrouble, this, [this](const QString &message) { m_trouble = message; });
}

void AccountCommand::start()
{
    switch (m_arguments.command) {
    case Arguments::Command::Login:
        return login();
    case Arguments::Command::Logout:
        return logout();
    default:
        return list();
    }
}

void AccountCommand::login()
{
    connect(&m_accounts, &Accounts::signInFailed, this,
            [this](const api::Error &error) { emit finished(fail(error.message)); });
    connect(&m_accounts, &Accounts::codeNeeded, this, &AccountCommand::askForCode);
    connect(&m_accounts, &Accounts::signedIn, this, &AccountCommand::keep);
    const QUrl server(m_arguments.server.isEmpty() ? u"https://api.scriptix.io"_s : m_arguments.server);
    if (m_arguments.browser) {
        m_accounts.setBrowser([](const QUrl &page) {
            printLine(tr("Open this page in your browser:\n%1").arg(page.toString(QUrl::FullyEncoded)));
            return true;
        });
        m_accounts.signInInBrowser(server);
    } else if (!m_arguments.tokenFile.isEmpty()) {
        const auto token = readInput(m_arguments.tokenFile);
        if (token)
            m_accounts.signInWithToken(server, QString::fromUtf8(*token));
        else
            emit finished(fail(token.error()));
    } else {
        sendPassword(server);
    }
}

void AccountCommand::sendPassword(const QUrl &server)
{
    const auto user = m_arguments.user.isEmpty() ? ask(tr("E-mail"), false) : m_arguments.user;
    std::optional<QString> password;
    if (m_arguments.passwordFile.isEmpty()) {
        password = ask(tr("Password"), true);
    } else {
        const auto file = readInput(m_arguments.passwordFile);
        if (!file) {
            emit finished(fail(file.error()));
            return;
        }
        password = QString::fromUtf8(file->left(file->indexOf('\n') < 0 ? file->size() : file->indexOf('\n')));
    }
    if (user && password)
        m_accounts.signInWithPassword(server, *user, *password);
    else
        emit finished(fail(tr("An e-mail and a password are needed.")));
}

void AccountCommand::askForCode()
{
    if (const auto code = ask(tr("Code of your authenticator, or a backup code"), false))
        m_accounts.sendCode(code->trimmed());
    else
        emit finished(fail(tr("A code is needed too.")));
}

// Signed in is not enough: only what the keyring keeps is there for the next command.
void AccountCommand::keep(const QString &id)
{
    connect(&m_accounts, &Accounts::accountChanged, this, [this, id](const QString &changed) {
        if (changed != id)
            return;
        const Account account = *m_accounts.find(id);
        if (account.secretInMemoryOnly) {
            emit finished(fail(tr("You could be signed in, but the keyring does not keep it: %1").arg(m_trouble)));
            return;
        }
        printLine(tr("Signed in to %1 as %2.").arg(account.url.toString(), account.name));
        emit finished(Done);
    });
}

void AccountCommand::logout()
{
    const QString name = m_arguments.operands.isEmpty() ? m_arguments.account : m_arguments.operands.first();
    const QString id = findAccount(m_accounts, name);
    if (id.isEmpty()) {
        emit finished(fail(tr("There is no account “%1”. “scriptix accounts” lists them.").arg(name)));
        return;
    }
    connect(&m_accounts, &Accounts::accountForgotten, this, [this] { emit finished(Done); });
    connect(&m_accounts, &Accounts::accountChanged, this, [this, id] { signOutWhenKnown(id); });
    signOutWhenKnown(id);
}

// With what the keyring gives, the server is told too.
void AccountCommand::signOutWhenKnown(const QString &id)
{
    const Account *account = m_accounts.find(id);
    if (account && account->state != Account::State::Starting)
        m_accounts.signOut(id);
}

void AccountCommand::list()
{
    for (const Account &account : m_accounts.accounts()) {
        if (account.local)
            continue;
        if (m_arguments.json)
            printBytes(QJsonDocument(QJsonObject{{u"id"_s, account.id},
                                                 {u"name"_s, account.name},
                                                 {u"server"_s, account.url.toString()}})
                           .toJson(QJsonDocument::Compact)
                       + '\n');
        else
            printLine(u"%1  %2  %3"_s.arg(account.id, account.name, account.url.toString()));
    }
    emit finished(Done);
}

} // namespace cli
