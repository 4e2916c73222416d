#include "app/service/store/people.h"

#include "app/service/replies.h"
#include "app/service/store/listing.h"

using namespace Qt::StringLiterals;

namespace service {

QString shownName(const QString &firstName, const QString &lastName, const QString &email)
{
    const QString name = (firstName + u' ' + lastName).trimmed();
    return name.isEmpty() ? email : name;
}

QHash<qint64, api::UserRef> userRefs(Database &database, const QList<qint64> &accounts)
{
    QSqlQuery query = database.run(u"SELECT id, first_name, last_name, email FROM accounts "
                                   "WHERE id IN (SELECT value FROM json_each(?))"_s,
                                   {jsonList(accounts)});
    QHash<qint64, api::UserRef> people;
    while (query.next()) {
        const QString email = query.value(3).toString();
        people.insert(query.value(0).toLongLong(),
                      {.id = api::UserId{query.value(0).toString()},
                       .name = shownName(query.value(1).toString(), query.value(2).toString(), email),
                       .email = email});
    }
    return people;
}

QHash<qint64, QList<api::Group>> teamsOf(Database &database, const QList<qint64> &accounts)
{
    QSqlQuery query
        = database.run(u"SELECT account_id, id, name, description, created, last_modified, "
                       "(SELECT count(*) FROM team_members others WHERE others.team_id = teams.id) "
                       "FROM team_members JOIN teams ON teams.id = team_members.team_id "
                       "WHERE account_id IN (SELECT value FROM json_each(?)) ORDER BY name COLLATE NOCASE"_s,
                       {jsonList(accounts)});
    QHash<qint64, QList<api::Group>> teams;
    while (query.next()) {
        api::Group team{.id = {query.value(1).toString()},
                        .name = query.value(2).toString(),
                        .userCount = query.value(6).toInt(),
                        .created = api::Timestamp{isoFromUs(query.value(4).toLongLong())},
                        .lastModified = api::Timestamp{isoFromUs(query.value(5).toLongLong())}};
        if (!query.isNull(3))
            team.description = query.value(3).toString();
        teams[query.value(0).toLongLong()] << team;
    }
    return teams;
}

std::optional<api::Error> badRoles(const QStringList &roles)
{
    static const QStringList known{u"SYSOP"_s,     u"ADMIN"_s,    u"ORGADMIN"_s, u"CONTRIBUTOR"_s, u"CUSTOMER"_s,
                                   u"DEVELOPER"_s, u"RESELLER"_s, u"RESELLEE"_s, u"TESTER"_s};
    if (roles.isEmpty())
        return refuseField(u"roles"_s, say(QT_TRANSLATE_NOOP("service", "must name at least one role")));
    for (const QString &role : roles) {
        if (!known.contains(role))
            return refuseField(u"roles"_s,
                               say(QT_TRANSLATE_NOOP("service", "must be of these: %1")).arg(known.join(u", "_s)));
    }
    return std::nullopt;
}

} // namespace service
