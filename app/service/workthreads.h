#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace service {

/// The threads of a queue, which sleep while nothing waits in the store.
class WorkThreads
{
public:
    WorkThreads() = default;
    ~WorkThreads(); ///< stops
    WorkThreads(const WorkThreads &) = delete;
    WorkThreads &operator=(const WorkThreads &) = delete;

    /// `name` has at most 15 letters. `body` works off what waits and sleeps by waitForWork(), until that is false.
    void start(const char *name, int count, const std::function<void()> &body);
    void wake(); ///< something was put into the store; any thread
    /// Lets every body end and joins the threads; `cancel` ends what they are doing.
    void stop(const std::function<void()> &cancel = {});
    bool isStopping() const { return m_stopping; }

    /// Sleeps until a wake() that the caller has not `seen` (0 at first); false: end.
    bool waitForWork(int &seen);
    /// Sleeps; ends early, with false, at the stop or at a wake() that finds `over`.
    bool pause(std::chrono::milliseconds span, const std::function<bool()> &over);

private:
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_wakes = 0; ///< guarded by m_mutex
    std::atomic_bool m_stopping = false; ///< changed under m_mutex
};

} // namespace service
