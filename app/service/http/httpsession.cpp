#include "app/service/http/httpsession.h"

#include "app/service/http/bodyreader.h"
#include "app/service/http/byterange.h"
#include "app/service/http/handshake.h"
#include "app/service/http/reply.h"
#include "app/service/http/servedfile.h"
#include "app/service/http/websocket.h"
#include <QCoreApplication>
#include <QLoggingCategory>

namespace service {

namespace {

Q_LOGGING_CATEGORY(lcHttp, "scriptix.service.http")

using Clock = std::chrono::steady_clock;

constexpr std::size_t headPiece = 4 * 1024;
constexpr qint64 filePiece = 128 * 1024;

QString text(const char *source)
{
    return QCoreApplication::translate("HttpServer", source);
}

Refusal tooLate()
{
    return {408, text(QT_TRANSLATE_NOOP("HttpServer", "The request took too long to arrive."))};
}

Response failure()
{
    return errorReply(500, text(QT_TRANSLATE_NOOP("HttpServer", "The service failed to answer.")));
}

} // namespace

HttpSession::HttpSession(Tcp::socket socket, SessionShare &share)
    : m_connection(std::make_shared<Connection>(std::move(socket)))
    , m_share(share)
{
}

void HttpSession::stop()
{
    m_connection->stop();
}

asio::awaitable<void> HttpSession::run()
{
    const auto self = shared_from_this();
    while (co_await serveOne())
        m_fresh = false;
    co_await m_connection->finish();
}

/// Length of the head in pending(), with the blank line; 0 when there is none, and perhaps a reason to tell.
asio::awaitable<std::size_t> HttpSession::readHeadBytes(Refusal &refusal)
{
    std::string &bytes = m_connection->pending();
    const auto limit = std::size_t(m_share.limits.headerBytes);
    bool begun = m_fresh || !bytes.empty();
    auto deadline = Clock::now() + (begun ? m_share.limits.headerDeadline : m_share.limits.idle);
    for (std::size_t searched = 0;;) {
        while (bytes.starts_with("\r\n")) // RFC 9112, 2.2: a blank line after the last body is passed over
            bytes.erase(0, 2);
        const std::size_t end = bytes.find("\r\n\r\n", searched);
        if (std::min(end, bytes.size()) + 4 > limit) {
            refusal = {431, text(QT_TRANSLATE_NOOP("HttpServer", "The head of the request is too long."))};
            co_return 0;
        }
        if (end != std::string::npos)
            co_return end + 4;
        searched = bytes.size() < 3 ? 0 : bytes.size() - 3;
        const auto left = deadline - Clock::now();
        if (!co_await m_connection->fill(headPiece, std::max(left, Clock::duration(1)))) {
            if (m_connection->timedOut() && !bytes.empty())
                refusal = tooLate();
            co_return 0;
        }
        if (!begun)
            deadline = Clock::now() + m_share.limits.headerDeadline;
        begun = true;
    }
}

asio::awaitable<bool> HttpSession::serveOne()
{
    Refusal refusal{.status = 0};
    const std::size_t length = co_await readHeadBytes(refusal);
    if (length == 0 && refusal.status == 0)
        co_return false;
    if (length == 0)
        co_return co_await refuse(refusal);
    std::string &bytes = m_connection->pending();
    const auto head = readHead(std::string_view(bytes).substr(0, length), m_share.port);
    bytes.erase(0, length);
    if (!head)
        co_return co_await refuse(head.error());
    if (asksForWebSocket(head->head))
        co_return co_await answerUpgrade(*head);
    if (head->head.contentLength < 0)
        co_return co_await answer(*head);
    co_return co_await answerWithBody(*head);
}

asio::awaitable<bool> HttpSession::answer(Head head)
{
    Response response;
    Request request{.head = head.head};
    co_await handle(request, response);
    co_return co_await respond(head, std::move(response), !head.keepAlive);
}

/// Refusals are plain answers of HTTP; after 101 the connection is the WebSocket's for ever.
asio::awaitable<bool> HttpSession::answerUpgrade(Head head)
{
    std::optional<Upgrade> upgrade;
    co_await m_share.workers.run([&] { upgrade = upgraded(head.head); });
    if (!upgrade && head.head.contentLength < 0)
        co_return co_await answer(head);
    if (!upgrade)
        co_return co_await answerWithBody(head);
    if (!upgrade->handler)
        co_return co_await respond(head, std::move(upgrade->refusal), true);
    if (const auto refused = badHandshake(head.head))
        co_return co_await respond(head, *refused, true);
    if (const auto refusal = noRoomForSocket())
        co_return co_await refuse(*refusal);
    ++m_share.webSockets;
    const auto socket = makeWebSocket(m_connection, upgrade->handler, m_share.limits);
    co_await socket->run(head.head);
    --m_share.webSockets;
    co_return false;
}

std::optional<Refusal> HttpSession::noRoomForSocket() const
{
    if (!m_connection->pending().empty())
        return Refusal{400,
                       text(QT_TRANSLATE_NOOP("HttpServer", "Nothing may follow the request before it is answered."))};
    if (m_share.webSockets >= m_share.limits.webSockets || m_share.stopping)
        return Refusal{
            503, text(QT_TRANSLATE_NOOP("HttpServer", "Too many connections are open. Close one and try again."))};
    return std::nullopt;
}

std::optional<Upgrade> HttpSession::upgraded(const RequestHead &head)
{
    try {
        return m_share.handler.upgrade(head);
    } catch (const std::exception &error) {
        qCWarning(lcHttp) << "opening a WebSocket failed:" << error.what();
        return Upgrade{.refusal = failure()};
    }
}

asio::awaitable<bool> HttpSession::answerWithBody(Head head)
{
    const qint64 length = head.head.contentLength;
    Plan plan;
    co_await m_share.workers.run([&] {
        try {
            plan = m_share.handler.prepare(head.head);
        } catch (const std::exception &error) {
            qCWarning(lcHttp) << "preparing for a request failed:" << error.what();
            plan.refusal = failure();
        }
    });
    if (!plan.refusal && !plan.sink && length > plan.bodyLimit)
        plan.refusal = errorReply(413, text(QT_TRANSLATE_NOOP("HttpServer", "The body of the request is too large.")));
    if (plan.refusal)
        co_return co_await respond(head, std::move(*plan.refusal), length > 0 || !head.keepAlive);
    if (head.expectsContinue && !co_await m_connection->write("HTTP/1.1 100 Continue\r\n\r\n", m_share.limits.write))
        co_return false;
    if (plan.sink)
        co_return co_await answerStreamed(head, std::move(plan.sink));
    Request request{.head = head.head};
    BodyReader reader(*m_connection, m_share.limits, length);
    if (!co_await reader.toMemory(request.body))
        co_return co_await refuse(tooLate());
    Response response;
    co_await handle(request, response);
    co_return co_await respond(head, std::move(response), !head.keepAlive);
}

asio::awaitable<bool> HttpSession::answerStreamed(Head head, std::unique_ptr<BodySink> sink)
{
    bool taking = true;
    BodyReader reader(*m_connection, m_share.limits, head.head.contentLength);
    const bool arrived = co_await reader.toSink(*sink, m_share.disk, taking);
    std::optional<Response> response;
    co_await m_share.disk.run([&] {
        if (arrived || !taking)
            response = sink->finish();
        sink.reset();
    });
    if (!response)
        co_return co_await refuse(tooLate());
    co_return co_await respond(head, std::move(*response), !arrived || !head.keepAlive);
}

/// The server's own answer; the connection ends with it, as nobody knows where the next request would begin.
asio::awaitable<bool> HttpSession::refuse(Refusal refusal)
{
    const CheckedHead none;
    co_return co_await respond(none, errorReply(refusal.status, refusal.message), true);
}

asio::awaitable<bool> HttpSession::respond(Head head, Response response, bool close)
{
    close = close || response.close || m_share.stopping;
    if (!response.file.isEmpty())
        co_return co_await respondWithFile(head, std::move(response), close);
    const bool hasBody = response.status != 204 && response.status != 304;
    QByteArray bytes = replyHead(response, response.body.size(), close);
    if (hasBody && !head.isHead)
        bytes += response.body;
    response.body.clear();
    const bool sent = co_await m_connection->write({bytes.data(), std::size_t(bytes.size())}, m_share.limits.write);
    co_return sent && !close;
}

asio::awaitable<bool> HttpSession::respondWithFile(Head head, Response response, bool close)
{
    ServedFile file;
    bool isOpen = false;
    co_await m_share.disk.run([&] { isOpen = file.open(response.file); });
    if (!isOpen) {
        const QString missing = text(QT_TRANSLATE_NOOP("HttpServer", "The file is not there any more."));
        co_return co_await respond(head, errorReply(404, missing), close);
    }
    const bool ranged = response.status == 200 && (head.ifRange.isEmpty() || head.ifRange == file.etag());
    const ByteRange range = rangeOf(ranged ? head.range : QByteArray(), file.size());
    addHeader(response, "Accept-Ranges", "bytes");
    addHeader(response, "ETag", file.etag());
    const QByteArray size = QByteArray::number(file.size());
    if (range.kind == ByteRange::Kind::Unsatisfiable) {
        response = errorReply(416, text(QT_TRANSLATE_NOOP("HttpServer", "The file has no such part.")));
        addHeader(response, "Content-Range", "bytes */" + size);
        co_return co_await respond(head, std::move(response), close);
    }
    if (range.kind == ByteRange::Kind::Part) {
        response.status = 206;
        const QByteArray last = QByteArray::number(range.offset + range.length - 1);
        response.headers.append(
            {"Content-Range", "bytes " + QByteArray::number(range.offset) + '-' + last + '/' + size});
    }
    const QByteArray bytes = replyHead(response, range.length, close);
    if (!co_await m_connection->write({bytes.data(), std::size_t(bytes.size())}, m_share.limits.write))
        co_return false;
    if (!head.isHead && !co_await sendFile(file, range.offset, range.length))
        co_return false;
    co_return !close;
}

/// On the disk lane, because reading a file may wait for the disk, and a little at a time, so that others get their
/// turn.
asio::awaitable<bool> HttpSession::sendFile(const ServedFile &file, qint64 offset, qint64 length)
{
    const qint64 end = offset + length;
    while (offset < end) {
        if (!co_await m_connection->waitWritable(m_share.limits.write))
            co_return false;
        qint64 sent = 0;
        co_await m_share.disk.run(
            [&] { sent = file.send(m_connection->descriptor(), offset, std::min(end - offset, filePiece)); });
        if (sent < 0)
            co_return false;
        offset += sent;
    }
    co_return true;
}

asio::awaitable<void> HttpSession::handle(Request &request, Response &response)
{
    Lane &lane = m_share.handler.isSlow(request.head) ? m_share.slow : m_share.workers;
    co_await lane.run([&] { response = handled(request); });
}

Response HttpSession::handled(Request &request)
{
    if (m_share.stopping)
        return errorReply(503, text(QT_TRANSLATE_NOOP("HttpServer", "The service is stopping.")));
    try {
        return m_share.handler.handle(request);
    } catch (const std::exception &error) {
        qCWarning(lcHttp) << "answering a request failed:" << error.what();
        return failure();
    }
}

} // namespace service
