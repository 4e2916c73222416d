#include "app/service/billing/report.h"
#include "app/service/billing/usagereport.h"
#include "app/service/handlers/handlers.h"
#include "app/service/handlers/reseller.h"
#include "app/service/store/subscriptions.h"
#include "app/service/store/usage.h"

using namespace Qt::StringLiterals;

/// What a reseller's customers used.
namespace service::handlers {

namespace {

QHash<qint64, QString> customerNames(Database &database, qint64 reseller)
{
    QHash<qint64, QString> names;
    QSqlQuery query = database.run(u"SELECT id, name FROM organizations WHERE reseller_id = ?"_s, {reseller});
    while (query.next())
        names.insert(query.value(0).toLongLong(), query.value(1).toString());
    return names;
}

api::Result<api::Page<api::UsagePeriod>> customerUsage(Database &database, const Caller &caller,
                                                       const api::OrganizationId &id, const api::UsageQuery &query)
{
    const auto customer = customerOf(database, caller, id);
    if (!customer)
        return tl::unexpected(customer.error());
    Subscriptions(database).renew(today());
    return usageSplit(query, PeriodView::Invoice).map([&](const UsageSplit &split) {
        QList<api::UsagePeriod> periods;
        for (const UsageLine &line : UsageReport(database).lines({.organization = *customer}, split))
            periods << line.period;
        return pageOf(periods, query.page);
    });
}

api::Result<api::Page<api::ResellerUsageRow>> usage(Database &database, const Caller &caller,
                                                    const api::ResellerUsageQuery &query)
{
    Days days; // all of the time, unless they are named
    if (query.days.dateFrom || query.days.dateTo) {
        const auto wanted = daysOf(query.days);
        if (!wanted)
            return tl::unexpected(wanted.error());
        days = *wanted;
        if (!query.days.dateFrom)
            days.from = {};
    }
    Subscriptions(database).renew(today());
    return usageSplit(query.usage, PeriodView::Month).map([&](const UsageSplit &split) {
        const auto names = customerNames(database, caller.organization);
        QList<api::ResellerUsageRow> rows;
        const UsageFilter filter{.reseller = caller.organization, .from = days.from, .to = days.to};
        for (const UsageLine &line : UsageReport(database).lines(filter, split))
            rows << api::ResellerUsageRow{
                line.period, {QString::number(line.organization)}, names.value(line.organization)};
        return pageOf(rows, query.usage.page);
    });
}

int counted(Database &database, const QString &sql, qint64 reseller)
{
    QSqlQuery query = database.run(sql, {reseller});
    return query.next() ? query.value(0).toInt() : 0;
}

/// Speech units of all customers by what `expression` says, in its order.
template <class T>
QList<T> speechBy(Database &database, qint64 reseller, const Days &days, const QString &expression,
                  const QString &order)
{
    QList<T> list;
    QSqlQuery query
        = database.run("SELECT "_L1 + expression
                           + " AS part, sum(amount) AS units FROM usage JOIN organizations o ON o.id = organization_id "
                             "WHERE o.reseller_id = ? AND kind = 'speech' AND usage.created >= ? AND usage.created < ? "
                             "GROUP BY part ORDER BY "_L1
                           + order,
                       {reseller, usAtStart(days.from), usAtStart(days.to.addDays(1))});
    while (query.next())
        list << T{query.value(0).toString(), query.value(1).toDouble()};
    return list;
}

api::Result<api::ResellerStatistics> statistics(Database &database, const Caller &caller, const api::DaysQuery &query)
{
    return daysOf(query).map([&](const Days &days) {
        const qint64 reseller = caller.organization;
        api::ResellerStatistics figures{
            .customersTotal
            = counted(database, u"SELECT count(*) FROM organizations WHERE reseller_id = ?"_s, reseller),
            .customersActive = counted(
                database, u"SELECT count(*) FROM organizations WHERE reseller_id = ? AND is_active = 1"_s, reseller),
            .sessionsTotal = counted(database,
                                     u"SELECT count(*) FROM sessions WHERE organization_id IN "
                                     "(SELECT id FROM organizations WHERE reseller_id = ?)"_s,
                                     reseller),
            .periodStart = dayText(days.from),
            .periodEnd = dayText(days.to),
            .byLanguage = speechBy<api::LanguageUsage>(database, reseller, days, u"language"_s, u"units DESC, part"_s),
            .byMonth = speechBy<api::MonthUsage>(
                database, reseller, days, u"strftime('%Y-%m', usage.created / 1000000, 'unixepoch')"_s, u"part"_s)};
        for (const api::MonthUsage &month : figures.byMonth)
            figures.unitsUsed += month.unitsUsed;
        return figures;
    });
}

/// What was used and invoiced, by customer and month.
Report report(Database &database, qint64 reseller, const Days &days, qint64 customer)
{
    Report report{
        {u"customer_id"_s, u"customer_name"_s, u"period_start"_s, u"period_end"_s, u"units_used"_s, u"cost"_s}, {}};
    QSqlQuery query = database.run(
        u"SELECT o.id, o.name, max(month, ?), min(date(month, '+1 month', '-1 day'), ?), sum(units), sum(cents) FROM ("
        "SELECT organization_id AS id, date(created / 1000000, 'unixepoch', 'start of month') AS month, "
        "amount AS units, 0 AS cents FROM usage WHERE kind = 'speech' AND created >= ? AND created < ? UNION ALL "
        "SELECT s.organization_id, date(i.date, 'start of month'), 0, i.amount_cents FROM invoices i "
        "JOIN subscriptions s ON s.id = i.subscription_id WHERE i.date >= ? AND i.date <= ?"
        ") part JOIN organizations o ON o.id = part.id WHERE o.reseller_id = ? AND (? = 0 OR o.id = ?) "
        "GROUP BY o.id, month ORDER BY month, o.name COLLATE NOCASE, o.id"_s,
        {dayText(days.from), dayText(days.to), usAtStart(days.from), usAtStart(days.to.addDays(1)), dayText(days.from),
         dayText(days.to), reseller, customer, customer});
    while (query.next())
        report.rows << QVariantList{query.value(0).toLongLong(), query.value(1).toString(),
                                    query.value(2).toString(),   query.value(3).toString(),
                                    query.value(4).toLongLong(), double(query.value(5).toLongLong()) / 100};
    return report;
}

Response file(const QByteArray &bytes, const char *type, const char *name)
{
    return {.status = 200,
            .headers = {{"Content-Type", type},
                        {"Content-Disposition", QByteArray("attachment; filename=\"") + name + '"'},
                        {"X-Content-Type-Options", "nosniff"}},
            .body = bytes};
}

Response exported(Database &database, const Exchange &exchange)
{
    if (!exchange.caller.has("RESELLER"_L1))
        return refusal(lacksRole("RESELLER"_L1));
    const auto arguments = decltype(api::reseller::report)::read(exchange.incoming());
    if (!arguments)
        return refusal(Router::notUnderstood(arguments.error()));
    const api::ReportQuery &query = std::get<0>(*arguments);
    const QString format = query.format.value_or(u"csv"_s).toLower();
    if (format != u"csv" && format != u"xlsx")
        return refusal(
            refuseField(u"format"_s, say(QT_TRANSLATE_NOOP("service", "must be one of %1")).arg(u"csv, xlsx"_s)));
    const auto days = daysOf(query.days);
    if (!days)
        return refusal(days.error());
    qint64 customer = 0;
    if (query.customerId) {
        const auto found = customerOf(database, exchange.caller, *query.customerId);
        if (!found)
            return refusal(found.error());
        customer = *found;
    }
    Subscriptions(database).renew(today());
    const Report table = report(database, exchange.caller.organization, *days, customer);
    if (format == u"csv")
        return file(reportCsv(table), "text/csv; charset=utf-8", "report.csv");
    const auto sheet = reportXlsx(table);
    return sheet ? file(*sheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "report.xlsx")
                 : refusal(500, sheet.error());
}

} // namespace

void addResellerReports(Router &router, Workspace &workspace)
{
    Database &database = workspace.database;
    router.on(
        api::reseller::customerUsage,
        forResellers([&database](const Caller &caller, const api::OrganizationId &id, const api::UsageQuery &query) {
            return customerUsage(database, caller, id, query);
        }));
    router.on(api::reseller::usage,
              forResellers([&database](const Caller &caller, const api::ResellerUsageQuery &query) {
                  return usage(database, caller, query);
              }));
    router.on(api::reseller::statistics, forResellers([&database](const Caller &caller, const api::DaysQuery &query) {
                  return statistics(database, caller, query);
              }));
    router.add({.method = api::Method::Get,
                .path = QString::fromLatin1(decltype(api::reseller::report)::path),
                .handle = [&database](const Exchange &exchange) { return exported(database, exchange); }});
}

} // namespace service::handlers
