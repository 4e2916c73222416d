#include "models/worker.h"

namespace models {

Worker::Worker(const QString &name)
{
    m_thread.setObjectName(name);
    m_there.moveToThread(&m_thread);
}

Worker::~Worker()
{
    if (!m_thread.isRunning())
        return;
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void Worker::post(std::function<void()> task)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(&m_there, std::move(task), Qt::QueuedConnection);
}

void Worker::drain()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(
            &m_there, [] {}, Qt::BlockingQueuedConnection);
}

void Worker::answer(std::function<void()> done)
{
    QMetaObject::invokeMethod(&m_here, std::move(done), Qt::QueuedConnection);
}

} // namespace models
