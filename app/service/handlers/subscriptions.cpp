#include "app/service/store/subscriptions.h"

#include "app/service/billing/usagereport.h"
#include "app/service/handlers/billing.h"
#include "app/service/handlers/handlers.h"

#include <QUrl>

using namespace Qt::StringLiterals;

/// What the caller's organisation has subscribed to, and what it used.
namespace service::handlers {

namespace {

QString sortColumn(const QString &field)
{
    static const QHash<QString, QString> known{{u"sku"_s, u"sku"_s},
                                               {u"plan_name"_s, u"plan_name"_s},
                                               {u"start_date"_s, u"start_date"_s},
                                               {u"end_date"_s, u"period_end"_s}};
    return known.value(field, u"created"_s);
}

api::Result<api::Page<api::Subscription>> list(Database &database, const Caller &caller, const api::BillingQuery &query)
{
    Subscriptions subscriptions(database);
    subscriptions.renew(today());
    Listing listing = Subscriptions::listing();
    listing.where(u"organization_id = ?"_s, caller.organization);
    listing.sortBy(sortColumn(query.sort.value_or(QString())), query.direction.value_or(u"desc"_s) == u"asc", u"id"_s);
    Listing::Page page = listing.run(database, query.page);
    return api::Page<api::Subscription>{subscriptions.read(std::move(page.rows)), page.total};
}

api::Result<api::Subscription> fetch(Database &database, const Caller &caller, const QString &id)
{
    Subscriptions subscriptions(database);
    subscriptions.renew(today());
    const auto found = subscriptions.fetch(caller.organization, id.toLongLong());
    if (!found)
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such subscription."))));
    return *found;
}

api::Result<api::Page<api::UsagePeriod>> usage(Database &database, const Caller &caller, const QString &id,
                                               const api::UsageQuery &query)
{
    if (const auto found = fetch(database, caller, id); !found)
        return tl::unexpected(found.error());
    const auto split = usageSplit(query, PeriodView::Invoice);
    if (!split)
        return tl::unexpected(split.error());
    const UsageFilter filter{.organization = caller.organization, .subscription = id.toLongLong()};
    QList<api::UsagePeriod> periods;
    for (const UsageLine &line : UsageReport(database).lines(filter, *split)) {
        periods << line.period;
        periods.last().subscriptionId = api::SubscriptionId{id};
    }
    return pageOf(periods, query.page);
}

api::Result<PricePlan> orderedPlan(Database &database, const api::NewOrderRequest &order)
{
    const auto plan = order.planId ? Subscriptions(database).plan(order.planId->value.toLongLong())
                                   : Subscriptions(database).plan(order.sku.value_or(QString()));
    if (!plan)
        return tl::unexpected(refuseField(order.planId ? u"plan_id"_s : u"sku"_s,
                                          say(QT_TRANSLATE_NOOP("service", "is none of the plans offered here"))));
    return *plan;
}

std::optional<api::Error> badOrder(const api::NewOrderRequest &order, const PricePlan &plan)
{
    const QString period = order.billingPeriod.value_or(u"monthly"_s);
    if (period != u"monthly" && period != u"yearly")
        return refuseField(u"billing_period"_s,
                           say(QT_TRANSLATE_NOOP("service", "must be one of %1")).arg(u"monthly, yearly"_s));
    if (order.seats && *order.seats < 1)
        return refuseField(u"seats"_s, say(QT_TRANSLATE_NOOP("service", "must be 1 or more")));
    if (order.seats && plan.seats && *order.seats > *plan.seats)
        return refuseField(
            u"seats"_s,
            say(QT_TRANSLATE_NOOP("service", "must not be more than the %1 of this plan")).arg(*plan.seats));
    if (order.redirectUrl && !order.redirectUrl->isEmpty()) {
        const QUrl url(*order.redirectUrl, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
            return refuseField(u"redirect_url"_s, say(QT_TRANSLATE_NOOP("service", "is no address")));
    }
    return std::nullopt;
}

api::Result<api::NewOrder> placeOrder(Database &database, const Caller &caller, const api::NewOrderRequest &order)
{
    const auto plan = orderedPlan(database, order);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const auto refused = badOrder(order, *plan))
        return tl::unexpected(*refused);
    const auto seats = order.seats ? order.seats : plan->seats;
    const auto subscription = subscribe(database,
                                        {.organization = caller.organization,
                                         .payer = caller.organization,
                                         .plan = *plan,
                                         .start = today(),
                                         .months = order.billingPeriod.value_or(QString()) == u"yearly" ? 12 : 1,
                                         .autoRenew = order.autoRenew.value_or(true),
                                         .seats = seats});
    return subscription.map([](const Subscribed &made) {
        return api::NewOrder{.orderId = {made.order},
                             .status = u"paid"_s,
                             .subscriptionId = {api::SubscriptionId{QString::number(made.subscription)}}};
    });
}

api::Result<void> cancel(Database &database, const Caller &caller, const QString &id)
{
    const auto found = fetch(database, caller, id);
    if (!found)
        return tl::unexpected(found.error());
    if (found->planName.value == u"local")
        return tl::unexpected(refuse(
            409, say(QT_TRANSLATE_NOOP("service", "This subscription belongs to this computer and does not end."))));
    Subscriptions(database).cancel(id.toLongLong());
    return {};
}

} // namespace

std::optional<api::Error> notForBilling(const Caller &caller)
{
    if (caller.has("ORGADMIN"_L1) || caller.has("ADMIN"_L1))
        return std::nullopt;
    return refuse(
        403,
        say(QT_TRANSLATE_NOOP("service", "Only administrators of the organization see its billing. Ask one of them.")));
}

api::Result<Subscribed> subscribe(Database &database, const NewSubscription &wanted)
{
    Transaction transaction(database);
    Subscriptions subscriptions(database);
    if (subscriptions.isRunning(wanted.organization, wanted.plan.id))
        return tl::unexpected(refuse(
            409,
            say(QT_TRANSLATE_NOOP("service",
                                  "There is a running subscription to %1 already. Cancel it first, or choose another "
                                  "plan."))
                .arg(wanted.plan.name)));
    Subscribed made{u"ord_"_s + randomId(8), subscriptions.add(wanted)};
    database.run(
        u"INSERT INTO orders(id, organization_id, subscription_id, status, created) VALUES (?, ?, ?, 'paid', ?)"_s,
        {made.order, wanted.payer, made.subscription, nowUs()});
    transaction.commit();
    return made;
}

void addSubscriptions(Router &router, Workspace &workspace)
{
    Database &database = workspace.database;
    onBilling(router, api::billing::subscriptions, [&database](const Caller &caller, const api::BillingQuery &query) {
        return list(database, caller, query);
    });
    onBilling(router, api::billing::subscription, [&database](const Caller &caller, const api::SubscriptionId &id) {
        return fetch(database, caller, id.value);
    });
    onBilling(router, api::billing::usage,
              [&database](const Caller &caller, const api::SubscriptionId &id, const api::UsageQuery &query) {
                  return usage(database, caller, id.value, query);
              });
    onBilling(router, api::billing::order, [&database](const Caller &caller, const api::NewOrderRequest &order) {
        return placeOrder(database, caller, order);
    });
    onBilling(router, api::billing::cancel, [&database](const Caller &caller, const api::SubscriptionId &id) {
        return cancel(database, caller, id.value);
    });
}

} // namespace service::handlers
