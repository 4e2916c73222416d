#include "models/accountsprivate.h"

#include "models/serverurl.h"

#include <QDesktopServices>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = models::Account::State;

// How accounts come, change and are remembered.

namespace models {

namespace {
// The same for the same person on the same server, so that changes which were kept when they signed out find them
// again.
QString idOf(const QUrl &url, const QString &name)
{
    const QUuid us(u"6f0e3b52-9d0c-4a57-8f5e-2f7d4f6d1c7a"_s);
    return QUuid::createUuidV5(us, url.toString() + u' ' + name).toString(QUuid::WithoutBraces);
}
} // namespace

Accounts::Private::Private(Accounts &owner, const QString &dataDir, std::unique_ptr<Keyring> keyring,
                           api::Transport *transport)
    : q(owner)
    , file(dataDir + "/accounts.json"_L1)
    , keyring(std::move(keyring))
    , ownTransport(transport ? nullptr : std::make_unique<api::NetworkTransport>())
    , transport(transport ? transport : ownTransport.get())
    , openPage(QDesktopServices::openUrl)
{
}

qsizetype Accounts::Private::rowOf(const QString &id) const
{
    const auto it = std::ranges::find(entries, id, [](const auto &entry) { return entry->account.id; });
    return it == entries.end() ? -1 : it - entries.begin();
}

Accounts::Private::Entry *Accounts::Private::entry(const QString &id) const
{
    const qsizetype row = rowOf(id);
    return row < 0 ? nullptr : entries[size_t(row)].get();
}

Accounts::Private::Entry &Accounts::Private::insert(qsizetype row, const Account &account)
{
    auto added = std::make_unique<Entry>();
    added->account = account;
    added->client = std::make_unique<api::Client>(account.url, transport);
    QObject::connect(added->client.get(), &api::Client::unauthorized, &q, [this, id = account.id] {
        setState(id, State::SignedOut,
                 id == localAccount ? tr("The local service refuses its own token. Restart the program.")
                                    : tr("You were signed out. Sign in again; nothing is lost meanwhile."));
    });
    QObject::connect(added->client.get(), &api::Client::served, &q, [this, id = account.id] { emit q.served(id); });
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

void Accounts::Private::write(std::function<tl::expected<void, QString>()> task)
{
    worker.run(&q, std::move(task), [this](const tl::expected<void, QString> &written) {
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
        id = idOf(url, name);
        insert(qsizetype(entries.size()), {.id = id, .name = name, .url = url});
    }
    Entry &account = *entry(id);
    account.stored = {.id = id, .name = name, .url = url, .kind = credentials.kind};
    account.client->setCredentials(credentials);
    write([file = file, stored = account.stored] { return keepAccount(file, stored); });
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

} // namespace models
