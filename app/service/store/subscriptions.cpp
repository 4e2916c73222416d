#include "app/service/store/subscriptions.h"

#include "app/service/store/invoices.h"
#include "app/service/store/usage.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

const auto columns = u"id, sku, plan_name, start_date, period_start, period_end, cancel_date, months, auto_renew, "
                     "is_suspended, seats, stt_units, alignment_units, translation_characters"_s;
const auto planColumns = u"SELECT id, sku, name, price_cents, currency, seats FROM plans WHERE is_offered = 1 AND "_s;

std::optional<PricePlan> readPlan(QSqlQuery query)
{
    if (!query.next())
        return std::nullopt;
    PricePlan plan{.id = query.value(0).toLongLong(),
                   .sku = query.value(1).toString(),
                   .name = query.value(2).toString(),
                   .priceCents = query.value(3).toLongLong(),
                   .currency = query.value(4).toString()};
    if (!query.isNull(5))
        plan.seats = query.value(5).toInt();
    return plan;
}

template <class T>
api::Nullable<T> nullable(const QVariant &value)
{
    return value.isNull() ? api::Nullable<T>{} : api::Nullable<T>{value.value<T>()};
}

/// What a period's limit leaves; nothing when there is no limit.
api::Nullable<double> left(const QVariant &aMonth, int months, qint64 used)
{
    if (aMonth.isNull())
        return {};
    return {double(qMax<qint64>(0, aMonth.toLongLong() * months - used))};
}

} // namespace

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Subscriptions::Subscriptions(Database &database)
    : m_database(database)
{
}

std::optional<PricePlan> Subscriptions::plan(qint64 id)
{
    return readPlan(m_database.run(planColumns + u"id = ?"_s, {id}));
}

std::optional<PricePlan> Subscriptions::plan(const QString &sku)
{
    return readPlan(m_database.run(planColumns + u"sku = ?"_s, {sku}));
}

api::Page<api::ResellerPlan> Subscriptions::plans(const api::PageQuery &page)
{
    Listing listing(u"plans"_s, u"id, sku, name, price_cents, currency, seats, stt_units, features"_s);
    listing.where(u"is_offered = 1"_s);
    listing.sortBy(u"price_cents"_s, true, u"id"_s);
    Listing::Page found = listing.run(m_database, page);
    api::Page<api::ResellerPlan> plans{.total = found.total};
    while (found.rows.next())
        plans.items << api::ResellerPlan{.id = {found.rows.value(0).toString()},
                                         .sku = found.rows.value(1).toString(),
                                         .name = found.rows.value(2).toString(),
                                         .price = inMainUnit(found.rows.value(3).toLongLong()),
                                         .currency = found.rows.value(4).toString(),
                                         .seats = nullable<int>(found.rows.value(5)),
                                         .sttUnits = nullable<double>(found.rows.value(6)),
                                         .features = found.rows.value(7).toString().split(u',')};
    return plans;
}

Listing Subscriptions::listing()
{
    return Listing(u"subscription_list"_s, columns);
}

QList<api::Subscription> Subscriptions::read(QSqlQuery query)
{
    QList<api::Subscription> subscriptions;
    while (query.next()) {
        const bool isEnding = !query.isNull(6) || !query.value(8).toBool();
        subscriptions << api::Subscription{.id = {query.value(0).toString()},
                                           .sku = query.value(1).toString(),
                                           .planName = {query.value(2).toString()},
                                           .billingChannel = u"scriptix"_s,
                                           .startDate = query.value(3).toString(),
                                           .endDate
                                           = isEnding ? nullable<QString>(query.value(5)) : api::Nullable<QString>{},
                                           .cancelDate = nullable<QString>(query.value(6)),
                                           .isSuspended = query.value(9).toBool(),
                                           .autoRenew = query.value(8).toBool(),
                                           .seats = nullable<int>(query.value(10))};
        addUse(subscriptions.last(), query);
    }
    return subscriptions;
}

