#include "app/service/handlers/handlers.h"
#include "app/service/handlers/invitations.h"
#include "app/service/handlers/roles.h"
#include "app/service/mail.h"
#include "app/service/store/accounts.h"

using namespace Qt::StringLiterals;

/// The people of the caller's organisation.
namespace service::handlers {

namespace {

constexpr auto admin = "ORGADMIN"_L1;

qint64 number(const api::UserId &id)
{
    return id.value.toLongLong();
}

/// Who was made and cannot be told so is taken back.
api::Result<api::User> create(Workspace &workspace, const Caller &caller, const api::UserCreate &wanted)
{
    if (const auto refused = mayNotGrant(caller, wanted.roles))
        return tl::unexpected(*refused);
    Accounts accounts(workspace.database);
    const auto id = accounts.create(caller.organization, wanted);
    if (!id)
        return tl::unexpected(id.error());
    if (!workspace.mailer->notReady()) {
        if (const auto sent = invite(workspace, *id); !sent) {
            accounts.remove(caller.organization, *id);
            return tl::unexpected(sent.error());
        }
    }
    return accounts.fetch(caller.organization, *id);
}

api::Result<api::User> update(Workspace &workspace, const Caller &caller, qint64 id, const api::UserUpdate &change)
{
    if (api::toJson(change) == "{}")
        return tl::unexpected(
            refuse(422, say(QT_TRANSLATE_NOOP("service", "Nothing was given that could be changed."))));
    Accounts accounts(workspace.database);
    const auto now = accounts.fetch(caller.organization, id);
    if (!now)
        return now;
    QStringList added = change.roles.value_or(QStringList());
    added.removeIf([&now](const QString &role) { return now->roles.contains(role); });
    if (const auto refused = mayNotGrant(caller, added))
        return tl::unexpected(*refused);
    return accounts.update(caller.organization, id, change).and_then([&] {
        workspace.access.forget();
        return accounts.fetch(caller.organization, id);
    });
}

api::Result<void> remove(Workspace &workspace, const Caller &caller, qint64 id)
{
    if (id == caller.account)
        return tl::unexpected(refuse(
            409,
            say(QT_TRANSLATE_NOOP("service",
                                  "This is your own account. Delete it in the settings of your account, or ask another "
                                  "administrator."))));
    return Accounts(workspace.database).remove(caller.organization, id).map([&] { workspace.access.forget(); });
}

/// For those who never chose a password of their own, and for those who are switched off and are to start again.
api::Result<api::ActionResult> resendActivation(Workspace &workspace, const Caller &caller, qint64 id)
{
    Accounts accounts(workspace.database);
    const auto user = accounts.fetch(caller.organization, id);
    if (!user)
        return tl::unexpected(user.error());
    if (id == localAccount || id == caller.account)
        return tl::unexpected(
            refuse(409, say(QT_TRANSLATE_NOOP("service", "This account is in use; it needs no activation."))));
    if (*user->isActive && accounts.hasOwnPassword(id))
        return tl::unexpected(refuse(
            409,
            say(QT_TRANSLATE_NOOP("service",
                                  "This user has chosen a password already. To have them start again, switch the "
                                  "account off first, then send the activation."))));
    return invite(workspace, id).map([](const QString &message) { return api::ActionResult{.message = message}; });
}

} // namespace

void addUsers(Router &router, Workspace &workspace)
{
    router.on(api::users::list,
              [&workspace](const Caller &caller, const api::UserQuery &query) -> api::Result<api::Page<api::User>> {
                  return Accounts(workspace.database).list(caller.organization, query);
              });
    router.on(api::users::get, [&workspace](const Caller &caller, const api::UserId &id) {
        return Accounts(workspace.database).fetch(caller.organization, number(id));
    });
    router.onSlow(api::users::create, onlyFor(admin, [&workspace](const Caller &caller, const api::UserCreate &user) {
                      return create(workspace, caller, user);
                  }));
    router.on(api::users::update,
              onlyFor(admin, [&workspace](const Caller &caller, const api::UserId &id, const api::UserUpdate &change) {
                  return update(workspace, caller, number(id), change);
              }));
    router.on(api::users::remove, onlyFor(admin, [&workspace](const Caller &caller, const api::UserId &id) {
                  return remove(workspace, caller, number(id));
              }));
    router.onSlow(api::users::resendActivation,
                  onlyFor(admin, [&workspace](const Caller &caller, const api::UserId &id) {
                      return resendActivation(workspace, caller, number(id));
                  }));
}

} // namespace service::handlers
