#include "app/service/store/webhooks.h"

#include "app/service/handlers/handlers.h"

using namespace Qt::StringLiterals;

/// What the sessions and documents of an organisation call.
namespace service::handlers {

namespace {

/// Operators see all organisations, administrators their own, resellers their customers'.
api::Result<qint64> organizationFor(Database &database, const Caller &caller, const QString &id)
{
    const qint64 organization = id.toLongLong();
    const bool isOwn = organization == caller.organization;
    if (!caller.has("SYSOP"_L1) && !caller.has("ORGADMIN"_L1) && !caller.has("RESELLER"_L1))
        return tl::unexpected(
            refuse(403, say(QT_TRANSLATE_NOOP("service", "Only administrators see the webhooks of an organization."))));
    const bool isCustomer
        = database
              .run(u"SELECT 1 FROM organizations WHERE id = ? AND (reseller_id = ? OR ?)"_s,
                   {organization, caller.has("RESELLER"_L1) ? caller.organization : -1, caller.has("SYSOP"_L1)})
              .next();
    if (isCustomer || (isOwn && caller.has("ORGADMIN"_L1)))
        return organization;
    return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such customer."))));
}

} // namespace

void addWebhooks(Router &router, Workspace &workspace)
{
    Database &database = workspace.database;
    router.on(api::webhooks::list,
              [&database](const Caller &caller, const api::OrganizationId &id, const api::WebhookQuery &query) {
                  return organizationFor(database, caller, id.value).map([&](qint64 organization) {
                      return Webhooks(database).list(organization, query);
                  });
              });
    router.on(api::webhooks::get,
              [&database](const Caller &caller, const api::OrganizationId &id,
                          const api::WebhookId &webhook) -> api::Result<api::Webhook> {
                  return organizationFor(database, caller, id.value)
                      .and_then([&](qint64 organization) -> api::Result<api::Webhook> {
                          const auto found = Webhooks(database).fetch(organization, webhook.value.toLongLong());
                          if (!found)
                              return tl::unexpected(
                                  refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such webhook."))));
                          return *found;
                      });
              });
}

} // namespace service::handlers
