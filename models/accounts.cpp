#include "models/accounts.h"

#include "api/auth.h"
#include "models/accountsprivate.h"

using State = models::Account::State;

namespace models {

Accounts::Accounts(const QString &dataDir, QObject *parent)
    : Accounts(dataDir, std::make_unique<SystemKeyring>(), nullptr, parent)
{
}

Accounts::Accounts(const QString &dataDir, std::unique_ptr<Keyring> keyring, api::Transport *transport, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(*this, dataDir, std::move(keyring), transport))
{
    d->insert(0, {.id = localAccount, .name = tr("This computer"), .local = true});
    d->load();
}

Accounts::~Accounts() = default;

void Accounts::setLocal(const QUrl &url, const QByteArray &token)
{
    Private::Entry &local = *d->entry(localAccount);
    local.account.url = url;
    local.account.state = State::Starting; // so that a new address is told even when the old one was ready
    local.client->setBaseUrl(url);
    local.client->setCredentials({api::Credentials::Kind::Jwt, token});
    local.client->setServerKnowsIdempotencyKeys(true);
    d->setState(localAccount, State::Ready);
}

void Accounts::setLocalFailed(const QString &message)
{
    d->setState(localAccount, State::Failed, message);
}

QList<Account> Accounts::accounts() const
{
    QList<Account> list;
    for (const auto &entry : d->entries)
        list.append(entry->account);
    return list;
}

const Account *Accounts::find(const QString &id) const
{
    const Private::Entry *entry = d->entry(id);
    return entry ? &entry->account : nullptr;
}

api::Client *Accounts::client(const QString &id) const
{
    const Private::Entry *entry = d->entry(id);
    return entry ? entry->client.get() : nullptr;
}

bool Accounts::isUsable(const QString &id) const
{
    const Account *account = find(id);
    return account && (account->state == State::Ready || account->state == State::Offline);
}

void Accounts::signInWithPassword(const QUrl &server, const QString &email, const QString &password)
{
    d->startSignIn(server, [&](SignIn &signIn) { signIn.withPassword(email, password); });
}

void Accounts::signInWithToken(const QUrl &server, const QString &token)
{
    d->startSignIn(server, [&](SignIn &signIn) { signIn.withToken(token); });
}

void Accounts::signInInBrowser(const QUrl &server)
{
    d->startSignIn(server, [this](SignIn &signIn) { signIn.inBrowser(d->openPage); });
}

void Accounts::setBrowser(std::function<bool(const QUrl &)> open)
{
    d->openPage = std::move(open);
}

void Accounts::sendCode(const QString &code)
{
    if (d->signIn)
        d->signIn->withCode(code);
}

void Accounts::cancelSignIn()
{
    d->signIn.reset();
}

void Accounts::signOut(const QString &id)
{
    const qsizetype row = d->rowOf(id);
    if (row < 0 || id == localAccount)
        return;
    beginRemoveRows({}, int(row), int(row));
    const std::unique_ptr<Private::Entry> entry = std::move(d->entries[size_t(row)]);
    d->entries.erase(d->entries.begin() + row);
    endRemoveRows();
    const QPointer<Accounts> self(this);
    const std::shared_ptr<void> last(nullptr, [self, id](void *) { // of the two answers below
        if (self)
            emit self->accountForgotten(id);
    });
    // The client goes when the server has answered or cannot be reached: a JWT ends there, an API token lives on.
    api::Client *client = entry->client.release();
    disconnect(client, nullptr, this, nullptr);
    client->setParent(this);
    if (entry->stored.kind == api::Credentials::Kind::Jwt && !client->credentials().secret.isEmpty())
        client->send(api::auth::logout(), client,
                     [client, last](const api::Result<api::ActionResult> &) { client->deleteLater(); });
    else
        client->deleteLater();
    d->write([file = d->file, id] { return forgetAccount(file, id); });
    d->keyring->remove(id, this, [this, last](bool gone, const QString &reason) {
        if (!gone)
            d->tellTrouble(reason);
    });
    emit accountRemoved(id);
}

void Accounts::readKeyring(const QString &id)
{
    if (const Account *account = find(id); account && !account->local && !isUsable(id)) {
        d->setState(id, State::Starting);
        d->readSecret(id);
    }
}

void Accounts::report(const QString &id, const api::Error *error)
{
    if (!isUsable(id))
        return;
    const bool unreachable
        = error && (error->kind == api::ErrorKind::Network || error->kind == api::ErrorKind::Timeout);
    if (unreachable)
        d->setState(id, State::Offline, tr("The server cannot be reached. What you do is kept here and sent later."));
    else if (!error || error->kind != api::ErrorKind::Cancelled)
        d->setState(id, State::Ready);
}

int Accounts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->entries.size());
}

QVariant Accounts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Account &account = d->entries[size_t(index.row())]->account;
    switch (role) {
    case Qt::DisplayRole:
        return account.name;
    case Qt::ToolTipRole:
        return account.message.toHtmlEscaped();
    case IdRole:
        return account.id;
    case StateRole:
        return QVariant::fromValue(account.state);
    case MessageRole:
        return account.message;
    case LocalRole:
        return account.local;
    default:
        return {};
    }
}

} // namespace models
