#include "app/service/http/lane.h"

#include <csignal>
#include <pthread.h>

namespace service {

void prepareThread(const char *name)
{
    pthread_setname_np(pthread_self(), name);
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGPIPE, SIGINT, SIGTERM, SIGHUP})
        sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

Lane::Lane(const char *name, int threads)
    : m_open(asio::make_work_guard(m_context))
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this, name] {
            prepareThread(name);
            m_context.run();
        });
    }
}

Lane::~Lane()
{
    join();
}

void Lane::join()
{
    m_open.reset();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

asio::awaitable<void> Lane::run(std::function<void()> work)
{
    co_await start(work);
}

/// `work` must live until the caller is resumed.
asio::awaitable<void> Lane::start(std::function<void()> &work)
{
    const auto post = [this, &work](auto handler) {
        auto executor = asio::get_associated_executor(handler);
        auto busy = asio::make_work_guard(executor);
        asio::post(m_context, [&work, busy = std::move(busy), handler = std::move(handler)]() mutable {
            work();
            asio::post(busy.get_executor(), std::move(handler));
        });
    };
    return asio::async_initiate<const asio::use_awaitable_t<>, void()>(post, asio::use_awaitable);
}

} // namespace service
