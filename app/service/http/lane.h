#pragma once

#include "app/service/http/asio.h"
#include <functional>
#include <thread>
#include <vector>

namespace service {

/// A few named threads that run blocking work for the io thread.
class Lane
{
public:
    Lane(const char *name, int threads);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    void join(); ///< after all work that was given

    /// Runs `work` on one of the threads and resumes the caller where it was.
    asio::awaitable<void> run(std::function<void()> work);

private:
    asio::awaitable<void> start(std::function<void()> &work);

    asio::io_context m_context;
    asio::executor_work_guard<asio::io_context::executor_type> m_open;
    std::vector<std::thread> m_threads;
};

/// Names the calling thread, and leaves signals to the main thread: SIGPIPE comes from sendfile() to a closed peer.
void prepareThread(const char *name);

} // namespace service
