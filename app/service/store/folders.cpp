#include "app/service/store/folders.h"

#include "app/service/replies.h"
#include "app/service/store/listing.h"
#include "app/service/store/people.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype longestName = 255;

const auto columns = u"id, parent_id, name, is_private, pinned, created, last_modified, "
                     "(SELECT count(*) FROM folders inner_folders WHERE inner_folders.parent_id = folders.id), "
                     "(SELECT count(*) FROM sessions WHERE sessions.folder_id = folders.id), owner_id"_s;

QString sortColumn(const QString &field)
{
    if (field == u"created_at" || field == u"created")
        return u"created"_s;
    return field == u"last_modified" ? u"last_modified"_s : u"name COLLATE NOCASE"_s;
}

QVariant orNull(std::optional<qint64> id)
{
    return id ? QVariant(*id) : QVariant();
}

/// 0, null and nothing at all mean the root.
std::optional<qint64> folderNumber(const QString &id)
{
    const qint64 number = id.toLongLong();
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

Folders::Folders(Database &database)
    : m_database(database)
{
}

QList<api::Folder> Folders::read(QSqlQuery query, const Visible &visible)
{
    QList<api::Folder> folders;
    QList<qint64> owners;
    while (query.next()) {
        api::Folder folder{.id = {query.value(0).toString()},
                           .name = query.value(2).toString(),
                           .isPrivate = query.value(3).toBool(),
                           .pinned = query.value(4).toBool(),
                           .folderCount = query.value(7).toInt(),
                           .sessionCount = query.value(8).toInt(),
                           .created = api::Timestamp{isoFromUs(query.value(5).toLongLong())},
                           .lastModified = api::Timestamp{isoFromUs(query.value(6).toLongLong())}};
        if (!query.isNull(1))
            folder.parentId.value = api::FolderId{query.value(1).toString()};
        folders << folder;
        owners << query.value(9).toLongLong();
    }
    query.finish();
    addOwners(folders, owners);
    addPermissions(folders);
    discountHidden(folders, visible);
    return folders;
}

void Folders::addOwners(QList<api::Folder> &folders, const QList<qint64> &owners)
{
    const auto people = userRefs(m_database, owners);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        if (const auto owner = people.constFind(owners[i]); owner != people.constEnd())
            folders[i].owner = *owner;
    }
}

void Folders::addPermissions(QList<api::Folder> &folders)
{
    QList<qint64> ids;
    for (const api::Folder &folder : folders)
        ids << folder.id.value.toLongLong();
    QSqlQuery query = m_database.run(
        u"SELECT folder_id, team_id, name, permission FROM folder_permissions JOIN teams ON teams.id = team_id "
        "WHERE folder_id IN (SELECT value FROM json_each(?)) ORDER BY name COLLATE NOCASE"_s,
        {jsonList(ids)});
    while (query.next()) {
        folders[ids.indexOf(query.value(0).toLongLong())].permissions
            << api::FolderPermission{{query.value(1).toString()}, query.value(2).toString(), query.value(3).toInt()};
    }
}

/// Folders that are not shown are not counted either.
void Folders::discountHidden(QList<api::Folder> &folders, const Visible &visible)
{
    if (visible.hiddenFolders.isEmpty())
        return;
    QSqlQuery query = m_database.run(u"SELECT parent_id, count(*) FROM folders "
                                     "WHERE id IN (SELECT value FROM json_each(?)) GROUP BY parent_id"_s,
                                     {jsonList(visible.hiddenFolders)});
    QHash<QString, int> hidden;
    while (query.next())
        hidden.insert(query.value(0).toString(), query.value(1).toInt());
    for (api::Folder &folder : folders)
        folder.folderCount = *folder.folderCount - hidden.value(folder.id.value);
}

