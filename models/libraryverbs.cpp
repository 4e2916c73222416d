#include "models/libraryprivate.h"

using namespace Qt::StringLiterals;

namespace models {

Library::Private::Target Library::Private::targetOf(const LibraryNode &node)
{
    return {.kind = node.kind,
            .account = node.account,
            .id = node.id(),
            .session = node.kind == Kind::Document ? node.parent->id() : QString()};
}

LibraryNode *Library::Private::node(const Target &target) const
{
    return tree.find(target.kind, target.account, target.id);
}

api::Client *Library::Private::client(const LibraryNode &node, const QString &what)
{
    if (accounts.isUsable(node.account))
        return accounts.client(node.account);
    const Account *account = accounts.find(node.account);
    emit q.failed(what, {.kind = api::ErrorKind::Unauthorized, .message = account ? account->message : QString()});
    return nullptr;
}

// True when all went well; an object that is gone already is what a removal wanted.
bool Library::Private::check(const api::Error *error, const QString &account, const QString &what)
{
    accounts.report(account, error);
    if (error)
        emit q.failed(what, *error);
    return !error;
}

void Library::refresh(const QModelIndex &parent)
{
    if (parent.isValid()) {
        d->refresh(*d->tree.node(parent));
        return;
    }
    for (const auto &account : d->tree.root().children)
        d->refresh(*account);
    for (LibraryNode *folder : d->tree.all(Kind::Folder))
        if (folder->load != LibraryNode::Load::None)
            d->refresh(*folder);
}

void Library::createFolder(const QModelIndex &parent, const QString &name)
{
    LibraryNode *container = d->tree.node(parent);
    while (container->parent && !container->isContainer())
        container = container->parent;
    const QString what = tr("The folder could not be created.");
    api::Client *client = container->parent ? d->client(*container, what) : nullptr;
    if (!client)
        return;
    api::FolderCreate input{.name = name};
    if (container->kind == Kind::Folder)
        input.parentId = container->folder.id;
    client->send(api::folders::create(input), d.get(),
                 [this, what, target = d->targetOf(*container)](const api::Result<api::Folder> &result) {
                     if (!d->check(result ? nullptr : &result.error(), target.account, what))
                         return;
                     if (LibraryNode *found = d->node(target); found && found->load != LibraryNode::Load::None)
                         d->tree.setFolder(*found, *result);
                 });
}

void Library::rename(const QModelIndex &index, const QString &name)
{
    const LibraryNode &node = *d->tree.node(index);
    const QString what = tr("The name could not be changed.");
    if (node.kind != Kind::Folder && node.kind != Kind::Document) {
        emit failed(what,
                    {.kind = api::ErrorKind::Forbidden,
                     .message = tr("A recording keeps the name of its file. Rename its document instead.")});
        return;
    }
    api::Client *client = d->client(node, what);
    if (!client)
        return;
    const auto target = d->targetOf(node);
    if (node.kind == Kind::Folder)
        client->send(api::folders::update(node.folder.id, {.name = name}), d.get(),
                     [this, what, target, name](const api::Result<api::Folder> &result) {
                         if (!d->check(result ? nullptr : &result.error(), target.account, what))
                             return;
                         if (LibraryNode *found = d->node(target)) {
                             found->folder.name = name;
                             d->tree.changed(*found);
                         }
                     });
    else
        client->send(api::documents::update({target.session}, {target.id}, {.filename = name}), d.get(),
                     [this, what, target, name](const api::Result<api::Document> &result) {
                         if (!d->check(result ? nullptr : &result.error(), target.account, what))
                             return;
                         if (LibraryNode *found = d->node(target)) {
                             found->document.filename = name;
                             found->document.lastModified = result->lastModified;
                             d->tree.changed(*found);
                         }
                     });
}

void Library::remove(const QModelIndexList &indexes)
{
    QSet<const LibraryNode *> nodes;
    for (const QModelIndex &index : indexes)
        if (const LibraryNode *node = d->tree.node(index); node->kind != Kind::Account && node->parent)
            nodes.insert(node);
    for (const LibraryNode *node : std::as_const(nodes)) {
        bool inside = false; // of another one that goes anyway
        for (const LibraryNode *up = node->parent; up; up = up->parent)
            inside = inside || nodes.contains(up);
        if (!inside)
            d->remove(*node);
    }
}

void Library::Private::remove(const LibraryNode &node)
{
    const QString what
        = tr("“%1” could not be removed.").arg(libraryData(node, Name, Qt::DisplayRole, accounts).toString());
    api::Client *client = this->client(node, what);
    if (!client)
        return;
    const auto target = targetOf(node);
    const auto done = [this, what, target](const api::Result<void> &result) {
        const bool gone = !result && result.error().kind == api::ErrorKind::NotFound;
        if (check(result || gone ? nullptr : &result.error(), target.account, what))
            if (LibraryNode *found = this->node(target))
                tree.remove(*found);
    };
    if (node.kind == Kind::Folder)
        client->send(api::folders::remove(node.folder.id), this, done);
    else if (node.kind == Kind::Session)
        client->send(api::sessions::remove(node.session.id), this, done);
    else
        client->send(api::documents::remove({target.session}, {target.id}), this, done);
}

void Library::copyDocument(const QModelIndex &document)
{
    const LibraryNode &node = *d->tree.node(document);
    const QString what = tr("The document could not be copied.");
    api::Client *client = node.kind == Kind::Document ? d->client(node, what) : nullptr;
    if (!client)
        return;
    client->send(
        api::documents::copy({node.parent->id()},
                             {.documentId = node.document.id, .filename = tr("%1 (copy)").arg(node.document.filename)}),
        d.get(), [this, what, target = d->targetOf(node)](const api::Result<api::Document> &result) {
            if (!d->check(result ? nullptr : &result.error(), target.account, what))
                return;
            if (LibraryNode *session = d->tree.find(Kind::Session, target.account, target.session))
                d->loadDocuments(*session);
        });
}

void Library::setFinished(const QModelIndex &document, bool finished)
{
    const LibraryNode &node = *d->tree.node(document);
    const QString what = finished ? tr("The document could not be marked as finished.")
                                  : tr("The document could not be opened for editing.");
    api::Client *client = node.kind == Kind::Document ? d->client(node, what) : nullptr;
    if (!client)
        return;
    client->send(api::documents::setFinished({node.parent->id()}, node.document.id, {.status = finished}), d.get(),
                 [this, what, finished, target = d->targetOf(node)](const api::Result<api::Document> &result) {
                     if (!d->check(result ? nullptr : &result.error(), target.account, what))
                         return;
                     if (LibraryNode *found = d->node(target)) {
                         found->document.finished = finished;
                         d->tree.changed(*found);
                     }
                 });
}

} // namespace models
