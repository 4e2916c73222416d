#pragma once

#include "app/service/http.h"
#include "app/service/store/database.h"
#include <condition_variable>
#include <QSet>

namespace service {

/// Answers to calls that carry an Idempotency-Key, so that a call which arrives twice is carried out once: networks and
/// clients send again when a connection breaks before the answer. Good answers are kept for a day; what was refused had
/// no effect and may be tried again.
class Answers
{
public:
    /// One call, told apart from others by who makes it, what is called and the key.
    struct Call
    {
        QByteArray key{}; ///< secret: the answer is encrypted with it
        QByteArray keyHash{};
        QByteArray requestHash{};
    };

    explicit Answers(Database &database);

    /// `scope` says who calls and what.
    static Call call(const QByteArray &scope, const QByteArray &idempotencyKey, const QByteArray &body);
    /// The answer of `work`, or the one given earlier. Waits while the same call is being carried out.
    Response once(const Call &call, const std::function<Response()> &work);

private:
    std::optional<Response> known(const Call &call);
    void keep(const Call &call, const Response &response);
    bool begin(const QByteArray &keyHash); ///< false: it still runs after a minute
    void end(const QByteArray &keyHash);

    Database &m_database;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    QSet<QByteArray> m_running{}; ///< guarded by m_mutex
};

} // namespace service
