#pragma once

#include "app/service/http.h"
#include <mutex>
#include <QHash>

namespace service {

/// Counts the calls of each token in a minute. The limit only stops a program that has run away.
class RateLimit
{
public:
    static constexpr int callsPerMinute = 600'000;

    struct State
    {
        int remaining = 0; ///< -1: over the limit
        qint64 reset = 0; ///< Unix seconds
        QList<api::Header> headers() const;
    };
    State count(qint64 token); ///< 0: without a token
    State state(qint64 token); ///< without counting

private:
    State stateLocked(qint64 token, int add);

    std::mutex m_mutex;
    qint64 m_minute = 0; ///< guarded by m_mutex
    QHash<qint64, int> m_calls{}; ///< in this minute; guarded by m_mutex
};

} // namespace service
