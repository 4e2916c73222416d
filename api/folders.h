#pragma once

#include "api/sessions.h"

namespace api {

struct FolderPermission
{
    GroupId groupId{};
    std::optional<QString> groupName{};
    int permission = 0; ///< 0 none, 1 read, 2 write
    static constexpr auto fields()
    {
        return std::tuple{required("group_id", &FolderPermission::groupId),
                          field("group_name", &FolderPermission::groupName),
                          required("permission", &FolderPermission::permission)};
    }
};

struct Folder
{
    FolderId id{};
    QString name{};
    Nullable<FolderId> parentId{}; ///< null: at the root
    bool isPrivate = false;
    QList<FolderPermission> permissions{};
    std::optional<bool> pinned{};
    std::optional<int> folderCount{};
    std::optional<int> sessionCount{};
    std::optional<UserRef> owner{};
    std::optional<Timestamp> created{};
    std::optional<Timestamp> lastModified{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Folder::id, "folder_id"),
                          field("name", &Folder::name),
                          field("parent_id", &Folder::parentId),
                          field("is_private", &Folder::isPrivate),
                          field("permissions", &Folder::permissions),
                          field("pinned", &Folder::pinned),
                          field("folder_count", &Folder::folderCount),
                          field("session_count", &Folder::sessionCount),
                          field("owner", &Folder::owner),
                          field("created", &Folder::created, "created_at"),
                          field("last_modified", &Folder::lastModified, "updated_at", "last_update")};
    }
};

struct FolderQuery
{
    PageQuery page{};
    SortQuery sort{}; ///< by name, ascending, when absent
    std::optional<FolderId> parentId{}; ///< absent: the root
    static constexpr auto fields()
    {
        return std::tuple{inlined(&FolderQuery::page), inlined(&FolderQuery::sort),
                          field("parent_id", &FolderQuery::parentId)};
    }
};

struct FolderContentsQuery
{
    PageQuery page{}; ///< of the sessions
    SortQuery sort{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&FolderContentsQuery::page), inlined(&FolderContentsQuery::sort)};
    }
};

struct FolderCreate
{
    QString name{};
    std::optional<FolderId> parentId{};
    std::optional<bool> isPrivate{};
    std::optional<QList<FolderPermission>> permissions{};
    static constexpr auto fields()
    {
        return std::tuple{required("name", &FolderCreate::name), field("parent_id", &FolderCreate::parentId),
                          field("is_private", &FolderCreate::isPrivate),
                          field("permissions", &FolderCreate::permissions)};
    }
};

/// Only what is given changes; a null parentId moves to the root.
struct FolderUpdate
{
    std::optional<QString> name{};
    std::optional<Nullable<FolderId>> parentId{};
    std::optional<bool> isPrivate{};
    std::optional<QList<FolderPermission>> permissions{};
    std::optional<bool> pinned{};
    static constexpr auto fields()
    {
        return std::tuple{field("name", &FolderUpdate::name), field("parent_id", &FolderUpdate::parentId),
                          field("is_private", &FolderUpdate::isPrivate),
                          field("permissions", &FolderUpdate::permissions), field("pinned", &FolderUpdate::pinned)};
    }
};

/// A step on the way from the root.
struct Breadcrumb
{
    FolderId id{};
    QString name{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Breadcrumb::id), field("name", &Breadcrumb::name)};
    }
};

/// A folder with what is in it.
struct FolderContents
{
    Folder folder{};
    QList<Breadcrumb> breadcrumbs{};
    QList<Folder> folders{};
    QList<Session> sessions{}; ///< one page
    static constexpr auto fields()
    {
        return std::tuple{required("folder", &FolderContents::folder),
                          field("breadcrumbs", &FolderContents::breadcrumbs),
                          field("folders", &FolderContents::folders), field("sessions", &FolderContents::sessions)};
    }
};

} // namespace api

namespace api::folders {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/folders",      Page<Folder>(FolderQuery)>                    list   {"folders.list"};
inline constexpr Endpoint<Get,    "/api/v3/folders/{id}", FolderContents(FolderId, FolderContentsQuery)> get    {"folders.get"};
inline constexpr Endpoint<Post,   "/api/v3/folders",      Folder(FolderCreate)>                         create {"folders.create", Auth::Bearer, 201};
inline constexpr Endpoint<Put,    "/api/v3/folders/{id}", Folder(FolderId, FolderUpdate)>               update {"folders.update"};
inline constexpr Endpoint<Delete, "/api/v3/folders/{id}", void(FolderId)>                               remove {"folders.delete"};
// clang-format on

inline constexpr std::tuple all{list, get, create, update, remove};
} // namespace api::folders
