#pragma once

#include "api/transport.h"
#include <memory>
#include <QUrlQuery>
#include <span>

/// The seam between the HTTP server (sockets, limits; httpserver.cpp) and what answers requests (router, handlers).
namespace service {

struct RequestHead
{
    api::Method method = api::Method::Get;
    QString path{}; ///< percent-decoded, without a trailing slash
    QUrlQuery query{};
    QList<api::Header> headers{};
    qint64 contentLength = -1; ///< -1: no body
    QByteArray header(const QByteArray &name) const;
};

struct Request
{
    RequestHead head{};
    QByteArray body{};
};

/// What to send back: `body`, or `length` bytes of `file` from `offset` (Range is worked out by the server).
struct Response
{
    int status = 200;
    QList<api::Header> headers{};
    QByteArray body{};
    QString file{}; ///< when set, the server streams it and answers Range
    bool close = false; ///< close the connection after this answer
};

/// Takes the body of one request as it arrives, on a disk worker. Destroyed without finish() when the peer went away:
/// what was written must then be kept (tus) or dropped (others) by the sink itself.
class BodySink
{
public:
    virtual ~BodySink() = default;
    virtual bool write(std::span<const char> bytes) = 0; ///< false: stop reading, send finish()'s answer
    virtual Response finish() = 0; ///< after the last byte or after write() failed
};

/// What the server does with a request whose head has arrived.
struct Plan
{
    qint64 bodyLimit = 0; ///< bytes to read into memory for handle(); 413 over it
    std::unique_ptr<BodySink> sink{}; ///< instead: stream the body here
    std::optional<Response> refusal{}; ///< or answer at once (401, 404, 409...) and do not read the body
};

/// Answers requests. All calls come on worker threads, several at once, and may block on disk and SQLite.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    virtual Plan prepare(const RequestHead &head) = 0; ///< only for requests with a body
    virtual Response handle(const Request &request) = 0;
};

} // namespace service
