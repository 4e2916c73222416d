#include "app/service/store/invoices.h"

#include "app/service/replies.h"
#include "app/service/store/listing.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr int vatBasisPoints = 2100; ///< 21 %, the rate of the Netherlands
constexpr int daysToPay = 14;

const auto columns
    = u"id, number, date, due_date, period_start, period_end, currency, amount_cents, vat_cents, status, "
      "subscription_id, recipient, description, vat_basis_points"_s;

QList<InvoiceFile> read(QSqlQuery query)
{
    QList<InvoiceFile> invoices;
    while (query.next()) {
        const qint64 amount = query.value(7).toLongLong();
        const qint64 vat = query.value(8).toLongLong();
        invoices << InvoiceFile{.invoice = {.id = {query.value(0).toString()},
                                            .number = query.value(1).toString(),
                                            .date = query.value(2).toString(),
                                            .dueDate = query.value(3).toString(),
                                            .periodStart = query.value(4).toString(),
                                            .periodEnd = query.value(5).toString(),
                                            .currency = query.value(6).toString(),
                                            .amount = inMainUnit(amount),
                                            .vat = inMainUnit(vat),
                                            .total = inMainUnit(amount + vat),
                                            .status = query.value(9).toString(),
                                            .subscriptionId = api::SubscriptionId{query.value(10).toString()}},
                                .recipient = query.value(11).toString(),
                                .description = query.value(12).toString(),
                                .vatBasisPoints = query.value(13).toInt()};
    }
    return invoices;
}

QString sortColumn(const QString &field)
{
    static const QHash<QString, QString> known{{u"number"_s, u"number"_s},
                                               {u"due_date"_s, u"due_date"_s},
                                               {u"period_start"_s, u"period_start"_s},
                                               {u"period_end"_s, u"period_end"_s},
                                               {u"amount"_s, u"amount_cents"_s},
                                               {u"total"_s, u"amount_cents + vat_cents"_s},
                                               {u"status"_s, u"status"_s}};
    return known.value(field, u"date"_s);
}

} // namespace

double inMainUnit(qint64 cents)
{
    return double(cents) / 100;
}

qint64 vatOf(qint64 cents, int basisPoints)
{
    return (cents * basisPoints + 5000) / 10000;
}

Invoices::Invoices(Database &database)
    : m_database(database)
{
}

void Invoices::add(qint64 subscription, const Period &period)
{
    QSqlQuery query = m_database.run(
        u"SELECT s.payer_id, s.organization_id, s.name, s.sku, s.price_cents * s.months, s.currency, o.name "
        "FROM subscription_list s JOIN organizations o ON o.id = s.organization_id WHERE s.id = ?"_s,
        {subscription});
    if (!query.next())
        return;
    const qint64 payer = query.value(0).toLongLong();
    const qint64 cents = query.value(4).toLongLong();
    const QString currency = query.value(5).toString();
    QString description = u"%1 (%2)"_s.arg(query.value(2).toString(), query.value(3).toString());
    if (payer != query.value(1).toLongLong())
        description += u", "_s + query.value(6).toString();
    query.finish();
    giveMandate(payer);
    const QDate date = period.first;
    m_database.run(
        u"INSERT INTO invoices(organization_id, subscription_id, number, date, due_date, period_start, period_end, "
        "recipient, description, currency, amount_cents, vat_basis_points, vat_cents, status) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'paid')"_s,
        {payer, subscription, nextNumber(date.year()), date.toString(Qt::ISODate),
         date.addDays(daysToPay).toString(Qt::ISODate), period.first.toString(Qt::ISODate),
         period.last.toString(Qt::ISODate), recipient(payer), description, currency, cents, vatBasisPoints,
         vatOf(cents, vatBasisPoints)});
}

QString Invoices::nextNumber(int year)
{
    QSqlQuery query = m_database.run(
        u"SELECT ifnull(max(CAST(substr(number, 6) AS INTEGER)), 0) FROM invoices WHERE number LIKE ?"_s,
        {u"%1-%"_s.arg(year)});
    query.next();
    return u"%1-%2"_s.arg(year).arg(query.value(0).toInt() + 1, 4, 10, QLatin1Char('0'));
}

QString Invoices::recipient(qint64 organization)
{
    QSqlQuery query = m_database.run(
        u"SELECT name, address, postal_code, city, country, vat_number FROM organizations WHERE id = ?"_s,
        {organization});
    if (!query.next())
        return u""_s;
    QStringList lines{query.value(0).toString(), query.value(1).toString(),
                      QStringList{query.value(2).toString(), query.value(3).toString()}.join(u' ').trimmed(),
                      query.value(4).toString(), query.value(5).toString()};
    lines.removeAll(QString());
    return stored(lines.join(u'\n'));
}

void Invoices::giveMandate(qint64 organization)
{
    m_database.run(
        u"INSERT OR IGNORE INTO mandates(id, organization_id, method, status, reference, is_default, created) "
        "VALUES (?, ?, 'directdebit', 'valid', 'local', 1, ?)"_s,
        {u"mdt_%1"_s.arg(organization), organization, nowUs()});
}

api::Page<api::Invoice> Invoices::list(qint64 organization, const api::BillingQuery &query)
{
    Listing listing(u"invoices"_s, columns);
    listing.where(u"organization_id = ?"_s, organization);
    listing.sortBy(sortColumn(query.sort.value_or(QString())), query.direction.value_or(u"desc"_s) == u"asc", u"id"_s);
    Listing::Page page = listing.run(m_database, query.page);
    api::Page<api::Invoice> invoices{.total = page.total};
    for (const InvoiceFile &file : read(std::move(page.rows)))
        invoices.items << file.invoice;
    return invoices;
}

std::optional<InvoiceFile> Invoices::fetch(qint64 organization, qint64 id)
{
    const auto found = read(m_database.run(
        "SELECT "_L1 + columns + " FROM invoices WHERE id = ? AND organization_id = ?"_L1, {id, organization}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

api::Page<api::Mandate> Invoices::mandates(qint64 organization, const api::PageQuery &page)
{
    Listing listing(u"mandates"_s,
                    u"id, method, status, reference, is_default, created, "
                    "(SELECT name FROM organizations WHERE organizations.id = organization_id)"_s);
    listing.where(u"organization_id = ?"_s, organization);
    listing.sortBy(u"created"_s, false, u"id"_s);
    Listing::Page found = listing.run(m_database, page);
    api::Page<api::Mandate> mandates{.total = found.total};
    const QString local = say(QT_TRANSLATE_NOOP("service", "Local service: nothing is collected"));
    while (found.rows.next()) {
        const QString reference = found.rows.value(3).toString();
        const qint64 created = found.rows.value(5).toLongLong();
        mandates.items << api::Mandate{.id = {found.rows.value(0).toString()},
                                       .method = found.rows.value(1).toString(),
                                       .status = found.rows.value(2).toString(),
                                       .reference = reference == u"local" ? local : reference,
                                       .holder = found.rows.value(6).toString(),
                                       .signatureDate = isoFromUs(created).left(10),
                                       .isDefault = found.rows.value(4).toBool(),
                                       .created = api::Timestamp{isoFromUs(created)}};
    }
    return mandates;
}

} // namespace service
