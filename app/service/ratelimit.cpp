#include "app/service/ratelimit.h"

#include <QDateTime>

namespace service {

QList<api::Header> RateLimit::State::headers() const
{
    return {{"X-RateLimit-Limit", QByteArray::number(callsPerMinute)},
            {"X-RateLimit-Remaining", QByteArray::number(qMax(0, remaining))},
            {"X-RateLimit-Reset", QByteArray::number(reset)}};
}

RateLimit::State RateLimit::count(qint64 token)
{
    return stateLocked(token, 1);
}

RateLimit::State RateLimit::state(qint64 token)
{
    return stateLocked(token, 0);
}

RateLimit::State RateLimit::stateLocked(qint64 token, int add)
{
    const std::lock_guard lock(m_mutex);
    const qint64 minute = QDateTime::currentSecsSinceEpoch() / 60;
    if (std::exchange(m_minute, minute) != minute)
        m_calls.clear();
    int &calls = m_calls[token];
    calls = qMin(calls + add, callsPerMinute + 1);
    return {.remaining = callsPerMinute - calls, .reset = (minute + 1) * 60};
}

} // namespace service
