#include "models/accounts.h"

#include "api/auth.h"
#include "api/networktransport.h"
#include "models/accountstore.h"
#include "models/keyring.h"
#include "models/serverurl.h"
#include "models/signin.h"
#include "models/worker.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = models::Account::State;

namespace models {

namespace {
const QString localId = u"local"_s;
}

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

    Private(Accounts &owner, const QString &dataDir, std::unique_ptr<Keyring> keyring, api::Transport *transport)
        : q(owner)
        , file(dataDir + "/accounts.json"_L1)
        , keyring(std::move(keyring))
        , ownTransport(transport ? nullptr : std::make_unique<api::NetworkTransport>())
        , transport(transport ? transport : ownTransport.get())
    {
    }

    qsizetype rowOf(const QString &id) const
    {
        const auto it = std::ranges::find(entries, id, [](const auto &entry) { return entry->account.id; });
        return it == entries.end() ? -1 : it - entries.begin();
    }

    Entry *entry(const QString &id) const
    {
        const qsizetype row = rowOf(id);
        return row < 0 ? nullptr : entries[size_t(row)].get();
    }

    Entry &insert(qsizetype row, const Account &account);
    void setState(const QString &id, State state, const QString &message = {});
    void load();
    void save();
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
    bool troubleTold = false;
    Worker worker{u"accounts"_s};
};

Accounts::Private::Entry &Accounts::Private::insert(qsizetype row, const Account &account)
{
    auto added = std::make_unique<Entry>();
    added->account = account;
    added->client = std::make_unique<api::Client>(account.url, transport);
    QObject::connect(added->client.get(), &api::Client::unauthorized, &q, [this, id = account.id] {
        setState(id, State::SignedOut,
                 id == localId ? tr("The local service refuses its own token. Restart the program.")
                               : tr("You were signed out. Sign in again; nothing is lost meanwhile."));
    });
    q.beginInsertRows({}, int(row), int(row));
    Entry &result = *added;
    entries.insert(entries.begin() + row, std::move(added));
    q.endInsertRows();
    return result;
}

void Accounts::Private::setState(const QString &id, State state, const QString &message)
{
    const qsizetype row = rowOf(id);
    if (row < 0)
        return;
    Account &account = entries[size_t(row)]->account;
    const bool wasReady = account.state == State::Ready;
    if (account.state == state && account.message == message)
        return;
    account.state = state;
    account.message = message;
    emit q.dataChanged(q.index(int(row)), q.index(int(row)));
    emit q.accountChanged(id);
    if (state == State::Ready && !wasReady)
        emit q.accountReady(id);
}

void Accounts::Private::load()
{
    QString problem;
    for (const StoredAccount &stored : readAccounts(file, &problem)) {
        Entry &added = insert(qsizetype(entries.size()), {.id = stored.id, .name = stored.name, .url = stored.url});
        added.stored = stored;
        readSecret(stored.id);
    }
    if (!problem.isEmpty())
        QMetaObject::invokeMethod(
            &q, [this, problem] { tellTrouble(problem); }, Qt::QueuedConnection);
}

void Accounts::Private::save()
{
    QList<StoredAccount> stored;
    for (const auto &entry : entries)
        if (!entry->account.local)
            stored.append(entry->stored);
    worker.run(
        &q, [file = file, stored] { return writeAccounts(file, stored); },
        [this](const tl::expected<void, QString> &written) {
            if (!written)
                emit q.keyringTrouble(tr("The accounts could not be remembered. %1").arg(written.error()));
        });
}

// A keyring that gives nothing may only be locked, so the account stays and asks for a new sign-in.
void Accounts::Private::readSecret(const QString &id)
{
    keyring->read(id, &q, [this, id](const Keyring::Secret &secret) {
        Entry *found = entry(id);
        if (!found || found->account.state == State::Ready)
            return;
        if (secret.outcome == Keyring::Outcome::Found) {
            found->client->setCredentials({found->stored.kind, secret.value});
            setState(id, State::Ready);
            return;
        }
        setState(id, State::SignedOut,
                 tr("The keyring did not give the password; it may be locked. Unlock it, or sign in again."));
        if (secret.outcome == Keyring::Outcome::Trouble)
            tellTrouble(secret.reason);
    });
}

