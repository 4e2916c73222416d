#include "app/service/access.h"
#include "app/service/handlers/handlers.h"
#include "app/service/handlers/reseller.h"
#include "app/service/mail.h"
#include "app/service/store/subscriptions.h"

using namespace Qt::StringLiterals;

/// A reseller's customers, and what they recorded.
namespace service::handlers {

namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype longestPhone = 40;

const auto columns = u"id, name, email, phone, is_active, created, last_modified, brand_name, brand_color"_s;

const QList<ListColumn> &customerColumns()
{
    static const QList<ListColumn> list{{u"registration_date"_s, u"created"_s, ColumnKind::Time},
                                        {u"created_at"_s, u"created"_s, ColumnKind::Time},
                                        {u"last_modified"_s, u"last_modified"_s, ColumnKind::Time},
                                        {u"id"_s, u"id"_s, ColumnKind::Number},
                                        {u"name"_s, u"name"_s, ColumnKind::Text},
                                        {u"email"_s, u"email"_s, ColumnKind::Text},
                                        {u"phone"_s, u"phone"_s, ColumnKind::Text},
                                        {u"is_active"_s, u"is_active"_s, ColumnKind::Flag}};
    return list;
}

QList<api::ResellerCustomer> read(QSqlQuery query)
{
    QList<api::ResellerCustomer> customers;
    while (query.next()) {
        api::ResellerCustomer customer{.id = {query.value(0).toString()},
                                       .name = query.value(1).toString(),
                                       .email = query.value(2).toString(),
                                       .isActive = query.value(4).toBool(),
                                       .registrationDate = api::Timestamp{isoFromUs(query.value(5).toLongLong())},
                                       .lastModified = api::Timestamp{isoFromUs(query.value(6).toLongLong())}};
        if (!query.isNull(3))
            customer.phone = query.value(3).toString();
        if (!query.isNull(7) || !query.isNull(8))
            customer.brand = api::Brand{.name = query.value(7).toString(), .color = query.value(8).toString()};
        customers << customer;
    }
    return customers;
}

api::Result<api::Page<api::ResellerCustomer>> list(Database &database, const Caller &caller,
                                                   const api::ResellerQuery &query)
{
    Listing listing(u"organizations"_s, columns);
    listing.where(u"reseller_id = ?"_s, caller.organization);
    return arrange(listing, query, customerColumns(), u"(name || ' ' || ifnull(email, ''))"_s).map([&] {
        Listing::Page page = listing.run(database, query.page);
        return api::Page<api::ResellerCustomer>{read(std::move(page.rows)), page.total};
    });
}

api::Result<api::ResellerCustomer> fetch(Database &database, const Caller &caller, const api::OrganizationId &id)
{
    return customerOf(database, caller, id).map([&](qint64 customer) {
        return read(database.run("SELECT "_L1 + columns + " FROM organizations WHERE id = ?"_L1, {customer})).first();
    });
}

QVariant phoneOf(const api::ResellerCustomerRequest &wanted)
{
    if (!wanted.phone || !wanted.phone->value || wanted.phone->value->trimmed().isEmpty())
        return {};
    return wanted.phone->value->trimmed();
}

std::optional<api::Error> objection(Database &database, const Caller &caller,
                                    const api::ResellerCustomerRequest &wanted, qint64 self)
{
    const QString name = wanted.name.trimmed();
    if (auto bad = badText(u"name"_s, name, longestName))
        return bad;
    if (!isMailAddress(wanted.email.trimmed()))
        return refuseField(u"email"_s, say(QT_TRANSLATE_NOOP("service", "is no e-mail address")));
    if (auto bad = longField(u"phone"_s, phoneOf(wanted).toString(), longestPhone))
        return bad;
    const bool isTaken
        = database
              .run(u"SELECT 1 FROM organizations WHERE reseller_id = ? AND name = ? COLLATE NOCASE AND id <> ?"_s,
                   {caller.organization, name, self})
              .next();
    if (isTaken)
        return refuse(409,
                      say(QT_TRANSLATE_NOOP("service", "There is a customer of that name already. Use another name.")));
    return std::nullopt;
}

api::Result<api::ResellerCustomer> create(Database &database, const Caller &caller,
                                          const api::ResellerCustomerRequest &wanted)
{
    Transaction transaction(database);
    if (const auto refused = objection(database, caller, wanted, 0))
        return tl::unexpected(*refused);
    const qint64 now = nowUs();
    const QString id
        = database
              .run(u"INSERT INTO organizations(reseller_id, name, email, phone, is_active, created, last_modified) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {caller.organization, wanted.name.trimmed(), wanted.email.trimmed(), phoneOf(wanted),
                    wanted.isActive.value_or(true), now, now})
              .lastInsertId()
              .toString();
    transaction.commit();
    return fetch(database, caller, {id});
}

api::Result<api::ResellerCustomer> update(const Workspace &workspace, const Caller &caller,
                                          const api::OrganizationId &id, const api::ResellerCustomerRequest &wanted)
{
    Database &database = workspace.database;
    {
        Transaction transaction(database);
        const auto now = fetch(database, caller, id);
        if (!now)
            return now;
        if (const auto refused = objection(database, caller, wanted, id.value.toLongLong()))
            return tl::unexpected(*refused);
        database.run(u"UPDATE organizations SET name = ?, email = ?, phone = ?, is_active = ?, last_modified = ? "
                     "WHERE id = ?"_s,
                     {wanted.name.trimmed(), wanted.email.trimmed(),
                      wanted.phone ? phoneOf(wanted) : (now->phone ? QVariant(*now->phone) : QVariant()),
                      wanted.isActive.value_or(now->isActive), nowUs(), id.value.toLongLong()});
        transaction.commit();
    }
    workspace.access.forget();
    return fetch(database, caller, id);
}

