#include "app/service/handlers/handlers.h"
#include "app/service/handlers/invitations.h"
#include "app/service/handlers/reseller.h"
#include "app/service/handlers/roles.h"
#include "app/service/mail.h"
#include "app/service/store/accounts.h"
#include "app/service/store/tokens.h"

using namespace Qt::StringLiterals;

/// Who signs in for a reseller's customer, and the keys of its programs.
namespace service::handlers {

namespace {

const QList<ListColumn> &loginColumns()
{
    static const QList<ListColumn> list{
        {u"created"_s, u"created"_s, ColumnKind::Time},
        {u"created_at"_s, u"created"_s, ColumnKind::Time},
        {u"last_login"_s, u"last_login"_s, ColumnKind::Time},
        {u"id"_s, u"id"_s, ColumnKind::Number},
        {u"email"_s, u"email"_s, ColumnKind::Text},
        {u"first_name"_s, u"first_name"_s, ColumnKind::Text},
        {u"last_name"_s, u"last_name"_s, ColumnKind::Text},
        {u"is_active"_s, u"is_active"_s, ColumnKind::Flag},
        {u"activated"_s, u"(password IS NOT NULL AND password_until IS NULL)"_s, ColumnKind::Flag}};
    return list;
}

const QList<ListColumn> &tokenColumns()
{
    static const QList<ListColumn> list{{u"created_at"_s, u"created"_s, ColumnKind::Time},
                                        {u"expires_at"_s, u"expires"_s, ColumnKind::Time},
                                        {u"last_used_at"_s, u"last_used"_s, ColumnKind::Time},
                                        {u"id"_s, u"id"_s, ColumnKind::Number},
                                        {u"name"_s, u"name"_s, ColumnKind::Text},
                                        {u"type"_s, u"kind"_s, ColumnKind::Text}};
    return list;
}

const auto columns = u"id, first_name, last_name, email, roles, is_active, last_login, created, "
                     "(password IS NOT NULL AND password_until IS NULL)"_s;

QList<api::ResellerLogin> read(QSqlQuery query)
{
    QList<api::ResellerLogin> logins;
    while (query.next()) {
        api::ResellerLogin login{.id = {query.value(0).toString()},
                                 .firstName = query.value(1).toString(),
                                 .lastName = query.value(2).toString(),
                                 .email = query.value(3).toString(),
                                 .roles = query.value(4).toString().split(u' ', Qt::SkipEmptyParts),
                                 .isActive = query.value(5).toBool(),
                                 .activated = query.value(8).toBool(),
                                 .created = api::Timestamp{isoFromUs(query.value(7).toLongLong())}};
        if (!query.isNull(6))
            login.lastLogin = api::Timestamp{isoFromUs(query.value(6).toLongLong())};
        logins << login;
    }
    return logins;
}

api::Result<api::Page<api::ResellerLogin>> list(Database &database, const Caller &caller, const api::OrganizationId &id,
                                                const api::ResellerQuery &query)
{
    const auto customer = customerOf(database, caller, id);
    if (!customer)
        return tl::unexpected(customer.error());
    Listing listing(u"accounts"_s, columns);
    listing.where(u"organization_id = ?"_s, *customer);
    return arrange(listing, query, loginColumns(), u"(first_name || ' ' || last_name || ' ' || email)"_s).map([&] {
        Listing::Page page = listing.run(database, query.page);
        return api::Page<api::ResellerLogin>{read(std::move(page.rows)), page.total};
    });
}

api::Result<api::ResellerLogin> fetch(Database &database, const Caller &caller, const api::OrganizationId &id,
                                      const api::LoginId &login)
{
    return customerOf(database, caller, id).and_then([&](qint64 customer) -> api::Result<api::ResellerLogin> {
        const auto found
            = read(database.run("SELECT "_L1 + columns + " FROM accounts WHERE id = ? AND organization_id = ?"_L1,
                                {login.value.toLongLong(), customer}));
        if (found.isEmpty())
            return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "This customer has no such login."))));
        return found.first();
    });
}

