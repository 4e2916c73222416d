#pragma once

#include "api/client.h"
#include "app/cli/arguments.h"
#include "app/service/host.h"
#include "models/accounts.h"

namespace cli {

/// The server that a command talks to: the one named, that of a kept account, or the local service on a folder, started
/// for the command.
class Connection : public QObject
{
    Q_OBJECT
public:
    explicit Connection(const Arguments &arguments, QObject *parent = nullptr);
    ~Connection() override;

    void open(); ///< ready() or failed() follows
    api::Client &client() { return m_accounts ? *m_accounts->client(m_account) : *m_client; }

signals:
    void ready();
    void failed(const QString &message);

private:
    void connectTo(const QUrl &url, const api::Credentials &credentials);
    void openServer();
    void openFolder();
    void openAccount();
    void lookAtAccount();

    Arguments m_arguments;
    std::unique_ptr<models::Accounts> m_accounts;
    QString m_account; ///< id
    std::unique_ptr<service::Host> m_host;
    std::unique_ptr<api::Transport> m_transport;
    std::unique_ptr<api::Client> m_client;
};

} // namespace cli
