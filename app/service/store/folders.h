#pragma once

#include "api/folders.h"
#include "app/service/store/database.h"

namespace service {

/// The table of folders; a folder may stand in another, never in itself.
class Folders
{
public:
    explicit Folders(Database &database);

    api::Page<api::Folder> list(const api::FolderQuery &query);
    QList<api::Folder> children(qint64 parent);
    std::optional<api::Folder> fetch(qint64 id);
    bool exists(qint64 id);
    QList<api::Breadcrumb> breadcrumbs(qint64 id); ///< from the root to the folder itself
    /// Conflict when the name is taken there, Invalid when a parent is missing or inside the folder itself.
    api::Result<qint64> create(const api::FolderCreate &folder);
    api::Result<void> update(qint64 id, const api::FolderUpdate &change);
    api::Result<void> remove(qint64 id); ///< only when it is empty

private:
    api::Result<void> checkPlace(std::optional<qint64> parent, const QString &name, qint64 self);
    QList<api::Folder> read(QSqlQuery query);

    Database &m_database;
};

api::Error noSuchFolder();

} // namespace service
