#pragma once

#include "app/service/http/asio.h"
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace service {

/// Asio sets no FD_CLOEXEC: a recogniser's process would inherit the socket, and hold the port after this process is
/// gone.
void keepFromChildren(int descriptor);

/// A client's socket with its unread bytes, on the io thread. Every wait has a limit; after stop() all of them fail.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    using Duration = std::chrono::steady_clock::duration;

    explicit Connection(Tcp::socket socket);

    /// Reads at least a byte behind those in pending(). False at the end, on an error or when `within` is over.
    asio::awaitable<bool> fill(std::size_t upTo, Duration within);
    /// Moves pending or new bytes into `to`: the count, 0 as fill() is false.
    asio::awaitable<std::size_t> read(std::span<char> to, Duration within);
    /// `within` is for each 128 KiB, so that slow is possible and standing still is not.
    asio::awaitable<bool> write(std::string_view bytes, Duration within);
    asio::awaitable<bool> waitWritable(Duration within);
    /// Says that nothing more comes and lets the peer read it: a reset could lose the answer.
    asio::awaitable<void> finish();

    std::string &pending() { return m_pending; }
    bool timedOut() const { return m_timedOut; } ///< the last wait
    Tcp::socket &socket() { return m_socket; } ///< for who takes over from here
    int descriptor() { return m_socket.native_handle(); }
    void stop();

private:
    bool arm(Duration within);

    Tcp::socket m_socket;
    asio::steady_timer m_timer;
    std::string m_pending;
    bool m_timedOut = false;
    bool m_stopped = false;
    bool m_broken = false; ///< the peer does not take what we send
};

} // namespace service
