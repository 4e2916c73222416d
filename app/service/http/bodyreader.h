#pragma once

#include "app/service/http/connection.h"
#include "app/service/http/lane.h"
#include "app/service/httpserver.h"

namespace service {

/// Reads the body of one request and sees to it that it comes fast enough: a little at a time must not hold a
/// connection for ever.
class BodyReader
{
public:
    BodyReader(Connection &connection, const ServerLimits &limits, qint64 length);

    /// False when the peer went away or was too slow.
    asio::awaitable<bool> toMemory(QByteArray &body);
    /// The same; or because the sink takes no more, then `taking` is false. Writes on the lane.
    asio::awaitable<bool> toSink(BodySink &sink, Lane &disk, bool &taking);

private:
    using Clock = std::chrono::steady_clock;

    asio::awaitable<std::size_t> readPiece(std::span<char> to);
    bool isTooSlow() const;

    Connection &m_connection;
    const ServerLimits &m_limits;
    qint64 m_length = 0;
    qint64 m_received = 0;
    Clock::time_point m_started = Clock::now();
    Clock::duration m_ownTime{}; ///< spent on our disk
};

} // namespace service
