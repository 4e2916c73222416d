#include "app/service/store/usage.h"

#include "app/service/store/listing.h"
#include "app/service/store/subscriptions.h"

using namespace Qt::StringLiterals;

namespace service {

Usage::Usage(Database &database)
    : m_database(database)
{
}

void Usage::noteSession(const QString &session)
{
    QSqlQuery query = m_database.run(
        u"SELECT organization_id, token_id, (duration_ms + 999) / 1000, language, session_mode FROM sessions "
        "WHERE id = ?"_s,
        {session});
    if (!query.next())
        return;
    const Who who{query.value(0).toLongLong(), query.value(1).toLongLong()};
    const qint64 seconds = query.value(2).toLongLong();
    const QString language = query.value(3).toString();
    const QString kind = query.value(4).toString() == u"align" ? alignment : speech;
    query.finish();
    note(who, kind, seconds, language);
}

void Usage::note(const Who &who, const QString &kind, qint64 amount, const QString &language)
{
    const auto subscription = Subscriptions(m_database).charged(who.organization, today());
    m_database.run(
        u"INSERT INTO usage(organization_id, subscription_id, token_id, token_name, language, kind, amount, created) "
        "VALUES (?, ?, ?, (SELECT name FROM tokens WHERE id = ? AND kind IN ('batch', 'realtime')), ?, ?, ?, ?)"_s,
        {who.organization, subscription ? QVariant(*subscription) : QVariant(),
         who.token > 0 ? QVariant(who.token) : QVariant(), who.token, stored(language), kind, amount, nowUs()});
}

QHash<QString, qint64> Usage::used(qint64 subscription, const Period &period)
{
    QHash<QString, qint64> amounts;
    QSqlQuery query = m_database.run(
        u"SELECT kind, sum(amount) FROM usage WHERE subscription_id = ? AND created >= ? AND created < ? GROUP BY kind"_s,
        {subscription, usAtStart(period.first), usAtStart(period.last.addDays(1))});
    while (query.next())
        amounts.insert(query.value(0).toString(), query.value(1).toLongLong());
    return amounts;
}

qint64 usAtStart(QDate day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000;
}

} // namespace service