void Subscriptions::addUse(api::Subscription &subscription, const QSqlQuery &row)
{
    const Period period = periodOf(PeriodView::Invoice, today(),
                                   QDate::fromString(row.value(3).toString(), Qt::ISODate), row.value(7).toInt());
    const auto used = Usage(m_database).used(subscription.id.value.toLongLong(), period);
    const int months = row.value(7).toInt();
    subscription.sttUnitsAvailable = left(row.value(11), months, used.value(Usage::speech));
    subscription.alignmentUnitsAvailable = left(row.value(12), months, used.value(Usage::alignment));
    subscription.translationBudgetAvailable = left(row.value(13), months, used.value(Usage::translation));
}

std::optional<api::Subscription> Subscriptions::fetch(qint64 organization, qint64 id)
{
    const auto found = read(
        m_database.run("SELECT "_L1 + columns + " FROM subscription_list WHERE id = ? AND organization_id = ?"_L1,
                       {id, organization}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

bool Subscriptions::isRunning(qint64 organization, qint64 plan)
{
    return m_database
        .run(u"SELECT 1 FROM subscriptions WHERE organization_id = ? AND plan_id = ? AND cancel_date IS NULL "
             "AND (auto_renew = 1 OR period_end >= ?)"_s,
             {organization, plan, dayText(today())})
        .next();
}

bool Subscriptions::isRunning(qint64 organization)
{
    return m_database
        .run(u"SELECT 1 FROM subscriptions WHERE organization_id = ? AND cancel_date IS NULL "
             "AND (auto_renew = 1 OR period_end >= ?)"_s,
             {organization, dayText(today())})
        .next();
}

qint64 Subscriptions::add(const NewSubscription &wanted)
{
    const Period period = invoicePeriod(wanted.start, wanted.months, 0);
    const qint64 id = m_database
                          .run(u"INSERT INTO subscriptions(organization_id, payer_id, plan_id, start_date, "
                               u"period_start, period_end, "
                               "months, auto_renew, seats, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               {wanted.organization, wanted.payer, wanted.plan.id, dayText(wanted.start),
                                dayText(period.first), dayText(period.last), wanted.months, wanted.autoRenew,
                                wanted.seats ? QVariant(*wanted.seats) : QVariant(), nowUs()})
                          .lastInsertId()
                          .toLongLong();
    Invoices(m_database).add(id, period);
    return id;
}

void Subscriptions::cancel(qint64 id)
{
    Transaction transaction(m_database);
    m_database.run(u"UPDATE subscriptions SET cancel_date = period_end, auto_renew = 0 "
                   "WHERE id = ? AND cancel_date IS NULL"_s,
                   {id});
    transaction.commit();
}

void Subscriptions::renew(QDate now)
{
    const auto find = [&] {
        QSqlQuery query = m_database.run(
            u"SELECT id, start_date, months, periods FROM subscriptions WHERE period_end < ? AND auto_renew = 1 "
            "AND is_suspended = 0 ORDER BY period_end, id LIMIT 1"_s,
            {dayText(now)});
        if (!query.next())
            return false;
        const Period next = invoicePeriod(QDate::fromString(query.value(1).toString(), Qt::ISODate),
                                          query.value(2).toInt(), query.value(3).toInt());
        const qint64 id = query.value(0).toLongLong();
        query.finish();
        m_database.run(
            u"UPDATE subscriptions SET period_start = ?, period_end = ?, periods = periods + 1 WHERE id = ?"_s,
            {dayText(next.first), dayText(next.last), id});
        Invoices(m_database).add(id, next);
        return true;
    };
    if (!m_database.run(u"SELECT 1 FROM subscriptions WHERE period_end < ? AND auto_renew = 1"_s, {dayText(now)})
             .next())
        return;
    Transaction transaction(m_database);
    while (find()) { }
    transaction.commit();
}

std::optional<qint64> Subscriptions::charged(qint64 organization, QDate now)
{
    QSqlQuery query = m_database.run(
        u"SELECT id FROM subscriptions WHERE organization_id = ? AND start_date <= ? AND is_suspended = 0 "
        "AND (auto_renew = 1 OR period_end >= ?) ORDER BY period_end IS NULL, id DESC LIMIT 1"_s,
        {organization, dayText(now), dayText(now)});
    return query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
}

} // namespace service
