#include "app/service/http/connection.h"

#include <cstring>
#include <fcntl.h>

using namespace std::chrono_literals;

namespace service {

namespace {

constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t writePiece = 128 * 1024;
constexpr std::size_t drainPiece = 16 * 1024;
constexpr std::size_t drainLimit = 64 * 1024 * 1024; ///< a whole upload chunk of 50 MiB may be on its way
constexpr auto drainTime = 2s;

} // namespace

void keepFromChildren(int descriptor)
{
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

Connection::Connection(Tcp::socket socket)
    : m_socket(std::move(socket))
    , m_timer(m_socket.get_executor())
{
    keepFromChildren(m_socket.native_handle());
    SystemError ignored;
    m_socket.set_option(Tcp::no_delay(true), ignored);
    m_socket.native_non_blocking(true, ignored); // sendfile() on the disk lane must not wait for the peer
}

/// A time that is up cancels the operation in flight; never closes, because a worker may be using the descriptor.
bool Connection::arm(Duration within)
{
    if (m_stopped)
        return false;
    m_timedOut = false;
    m_timer.expires_after(within);
    m_timer.async_wait([self = shared_from_this()](const SystemError &error) {
        if (error || self->m_timer.expiry() > std::chrono::steady_clock::now())
            return;
        self->m_timedOut = true;
        SystemError ignored;
        self->m_socket.cancel(ignored);
    });
    return true;
}

asio::awaitable<bool> Connection::fill(std::size_t upTo, Duration within)
{
    if (!arm(within))
        co_return false;
    const std::size_t before = m_pending.size();
    m_pending.resize(before + upTo);
    const auto [error, count]
        = co_await m_socket.async_read_some(asio::buffer(m_pending.data() + before, upTo), asTuple);
    m_pending.resize(before + count);
    m_timer.cancel();
    co_return count > 0;
}

asio::awaitable<std::size_t> Connection::read(std::span<char> to, Duration within)
{
    if (!m_pending.empty()) {
        const std::size_t count = std::min(to.size(), m_pending.size());
        std::memcpy(to.data(), m_pending.data(), count);
        m_pending.erase(0, count);
        co_return count;
    }
    if (!arm(within))
        co_return 0;
    const auto [error, count] = co_await m_socket.async_read_some(asio::buffer(to.data(), to.size()), asTuple);
    m_timer.cancel();
    co_return count;
}

asio::awaitable<bool> Connection::write(std::string_view bytes, Duration within)
{
    while (!bytes.empty()) {
        if (!arm(within))
            co_return false;
        const std::size_t piece = std::min(bytes.size(), writePiece);
        const auto [error, count] = co_await m_socket.async_write_some(asio::buffer(bytes.data(), piece), asTuple);
        m_timer.cancel();
        m_broken = m_broken || error;
        if (error)
            co_return false;
        bytes.remove_prefix(count);
    }
    co_return true;
}

asio::awaitable<bool> Connection::waitWritable(Duration within)
{
    if (!arm(within))
        co_return false;
    const auto [error] = co_await m_socket.async_wait(Tcp::socket::wait_write, asTuple);
    m_timer.cancel();
    m_broken = m_broken || error;
    co_return !error && !m_stopped;
}

asio::awaitable<void> Connection::finish()
{
    if (m_broken)
        co_return;
    SystemError ignored;
    m_socket.shutdown(Tcp::socket::shutdown_send, ignored);
    const auto end = std::chrono::steady_clock::now() + drainTime;
    std::string waste(drainPiece, '\0');
    m_pending.clear();
    for (std::size_t drained = 0; drained < drainLimit;) {
        const auto left = end - std::chrono::steady_clock::now();
        const std::size_t count = left > 0s ? co_await read(waste, left) : 0;
        if (count == 0)
            break;
        drained += count;
    }
}

void Connection::stop()
{
    m_stopped = true;
    m_timer.cancel();
    SystemError ignored;
    m_socket.shutdown(Tcp::socket::shutdown_both, ignored);
    m_socket.cancel(ignored);
}

} // namespace service
