#include "app/service/http/websocket.h"

#include <deque>
#include <mutex>

#undef emit
#undef signals
#undef slots
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>

using namespace std::chrono_literals;
namespace websocket = boost::beast::websocket;
namespace http = boost::beast::http;

namespace service {

namespace {

constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);
constexpr int looksPerPing = 6; ///< how often the state of a connection is looked at
constexpr int patientLooks = 2; ///< for the client's answer to our closing

http::request<http::empty_body> handshakeOf(const RequestHead &head)
{
    http::request<http::empty_body> request(http::verb::get, "/", 11);
    for (const api::Header &header : head.headers)
        request.insert(std::string_view(header.name), std::string_view(header.value));
    return request;
}

/// One WebSocket on the io thread: a coroutine reads, one writes, one looks whether both get on.
class WebSocket final : public WebSocketConnection, public std::enable_shared_from_this<WebSocket>
{
public:
    WebSocket(std::shared_ptr<Connection> connection, std::shared_ptr<WebSocketHandler> handler,
              const ServerLimits &limits);

    asio::awaitable<void> run(const RequestHead &head) override;

    void send(const QByteArray &text) override;
    void close(quint16 code, const QByteArray &reason) override;
    void resume() override;

private:
    enum class Part { Reader, Writer, Watch };

    void prepare();
    asio::awaitable<void> read();
    asio::awaitable<void> write();
    asio::awaitable<bool> writeMessage(const QByteArray &text);
    asio::awaitable<void> watch();
    asio::awaitable<void> wait(asio::steady_timer &timer);
    void begin(asio::awaitable<void> part);
    void post(void (WebSocket::*what)());
    void wakeWriter() { m_toWrite.cancel(); }
    void goOnReading();
    void drop(); ///< without ceremony
    void end();
    bool isStuck();
    std::optional<QByteArray> nextText();
    std::optional<websocket::close_reason> farewell();

    std::shared_ptr<Connection> m_connection;
    std::shared_ptr<WebSocketHandler> m_handler;
    const ServerLimits m_limits;
    websocket::stream<Tcp::socket &> m_stream;
    // Never over: cancelled when there is something to do.
    asio::steady_timer m_toRead;
    asio::steady_timer m_toWrite;
    asio::steady_timer m_partEnded;
    asio::steady_timer m_look;
    int m_parts = 0; ///< coroutines besides the reader
    int m_silentLooks = 0;
    int m_writingLooks = 0;
    int m_closingLooks = 0;
    bool m_isOpen = true;
    bool m_isPaused = false;
    bool m_isWriting = false;
    bool m_isClosing = false;
    bool m_isPingDue = false;

