#pragma once

#include <functional>
#include <QObject>
#include <QPointer>
#include <QThread>

namespace models {

/// One named thread that takes and returns values; it starts with the first task. Tasks run in order; their results
/// come back to the thread that made the worker, and only while their context is alive.
class Worker
{
public:
    explicit Worker(const QString &name);
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    ~Worker(); ///< lets what is queued finish and waits for it

    void post(std::function<void()> task);
    /// Waits until everything posted so far is done; for the program's end only.
    void drain();

    template <class Task, class Done>
    void run(QObject *context, Task task, Done done)
    {
        post([this, context = QPointer<QObject>(context), task = std::move(task), done = std::move(done)]() mutable {
            auto value = task();
            answer([context, done = std::move(done), value = std::move(value)]() mutable {
                if (context)
                    done(std::move(value));
            });
        });
    }

private:
    void answer(std::function<void()> done);

    QThread m_thread;
    QObject m_there; ///< lives on the thread
    QObject m_here; ///< lives where the worker was made
};

} // namespace models
