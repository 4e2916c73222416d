#include "app/service/store/folders.h"
#include "app/service/handlers/handlers.h"
#include "app/service/handlers/sessionview.h"
#include "app/service/store/sessions.h"

namespace service::handlers {

namespace {

api::Result<api::Folder> fetched(Workspace &workspace, qint64 id)
{
    const auto folder = Folders(workspace.database).fetch(id);
    if (!folder)
        return tl::unexpected(noSuchFolder());
    return *folder;
}

api::Result<api::FolderContents> contents(Workspace &workspace, const api::FolderId &id,
                                          const api::FolderContentsQuery &query)
{
    Folders folders(workspace.database);
    const auto folder = folders.fetch(id.value.toLongLong());
    if (!folder)
        return tl::unexpected(noSuchFolder());
    const api::SessionQuery inside{.page = query.page, .sort = query.sort, .folderId = folder->id};
    return api::FolderContents{.folder = *folder,
                               .breadcrumbs = folders.breadcrumbs(id.value.toLongLong()),
                               .folders = folders.children(id.value.toLongLong()),
                               .sessions = withMediaUrls(workspace, Sessions(workspace.database).list(inside).items)};
}

} // namespace

void addFolders(Router &router, Workspace &workspace)
{
    router.on(api::folders::list,
              [&workspace](const Caller &, const api::FolderQuery &query) -> api::Result<api::Page<api::Folder>> {
                  return Folders(workspace.database).list(query);
              });
    router.on(api::folders::get,
              [&workspace](const Caller &, const api::FolderId &id, const api::FolderContentsQuery &query) {
                  return contents(workspace, id, query);
              });
    router.on(api::folders::create, [&workspace](const Caller &, const api::FolderCreate &folder) {
        return Folders(workspace.database).create(folder).and_then([&](qint64 id) { return fetched(workspace, id); });
    });
    router.on(api::folders::update,
              [&workspace](const Caller &, const api::FolderId &id, const api::FolderUpdate &change) {
                  const qint64 number = id.value.toLongLong();
                  return Folders(workspace.database).update(number, change).and_then([&] {
                      return fetched(workspace, number);
                  });
              });
    router.on(api::folders::remove, [&workspace](const Caller &, const api::FolderId &id) {
        return Folders(workspace.database).remove(id.value.toLongLong());
    });
}

} // namespace service::handlers
