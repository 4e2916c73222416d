#include "api/account.h"
#include "api/auth.h"

#include "app/service/handlers/handlers.h"

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

api::Result<api::Account> me(Database &database, const Caller &caller)
{
    QSqlQuery query = database.run(
        u"SELECT id, email, first_name, last_name, newsletter, language, created FROM accounts WHERE id = ?"_s,
        {caller.account});
    if (!query.next())
        return tl::unexpected(refuse(401, say(QT_TRANSLATE_NOOP("service", "This account is no longer here."))));
    api::Account account{.id = {query.value(0).toString()},
                         .email = query.value(1).toString(),
                         .firstName = query.value(2).toString(),
                         .lastName = query.value(3).toString(),
                         .newsletter = query.value(4).toBool(),
                         .roles = {u"ORGADMIN"_s, u"CONTRIBUTOR"_s, u"DEVELOPER"_s},
                         .mfaEnabled = false,
                         .isActive = true,
                         .created = api::Timestamp{isoFromUs(query.value(6).toLongLong())}};
    if (!query.isNull(5))
        account.language = query.value(5).toString();
    return account;
}

} // namespace

void addAccount(Router &router, Workspace &workspace)
{
    router.on(
        api::auth::login,
        [&workspace](const Caller &, const api::LoginQuery &,
                     const api::LoginRequest &login) -> api::Result<api::LoginResponse> {
            return workspace.access.signIn(login.username, login.password.toUtf8()).map([](const QByteArray &token) {
                return api::LoginResponse{.login = true, .accessToken = QString::fromLatin1(token)};
            });
        });
    router.on(
        api::auth::loginMfa,
        [](const Caller &, const api::LoginQuery &, const api::MfaLoginRequest &) -> api::Result<api::LoginResponse> {
            return tl::unexpected(refuse(
                400,
                say(QT_TRANSLATE_NOOP(
                    "service", "Two-factor sign-in is not switched on for this account. Sign in without a code."))));
        });
    router.on(api::auth::logout, [&workspace](const Caller &caller) -> api::Result<api::ActionResult> {
        workspace.access.signOut(caller);
        return api::ActionResult{};
    });
    router.on(api::account::me, [&workspace](const Caller &caller) { return me(workspace.database, caller); });
}

} // namespace service::handlers
