#include "app/service/store/webhooks.h"

#include "app/service/store/listing.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

const auto columns = u"id, url, method, headers, events, created"_s;
constexpr std::array minutesToNext{1, 2, 5, 15, 30};

QString joined(const QStringList &headers)
{
    return headers.join(u'\n');
}

QStringList split(const QString &headers)
{
    return headers.split(u'\n', Qt::SkipEmptyParts);
}

/// A header's value may be a password: whoever may see the webhook sees its name only.
QStringList withoutValues(QStringList headers)
{
    for (QString &line : headers)
        line = line.left(line.indexOf(u':')) + u": ***"_s;
    return headers;
}

QList<api::Webhook> read(QSqlQuery query)
{
    QList<api::Webhook> webhooks;
    while (query.next())
        webhooks << api::Webhook{.id = {query.value(0).toString()},
                                 .url = query.value(1).toString(),
                                 .method = query.value(2).toString(),
                                 .headers = withoutValues(split(query.value(3).toString())),
                                 .events = query.value(4).toString().split(u' '),
                                 .created = api::Timestamp{isoFromUs(query.value(5).toLongLong())}};
    return webhooks;
}

} // namespace

Webhooks::Webhooks(Database &database)
    : m_database(database)
{
}

qint64 Webhooks::remember(const QString &session, const WebhookTarget &target, const QStringList &events)
{
    QSqlQuery known = m_database.run(
        u"SELECT w.id, w.events FROM webhooks w JOIN sessions s ON s.organization_id = w.organization_id "
        "WHERE s.id = ? AND w.url = ? AND w.method = ?"_s,
        {session, target.url, target.method});
    if (!known.next())
        return m_database
            .run(u"INSERT INTO webhooks(organization_id, url, method, headers, events, created) "
                 "SELECT organization_id, ?, ?, ?, ?, ? FROM sessions WHERE id = ?"_s,
                 {target.url, target.method, stored(joined(target.headers)), events.join(u' '), nowUs(), session})
            .lastInsertId()
            .toLongLong();
    const qint64 id = known.value(0).toLongLong();
    QStringList all = known.value(1).toString().split(u' ') + events;
    all.removeDuplicates();
    known.finish();
    m_database.run(u"UPDATE webhooks SET headers = ?, events = ? WHERE id = ?"_s,
                   {stored(joined(target.headers)), all.join(u' '), id});
    return id;
}

void Webhooks::watchSession(const QString &session, const api::WebhookOptions &options)
{
    const auto target = webhookTarget(options);
    if (!target || !*target)
        return;
    const qint64 id = remember(session, **target, {u"session.done"_s});
    m_database.run(u"INSERT OR REPLACE INTO session_webhooks(session_id, webhook_id, headers) VALUES (?, ?, ?)"_s,
                   {session, id, stored(joined((*target)->headers))});
}

void Webhooks::watchDocument(const QString &session, const QString &document, const api::WebhookOptions &options)
{
    const auto target = webhookTarget(options);
    if (!target || !*target)
        return;
    const qint64 id
        = remember(session, **target, {u"document.created"_s, u"document.updated"_s, u"document.deleted"_s});
    m_database.run(u"INSERT INTO document_webhooks(document_id, session_id, webhook_id, headers) "
                   "VALUES (?, ?, ?, ?)"_s,
                   {document, session, id, stored(joined((*target)->headers))});
}

void Webhooks::copyWatch(const QString &from, const QString &to)
{
    m_database.run(u"INSERT INTO document_webhooks(document_id, session_id, webhook_id, headers) "
                   "SELECT ?, session_id, webhook_id, headers FROM document_webhooks WHERE document_id = ?"_s,
                   {to, from});
}

QList<WebhookCall> Webhooks::due(qint64 now, int most)
{
    QList<WebhookCall> calls;
    QSqlQuery query
        = m_database.run(u"SELECT c.id, w.url, w.method, c.headers, c.session_id, c.document_id, c.tries, w.id "
                         "FROM webhook_calls c JOIN webhooks w ON w.id = c.webhook_id "
                         "WHERE c.next_try <= ? ORDER BY c.next_try, c.id LIMIT ?"_s,
                         {now, most});
    while (query.next())
        calls << WebhookCall{.id = query.value(0).toLongLong(),
                             .webhook = query.value(7).toLongLong(),
                             .target
                             = {query.value(1).toString(), query.value(2).toString(), split(query.value(3).toString())},
                             .session = query.value(4).toString(),
                             .document = query.value(5).toString(),
                             .tries = query.value(6).toInt()};
    return calls;
}

std::optional<qint64> Webhooks::nextDue(qint64 now)
{
    QSqlQuery query = m_database.run(u"SELECT min(next_try) FROM webhook_calls WHERE next_try > ?"_s, {now});
    return query.next() && !query.isNull(0) ? std::optional(query.value(0).toLongLong()) : std::nullopt;
}

void Webhooks::begin(const WebhookCall &call)
{
    Transaction transaction(m_database);
    m_database.run(u"UPDATE webhook_calls SET is_begun = 1 WHERE id = ?"_s, {call.id});
    transaction.commit();
}

void Webhooks::answered(const WebhookCall &call)
{
    Transaction transaction(m_database);
    m_database.run(u"DELETE FROM webhook_calls WHERE id = ?"_s, {call.id});
    transaction.commit();
}

void Webhooks::failed(const WebhookCall &call, qint64 begun, const QString &error, std::chrono::microseconds minute)
{
    Transaction transaction(m_database);
    const int tries = call.tries + 1;
    const QVariant next
        = tries < mostTries ? QVariant(begun + minutesToNext.at(tries - 1) * minute.count()) : QVariant();
    m_database.run(u"UPDATE webhook_calls SET tries = ?, next_try = ?, error = ? WHERE id = ?"_s,
                   {tries, next, stored(error), call.id});
    transaction.commit();
}

void Webhooks::dropOld(qint64 before)
{
    m_database.run(u"DELETE FROM webhook_calls WHERE next_try IS NULL AND created < ?"_s, {before});
}

api::Page<api::Webhook> Webhooks::list(qint64 organization, const api::WebhookQuery &query)
{
    Listing listing(u"webhooks"_s, columns);
    listing.where(u"organization_id = ?"_s, organization);
    if (query.q && !query.q->isEmpty())
        listing.where(u"url LIKE ? ESCAPE '\\'"_s, containing(*query.q));
    listing.sortBy(u"created"_s, false, u"id"_s);
    Listing::Page page = listing.run(m_database, query.page);
    return {read(std::move(page.rows)), page.total};
}

std::optional<api::Webhook> Webhooks::fetch(qint64 organization, qint64 id)
{
    const auto found = read(m_database.run(
        "SELECT "_L1 + columns + " FROM webhooks WHERE id = ? AND organization_id = ?"_L1, {id, organization}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace service
