#include "app/service/store/folders.h"
#include "app/service/handlers/handlers.h"
#include "app/service/handlers/sessionview.h"
#include "app/service/store/rights.h"

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

api::Result<api::Folder> fetched(Workspace &workspace, const Caller &caller, qint64 id)
{
    Rights rights(workspace.database, caller);
    const auto folder = Folders(workspace.database).fetch(id, rights.visible());
    if (!folder || rights.folder(id) == Right::None)
        return tl::unexpected(noSuchFolder());
    return *folder;
}

std::optional<qint64> parentIn(const QString &id)
{
    return id.toLongLong() > 0 ? std::optional(id.toLongLong()) : std::nullopt;
}

api::Result<void> mayChange(Workspace &workspace, const Caller &caller, qint64 id)
{
    const Right right = Rights(workspace.database, caller).folder(id);
    if (right == Right::Write)
        return {};
    return tl::unexpected(right == Right::None ? noSuchFolder() : readOnly());
}

/// Who may write into a folder may not open it to others by that.
api::Result<void> mayShare(Workspace &workspace, const Caller &caller, qint64 id, const api::FolderUpdate &change)
{
    const bool changesRights = change.isPrivate || change.permissions;
    if (!changesRights || caller.has("ORGADMIN"_L1) || Folders(workspace.database).ownerOf(id) == caller.account)
        return {};
    return tl::unexpected(refuse(
        403, say(QT_TRANSLATE_NOOP("service", "Only the owner of a folder or an administrator changes its rights."))));
}

api::Result<api::Folder> create(Workspace &workspace, const Caller &caller, const api::FolderCreate &wanted)
{
    const auto parent = parentIn(wanted.parentId ? wanted.parentId->value : QString());
    return mayPutInto(workspace.database, caller, parent, u"parent_id"_s)
        .and_then([&] { return Folders(workspace.database).create(wanted, caller.organization, caller.account); })
        .and_then([&](qint64 id) { return fetched(workspace, caller, id); });
}

api::Result<api::Folder> update(Workspace &workspace, const Caller &caller, qint64 id, const api::FolderUpdate &change)
{
    const auto place = change.parentId ? change.parentId->value : std::nullopt;
    return mayChange(workspace, caller, id)
        .and_then([&] { return mayShare(workspace, caller, id, change); })
        .and_then([&] {
            return mayPutInto(workspace.database, caller, parentIn(place ? place->value : QString()), u"parent_id"_s);
        })
        .and_then([&] { return Folders(workspace.database).update(id, change); })
        .and_then([&] { return fetched(workspace, caller, id); });
}

api::Result<api::FolderContents> contents(Workspace &workspace, const Caller &caller, const api::FolderId &id,
                                          const api::FolderContentsQuery &query)
{
    Folders folders(workspace.database);
    const auto folder = fetched(workspace, caller, id.value.toLongLong());
    if (!folder)
        return tl::unexpected(folder.error());
    const Visible visible = Rights(workspace.database, caller).visible();
    const api::SessionQuery inside{.page = query.page, .sort = query.sort, .folderId = folder->id};
    return api::FolderContents{.folder = *folder,
                               .breadcrumbs = folders.breadcrumbs(id.value.toLongLong()),
                               .folders = folders.children(id.value.toLongLong(), visible),
                               .sessions
                               = withMediaUrls(workspace, Sessions(workspace.database).list(inside, visible).items)};
}

} // namespace

void addFolders(Router &router, Workspace &workspace)
{
    router.on(api::folders::list,
              [&workspace](const Caller &caller, const api::FolderQuery &query) -> api::Result<api::Page<api::Folder>> {
                  return Folders(workspace.database).list(query, Rights(workspace.database, caller).visible());
              });
    router.on(api::folders::get,
              [&workspace](const Caller &caller, const api::FolderId &id, const api::FolderContentsQuery &query) {
                  return contents(workspace, caller, id, query);
              });
    router.on(api::folders::create, [&workspace](const Caller &caller, const api::FolderCreate &folder) {
        return create(workspace, caller, folder);
    });
    router.on(api::folders::update,
              [&workspace](const Caller &caller, const api::FolderId &id, const api::FolderUpdate &change) {
                  return update(workspace, caller, id.value.toLongLong(), change);
              });
    router.on(api::folders::remove, [&workspace](const Caller &caller, const api::FolderId &id) {
        const qint64 number = id.value.toLongLong();
        return mayChange(workspace, caller, number).and_then([&] {
            return Folders(workspace.database).remove(number);
        });
    });
}

} // namespace service::handlers
