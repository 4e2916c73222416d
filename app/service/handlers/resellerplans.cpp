#include "app/service/handlers/billing.h"
#include "app/service/handlers/handlers.h"
#include "app/service/handlers/reseller.h"

using namespace Qt::StringLiterals;

/// What a reseller's customers have subscribed to; the reseller gets the invoices.
namespace service::handlers {

namespace {

constexpr int farthestStart = 366; ///< days

const QList<ListColumn> &subscriptionColumns()
{
    static const QList<ListColumn> list{{u"created_at"_s, u"created"_s, ColumnKind::Time},
                                        {u"id"_s, u"id"_s, ColumnKind::Number},
                                        {u"sku"_s, u"sku"_s, ColumnKind::Text},
                                        {u"plan_name"_s, u"plan_name"_s, ColumnKind::Text},
                                        {u"start_date"_s, u"start_date"_s, ColumnKind::Day},
                                        {u"end_date"_s, u"period_end"_s, ColumnKind::Day},
                                        {u"cancel_date"_s, u"cancel_date"_s, ColumnKind::Day},
                                        {u"is_suspended"_s, u"is_suspended"_s, ColumnKind::Flag},
                                        {u"auto_renew"_s, u"auto_renew"_s, ColumnKind::Flag}};
    return list;
}

api::Result<api::Page<api::Subscription>> list(Database &database, const Caller &caller, const api::OrganizationId &id,
                                               const api::ResellerQuery &query)
{
    const auto customer = customerOf(database, caller, id);
    if (!customer)
        return tl::unexpected(customer.error());
    Subscriptions subscriptions(database);
    subscriptions.renew(today());
    Listing listing = Subscriptions::listing();
    listing.where(u"organization_id = ?"_s, *customer);
    return arrange(listing, query, subscriptionColumns(), u"(sku || ' ' || plan_name)"_s).map([&] {
        Listing::Page page = listing.run(database, query.page);
        return api::Page<api::Subscription>{subscriptions.read(std::move(page.rows)), page.total};
    });
}

api::Result<QDate> startOf(const std::optional<QString> &text)
{
    if (!text || text->isEmpty())
        return today();
    const QDate day = QDate::fromString(text->left(10), Qt::ISODate);
    if (!day.isValid())
        return tl::unexpected(
            refuseField(u"start_date"_s, say(QT_TRANSLATE_NOOP("service", "must be a day such as 2026-02-01"))));
    if (day < today() || day > today().addDays(farthestStart))
        return tl::unexpected(
            refuseField(u"start_date"_s, say(QT_TRANSLATE_NOOP("service", "must be today or a day of the next year"))));
    return day;
}

api::Result<api::Subscription> take(Database &database, const Caller &caller, const api::PlanId &id,
                                    const api::PlanSubscribeRequest &wanted)
{
    const auto plan = Subscriptions(database).plan(id.value.toLongLong());
    if (!plan)
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such plan."))));
    const auto customer = customerOf(database, caller, wanted.customerId);
    if (!customer)
        return tl::unexpected(customer.error());
    const auto start = startOf(wanted.startDate);
    if (!start)
        return tl::unexpected(start.error());
    return subscribe(database,
                     {.organization = *customer,
                      .payer = caller.organization,
                      .plan = *plan,
                      .start = *start,
                      .autoRenew = wanted.autoRenew.value_or(true),
                      .seats = plan->seats})
        .map([&](const Subscribed &made) { return *Subscriptions(database).fetch(*customer, made.subscription); });
}

} // namespace

void addResellerPlans(Router &router, Workspace &workspace)
{
    using api::OrganizationId;
    Database &database = workspace.database;
    router.on(api::reseller::plans,
              forResellers(
                  [&database](const Caller &, const api::PageQuery &page) -> api::Result<api::Page<api::ResellerPlan>> {
                      return Subscriptions(database).plans(page);
                  }));
    router.on(api::reseller::subscriptions,
              forResellers([&database](const Caller &caller, const OrganizationId &id,
                                       const api::ResellerQuery &query) { return list(database, caller, id, query); }));
    router.on(
        api::reseller::subscribe,
        forResellers([&database](const Caller &caller, const api::PlanId &id, const api::PlanSubscribeRequest &wanted) {
            return take(database, caller, id, wanted);
        }));
}

} // namespace service::handlers