    std::mutex m_mutex;
    std::deque<QByteArray> m_queue; ///< guarded by m_mutex
    qsizetype m_queued = 0; ///< bytes; guarded by m_mutex
    std::optional<websocket::close_reason> m_farewell; ///< guarded by m_mutex
    bool m_takes = true; ///< messages; guarded by m_mutex
};

WebSocket::WebSocket(std::shared_ptr<Connection> connection, std::shared_ptr<WebSocketHandler> handler,
                     const ServerLimits &limits)
    : m_connection(std::move(connection))
    , m_handler(std::move(handler))
    , m_limits(limits)
    , m_stream(m_connection->socket())
    , m_toRead(m_stream.get_executor())
    , m_toWrite(m_stream.get_executor())
    , m_partEnded(m_stream.get_executor())
    , m_look(m_stream.get_executor())
{
}

void WebSocket::prepare()
{
    m_stream.read_message_max(std::size_t(m_limits.webSocketMessage));
    m_stream.auto_fragment(false);
    m_stream.text(true);
    m_stream.control_callback([this](websocket::frame_type, boost::beast::string_view) { m_silentLooks = 0; });
}

/// Ends only when all three coroutines have: they use what belongs to the connection.
///
/// g++ 12 may destroy braced temporaries in co_await expressions twice, so arguments of coroutines are names here.
asio::awaitable<void> WebSocket::run(const RequestHead &head)
{
    const http::request<http::empty_body> request = handshakeOf(head);
    const auto self = shared_from_this();
    prepare();
    const auto [error] = co_await m_stream.async_accept(request, asTuple);
    if (error)
        co_return;
    m_handler->opened(self);
    begin(write());
    begin(watch());
    co_await read();
    end();
    while (m_parts > 0)
        co_await wait(m_partEnded);
    m_handler->closed();
    m_handler.reset();
}

void WebSocket::begin(asio::awaitable<void> part)
{
    ++m_parts;
    asio::co_spawn(m_stream.get_executor(), std::move(part), [self = shared_from_this()](const std::exception_ptr &) {
        --self->m_parts;
        self->m_partEnded.cancel();
    });
}

asio::awaitable<void> WebSocket::wait(asio::steady_timer &timer)
{
    timer.expires_at(asio::steady_timer::time_point::max());
    co_await timer.async_wait(asTuple);
}

asio::awaitable<void> WebSocket::read()
{
    boost::beast::flat_buffer buffer(std::size_t(m_limits.webSocketMessage));
    while (m_isOpen) {
        const auto [error, count] = co_await m_stream.async_read(buffer, asTuple);
        if (error)
            co_return;
        m_silentLooks = 0;
        const QByteArray message(static_cast<const char *>(buffer.data().data()), qsizetype(buffer.size()));
        buffer.consume(buffer.size());
        m_isPaused = !m_handler->received(message, m_stream.got_text());
        while (m_isPaused && m_isOpen)
            co_await wait(m_toRead);
    }
}

asio::awaitable<void> WebSocket::write()
{
    while (m_isOpen) {
        const std::optional<websocket::close_reason> reason = farewell(); // first: no text comes after it
        const std::optional<QByteArray> text = nextText();
        if (text) {
            if (!co_await writeMessage(*text))
                break;
        } else if (m_isPingDue) {
            m_isPingDue = false;
            const websocket::ping_data nothing;
            co_await m_stream.async_ping(nothing, asTuple);
        } else if (reason) {
            m_isClosing = true;
            co_await m_stream.async_close(*reason, asTuple);
            break;
        } else {
            co_await wait(m_toWrite);
        }
    }
    end();
}

asio::awaitable<bool> WebSocket::writeMessage(const QByteArray &text)
{
    m_isWriting = true;
    m_writingLooks = 0;
    const auto [error, count]
        = co_await m_stream.async_write(asio::buffer(text.data(), std::size_t(text.size())), asTuple);
    m_isWriting = false;
    const std::lock_guard lock(m_mutex);
    m_queued -= text.size();
    co_return !error;
}

/// A client that is dead, or takes nothing, or never answers our closing, must not be kept for ever.
asio::awaitable<void> WebSocket::watch()
{
    while (m_isOpen) {
        m_look.expires_after(m_limits.webSocketPing / looksPerPing);
        const auto [error] = co_await m_look.async_wait(asTuple);
        if (error || !m_isOpen)
            co_return;
        if (isStuck())
            drop();
        if (m_silentLooks == looksPerPing) {
            m_isPingDue = true;
            wakeWriter();
        }
    }
}

bool WebSocket::isStuck()
{
    m_silentLooks = m_isPaused ? 0 : m_silentLooks + 1; // who is not listened to cannot be heard
    m_writingLooks = m_isWriting ? m_writingLooks + 1 : 0;
    m_closingLooks = m_isClosing ? m_closingLooks + 1 : 0;
    return m_silentLooks > 2 * looksPerPing || m_writingLooks > looksPerPing || m_closingLooks > patientLooks;
}

void WebSocket::post(void (WebSocket::*what)())
{
    asio::post(m_stream.get_executor(), [self = shared_from_this(), what] { (*self.*what)(); });
}

void WebSocket::send(const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    if (!m_takes)
        return;
    m_queue.push_back(text);
    m_queued += text.size();
    m_takes = m_queued <= m_limits.webSocketQueue;
    post(m_takes ? &WebSocket::wakeWriter : &WebSocket::drop);
}

void WebSocket::close(quint16 code, const QByteArray &reason)
{
    const std::lock_guard lock(m_mutex);
    if (!m_takes)
        return;
    m_takes = false;
    m_farewell.emplace(websocket::close_code(code), std::string_view(reason.left(120)));
    post(&WebSocket::wakeWriter);
}

void WebSocket::resume()
{
    const std::lock_guard lock(m_mutex);
    if (m_takes)
        post(&WebSocket::goOnReading);
}

void WebSocket::goOnReading()
{
    m_isPaused = false;
    m_toRead.cancel();
}

void WebSocket::drop()
{
    m_connection->stop();
    end();
}

void WebSocket::end()
{
    m_isOpen = false;
    m_toRead.cancel();
    m_toWrite.cancel();
    m_look.cancel();
    if (m_isWriting || m_isClosing) // they would wait for the client
        m_connection->stop();
    const std::lock_guard lock(m_mutex);
    m_takes = false;
}

std::optional<QByteArray> WebSocket::nextText()
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty())
        return std::nullopt;
    QByteArray text = std::move(m_queue.front());
    m_queue.pop_front();
    return text;
}

std::optional<websocket::close_reason> WebSocket::farewell()
{
    const std::lock_guard lock(m_mutex);
    return m_farewell;
}

} // namespace

std::shared_ptr<WebSocketConnection> makeWebSocket(const std::shared_ptr<Connection> &connection,
                                                   const std::shared_ptr<WebSocketHandler> &handler,
                                                   const ServerLimits &limits)
{
    return std::make_shared<WebSocket>(connection, handler, limits);
}

} // namespace service
