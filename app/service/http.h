#pragma once

#include "api/transport.h"
#include <memory>
#include <optional>
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

/// The client's end of a WebSocket. Any thread may use it.
class WebSocketPeer
{
public:
    virtual ~WebSocketPeer() = default;
    virtual void send(const QByteArray &text) = 0; ///< UTF-8; a client that does not take it in time is dropped
    virtual void close(quint16 code, const QByteArray &reason = {}) = 0; ///< after what was sent
    virtual void resume() = 0; ///< read on after received() was false
};

/// What a WebSocket's messages are for. Calls come on the server's io thread, one at a time, and must not block.
class WebSocketHandler
{
public:
    virtual ~WebSocketHandler() = default;
    virtual void opened(const std::shared_ptr<WebSocketPeer> &peer) = 0;
    virtual bool received(const QByteArray &message, bool isText) = 0; ///< false: read nothing more until resume()
    virtual void closed() = 0; ///< the last call
};

/// What a server does with a request to become a WebSocket.
struct Upgrade
{
    std::shared_ptr<WebSocketHandler> handler{};
    Response refusal{}; ///< without a handler
};

/// Answers requests. All calls come on worker threads, several at once, and may block on disk and SQLite.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    virtual Plan prepare(const RequestHead &head) = 0; ///< only for requests with a body
    virtual Response handle(Request &request) = 0; ///< may take the body out, so that a large one is there once
    /// handle() may take seconds: it gets a thread where quick requests do not wait for it. Asked on the io thread.
    virtual bool isSlow(const RequestHead &) const { return false; }
    /// Nothing: there is no WebSocket at this address, and the request is like any other.
    virtual std::optional<Upgrade> upgrade(const RequestHead &) { return std::nullopt; }
};

} // namespace service
