#pragma once

#include "app/service/http/connection.h"
#include "app/service/httpserver.h"

namespace service {

bool asksForWebSocket(const RequestHead &head);

/// What is wrong with the handshake of RFC 6455, 4.2.1, that the head asks for.
std::optional<Response> badHandshake(const RequestHead &head);

/// Answers 101 and passes messages on until one side closes. Nothing is compressed, so that no message can grow.
asio::awaitable<void> serveWebSocket(std::shared_ptr<Connection> connection, const RequestHead &head,
                                     std::shared_ptr<WebSocketHandler> handler, const ServerLimits &limits);

} // namespace service
