#include "models/worker.h"

namespace models {

Worker::Worker(const QString &name)
{
    m_thread.setObjectName(name);
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void Worker::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(&m_there, std::move(task), Qt::QueuedConnection);
}

void Worker::drain()
{
    QMetaObject::invokeMethod(
        &m_there, [] {}, Qt::BlockingQueuedConnection);
}

void Worker::answer(std::function<void()> done)
{
    QMetaObject::invokeMethod(&m_here, std::move(done), Qt::QueuedConnection);
}

} // namespace models
