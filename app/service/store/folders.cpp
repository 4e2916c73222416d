#include "app/service/store/folders.h"

#include "app/service/replies.h"
#include "app/service/store/listing.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype longestName = 255;

const auto columns = u"id, parent_id, name, is_private, pinned, created, last_modified, "
                     "(SELECT count(*) FROM folders inner_folders WHERE inner_folders.parent_id = folders.id), "
                     "(SELECT count(*) FROM sessions WHERE sessions.folder_id = folders.id)"_s;

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

QList<api::Folder> Folders::read(QSqlQuery query)
{
    QList<api::Folder> folders;
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
    }
    return folders;
}

api::Page<api::Folder> Folders::list(const api::FolderQuery &query)
{
    Listing listing(u"folders"_s, columns);
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
    return {read(std::move(page.rows)), page.total};
}

QList<api::Folder> Folders::children(qint64 parent)
{
    return read(m_database.run(
        "SELECT "_L1 + columns + " FROM folders WHERE parent_id = ? ORDER BY name COLLATE NOCASE"_L1, {parent}));
}

std::optional<api::Folder> Folders::fetch(qint64 id)
{
    const QList<api::Folder> found
        = read(m_database.run("SELECT "_L1 + columns + " FROM folders WHERE id = ?"_L1, {id}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
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

api::Result<void> Folders::checkPlace(std::optional<qint64> parent, const QString &name, qint64 self)
{
    if (name.trimmed().isEmpty())
        return tl::unexpected(refuseField(u"name"_s, say(QT_TRANSLATE_NOOP("service", "must not be empty"))));
    if (name.size() > longestName)
        return tl::unexpected(refuseField(
            u"name"_s, say(QT_TRANSLATE_NOOP("service", "must not be longer than %1 characters")).arg(longestName)));
    if (parent && !exists(*parent))
        return tl::unexpected(refuseField(u"parent_id"_s, say(QT_TRANSLATE_NOOP("service", "is no folder"))));
    for (const api::Breadcrumb &step : parent ? breadcrumbs(*parent) : QList<api::Breadcrumb>()) {
        if (step.id.value.toLongLong() == self)
            return tl::unexpected(
                refuseField(u"parent_id"_s, say(QT_TRANSLATE_NOOP("service", "is inside the folder itself"))));
    }
    const bool isTaken
        = m_database
              .run(u"SELECT 1 FROM folders WHERE ifnull(parent_id, 0) = ? AND name = ? COLLATE NOCASE AND id <> ?"_s,
                   {parent.value_or(0), name, self})
              .next();
    if (isTaken)
        return tl::unexpected(refuse(
            409, say(QT_TRANSLATE_NOOP("service", "There is a folder of that name already. Choose another name."))));
    return {};
}

api::Result<qint64> Folders::create(const api::FolderCreate &folder)
{
    const auto parent = folderNumber(folder.parentId ? folder.parentId->value : QString());
    Transaction transaction(m_database);
    if (const auto place = checkPlace(parent, folder.name, 0); !place)
        return tl::unexpected(place.error());
    const qint64 now = nowUs();
    const qint64 id
        = m_database
              .run(u"INSERT INTO folders(parent_id, name, is_private, created, last_modified) VALUES (?, ?, ?, ?, ?)"_s,
                   {orNull(parent), folder.name, folder.isPrivate.value_or(false), now, now})
              .lastInsertId()
              .toLongLong();
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
    if (const auto fits = checkPlace(parent, name, id); !fits)
        return fits;
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
