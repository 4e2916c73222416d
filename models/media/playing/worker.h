#pragma once

#include "models/media/source.h"
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <QThread>

namespace media {

/// What a worker shall decode from now on; a later request replaces an earlier one.
struct Request
{
    int id = 0;
    qint64 fromUs = 0;
    double speed = 1;
    qint64 loopFromUs = 0;
    qint64 loopToUs = 0; ///< 0 for no loop
    int lap = 0; ///< round of the loop at the start
};

/// A thread that decodes ahead into a short queue: T is one piece with the id of its request.
template <class T>
class Worker : public QThread
{
public:
    Worker(std::shared_ptr<Source> source, std::size_t capacity)
        : m_source(std::move(source))
        , m_capacity(capacity)
    {
    }

    void request(const Request &request)
    {
        const std::lock_guard lock(m_mutex);
        m_request = request;
        m_queue.clear();
        m_changed.notify_all();
    }

    std::optional<T> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.empty())
            return std::nullopt;
        T piece = std::move(m_queue.front());
        m_queue.pop_front();
        m_changed.notify_all();
        return piece;
    }

    /// Ends the thread, however long its source would block.
    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
            m_changed.notify_all();
        }
        do
            m_source->cancel();
        while (!wait(10)); // again, in case the read began after the cancel
    }

protected:
    /// Waits for a new request, or for room in the queue while `busy`. True: begin anew with `request`.
    bool waitForWork(Request &request, bool busy)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_stop || m_request || (busy && m_queue.size() < m_capacity); });
        if (!m_request)
            return false;
        request = *std::exchange(m_request, std::nullopt);
        return true;
    }

    /// False when the request is outdated.
    bool put(T piece)
    {
        const std::lock_guard lock(m_mutex);
        if (m_request)
            return false;
        m_queue.push_back(std::move(piece));
        return true;
    }

    bool interrupted()
    {
        const std::lock_guard lock(m_mutex);
        return m_stop || m_request;
    }

    const std::shared_ptr<Source> m_source;
    std::atomic_bool m_stop = false;

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Request> m_request;
    std::deque<T> m_queue;
};

} // namespace media
