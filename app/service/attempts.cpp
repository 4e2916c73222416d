#include "app/service/attempts.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace service {

namespace {

Q_LOGGING_CATEGORY(lcAttempts, "scriptix.service.attempts")

constexpr qsizetype manyNames = 10'000;

QByteArray hashed(const QString &who)
{
    return QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

Attempts::Attempts(Database &database)
    : m_database(database)
{
}

/// The clock of the wall may have been set meanwhile, so nobody waits longer than the longest wait.
void Attempts::load()
{
    using namespace std::chrono;
    const qint64 now = nowUs();
    const Clock::time_point here = Clock::now();
    change(u"DELETE FROM attempts WHERE next < ?"_s, {now - duration_cast<microseconds>(memory).count()});
    QSqlQuery query = m_database.run(u"SELECT who, tries, next FROM attempts"_s);
    const std::lock_guard lock(m_mutex);
    while (query.next()) {
        const microseconds left(query.value(2).toLongLong() - now);
        m_tries.insert(query.value(0).toByteArray(),
                       {query.value(1).toInt(), here + std::min<microseconds>(left, longestWait)});
    }
}

std::optional<std::chrono::seconds> Attempts::begin(const QString &who)
{
    const QByteArray key = hashed(who);
    std::unique_lock lock(m_mutex);
    const Clock::time_point now = Clock::now();
    if (m_tries.size() > manyNames)
        forgetOld(now);
    Tries &tries = m_tries[key];
    if (now > tries.next + memory)
        tries = {};
    if (tries.count >= freeTries && now < tries.next)
        return std::chrono::ceil<std::chrono::seconds>(tries.next - now);
    ++tries.count;
    tries.next = now;
    if (tries.count >= freeTries)
        tries.next += std::min(longestWait, firstWait * (1 << std::min(tries.count - freeTries, 10)));
    const Tries kept = tries;
    lock.unlock(); // who writes may be waiting for this
    if (kept.count > 1) // who is right at once costs the disk nothing
        keep(key, kept);
    return std::nullopt;
}

void Attempts::keep(const QByteArray &who, const Tries &tries)
{
    const auto left = std::chrono::duration_cast<std::chrono::microseconds>(tries.next - Clock::now());
    change(u"INSERT INTO attempts(who, tries, next) VALUES (?, ?, ?) ON CONFLICT(who) DO UPDATE SET "
           "tries = max(tries, excluded.tries), next = max(next, excluded.next)"_s,
           {who, tries.count, nowUs() + qint64(left.count())});
}

/// A full disk is no reason to let nobody in: then it is remembered for this run only.
void Attempts::change(const QString &sql, const QVariantList &values)
{
    try {
        Transaction transaction(m_database);
        m_database.run(sql, values);
        transaction.commit();
    } catch (const StoreError &error) {
        qCWarning(lcAttempts) << "not remembered:" << error.what();
    }
}

void Attempts::succeeded(const QString &who)
{
    const QByteArray key = hashed(who);
    std::unique_lock lock(m_mutex);
    const bool isKept = m_tries.take(key).count > 1;
    lock.unlock();
    if (isKept)
        change(u"DELETE FROM attempts WHERE who = ?"_s, {key});
}

void Attempts::forgetOld(Clock::time_point now)
{
    m_tries.removeIf([now](const auto &entry) { return now > entry.value().next + memory; });
}

} // namespace service