void Accounts::Private::startSignIn(const QUrl &server, const std::function<void(SignIn &)> &start)
{
    const auto checked = checkServerUrl(server.toString());
    if (!checked) {
        emit q.signInFailed({.kind = api::ErrorKind::Invalid, .message = checked.error()});
        return;
    }
    signIn = std::make_unique<SignIn>(*checked, transport);
    connect(signIn.get(), &SignIn::codeNeeded, &q, &Accounts::codeNeeded);
    connect(signIn.get(), &SignIn::failed, &q, &Accounts::signInFailed);
    connect(signIn.get(), &SignIn::done, &q,
            [this](const QString &name, const api::Credentials &credentials) { finishSignIn(name, credentials); });
    start(*signIn);
}

void Accounts::Private::finishSignIn(const QString &name, const api::Credentials &credentials)
{
    const QUrl url = signIn->server();
    signIn.release()->deleteLater(); // it is the sender
    const auto same = std::ranges::find_if(entries, [&](const auto &entry) {
        return !entry->account.local && entry->account.url == url && entry->account.name == name;
    });
    QString id = same == entries.end() ? QString() : (*same)->account.id;
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        insert(qsizetype(entries.size()), {.id = id, .name = name, .url = url});
    }
    Entry &account = *entry(id);
    account.stored = {.id = id, .name = name, .url = url, .kind = credentials.kind};
    account.client->setCredentials(credentials);
    save();
    keep(id, credentials);
    setState(id, State::Ready);
    emit q.signedIn(id);
}

void Accounts::Private::keep(const QString &id, const api::Credentials &credentials)
{
    keyring->write(id, credentials.secret, &q, [this, id](bool kept, const QString &reason) {
        const qsizetype row = rowOf(id);
        if (row < 0)
            return;
        entries[size_t(row)]->account.secretInMemoryOnly = !kept;
        emit q.dataChanged(q.index(int(row)), q.index(int(row)));
        emit q.accountChanged(id);
        if (!kept)
            tellTrouble(reason);
    });
}

void Accounts::Private::tellTrouble(const QString &message)
{
    if (!std::exchange(troubleTold, true))
        emit q.keyringTrouble(tr("%1 You stay signed in until the program ends.").arg(message));
}

Accounts::Accounts(const QString &dataDir, QObject *parent)
    : Accounts(dataDir, std::make_unique<SystemKeyring>(), nullptr, parent)
{
}

Accounts::Accounts(const QString &dataDir, std::unique_ptr<Keyring> keyring, api::Transport *transport, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(*this, dataDir, std::move(keyring), transport))
{
    d->insert(0, {.id = localId, .name = tr("This computer"), .local = true});
    d->load();
}

Accounts::~Accounts() = default;

void Accounts::setLocal(const QUrl &url, const QByteArray &token)
{
    Private::Entry &local = *d->entry(localId);
    local.account.url = url;
    local.account.state = State::Starting; // so that a new address is told even when the old one was ready
    local.client->setBaseUrl(url);
    local.client->setCredentials({api::Credentials::Kind::Jwt, token});
    d->setState(localId, State::Ready);
}

void Accounts::setLocalFailed(const QString &message)
{
    d->setState(localId, State::Failed, message);
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
    if (row < 0 || id == localId)
        return;
    beginRemoveRows({}, int(row), int(row));
    const std::unique_ptr<Private::Entry> entry = std::move(d->entries[size_t(row)]);
    d->entries.erase(d->entries.begin() + row);
    endRemoveRows();
    // The client goes when the server has answered or cannot be reached: a JWT ends there, an API token lives on.
    api::Client *client = entry->client.release();
    disconnect(client, nullptr, this, nullptr);
    client->setParent(this);
    if (entry->stored.kind == api::Credentials::Kind::Jwt)
        client->send(api::auth::logout(), client,
                     [client](const api::Result<api::ActionResult> &) { client->deleteLater(); });
    else
        client->deleteLater();
    d->save();
    d->keyring->remove(id, this, [this](bool gone, const QString &reason) {
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
