#pragma once

#include <chrono>
#include <QMap>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace api {

enum class ErrorKind {
    Network, ///< no answer: refused, unreachable, TLS, cut off
    Timeout,
    Cancelled,
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict,
    Invalid, ///< 400, 415, 422
    TooLarge, ///< an answer or a body over its cap
    RateLimited,
    Server, ///< 5xx
    BadReply ///< an answer that does not say what it should
};

struct Error
{
    ErrorKind kind = ErrorKind::Server;
    int status = 0; ///< HTTP status, 0 when there was none
    QString message{}; ///< a sentence for the user: the server's, or our own translated one
    QString detail{}; ///< for the log: method, path, JSON path; never a token or transcript text
    QMap<QString, QStringList> fields{}; ///< 422: what is wrong with which field
    std::chrono::seconds retryAfter{}; ///< from Retry-After; zero when absent
};

template <class T>
using Result = tl::expected<T, Error>;

} // namespace api
