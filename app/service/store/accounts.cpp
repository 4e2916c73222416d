#include "app/service/store/accounts.h"

#include "app/service/access.h"
#include "app/service/mail.h"
#include "app/service/passwords.h"
#include "app/service/replies.h"
#include "app/service/store/listing.h"
#include "app/service/store/people.h"
#include "app/service/store/tokens.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qint64 weekUs = 7LL * 24 * 3600 * 1'000'000;
constexpr qsizetype longestName = 255;
const auto columns = u"id, first_name, last_name, email, roles, is_active, last_login, totp_enabled, created"_s;

QString sortColumn(const QString &field)
{
    static const QHash<QString, QString> known{{u"email"_s, u"email COLLATE NOCASE"_s},
                                               {u"name"_s, u"last_name COLLATE NOCASE"_s},
                                               {u"first_name"_s, u"first_name COLLATE NOCASE"_s},
                                               {u"last_name"_s, u"last_name COLLATE NOCASE"_s},
                                               {u"is_active"_s, u"is_active"_s},
                                               {u"last_login"_s, u"last_login"_s}};
    return known.value(field, u"created"_s);
}

void containsText(Listing &listing, const QString &column, const std::optional<QString> &text)
{
    if (text && !text->isEmpty())
        listing.where(column + u" LIKE ? ESCAPE '\\'"_s, containing(*text));
}

api::Error noSuchUser()
{
    return refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such user.")));
}

QString textOf(const std::optional<api::Nullable<QString>> &text)
{
    return text && text->value ? stored(text->value->trimmed().left(longestName)) : u""_s;
}

} // namespace

Accounts::Accounts(Database &database)
    : m_database(database)
{
}

QList<api::User> Accounts::read(QSqlQuery query)
{
    QList<api::User> users;
    QList<qint64> ids;
    while (query.next()) {
        api::User user{.id = {query.value(0).toString()},
                       .firstName = query.value(1).toString(),
                       .lastName = query.value(2).toString(),
                       .email = query.value(3).toString(),
                       .roles = query.value(4).toString().split(u' ', Qt::SkipEmptyParts),
                       .isActive = query.value(5).toBool(),
                       .mfaEnabled = query.value(7).toBool(),
                       .created = api::Timestamp{isoFromUs(query.value(8).toLongLong())}};
        if (!query.isNull(6))
            user.lastLogin = api::Timestamp{isoFromUs(query.value(6).toLongLong())};
        ids << query.value(0).toLongLong();
        users << user;
    }
    query.finish();
    const auto teams = teamsOf(m_database, ids);
    for (qsizetype i = 0; i < users.size(); ++i)
        users[i].groups = teams.value(ids[i]);
    return users;
}

api::Page<api::User> Accounts::list(qint64 organization, const api::UserQuery &query)
{
    Listing listing(u"accounts"_s, columns);
    listing.where(u"organization_id = ?"_s, organization);
    containsText(listing, u"first_name || ' ' || last_name || ' ' || email"_s, query.sort.q);
    containsText(listing, u"first_name"_s, query.firstName);
    containsText(listing, u"last_name"_s, query.lastName);
    containsText(listing, u"email"_s, query.email);
    if (query.isActive)
        listing.where(u"is_active = ?"_s, *query.isActive);
    listing.sortBy(sortColumn(query.sort.sort.value_or(QString())), query.sort.direction.value_or(u"desc"_s) == u"asc",
                   u"id"_s);
    Listing::Page page = listing.run(m_database, query.page);
    return {read(std::move(page.rows)), page.total};
}

api::Page<api::User> Accounts::ofTeam(qint64 team, const api::PageQuery &page)
{
    Listing listing(u"accounts"_s, columns);
    listing.where(u"id IN (SELECT account_id FROM team_members WHERE team_id = ?)"_s, team);
    listing.sortBy(u"email COLLATE NOCASE"_s, true, u"id"_s);
    Listing::Page found = listing.run(m_database, page);
    return {read(std::move(found.rows)), found.total};
}

api::Result<api::User> Accounts::fetch(qint64 organization, qint64 id)
{
    const auto found = read(m_database.run(
        "SELECT "_L1 + columns + " FROM accounts WHERE id = ? AND organization_id = ?"_L1, {id, organization}));
    if (found.isEmpty())
        return tl::unexpected(noSuchUser());
    return found.first();
}

std::optional<api::Error> Accounts::badAddress(const QString &email, qint64 self)
{
    if (!isMailAddress(email))
        return refuseField(u"email"_s, say(QT_TRANSLATE_NOOP("service", "is no e-mail address")));
    const bool isTaken
        = m_database.run(u"SELECT 1 FROM accounts WHERE email = ? COLLATE NOCASE AND id <> ?"_s, {email, self}).next();
    if (isTaken)
        return refuse(409,
                      say(QT_TRANSLATE_NOOP(
                          "service", "There is an account with this e-mail address already. Use another address.")));
    return std::nullopt;
}

std::optional<api::Error> Accounts::setTeams(qint64 organization, qint64 id, const QList<api::GroupId> &teams)
{
    m_database.run(u"DELETE FROM team_members WHERE account_id = ?"_s, {id});
    for (const api::GroupId &team : teams) {
        const bool isThere = m_database
                                 .run(u"INSERT OR REPLACE INTO team_members(team_id, account_id) "
                                      "SELECT id, ? FROM teams WHERE id = ? AND organization_id = ?"_s,
                                      {id, team.value.toLongLong(), organization})
                                 .numRowsAffected()
            > 0;
        if (!isThere)
            return refuseField(u"group_ids"_s, say(QT_TRANSLATE_NOOP("service", "names a team that is not there")));
    }
    return std::nullopt;
}

