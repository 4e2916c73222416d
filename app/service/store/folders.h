#pragma once

#include "api/folders.h"
#include "app/service/store/sessions.h"

namespace service {

/// The table of folders; a folder may stand in another, never in itself.
class Folders
{
public:
    explicit Folders(Database &database);

    api::Page<api::Folder> list(const api::FolderQuery &query, const Visible &visible = {});
    QList<api::Folder> children(qint64 parent, const Visible &visible = {});
    std::optional<api::Folder> fetch(qint64 id, const Visible &visible = {}); ///< counts what is visible
    bool exists(qint64 id);
    QList<api::Breadcrumb> breadcrumbs(qint64 id); ///< from the root to the folder itself
    /// Conflict when the name is taken there, Invalid when a parent is missing or inside the folder itself.
    api::Result<qint64> create(const api::FolderCreate &folder, qint64 organization = 1, qint64 owner = 0);
    api::Result<void> update(qint64 id, const api::FolderUpdate &change);
    api::Result<void> remove(qint64 id); ///< only when it is empty

    qint64 ownerOf(qint64 id); ///< 0: nobody

private:
    struct Place
    {
        qint64 organization = 1;
        std::optional<qint64> parent{};
        QString name{};
        qint64 self = 0; ///< 0: it is to be made
    };
    api::Result<void> checkPlace(const Place &place);
    api::Result<void> setPermissions(qint64 id, qint64 organization, const QList<api::FolderPermission> &permissions);
    void addPermissions(QList<api::Folder> &folders);
    void addOwners(QList<api::Folder> &folders, const QList<qint64> &owners);
    void discountHidden(QList<api::Folder> &folders, const Visible &visible);
    QList<api::Folder> read(QSqlQuery query, const Visible &visible);

    Database &m_database;
};

api::Error noSuchFolder();

} // namespace service