/// What has recordings or pays goes only when that was ended on purpose.
api::Result<void> remove(const Workspace &workspace, const Caller &caller, const api::OrganizationId &id)
{
    Database &database = workspace.database;
    {
        Transaction transaction(database);
        const auto customer = customerOf(database, caller, id);
        if (!customer)
            return tl::unexpected(customer.error());
        if (Subscriptions(database).isRunning(*customer))
            return tl::unexpected(
                refuse(409,
                       say(QT_TRANSLATE_NOOP(
                           "service", "This customer has a running subscription. It must be cancelled first."))));
        if (database.run(u"SELECT 1 FROM sessions WHERE organization_id = ?"_s, {*customer}).next())
            return tl::unexpected(refuse(
                409, say(QT_TRANSLATE_NOOP("service", "This customer has recordings. They must be deleted first."))));
        if (database.run(u"SELECT 1 FROM organizations WHERE reseller_id = ?"_s, {*customer}).next())
            return tl::unexpected(
                refuse(409,
                       say(QT_TRANSLATE_NOOP("service",
                                             "This customer has customers of its own. They must be deleted first."))));
        database.run(u"DELETE FROM organizations WHERE id = ?"_s, {*customer});
        transaction.commit();
    }
    workspace.access.forget();
    return {};
}

const QList<ListColumn> &transcriptColumns()
{
    static const QList<ListColumn> list{
        {u"date_session_start"_s, u"created"_s, ColumnKind::Time},
        {u"created_at"_s, u"created"_s, ColumnKind::Time},
        {u"last_update"_s, u"last_modified"_s, ColumnKind::Time},
        {u"session_id"_s, u"id"_s, ColumnKind::Text},
        {u"filename"_s, u"filename"_s, ColumnKind::Text},
        {u"language"_s, u"language"_s, ColumnKind::Text},
        {u"duration"_s, u"duration_ms / 1000.0"_s, ColumnKind::Number},
        {u"status"_s,
         u"CASE status WHEN 'uploading' THEN 1 WHEN 'uploaded' THEN 1 WHEN 'queued' THEN 2 WHEN 'processing' THEN 3 "
         "WHEN 'done' THEN 4 WHEN 'error' THEN 5 ELSE 0 END"_s,
         ColumnKind::Number}};
    return list;
}

/// filter=status=done is as good as the number.
api::ResellerQuery withNumbers(api::ResellerQuery query)
{
    static const QHash<QString, QString> numbers{
        {u"status=new"_s, u"status=0"_s},       {u"status=created"_s, u"status=0"_s},
        {u"status=uploading"_s, u"status=1"_s}, {u"status=uploaded"_s, u"status=1"_s},
        {u"status=queued"_s, u"status=2"_s},    {u"status=processing"_s, u"status=3"_s},
        {u"status=done"_s, u"status=4"_s},      {u"status=error"_s, u"status=5"_s}};
    for (QString &filter : query.filter)
        filter = numbers.value(filter.toLower(), filter);
    return query;
}

api::Result<api::Page<api::ResellerTranscript>>
transcripts(Database &database, const Caller &caller, const api::OrganizationId &id, const api::ResellerQuery &query)
{
    const auto customer = customerOf(database, caller, id);
    if (!customer)
        return tl::unexpected(customer.error());
    Listing listing(u"sessions"_s,
                    "id, filename, created, language, duration_ms, last_modified, "_L1
                        + transcriptColumns().last().sql);
    listing.where(u"organization_id = ?"_s, *customer);
    if (const auto done = arrange(listing, withNumbers(query), transcriptColumns(), u"filename"_s); !done)
        return tl::unexpected(done.error());
    Listing::Page page = listing.run(database, query.page);
    api::Page<api::ResellerTranscript> transcripts{.total = page.total};
    while (page.rows.next())
        transcripts.items << api::ResellerTranscript{
            .sessionId = {page.rows.value(0).toString()},
            .filename = page.rows.value(1).toString(),
            .created = api::Timestamp{isoFromUs(page.rows.value(2).toLongLong())},
            .status = {page.rows.value(6).toString()},
            .language = page.rows.value(3).toString(),
            .duration = page.rows.value(4).toLongLong() / 1000.0,
            .lastUpdate = api::Timestamp{isoFromUs(page.rows.value(5).toLongLong())}};
    return transcripts;
}

} // namespace

void addResellerCustomers(Router &router, Workspace &workspace)
{
    using api::OrganizationId;
    Database &database = workspace.database;
    router.on(api::reseller::customers,
              forResellers([&database](const Caller &caller, const api::ResellerQuery &query) {
                  return list(database, caller, query);
              }));
    router.on(api::reseller::customer, forResellers([&database](const Caller &caller, const OrganizationId &id) {
                  return fetch(database, caller, id);
              }));
    router.on(api::reseller::createCustomer,
              forResellers([&database](const Caller &caller, const api::ResellerCustomerRequest &wanted) {
                  return create(database, caller, wanted);
              }));
    router.on(api::reseller::updateCustomer,
              forResellers([&workspace](const Caller &caller, const OrganizationId &id,
                                        const api::ResellerCustomerRequest &wanted) {
                  return update(workspace, caller, id, wanted);
              }));
    router.on(api::reseller::removeCustomer, forResellers([&workspace](const Caller &caller, const OrganizationId &id) {
                  return remove(workspace, caller, id);
              }));
    router.on(
        api::reseller::transcripts,
        forResellers([&database](const Caller &caller, const OrganizationId &id, const api::ResellerQuery &query) {
            return transcripts(database, caller, id, query);
        }));
    addResellerLogins(router, workspace);
    addResellerPlans(router, workspace);
}

} // namespace service::handlers
