#include "app/service/store/teams.h"

#include "app/service/replies.h"
#include "app/service/store/listing.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype longestDescription = 10'000;
const auto columns = u"id, name, description, created, last_modified, "
                     "(SELECT count(*) FROM team_members WHERE team_id = teams.id)"_s;

QList<api::Group> read(QSqlQuery query)
{
    QList<api::Group> teams;
    while (query.next()) {
        api::Group team{.id = {query.value(0).toString()},
                        .name = query.value(1).toString(),
                        .userCount = query.value(5).toInt(),
                        .created = api::Timestamp{isoFromUs(query.value(3).toLongLong())},
                        .lastModified = api::Timestamp{isoFromUs(query.value(4).toLongLong())}};
        if (!query.isNull(2))
            team.description = query.value(2).toString();
        teams << team;
    }
    return teams;
}

QString sortColumn(const QString &field)
{
    if (field == u"name")
        return u"name COLLATE NOCASE"_s;
    return field == u"last_modified" ? u"last_modified"_s : u"created"_s;
}

QVariant descriptionOf(const std::optional<api::Nullable<QString>> &description)
{
    return description && description->value ? QVariant(stored(description->value->left(longestDescription)))
                                             : QVariant();
}

} // namespace

Teams::Teams(Database &database)
    : m_database(database)
{
}

api::Page<api::Group> Teams::list(qint64 organization, const api::ListQuery &query)
{
    Listing listing(u"teams"_s, columns);
    listing.where(u"organization_id = ?"_s, organization);
    if (query.sort.q && !query.sort.q->isEmpty())
        listing.where(u"name LIKE ? ESCAPE '\\'"_s, containing(*query.sort.q));
    listing.sortBy(sortColumn(query.sort.sort.value_or(QString())), query.sort.direction.value_or(u"desc"_s) == u"asc",
                   u"id"_s);
    Listing::Page page = listing.run(m_database, query.page);
    return {read(std::move(page.rows)), page.total};
}

api::Result<api::Group> Teams::fetch(qint64 organization, qint64 id)
{
    const auto found = read(m_database.run(
        "SELECT "_L1 + columns + " FROM teams WHERE id = ? AND organization_id = ?"_L1, {id, organization}));
    if (found.isEmpty())
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such team."))));
    return found.first();
}

std::optional<api::Error> Teams::badName(qint64 organization, const QString &name, qint64 self)
{
    if (auto bad = badText(u"name"_s, name, longestName))
        return bad;
    const bool isTaken
        = m_database
              .run(u"SELECT 1 FROM teams WHERE organization_id = ? AND name = ? COLLATE NOCASE AND id <> ?"_s,
                   {organization, name, self})
              .next();
    if (isTaken)
        return refuse(409,
                      say(QT_TRANSLATE_NOOP("service", "There is a team of that name already. Choose another name.")));
    return std::nullopt;
}

api::Result<qint64> Teams::create(qint64 organization, const api::GroupInput &team)
{
    Transaction transaction(m_database);
    const QString name = team.name.trimmed();
    if (const auto refused = badName(organization, name, 0))
        return tl::unexpected(*refused);
    const qint64 now = nowUs();
    const QVariant id = m_database
                            .run(u"INSERT INTO teams(organization_id, name, description, created, last_modified) "
                                 "VALUES (?, ?, ?, ?, ?)"_s,
                                 {organization, name, descriptionOf(team.description), now, now})
                            .lastInsertId();
    transaction.commit();
    return id.toLongLong();
}

api::Result<void> Teams::update(qint64 organization, qint64 id, const api::GroupInput &team)
{
    Transaction transaction(m_database);
    const auto now = fetch(organization, id);
    if (!now)
        return tl::unexpected(now.error());
    const QString name = team.name.trimmed();
    if (const auto refused = badName(organization, name, id))
        return tl::unexpected(*refused);
    m_database.run(u"UPDATE teams SET name = ?, last_modified = ? WHERE id = ?"_s, {name, nowUs(), id});
    if (team.description)
        m_database.run(u"UPDATE teams SET description = ? WHERE id = ?"_s, {descriptionOf(team.description), id});
    transaction.commit();
    return {};
}

api::Result<void> Teams::remove(qint64 organization, qint64 id)
{
    Transaction transaction(m_database);
    if (const auto now = fetch(organization, id); !now)
        return tl::unexpected(now.error());
    m_database.run(u"DELETE FROM teams WHERE id = ?"_s, {id});
    transaction.commit();
    return {};
}

api::Result<void> Teams::add(qint64 organization, qint64 id, const QList<qint64> &accounts)
{
    Transaction transaction(m_database);
    if (const auto now = fetch(organization, id); !now)
        return tl::unexpected(now.error());
    for (const qint64 account : accounts) {
        const bool isThere
            = m_database
                  .run(u"INSERT OR REPLACE INTO team_members(team_id, account_id) "
                       "SELECT ?, accounts.id FROM accounts WHERE accounts.id = ? AND organization_id = ?"_s,
                       {id, account, organization})
                  .numRowsAffected()
            > 0;
        if (!isThere)
            return tl::unexpected(
                refuseField(u"user_ids"_s, say(QT_TRANSLATE_NOOP("service", "names a user who is not there"))));
    }
    transaction.commit();
    return {};
}

api::Result<void> Teams::take(qint64 organization, qint64 id, const QList<qint64> &accounts)
{
    Transaction transaction(m_database);
    if (const auto now = fetch(organization, id); !now)
        return tl::unexpected(now.error());
    m_database.run(u"DELETE FROM team_members WHERE team_id = ? AND account_id IN (SELECT value FROM json_each(?))"_s,
                   {id, jsonList(accounts)});
    transaction.commit();
    return {};
}

} // namespace service
