#include "app/service/workthreads.h"

#include <pthread.h>

namespace service {

WorkThreads::~WorkThreads()
{
    stop();
}

void WorkThreads::start(const char *name, int count, const std::function<void()> &body)
{
    for (int i = 0; i < count; ++i) {
        m_threads.emplace_back([name, body] {
            pthread_setname_np(pthread_self(), name);
            body();
        });
    }
}

void WorkThreads::wake()
{
    const std::scoped_lock lock(m_mutex);
    ++m_wakes;
    m_changed.notify_all();
}

void WorkThreads::stop(const std::function<void()> &cancel)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_changed.notify_all();
    }
    if (cancel)
        cancel();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool WorkThreads::waitForWork(int &seen)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_stopping || m_wakes != seen; });
    seen = m_wakes;
    return !m_stopping;
}

bool WorkThreads::pause(std::chrono::milliseconds span, const std::function<bool()> &over)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, span, [&] { return m_stopping || over(); });
}

} // namespace service
