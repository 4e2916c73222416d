#pragma once

#include "app/service/http.h"

/// The opening of a WebSocket (RFC 6455, 4.2.1), before there is one.
namespace service {

bool asksForWebSocket(const RequestHead &head);
std::optional<Response> badHandshake(const RequestHead &head); ///< what is wrong with it

} // namespace service
