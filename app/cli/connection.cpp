#include "app/cli/connection.h"

#include "api/networktransport.h"
#include "app/cli/accountcommand.h"
#include "app/cli/console.h"

using namespace Qt::StringLiterals;

namespace cli {

Connection::Connection(const Arguments &arguments, QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
{
}

Connection::~Connection() = default;

void Connection::open()
{
    if (!m_arguments.account.isEmpty())
        openAccount();
    else if (m_arguments.server.isEmpty())
        openFolder();
    else
        openServer();
}

void Connection::openServer()
{
    const QUrl url = QUrl::fromUserInput(m_arguments.server);
    if (!url.isValid() || url.host().isEmpty()) {
        emit failed(
            tr("“%1” is not a server's address; write for example https://api.scriptix.io.").arg(m_arguments.server));
        return;
    }
    const auto token = readInput(m_arguments.tokenFile);
    if (!token) {
        emit failed(token.error());
        return;
    }
    connectTo(url, {api::Credentials::Kind::ApiToken, token->trimmed()});
}

void Connection::openAccount()
{
    m_accounts = std::make_unique<models::Accounts>(accountsDir(m_arguments));
    m_account = findAccount(*m_accounts, m_arguments.account);
    if (m_account.isEmpty()) {
        emit failed(tr("There is no account “%1”. “scriptix accounts” lists them.").arg(m_arguments.account));
        return;
    }
    connect(m_accounts.get(), &models::Accounts::accountChanged, this, &Connection::lookAtAccount);
    lookAtAccount();
}

// The keyring answers when it likes.
void Connection::lookAtAccount()
{
    const models::Account account = *m_accounts->find(m_account);
    if (account.state == models::Account::State::Starting)
        return;
    disconnect(m_accounts.get(), nullptr, this, nullptr);
    if (m_accounts->isUsable(m_account))
        emit ready();
    else
        emit failed(account.message);
}

void Connection::openFolder()
{
    m_host = std::make_unique<service::Host>();
    connect(m_host.get(), &service::Host::ready, this, [this](const QUrl &url, const QByteArray &token) {
        connectTo(url, {api::Credentials::Kind::ApiToken, token});
    });
    connect(m_host.get(), &service::Host::failed, this, &Connection::failed);
    service::HostOptions options;
    options.dataDir = m_arguments.dataDir;
    m_host->start(options);
}

void Connection::connectTo(const QUrl &url, const api::Credentials &credentials)
{
    m_transport = std::make_unique<api::NetworkTransport>();
    m_client = std::make_unique<api::Client>(url, m_transport.get());
    m_client->setCredentials(credentials);
    emit ready();
}

} // namespace cli
