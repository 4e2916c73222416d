#include "api/account.h"

#include "app/service/handlers/handlers.h"
#include "app/service/handlers/organizationview.h"
#include "app/service/handlers/roles.h"
#include "app/service/passwords.h"
#include "app/service/signin.h"
#include "app/service/store/accounts.h"
#include "app/service/store/people.h"
#include "app/service/store/tokens.h"

using namespace Qt::StringLiterals;

/// What people do with their own account.
namespace service::handlers {

namespace {

api::Result<api::Account> me(Workspace &workspace, const Caller &caller)
{
    QSqlQuery query = workspace.database.run(
        u"SELECT id, email, first_name, last_name, newsletter, language, created, roles, is_active, totp_enabled "
        "FROM accounts WHERE id = ?"_s,
        {caller.account});
    if (!query.next())
        return tl::unexpected(refuse(401, say(QT_TRANSLATE_NOOP("service", "This account is no longer here."))));
    api::Account account{.id = {query.value(0).toString()},
                         .email = query.value(1).toString(),
                         .firstName = query.value(2).toString(),
                         .lastName = query.value(3).toString(),
                         .newsletter = query.value(4).toBool(),
                         .roles = query.value(7).toString().split(u' ', Qt::SkipEmptyParts),
                         .organizationId = api::OrganizationId{QString::number(caller.organization)},
                         .mfaEnabled = query.value(9).toBool(),
                         .isActive = query.value(8).toBool(),
                         .created = api::Timestamp{isoFromUs(query.value(6).toLongLong())}};
    if (!query.isNull(5))
        account.language = query.value(5).toString();
    query.finish();
    account.organization = shownOrganization(workspace, caller.organization);
    account.groups = teamsOf(workspace.database, {caller.account}).value(caller.account);
    return account;
}

std::optional<api::Error> badUpdate(const api::AccountUpdate &wanted)
{
    constexpr qsizetype longest = 255;
    if (api::toJson(wanted) == "{}")
        return refuse(422, say(QT_TRANSLATE_NOOP("service", "Nothing was given that could be changed.")));
    if (auto bad = longField(u"first_name"_s, wanted.firstName.value_or(QString()), longest))
        return bad;
    if (auto bad = longField(u"last_name"_s, wanted.lastName.value_or(QString()), longest))
        return bad;
    if (wanted.language && wanted.language->value && !isLanguageCode(*wanted.language->value))
        return refuseField(u"language"_s, say(QT_TRANSLATE_NOOP("service", "is no language code")));
    return std::nullopt;
}

api::Result<api::Account> update(Workspace &workspace, const Caller &caller, const api::AccountUpdate &wanted)
{
    if (const auto refused = badUpdate(wanted))
        return tl::unexpected(*refused);
    Transaction transaction(workspace.database);
    const auto set = [&](const QString &column, const QVariant &value) {
        workspace.database.run(u"UPDATE accounts SET "_s + column + u" = ? WHERE id = ?"_s, {value, caller.account});
    };
    if (wanted.firstName)
        set(u"first_name"_s, wanted.firstName->trimmed() + u""_s);
    if (wanted.lastName)
        set(u"last_name"_s, wanted.lastName->trimmed() + u""_s);
    if (wanted.newsletter)
        set(u"newsletter"_s, *wanted.newsletter);
    if (wanted.language)
        set(u"language"_s, wanted.language->value ? QVariant(*wanted.language->value) : QVariant());
    transaction.commit();
    return me(workspace, caller);
}

std::optional<api::Error> badPassword(const api::PasswordChange &wanted)
{
    if (const auto weakness = passwords::weakness(wanted.newPassword))
        return refuseField(u"new_password"_s, *weakness);
    if (wanted.newPassword == wanted.oldPassword)
        return refuseField(u"new_password"_s, say(QT_TRANSLATE_NOOP("service", "must not be the old one")));
    if (wanted.confirmPassword.value_or(wanted.newPassword) != wanted.newPassword)
        return refuseField(u"confirm_password"_s, say(QT_TRANSLATE_NOOP("service", "is not the same")));
    return std::nullopt;
}

/// Ends the other sign-ins: whoever had the old password is out.
api::Result<api::ActionResult> changePassword(Workspace &workspace, const Caller &caller,
                                              const api::PasswordChange &wanted)
{
    if (caller.account == localAccount)
        return tl::unexpected(
            refuse(409,
                   say(QT_TRANSLATE_NOOP("service",
                                         "The account of this computer has no password: the access token of the "
                                         "workspace opens it. Make a user of your own to sign in with a password."))));
    if (const auto refused = badPassword(wanted))
        return tl::unexpected(*refused);
    const auto isRight
        = SignIn(workspace.database, workspace.access).confirm(caller.account, wanted.oldPassword, u"old_password"_s);
    if (!isRight)
        return tl::unexpected(isRight.error());
    const QByteArray hash = passwords::hash(wanted.newPassword);
    Transaction transaction(workspace.database);
    Accounts(workspace.database).setPassword(caller.account, hash);
    Tokens(workspace.database).endLogins(caller.account, caller.token);
    transaction.commit();
    workspace.access.forget();
    return api::ActionResult{.message
                             = say(QT_TRANSLATE_NOOP("service",
                                                     "The password was changed. Other places where you were signed "
                                                     "in ask for it anew."))};
}

/// A password that is given must be right; the API leaves it open whether one is.
api::Result<void> confirmed(Workspace &workspace, const Caller &caller, const std::optional<QString> &password)
{
    if (const auto may = Accounts(workspace.database).mayGo(caller.account); !may || !password)
        return may;
    return SignIn(workspace.database, workspace.access).confirm(caller.account, *password, u"password"_s);
}

api::Result<api::ActionResult> deactivate(Workspace &workspace, const Caller &caller,
                                          const api::AccountDeactivate &wanted)
{
    if (wanted.isActive)
        return tl::unexpected(refuseField(
            u"is_active"_s,
            say(QT_TRANSLATE_NOOP("service", "must be false; an administrator switches an account on again"))));
    return confirmed(workspace, caller, wanted.password)
        .and_then([&] { return Accounts(workspace.database).setActive(caller.organization, caller.account, false); })
        .map([&] {
            workspace.access.forget();
            return api::ActionResult{.message
                                     = say(QT_TRANSLATE_NOOP("service",
                                                             "The account is switched off. An administrator of the "
                                                             "organization can switch it on again."))};
        });
}

api::Result<void> remove(Workspace &workspace, const Caller &caller, const api::AccountDelete &wanted)
{
    return confirmed(workspace, caller, wanted.password)
        .and_then([&] { return Accounts(workspace.database).remove(caller.organization, caller.account); })
        .map([&] { workspace.access.forget(); });
}

} // namespace

void addAccount(Router &router, Workspace &workspace)
{
    router.on(api::account::me, [&workspace](const Caller &caller) { return me(workspace, caller); });
    router.on(api::account::update, [&workspace](const Caller &caller, const api::AccountUpdate &wanted) {
        return update(workspace, caller, wanted);
    });
    router.onSlow(api::account::password,
                  onlyPeople([&workspace](const Caller &caller, const api::PasswordChange &wanted) {
                      return changePassword(workspace, caller, wanted);
                  }));
    router.onSlow(api::account::deactivate,
                  onlyPeople([&workspace](const Caller &caller, const api::AccountDeactivate &wanted) {
                      return deactivate(workspace, caller, wanted);
                  }));
    router.onSlow(api::account::remove,
                  onlyPeople([&workspace](const Caller &caller, const api::AccountDelete &wanted) {
                      return remove(workspace, caller, wanted);
                  }));
}

} // namespace service::handlers
