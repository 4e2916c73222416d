#include "app/service/handlers/reseller.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

api::Error badFilter(const QString &filter, const QList<ListColumn> &columns)
{
    QStringList names;
    for (const ListColumn &column : columns)
        names << column.name;
    return refuseField(
        u"filter"_s,
        say(QT_TRANSLATE_NOOP("service", "\"%1\" must have the form field=value, with one of the fields %2"))
            .arg(filter, names.join(u", "_s)));
}

void compare(Listing &listing, const ListColumn &column, const QString &value)
{
    switch (column.kind) {
    case ColumnKind::Text:
    case ColumnKind::Day:
        return listing.where(column.sql + u" = ? COLLATE NOCASE"_s, stored(value));
    case ColumnKind::Number:
        return listing.where(column.sql + u" = CAST(? AS NUMERIC)"_s, stored(value));
    case ColumnKind::Flag:
        return listing.where(column.sql + u" = ?"_s, value.toLower() == u"true" || value == u"1");
    case ColumnKind::Time: // of the whole day
        return listing.where("date("_L1 + column.sql + " / 1000000, 'unixepoch') = ?"_L1, stored(value.left(10)));
    }
}

QString sortable(const ListColumn &column)
{
    return column.kind == ColumnKind::Text ? column.sql + u" COLLATE NOCASE"_s : column.sql;
}

} // namespace

api::Result<void> arrange(Listing &listing, const api::ResellerQuery &query, const QList<ListColumn> &columns,
                          const QString &searched)
{
    const auto column = [&columns](const QString &name) {
        return std::find_if(columns.begin(), columns.end(),
                            [&name](const ListColumn &column) { return column.name == name; });
    };
    for (const QString &filter : query.filter) {
        const qsizetype equals = filter.indexOf(u'=');
        const auto known = column(filter.left(equals).trimmed());
        if (equals < 0 || known == columns.end())
            return tl::unexpected(badFilter(filter, columns));
        compare(listing, *known, filter.mid(equals + 1).trimmed());
    }
    if (query.sort.q && !query.sort.q->isEmpty() && !searched.isEmpty())
        listing.where(searched + u" LIKE ? ESCAPE '\\'"_s, containing(*query.sort.q));
    const auto wanted = column(query.sort.sort.value_or(QString()));
    listing.sortBy(sortable(wanted == columns.end() ? columns.first() : *wanted),
                   query.sort.direction.value_or(u"desc"_s).toLower() == u"asc", u"id"_s);
    return {};
}

api::Result<qint64> customerOf(Database &database, const Caller &caller, const api::OrganizationId &id)
{
    const qint64 customer = id.value.toLongLong();
    if (!database
             .run(u"SELECT 1 FROM organizations WHERE id = ? AND reseller_id = ?"_s, {customer, caller.organization})
             .next())
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such customer."))));
    return customer;
}

api::Result<Days> daysOf(const api::DaysQuery &query)
{
    const QDate now = QDateTime::currentDateTimeUtc().date();
    Days days{{now.year(), now.month(), 1}, {now.year(), now.month(), now.daysInMonth()}};
    if (query.dateFrom)
        days.from = QDate::fromString(query.dateFrom->left(10), Qt::ISODate);
    if (query.dateTo)
        days.to = QDate::fromString(query.dateTo->left(10), Qt::ISODate);
    else if (query.dateFrom && days.from.isValid() && days.from > days.to)
        days.to = days.from.addMonths(1).addDays(-1);
    for (const auto &[field, day] : {std::pair(u"date_from"_s, days.from), std::pair(u"date_to"_s, days.to)}) {
        if (!day.isValid())
            return tl::unexpected(
                refuseField(field, say(QT_TRANSLATE_NOOP("service", "must be a day such as 2026-02-01"))));
    }
    if (days.to < days.from)
        return tl::unexpected(
            refuseField(u"date_to"_s, say(QT_TRANSLATE_NOOP("service", "must not be before date_from"))));
    return days;
}

} // namespace service::handlers