std::optional<api::Nullable<QString>> name(const std::optional<QString> &text)
{
    return text ? std::optional(api::Nullable<QString>{*text}) : std::nullopt;
}

api::Result<api::ResellerLogin> create(Workspace &workspace, const Caller &caller, const api::OrganizationId &id,
                                       const api::ResellerLoginRequest &wanted)
{
    const auto customer = customerOf(workspace.database, caller, id);
    if (!customer)
        return tl::unexpected(customer.error());
    const QStringList roles = wanted.roles.value_or(QStringList{u"RESELLEE"_s});
    if (const auto refused = mayNotGrant(caller, roles))
        return tl::unexpected(*refused);
    const auto made = Accounts(workspace.database)
                          .create(*customer,
                                  {.email = wanted.email,
                                   .firstName = name(wanted.firstName),
                                   .lastName = name(wanted.lastName),
                                   .roles = roles});
    if (!made)
        return tl::unexpected(made.error());
    // The login is there whether or not the mail could be sent: resend-activation sends it again.
    if (!workspace.mailer->notReady())
        static_cast<void>(invite(workspace, *made));
    return fetch(workspace.database, caller, id, {QString::number(*made)});
}

api::Result<api::ActionResult> started(Workspace &workspace, const api::ResellerLogin &login)
{
    return invite(workspace, login.id.value.toLongLong()).map([](const QString &told) {
        return api::ActionResult{true, told};
    });
}

api::Result<api::ActionResult> resend(Workspace &workspace, const Caller &caller, const api::OrganizationId &id,
                                      const api::LoginId &loginId)
{
    const auto login = fetch(workspace.database, caller, id, loginId);
    if (!login)
        return tl::unexpected(login.error());
    if (login->activated)
        return tl::unexpected(
            refuse(409,
                   say(QT_TRANSLATE_NOOP("service",
                                         "This login has a password of its own already. Reset it to start again."))));
    return started(workspace, *login);
}

api::Result<api::ActionResult> reset(Workspace &workspace, const Caller &caller, const api::OrganizationId &id,
                                     const api::LoginId &login)
{
    return fetch(workspace.database, caller, id, login).and_then([&](const api::ResellerLogin &found) {
        return started(workspace, found);
    });
}

api::Result<api::ResellerLogin> deactivate(const Workspace &workspace, const Caller &caller,
                                           const api::OrganizationId &id, const api::LoginId &login)
{
    {
        Transaction transaction(workspace.database);
        if (const auto found = fetch(workspace.database, caller, id, login); !found)
            return found;
        const qint64 account = login.value.toLongLong();
        workspace.database.run(u"UPDATE accounts SET is_active = 0 WHERE id = ?"_s, {account});
        Tokens(workspace.database).endLogins(account);
        transaction.commit();
    }
    workspace.access.forget();
    return fetch(workspace.database, caller, id, login);
}

api::Result<void> remove(const Workspace &workspace, const Caller &caller, const api::OrganizationId &id,
                         const api::LoginId &login)
{
    {
        Transaction transaction(workspace.database);
        if (const auto found = fetch(workspace.database, caller, id, login); !found)
            return tl::unexpected(found.error());
        workspace.database.run(u"DELETE FROM accounts WHERE id = ?"_s, {login.value.toLongLong()});
        transaction.commit();
    }
    workspace.access.forget();
    return {};
}

api::Result<api::Page<api::Token>> tokens(Database &database, const Caller &caller, const api::OrganizationId &id,
                                          const api::ResellerQuery &query)
{
    const auto customer = customerOf(database, caller, id);
    if (!customer)
        return tl::unexpected(customer.error());
    Listing listing(u"tokens"_s, u"id"_s);
    listing.where(u"account_id IN (SELECT accounts.id FROM accounts WHERE organization_id = ?)"_s, *customer);
    listing.where(u"kind IN ('batch', 'realtime')"_s);
    return arrange(listing, query, tokenColumns(), u"name"_s).map([&] {
        Listing::Page page = listing.run(database, query.page);
        api::Page<api::Token> found{.total = page.total};
        while (page.rows.next()) {
            if (const auto token = Tokens(database).fetch(page.rows.value(0).toLongLong()))
                found.items << *token;
        }
        return found;
    });
}