api::Page<api::Folder> Folders::list(const api::FolderQuery &query, const Visible &visible)
{
    Listing listing(u"folders"_s, columns);
    listing.where(u"organization_id = ?"_s, visible.organization);
    if (!visible.hiddenFolders.isEmpty())
        listing.where(u"id NOT IN (SELECT value FROM json_each(?))"_s, jsonList(visible.hiddenFolders));
    const auto parent = folderNumber(query.parentId ? query.parentId->value : QString());
    if (parent)
        listing.where(u"parent_id = ?"_s, *parent);
    else
        listing.where(u"parent_id IS NULL"_s);
    if (query.sort.q && !query.sort.q->isEmpty())
        listing.where(u"name LIKE ? ESCAPE '\\'"_s, containing(*query.sort.q));
    const bool ascending = query.sort.direction.value_or(u"asc"_s) != u"desc";
    listing.sortBy(sortColumn(query.sort.sort.value_or(QString())), ascending, u"id"_s);
    Listing::Page page = listing.run(m_database, query.page);
    return {read(std::move(page.rows), visible), page.total};
}

QList<api::Folder> Folders::children(qint64 parent, const Visible &visible)
{
    return read(m_database.run("SELECT "_L1 + columns
                                   + " FROM folders WHERE parent_id = ? AND id NOT IN (SELECT value FROM json_each(?)) "
                                     "ORDER BY name COLLATE NOCASE"_L1,
                               {parent, jsonList(visible.hiddenFolders)}),
                visible);
}

std::optional<api::Folder> Folders::fetch(qint64 id, const Visible &visible)
{
    const QList<api::Folder> found
        = read(m_database.run("SELECT "_L1 + columns + " FROM folders WHERE id = ?"_L1, {id}), visible);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

qint64 Folders::ownerOf(qint64 id)
{
    QSqlQuery query = m_database.run(u"SELECT owner_id FROM folders WHERE id = ?"_s, {id});
    return query.next() ? query.value(0).toLongLong() : 0;
}

bool Folders::exists(qint64 id)
{
    return m_database.run(u"SELECT 1 FROM folders WHERE id = ?"_s, {id}).next();
}

QList<api::Breadcrumb> Folders::breadcrumbs(qint64 id)
{
    QSqlQuery query = m_database.run(
        u"WITH RECURSIVE way(id, parent_id, name, depth) AS (SELECT id, parent_id, name, 0 FROM folders WHERE id = ? "
        "UNION ALL SELECT f.id, f.parent_id, f.name, depth + 1 FROM folders f JOIN way ON f.id = way.parent_id) "
        "SELECT id, name FROM way ORDER BY depth DESC"_s,
        {id});
    QList<api::Breadcrumb> way;
    while (query.next())
        way << api::Breadcrumb{{query.value(0).toString()}, query.value(1).toString()};
    return way;
}

api::Result<void> Folders::checkPlace(const Place &place)
{
    if (auto bad = badText(u"name"_s, place.name, longestName))
        return tl::unexpected(*bad);
    const bool isThere = !place.parent
        || m_database
               .run(u"SELECT 1 FROM folders WHERE id = ? AND organization_id = ?"_s,
                    {*place.parent, place.organization})
               .next();
    if (!isThere)
        return tl::unexpected(refuseField(u"parent_id"_s, say(QT_TRANSLATE_NOOP("service", "is no folder"))));
    for (const api::Breadcrumb &step : place.parent ? breadcrumbs(*place.parent) : QList<api::Breadcrumb>()) {
        if (step.id.value.toLongLong() == place.self)
            return tl::unexpected(
                refuseField(u"parent_id"_s, say(QT_TRANSLATE_NOOP("service", "is inside the folder itself"))));
    }
    const bool isTaken = m_database
                             .run(u"SELECT 1 FROM folders WHERE organization_id = ? AND ifnull(parent_id, 0) = ? "
                                  "AND name = ? COLLATE NOCASE AND id <> ?"_s,
                                  {place.organization, place.parent.value_or(0), place.name, place.self})
                             .next();
    if (isTaken)
        return tl::unexpected(refuse(
            409, say(QT_TRANSLATE_NOOP("service", "There is a folder of that name already. Choose another name."))));
    return {};
}

api::Result<void> Folders::setPermissions(qint64 id, qint64 organization,
                                          const QList<api::FolderPermission> &permissions)
{
    const auto field = u"permissions"_s;
    m_database.run(u"DELETE FROM folder_permissions WHERE folder_id = ?"_s, {id});
    for (const api::FolderPermission &entry : permissions) {
        if (entry.permission < 0 || entry.permission > 2)
            return tl::unexpected(refuseField(field, say(QT_TRANSLATE_NOOP("service", "must be 0, 1 or 2"))));
        const bool isTeam = m_database
                                .run(u"INSERT OR REPLACE INTO folder_permissions(folder_id, team_id, permission) "
                                     "SELECT ?, id, ? FROM teams WHERE id = ? AND organization_id = ?"_s,
                                     {id, entry.permission, entry.groupId.value.toLongLong(), organization})
                                .numRowsAffected()
            > 0;
        if (!isTeam)
            return tl::unexpected(
                refuseField(field, say(QT_TRANSLATE_NOOP("service", "names a team that is not there"))));
    }
    return {};
}

api::Result<qint64> Folders::create(const api::FolderCreate &folder, qint64 organization, qint64 owner)
{
    const auto parent = folderNumber(folder.parentId ? folder.parentId->value : QString());
    Transaction transaction(m_database);
    if (const auto fits = checkPlace({.organization = organization, .parent = parent, .name = folder.name}); !fits)
        return tl::unexpected(fits.error());
    const qint64 now = nowUs();
    const qint64 id = m_database
                          .run(u"INSERT INTO folders(parent_id, name, is_private, created, last_modified, "
                               "organization_id, owner_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                               {orNull(parent), folder.name, folder.isPrivate.value_or(false), now, now, organization,
                                owner > 0 ? QVariant(owner) : QVariant()})
                          .lastInsertId()
                          .toLongLong();
    if (folder.permissions) {
        if (const auto set = setPermissions(id, organization, *folder.permissions); !set)
            return tl::unexpected(set.error());
    }
    transaction.commit();
    return id;
}