api::Result<qint64> Accounts::create(qint64 organization, const api::UserCreate &user)
{
    const QString email = user.email.trimmed();
    Transaction transaction(m_database);
    if (const auto refused = badAddress(email, 0))
        return tl::unexpected(*refused);
    if (const auto refused = badRoles(user.roles))
        return tl::unexpected(*refused);
    const qint64 id
        = m_database
              .run(u"INSERT INTO accounts(organization_id, email, first_name, last_name, roles, created) "
                   "VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {organization, email, textOf(user.firstName), textOf(user.lastName), user.roles.join(u' '), nowUs()})
              .lastInsertId()
              .toLongLong();
    if (const auto refused = setTeams(organization, id, user.groupIds.value_or(QList<api::GroupId>())))
        return tl::unexpected(*refused);
    transaction.commit();
    return id;
}

api::Result<void> Accounts::update(qint64 organization, qint64 id, const api::UserUpdate &change)
{
    Transaction transaction(m_database);
    const auto now = fetch(organization, id);
    if (!now)
        return tl::unexpected(now.error());
    const QString email = change.email.value_or(now->email).trimmed();
    const QStringList roles = change.roles.value_or(now->roles);
    const bool isActive = change.isActive.value_or(*now->isActive);
    if (const auto refused = change.email ? badAddress(email, id) : std::nullopt)
        return tl::unexpected(*refused);
    if (const auto refused = change.roles ? badRoles(roles) : std::nullopt)
        return tl::unexpected(*refused);
    if (id == localAccount && email != now->email)
        return tl::unexpected(refuse(
            409, say(QT_TRANSLATE_NOOP("service", "The account of this computer keeps its name. Make another user."))));
    if (!isActive || !roles.contains(u"ORGADMIN"_s)) {
        if (const auto may = now->roles.contains(u"ORGADMIN"_s) ? mayGo(id) : api::Result<void>(); !may)
            return may;
    }
    m_database.run(
        u"UPDATE accounts SET email = ?, first_name = ?, last_name = ?, roles = ?, is_active = ? WHERE id = ?"_s,
        {email, change.firstName ? textOf(change.firstName) : stored(*now->firstName),
         change.lastName ? textOf(change.lastName) : stored(*now->lastName), roles.join(u' '), isActive, id});
    if (!isActive)
        Tokens(m_database).endLogins(id);
    if (change.groupIds) {
        if (const auto refused = setTeams(organization, id, *change.groupIds))
            return tl::unexpected(*refused);
    }
    transaction.commit();
    return {};
}

api::Result<void> Accounts::setActive(qint64 organization, qint64 id, bool isActive)
{
    return update(organization, id, {.isActive = isActive});
}

api::Result<void> Accounts::remove(qint64 organization, qint64 id)
{
    Transaction transaction(m_database);
    if (const auto now = fetch(organization, id); !now)
        return tl::unexpected(now.error());
    if (const auto may = mayGo(id); !may)
        return may;
    m_database.run(u"UPDATE glossaries SET account_id = ifnull((SELECT min(id) FROM accounts "
                   "WHERE organization_id = ? AND id <> ?), account_id) WHERE account_id = ?"_s,
                   {organization, id, id}); // they are the organisation's
    m_database.run(u"DELETE FROM accounts WHERE id = ?"_s, {id});
    transaction.commit();
    return {};
}

api::Result<void> Accounts::mayGo(qint64 id)
{
    if (id == localAccount)
        return tl::unexpected(refuse(
            409,
            say(QT_TRANSLATE_NOOP("service",
                                  "This is the account of this computer, which opens the workspace. It stays as it is; "
                                  "delete the folder of the workspace to be rid of everything."))));
    QSqlQuery others = m_database.run(
        u"SELECT 1 FROM accounts WHERE organization_id = (SELECT organization_id FROM accounts WHERE id = ?) "
        "AND id <> ? AND is_active AND ' ' || roles || ' ' LIKE '% ORGADMIN %' UNION ALL "
        "SELECT 1 FROM accounts WHERE id = ? AND ' ' || roles || ' ' NOT LIKE '% ORGADMIN %'"_s,
        {id, id, id});
    if (!others.next())
        return tl::unexpected(refuse(
            409,
            say(QT_TRANSLATE_NOOP(
                "service", "This is the only administrator of the organization. Make somebody else one first."))));
    return {};
}

bool Accounts::hasOwnPassword(qint64 id)
{
    return m_database
        .run(u"SELECT 1 FROM accounts WHERE id = ? AND password IS NOT NULL AND password_until IS NULL"_s, {id})
        .next();
}

QString Accounts::startAgain(qint64 id)
{
    QString password = passwords::random();
    const QByteArray hash = passwords::hash(password);
    Transaction transaction(m_database);
    m_database.run(u"UPDATE accounts SET password = ?, password_until = ?, is_active = 1, totp_enabled = 0, "
                   "totp_secret = NULL, totp_step = 0 WHERE id = ?"_s,
                   {hash, nowUs() + weekUs, id});
    m_database.run(u"DELETE FROM recovery_codes WHERE account_id = ?"_s, {id});
    Tokens(m_database).endLogins(id);
    transaction.commit();
    return password;
}

void Accounts::setPassword(qint64 id, const QByteArray &hash)
{
    m_database.run(u"UPDATE accounts SET password = ?, password_until = NULL WHERE id = ?"_s, {hash, id});
}

} // namespace service
