#include "models/libraryprivate.h"

namespace models {

Library::Private::Private(Library &owner, Accounts &accounts)
    : q(owner)
    , accounts(accounts)
    , tree(owner)
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &Private::poll);
}

// The first level shows the accounts, in their order.
void Library::Private::followAccounts()
{
    const auto list = accounts.accounts();
    for (qsizetype row = 0; row < list.size(); ++row)
        tree.addAccount(row, list.at(row).id);
    connect(&accounts, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            tree.addAccount(row, accounts.index(row).data(Accounts::IdRole).toString());
    });
    connect(&accounts, &Accounts::accountRemoved, this, [this](const QString &id) {
        if (LibraryNode *account = tree.find(Kind::Account, id, id))
            tree.remove(*account);
    });
    connect(&accounts, &Accounts::accountChanged, this, [this](const QString &id) {
        if (const LibraryNode *account = tree.find(Kind::Account, id, id))
            tree.changed(*account);
        schedulePoll();
    });
    connect(&accounts, &Accounts::accountReady, this, [this](const QString &id) {
        if (LibraryNode *account = tree.find(Kind::Account, id, id); account && account->load != Load::Loading)
            refresh(*account);
        for (LibraryNode *folder : tree.all(Kind::Folder))
            if (folder->account == id && folder->load == Load::Failed)
                refresh(*folder);
    });
}

void Library::Private::setLoad(LibraryNode &node, Load load, const QString &error)
{
    node.load = load;
    node.error = error;
    tree.changed(node);
    emit q.loadingChanged(tree.index(node));
}

// whole: what is loaded so far once more, from the first row on; else the next page.
void Library::Private::load(LibraryNode &node, bool whole)
{
    if (node.load == Load::Loading) {
        node.again = node.again || whole;
        return;
    }
    api::Client *client = accounts.client(node.account);
    if (!client || !accounts.isUsable(node.account))
        return;
    whole = whole || node.fetched == 0;
    const QString folder = node.kind == Kind::Folder ? node.id() : QString();
    const int from = whole ? 0 : node.fetched;
    const int wanted = whole ? std::max(node.fetched, LibraryFetch::pageSize) : from + LibraryFetch::pageSize;
    auto *fetch = new LibraryFetch(*client, folder, from, wanted, client); // gone with the account
    connect(fetch, &LibraryFetch::done, this,
            [this, fetch, whole, target = targetOf(node)](const LibraryContents &contents) {
                fetch->deleteLater();
                finishLoad(target, contents, whole);
            });
    connect(fetch, &LibraryFetch::failed, this, [this, fetch, target = targetOf(node)](const api::Error &error) {
        fetch->deleteLater();
        failLoad(target, error);
    });
    setLoad(node, Load::Loading);
    fetch->start();
}

void Library::Private::finishLoad(const Target &target, const LibraryContents &contents, bool whole)
{
    accounts.report(target.account, nullptr);
    LibraryNode *container = node(target);
    if (!container)
        return;
    container->fetched = contents.fetched;
    container->complete = contents.complete;
    tree.setContents(*container, contents, whole);
    setLoad(*container, Load::Loaded);
    watchRunning(*container);
    if (std::exchange(container->again, false))
        load(*container, true);
}

void Library::Private::failLoad(const Target &target, const api::Error &error)
{
    accounts.report(target.account, &error);
    LibraryNode *container = node(target);
    if (!container)
        return;
    container->again = false;
    if (error.kind == api::ErrorKind::NotFound && container->kind == Kind::Folder) {
        tree.remove(*container); // somebody removed it
        return;
    }
    setLoad(*container, Load::Failed, error.message);
    schedulePoll();
}

void Library::Private::refresh(LibraryNode &node)
{
    if (node.isContainer() && node.parent)
        load(node, true);
    else if (node.parent)
        loadDocuments(const_cast<LibraryNode &>(*node.sessionNode()));
}

void Library::Private::loadDocuments(LibraryNode &session)
{
    api::Client *client = accounts.client(session.account);
    if (!client || !accounts.isUsable(session.account) || session.load == Load::Loading)
        return;
    setLoad(session, Load::Loading);
    client->send(api::sessions::get({session.id()}), this,
                 [this, target = targetOf(session)](const api::Result<api::Session> &result) {
                     accounts.report(target.account, result ? nullptr : &result.error());
                     LibraryNode *found = node(target);
                     if (!found)
                         return;
                     setLoad(*found, result ? Load::Loaded : Load::Failed, result ? QString() : result.error().message);
                     if (result)
                         tree.setSession(*found, *result);
                 });
}

} // namespace models
