#pragma once

#include "app/service/handlers/handlers.h"
#include "app/service/workthreads.h"
#include <QSet>

namespace service {

struct FetchProblem;

/// Fetches the recordings that sessions name by their address, two at a time, on threads of its own. What had arrived
/// when the service ended stays, and the rest follows at the next start.
class FetchQueue
{
public:
    explicit FetchQueue(Workspace &workspace);
    ~FetchQueue(); ///< stops
    FetchQueue(const FetchQueue &) = delete;
    FetchQueue &operator=(const FetchQueue &) = delete;

    void start();
    void wake(); ///< an address was added; any thread
    void cancel(const QString &session); ///< it was deleted; any thread
    void stop();

    /// Makes a stored session one whose recording is to be fetched. In the caller's transaction; wake() after it.
    static void add(Database &database, const QString &session, const QString &url);

private:
    struct Order
    {
        QString session{};
        QString url{};
        QString filename{};
        int attempts = 0;
    };
    struct Running
    {
        QString session{};
        std::atomic_bool cancel = false;
    };

    void run();
    std::optional<Order> next(Running &running);
    void fetchOne(const Order &order, Running &running);
    void noteProgress(const Order &order, int percent);
    void fail(const Order &order, const FetchProblem &problem, const Running &running);
    void keep(const Order &order, const QString &file, const QString &name);

    Workspace &m_workspace;
    std::mutex m_mutex;
    QList<Running *> m_running; ///< guarded by m_mutex
    WorkThreads m_threads;
};

} // namespace service
