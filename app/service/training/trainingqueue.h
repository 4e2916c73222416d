#pragma once

#include "app/service/handlers/handlers.h"
#include "app/service/workthreads.h"

namespace service {

/// Trains one custom model after the other on its own thread. What was running when the service ended, in whatever way,
/// begins again at the next start.
class TrainingQueue
{
public:
    explicit TrainingQueue(Workspace &workspace);
    ~TrainingQueue(); ///< stops
    TrainingQueue(const TrainingQueue &) = delete;
    TrainingQueue &operator=(const TrainingQueue &) = delete;

    void start();
    void wake(); ///< a model was told to train; any thread
    void stop(); ///< ends what runs and joins the thread

private:
    void run();
    void train(const QString &id);

    Workspace &m_workspace;
    std::atomic_bool m_cancel = false;
    WorkThreads m_thread;
};

} // namespace service
