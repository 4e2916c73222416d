#include "api/auth.h"

#include "app/service/handlers/handlers.h"
#include "app/service/signin.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

/// Signing in and out.
namespace service::handlers {

namespace {

/// Any other address would make this service send people, and their tokens, to strangers.
bool isOfThisComputer(const QUrl &url)
{
    const QString host = url.host();
    return url.isValid() && url.scheme() == u"http" && url.userInfo().isEmpty()
        && (host == u"localhost" || QHostAddress(host).isLoopback());
}

/// There is no Microsoft tenant here, which the program that asked is told in the way it expects.
Response loginMicrosoft(const Exchange &exchange)
{
    const QUrl url(exchange.head.query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), QUrl::StrictMode);
    if (!isOfThisComputer(url))
        return refusal(refuseField(
            u"redirect_uri"_s,
            say(QT_TRANSLATE_NOOP("service", "must be an address of this computer, such as http://127.0.0.1:8400/"))));
    QUrl target = url;
    QByteArray query = target.query(QUrl::FullyEncoded).toLatin1();
    query += (query.isEmpty() ? "error=" : "&error=") + QByteArray("temporarily_unavailable") + "&error_description="
        + QUrl::toPercentEncoding(say(QT_TRANSLATE_NOOP(
            "service", "The service on this computer has no Microsoft sign-in. Use a name and a password.")));
    target.setQuery(QString::fromLatin1(query));
    target.setFragment({});
    return {.status = 302, .headers = {{"Location", target.toEncoded()}, {"Cache-Control", "no-store"}}};
}

} // namespace

void addAuth(Router &router, Workspace &workspace)
{
    router.onSlow(api::auth::login,
                  [&workspace](const Caller &, const api::LoginQuery &, const api::LoginRequest &login) {
                      return SignIn(workspace.database, workspace.access).withPassword(login);
                  });
    router.onSlow(
        api::auth::loginMfa, [&workspace](const Caller &, const api::LoginQuery &, const api::MfaLoginRequest &login) {
            return SignIn(workspace.database, workspace.access)
                .withCode({.username = login.username, .password = login.password, .rememberMe = login.rememberMe},
                          {.totpCode = login.totpCode, .backupCode = login.backupCode});
        });
    router.on(api::auth::logout, [&workspace](const Caller &caller) -> api::Result<api::ActionResult> {
        workspace.access.signOut(caller);
        return api::ActionResult{};
    });
    router.add({.method = api::Method::Get,
                .path = QString::fromLatin1(decltype(api::auth::loginMicrosoft)::path),
                .auth = api::Auth::None,
                .handle = loginMicrosoft});
}

} // namespace service::handlers
