#pragma once

#include "app/service/http/connection.h"
#include "app/service/httpserver.h"

namespace service {

/// A connection that becomes a WebSocket.
class WebSocketConnection : public WebSocketPeer
{
public:
    /// Answers 101 and passes messages on until one side closes.
    virtual asio::awaitable<void> run(const RequestHead &head) = 0;
};

/// Nothing is compressed, so that no message can grow.
std::shared_ptr<WebSocketConnection> makeWebSocket(const std::shared_ptr<Connection> &connection,
                                                   const std::shared_ptr<WebSocketHandler> &handler,
                                                   const ServerLimits &limits);

} // namespace service
