#include "app/service/store/rights.h"

#include "app/service/replies.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

/// What the folder `f` gives of itself; the account is bound twice.
const auto ownRight = u"CASE WHEN f.is_private = 0 OR f.owner_id = ? THEN 2 ELSE ifnull((SELECT max(permission) FROM "
                      "folder_permissions p JOIN team_members m ON m.team_id = p.team_id "
                      "WHERE p.folder_id = f.id AND m.account_id = ?), 0) END"_s;

Right rightOf(int number)
{
    return number <= 0 ? Right::None : number == 1 ? Right::Read : Right::Write;
}

api::Error noSuchSession()
{
    return refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such session.")));
}

} // namespace

Rights::Rights(Database &database, const Caller &caller)
    : m_database(database)
    , m_caller(caller)
{
}

bool Rights::isFree()
{
    return m_caller.has("ORGADMIN"_L1)
        || !m_database
                .run(u"SELECT 1 FROM folders WHERE organization_id = ? AND is_private = 1 LIMIT 1"_s,
                     {m_caller.organization})
                .next();
}

Right Rights::folder(qint64 id)
{
    QSqlQuery place
        = m_database.run(u"SELECT 1 FROM folders WHERE id = ? AND organization_id = ?"_s, {id, m_caller.organization});
    if (!place.next())
        return Right::None;
    if (isFree())
        return Right::Write;
    QSqlQuery query = m_database.run(u"WITH RECURSIVE way(parent_id, own) AS (SELECT f.parent_id, "_s + ownRight
                                         + u" FROM folders f WHERE f.id = ? UNION ALL SELECT f.parent_id, "_s + ownRight
                                         + u" FROM folders f JOIN way ON f.id = way.parent_id) "
                                           "SELECT min(own) FROM way"_s,
                                     {m_caller.account, m_caller.account, id, m_caller.account, m_caller.account});
    query.next();
    return rightOf(query.value(0).toInt());
}

Right Rights::session(const QString &id)
{
    QSqlQuery query = m_database.run(u"SELECT folder_id FROM sessions WHERE id = ? AND organization_id = ?"_s,
                                     {id, m_caller.organization});
    if (!query.next())
        return Right::None;
    return query.isNull(0) ? Right::Write : folder(query.value(0).toLongLong());
}

Visible Rights::visible()
{
    Visible visible{.organization = m_caller.organization};
    if (isFree())
        return visible;
    QSqlQuery query = m_database.run(
        u"WITH RECURSIVE tree(id, own) AS (SELECT f.id, "_s + ownRight
            + u" FROM folders f WHERE f.organization_id = ? AND f.parent_id IS NULL UNION ALL "
              "SELECT f.id, min(tree.own, "_s
            + ownRight + u") FROM folders f JOIN tree ON f.parent_id = tree.id) SELECT id FROM tree WHERE own = 0"_s,
        {m_caller.account, m_caller.account, m_caller.organization, m_caller.account, m_caller.account});
    while (query.next())
        visible.hiddenFolders << query.value(0).toLongLong();
    return visible;
}

api::Error readOnly()
{
    return refuse(
        403,
        say(QT_TRANSLATE_NOOP(
            "service", "What is in this folder may only be read. Ask its owner or an administrator for more rights.")));
}

api::Result<void> mayRead(Database &database, const Caller &caller, const QString &session)
{
    if (Rights(database, caller).session(session) == Right::None)
        return tl::unexpected(noSuchSession());
    return {};
}

api::Result<void> mayWrite(Database &database, const Caller &caller, const QString &session)
{
    const Right right = Rights(database, caller).session(session);
    if (right == Right::None)
        return tl::unexpected(noSuchSession());
    if (right == Right::Read)
        return tl::unexpected(readOnly());
    return {};
}

api::Result<void> mayPutInto(Database &database, const Caller &caller, std::optional<qint64> folder,
                             const QString &field)
{
    const Right right = folder ? Rights(database, caller).folder(*folder) : Right::Write;
    if (right == Right::None)
        return tl::unexpected(refuseField(field, say(QT_TRANSLATE_NOOP("service", "is no folder"))));
    if (right == Right::Read)
        return tl::unexpected(readOnly());
    return {};
}

} // namespace service
