#include "app/service/handlers/handlers.h"
#include "app/service/handlers/roles.h"
#include "app/service/store/accounts.h"
#include "app/service/store/teams.h"

using namespace Qt::StringLiterals;

/// The teams of the caller's organisation.
namespace service::handlers {

namespace {

constexpr auto admin = "ORGADMIN"_L1;

qint64 number(const api::GroupId &id)
{
    return id.value.toLongLong();
}

/// Each id on its own, repeated, or several with commas between.
api::Result<QList<qint64>> accountsOf(const api::GroupUsers &users, const api::GroupUsers &more = {})
{
    QList<qint64> accounts;
    for (const api::UserId &id : users.userIds + more.userIds) {
        for (const QString &part : id.value.split(u',', Qt::SkipEmptyParts))
            accounts << part.trimmed().toLongLong();
    }
    if (accounts.isEmpty())
        return tl::unexpected(
            refuseField(u"user_ids"_s, say(QT_TRANSLATE_NOOP("service", "must name at least one user"))));
    return accounts;
}

api::Result<api::Page<api::User>> members(Workspace &workspace, const Caller &caller, qint64 id,
                                          const api::PageQuery &page)
{
    return Teams(workspace.database).fetch(caller.organization, id).map([&](const api::Group &) {
        return Accounts(workspace.database).ofTeam(id, page);
    });
}

void addMembers(Router &router, Workspace &workspace)
{
    router.on(api::groups::users,
              [&workspace](const Caller &caller, const api::GroupId &id, const api::PageQuery &page) {
                  return members(workspace, caller, number(id), page);
              });
    router.on(api::groups::addUsers,
              onlyFor(admin, [&workspace](const Caller &caller, const api::GroupId &id, const api::GroupUsers &users) {
                  return accountsOf(users)
                      .and_then([&](const QList<qint64> &accounts) {
                          return Teams(workspace.database).add(caller.organization, number(id), accounts);
                      })
                      .and_then([&] {
                          workspace.access.forget();
                          return members(workspace, caller, number(id), {});
                      });
              }));
    router.on(api::groups::removeUsers,
              onlyFor(admin,
                      [&workspace](const Caller &caller, const api::GroupId &id, const api::GroupUsers &asked,
                                   const api::GroupUsers &users) {
                          return accountsOf(users, asked)
                              .and_then([&](const QList<qint64> &accounts) {
                                  return Teams(workspace.database).take(caller.organization, number(id), accounts);
                              })
                              .map([&] { workspace.access.forget(); });
                      }));
}

} // namespace

void addGroups(Router &router, Workspace &workspace)
{
    router.on(api::groups::list,
              [&workspace](const Caller &caller, const api::ListQuery &query) -> api::Result<api::Page<api::Group>> {
                  return Teams(workspace.database).list(caller.organization, query);
              });
    router.on(api::groups::get, [&workspace](const Caller &caller, const api::GroupId &id) {
        return Teams(workspace.database).fetch(caller.organization, number(id));
    });
    router.on(api::groups::create, onlyFor(admin, [&workspace](const Caller &caller, const api::GroupInput &team) {
                  Teams teams(workspace.database);
                  return teams.create(caller.organization, team).and_then([&](qint64 id) {
                      return teams.fetch(caller.organization, id);
                  });
              }));
    router.on(api::groups::update,
              onlyFor(admin, [&workspace](const Caller &caller, const api::GroupId &id, const api::GroupInput &team) {
                  Teams teams(workspace.database);
                  return teams.update(caller.organization, number(id), team).and_then([&] {
                      return teams.fetch(caller.organization, number(id));
                  });
              }));
    router.on(api::groups::remove, onlyFor(admin, [&workspace](const Caller &caller, const api::GroupId &id) {
                  return Teams(workspace.database).remove(caller.organization, number(id)).map([&] {
                      workspace.access.forget();
                  });
              }));
    addMembers(router, workspace);
}

} // namespace service::handlers
