#pragma once

#include "app/service/http.h"
#include <string_view>
#include <tl/expected.hpp>

namespace service {

/// Why the server itself answers a request, and then ends the connection.
struct Refusal
{
    int status = 400;
    QString message{};
};

/// A request's head that passed every check, and what the server has to know of it besides.
struct CheckedHead
{
    RequestHead head{};
    bool isHead = false; ///< on the wire: the answer has no body, whatever X-HTTP-Method-Override says
    bool keepAlive = false;
    bool expectsContinue = false;
    QByteArray range{};
    QByteArray ifRange{};
};

/// Reads the bytes up to and including the blank line. Stricter than RFC 9112 wherever a proxy and a server could
/// understand the same bytes differently; refuses hosts (421) and origins (403) other than this computer's `port`.
tl::expected<CheckedHead, Refusal> readHead(std::string_view bytes, quint16 port);

} // namespace service
