#include "app/service/httpserver.h"

#include "app/service/http/httpsession.h"
#include <QCoreApplication>
#include <QLoggingCategory>
#include <unordered_set>

using namespace std::chrono_literals;

namespace service {

namespace {

Q_LOGGING_CATEGORY(lcServer, "scriptix.service.http")

constexpr auto acceptPause = 100ms; ///< after an error such as too many open files: it will not be better at once
constexpr int diskThreads = 2;
constexpr int slowThreads = 4;

} // namespace

class HttpServer::Private
{
public:
    Private(RequestHandler &handler, ServerLimits limits)
        : m_acceptor(m_io)
        , m_pause(m_io)
        , m_workers("http worker", limits.workers)
        , m_slow("http slow", slowThreads)
        , m_disk("http disk", diskThreads)
        , m_share{.handler = handler, .limits = limits, .workers = m_workers, .slow = m_slow, .disk = m_disk}
    {
    }

    bool listen(quint16 port);
    void stop();

    QString m_error{};
    quint16 port() const { return m_share.port; }

private:
    asio::awaitable<void> accept();
    void begin(Tcp::socket socket);
    void closeAll();

    asio::io_context m_io{1};
    Tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    Lane m_workers;
    Lane m_slow;
    Lane m_disk;
    SessionShare m_share;
    std::unordered_set<std::shared_ptr<HttpSession>> m_sessions{};
    std::thread m_thread{};
};

bool HttpServer::Private::listen(quint16 port)
{
    SystemError error;
    const Tcp::endpoint here(asio::ip::address_v4::loopback(), port);
    m_acceptor.open(here.protocol(), error);
    if (!error)
        keepFromChildren(m_acceptor.native_handle());
    if (!error)
        m_acceptor.set_option(Tcp::acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(here, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) {
        m_error = QCoreApplication::translate("HttpServer", "The service cannot listen on port %1 of this computer: %2")
                      .arg(port)
                      .arg(QString::fromLocal8Bit(error.message().c_str()));
        SystemError ignored;
        m_acceptor.close(ignored);
        return false;
    }
    m_share.port = m_acceptor.local_endpoint(error).port();
    asio::co_spawn(m_io, accept(), [](const std::exception_ptr &) {});
    m_thread = std::thread([this] {
        prepareThread("http io");
        m_io.run();
    });
    return true;
}

asio::awaitable<void> HttpServer::Private::accept()
{
    while (!m_share.stopping) {
        auto [error, socket] = co_await m_acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
        if (m_share.stopping)
            co_return;
        if (error) {
            qCWarning(lcServer, "a connection could not be accepted: %s", error.message().c_str());
            m_pause.expires_after(acceptPause);
            co_await m_pause.async_wait(asio::as_tuple(asio::use_awaitable));
            continue;
        }
        if (m_sessions.size() < std::size_t(m_share.limits.connections))
            begin(std::move(socket));
        // else closed at once: the clients of one computer are never that many
    }
}

void HttpServer::Private::begin(Tcp::socket socket)
{
    const auto session = std::make_shared<HttpSession>(std::move(socket), m_share);
    m_sessions.insert(session);
    asio::co_spawn(m_io, session->run(), [this, session](const std::exception_ptr &error) {
        if (error)
            qCWarning(lcServer, "a connection ended by an exception");
        m_sessions.erase(session);
    });
}

void HttpServer::Private::closeAll()
{
    SystemError ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
    for (const auto &session : m_sessions)
        session->stop();
}

/// The io thread returns when the last session has left its coroutine, so no worker is in the middle of anything then.
void HttpServer::Private::stop()
{
    if (!m_thread.joinable())
        return;
    m_share.stopping = true;
    asio::post(m_io, [this] { closeAll(); });
    m_thread.join();
    m_workers.join();
    m_slow.join();
    m_disk.join();
}

HttpServer::HttpServer(RequestHandler &handler, ServerLimits limits)
    : d(std::make_unique<Private>(handler, limits))
{
}

HttpServer::~HttpServer()
{
    d->stop();
}

bool HttpServer::listen(quint16 port)
{
    return d->listen(port);
}

quint16 HttpServer::port() const
{
    return d->port();
}

QString HttpServer::errorString() const
{
    return d->m_error;
}

void HttpServer::stop()
{
    d->stop();
}

} // namespace service