/// A key acts for a login: the customer's first one, which is made of its contact's address when there is none.
api::Result<qint64> accountForKeys(Database &database, qint64 customer)
{
    QSqlQuery first = database.run(
        u"SELECT id FROM accounts WHERE organization_id = ? AND is_active = 1 ORDER BY id LIMIT 1"_s, {customer});
    if (first.next())
        return first.value(0).toLongLong();
    first = database.run(u"SELECT email FROM organizations WHERE id = ?"_s, {customer});
    first.next();
    const QString email = first.value(0).toString();
    first.finish();
    return Accounts(database).create(customer, {.email = email, .roles = {u"RESELLEE"_s}});
}

api::Result<api::Token> createToken(Database &database, const Caller &caller, const api::OrganizationId &id,
                                    const api::TokenCreate &wanted)
{
    const auto customer = customerOf(database, caller, id);
    if (!customer)
        return tl::unexpected(customer.error());
    const auto account = accountForKeys(database, *customer);
    if (!account)
        return tl::unexpected(account.error());
    return Tokens(database).create(*account, wanted).map([&](const IssuedToken &issued) {
        api::Token token = *Tokens(database).fetch(issued.id);
        token.key = QString::fromLatin1(issued.key);
        return token;
    });
}

api::Result<void> removeToken(const Workspace &workspace, const Caller &caller, const api::OrganizationId &id,
                              const api::TokenId &token)
{
    const auto customer = customerOf(workspace.database, caller, id);
    if (!customer)
        return tl::unexpected(customer.error());
    Tokens tokens(workspace.database);
    if (tokens.organizationOf(token.value.toLongLong()) != *customer)
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "This customer has no such token."))));
    tokens.remove(token.value.toLongLong());
    workspace.access.forget();
    return {};
}

} // namespace

void addResellerLogins(Router &router, Workspace &workspace)
{
    using api::LoginId;
    using api::OrganizationId;
    Database &database = workspace.database;
    router.on(api::reseller::logins,
              forResellers([&database](const Caller &caller, const OrganizationId &id,
                                       const api::ResellerQuery &query) { return list(database, caller, id, query); }));
    router.onSlow(api::reseller::createLogin,
                  forResellers([&workspace](const Caller &caller, const OrganizationId &id,
                                            const api::ResellerLoginRequest &wanted) {
                      return create(workspace, caller, id, wanted);
                  }));
    router.onSlow(api::reseller::resendActivation,
                  forResellers([&workspace](const Caller &caller, const OrganizationId &id, const LoginId &login) {
                      return resend(workspace, caller, id, login);
                  }));
    router.onSlow(api::reseller::resetLogin,
                  forResellers([&workspace](const Caller &caller, const OrganizationId &id, const LoginId &login) {
                      return reset(workspace, caller, id, login);
                  }));
    router.on(api::reseller::deactivateLogin,
              forResellers([&workspace](const Caller &caller, const OrganizationId &id, const LoginId &login) {
                  return deactivate(workspace, caller, id, login);
              }));
    router.on(api::reseller::removeLogin,
              forResellers([&workspace](const Caller &caller, const OrganizationId &id, const LoginId &login) {
                  return remove(workspace, caller, id, login);
              }));
    router.on(
        api::reseller::tokens,
        forResellers([&database](const Caller &caller, const OrganizationId &id, const api::ResellerQuery &query) {
            return tokens(database, caller, id, query);
        }));
    router.on(api::reseller::createToken,
              forResellers([&database](const Caller &caller, const OrganizationId &id, const api::TokenCreate &wanted) {
                  return createToken(database, caller, id, wanted);
              }));
    router.on(api::reseller::removeToken,
              forResellers([&workspace](const Caller &caller, const OrganizationId &id, const api::TokenId &token) {
                  return removeToken(workspace, caller, id, token);
              }));
}

} // namespace service::handlers