api::Result<void> Folders::update(qint64 id, const api::FolderUpdate &change)
{
    Transaction transaction(m_database);
    const std::optional<api::Folder> now = fetch(id);
    if (!now)
        return tl::unexpected(noSuchFolder());
    const auto &place = change.parentId ? *change.parentId : now->parentId;
    const auto parent = folderNumber(place.value ? place.value->value : QString());
    const QString name = change.name.value_or(now->name);
    QSqlQuery home = m_database.run(u"SELECT organization_id FROM folders WHERE id = ?"_s, {id});
    home.next();
    const qint64 organization = home.value(0).toLongLong();
    home.finish();
    if (const auto fits = checkPlace({organization, parent, name, id}); !fits)
        return fits;
    if (change.permissions) {
        if (const auto set = setPermissions(id, organization, *change.permissions); !set)
            return set;
    }
    m_database.run(
        u"UPDATE folders SET parent_id = ?, name = ?, is_private = ?, pinned = ?, last_modified = ? WHERE id = ?"_s,
        {orNull(parent), name, change.isPrivate.value_or(now->isPrivate), change.pinned.value_or(*now->pinned), nowUs(),
         id});
    transaction.commit();
    return {};
}

api::Result<void> Folders::remove(qint64 id)
{
    Transaction transaction(m_database);
    const std::optional<api::Folder> now = fetch(id);
    if (!now)
        return tl::unexpected(noSuchFolder());
    if (*now->folderCount + *now->sessionCount > 0)
        return tl::unexpected(refuse(
            409, say(QT_TRANSLATE_NOOP("service", "The folder is not empty. Move or delete what is in it first."))));
    m_database.run(u"DELETE FROM folders WHERE id = ?"_s, {id});
    transaction.commit();
    return {};
}

api::Error noSuchFolder()
{
    return refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such folder.")));
}

} // namespace service
