#include "app/service/store/invoices.h"

#include "app/service/billing/invoicepdf.h"
#include "app/service/handlers/billing.h"
#include "app/service/handlers/handlers.h"

using namespace Qt::StringLiterals;

/// What the caller's organisation was billed.
namespace service::handlers {

namespace {

Response file(Database &database, const Exchange &exchange)
{
    if (const auto refused = notForBilling(exchange.caller))
        return refusal(*refused);
    const auto invoice = Invoices(database).fetch(exchange.caller.organization, exchange.ids.first().toLongLong());
    if (!invoice)
        return refusal(404, say(QT_TRANSLATE_NOOP("service", "There is no such invoice.")));
    return {.status = 200,
            .headers = {{"Content-Type", "application/pdf"},
                        {"Content-Disposition",
                         "attachment; filename=\"invoice-" + invoice->invoice.number.toLatin1() + ".pdf\""},
                        {"X-Content-Type-Options", "nosniff"}},
            .body = invoicePdf(*invoice)};
}

} // namespace

void addInvoices(Router &router, Workspace &workspace)
{
    Database &database = workspace.database;
    onBilling(
        router, api::billing::invoices,
        [&database](const Caller &caller, const api::BillingQuery &query) -> api::Result<api::Page<api::Invoice>> {
            Subscriptions(database).renew(today());
            return Invoices(database).list(caller.organization, query);
        });
    onBilling(router, api::billing::mandates,
              [&database](const Caller &caller, const api::PageQuery &page) -> api::Result<api::Page<api::Mandate>> {
                  return Invoices(database).mandates(caller.organization, page);
              });
    router.add({.method = api::Method::Get,
                .path = QString::fromLatin1(decltype(api::billing::invoiceFile)::path),
                .auth = api::Auth::Bearer,
                .handle = [&database](const Exchange &exchange) { return file(database, exchange); }});
}

} // namespace service::handlers
