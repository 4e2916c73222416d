#include "app/service/fetching/fetchqueue.h"

#include "app/service/fetching/fetch.h"
#include "app/service/intake.h"
#include "app/service/store/durable.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace service {

Q_LOGGING_CATEGORY(logFetch, "scriptix.service.fetch")

namespace {

constexpr int workers = 2;
constexpr int mostAttempts = 5;
constexpr std::chrono::seconds firstPause{2};
constexpr qint64 largestMedia = 40LL * 1024 * 1024 * 1024;
constexpr qint64 spareBytes = 256LL * 1024 * 1024; ///< left free on the disk

/// "media-" files are dropped at the next start, these are not: their session's row says that they belong somewhere.
QString partFile(const Workspace &workspace, const QString &session)
{
    return workspace.dir.uploadFile(u"fetch-"_s + session);
}

QString noRoom()
{
    return say(QT_TRANSLATE_NOOP("service", "The recording's file could not be made. Free some space."));
}

} // namespace

FetchQueue::FetchQueue(Workspace &workspace)
    : m_workspace(workspace)
{
}

FetchQueue::~FetchQueue()
{
    stop();
}

void FetchQueue::add(Database &database, const QString &session, const QString &url)
{
    database.run(
        u"INSERT OR REPLACE INTO fetches(session_seq, url, created) SELECT seq, ?, ? FROM sessions WHERE id = ?"_s,
        {url, nowUs(), session});
}

void FetchQueue::start()
{
    m_threads.start("fetch", workers, [this] { run(); });
}

void FetchQueue::wake()
{
    m_threads.wake();
}

void FetchQueue::cancel(const QString &session)
{
    {
        const std::scoped_lock lock(m_mutex);
        for (Running *running : std::as_const(m_running)) {
            if (running->session == session)
                running->cancel = true;
        }
    }
    m_threads.wake(); // also from a pause
}

void FetchQueue::stop()
{
    m_threads.stop([this] {
        const std::scoped_lock lock(m_mutex);
        for (Running *running : std::as_const(m_running))
            running->cancel = true;
    });
}

void FetchQueue::run()
{
    const auto closing = qScopeGuard([this] { m_workspace.database.closeThread(); });
    int seen = 0;
    do {
        Running running;
        const auto leaving = qScopeGuard([&] {
            const std::scoped_lock lock(m_mutex);
            m_running.removeAll(&running);
        });
        try {
            while (const auto order = next(running))
                fetchOne(*order, running);
        } catch (const StoreError &error) {
            qCWarning(logFetch) << error.what();
        }
    } while (m_threads.waitForWork(seen));
}

/// The oldest address that nobody works on.
std::optional<FetchQueue::Order> FetchQueue::next(Running &running)
{
    const std::scoped_lock lock(m_mutex);
    m_running.removeAll(&running);
    if (m_threads.isStopping())
        return std::nullopt;
    QSqlQuery query = m_workspace.database.run(
        u"SELECT sessions.id, url, filename, attempts FROM fetches JOIN sessions ON seq = session_seq WHERE status = "
        "'uploading' ORDER BY "
        "fetches.created, session_seq"_s);
    while (query.next()) {
        const Order order{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                          query.value(3).toInt()};
        const bool isTaken = std::any_of(m_running.cbegin(), m_running.cend(),
                                         [&](const Running *other) { return other->session == order.session; });
        if (isTaken)
            continue;
        running.session = order.session;
        running.cancel = false;
        m_running.append(&running);
        return order;
    }
    return std::nullopt;
}

void FetchQueue::fetchOne(const Order &order, Running &running)
{
    QFile file(partFile(m_workspace, order.session));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner)) {
        return Sessions(m_workspace.database).setStatus(order.session, u"error"_s, noRoom());
    }
    int reported = 0;
    const auto report = [&](qint64 received, qint64 total) {
        const int percent = total > 0 ? int(received * 100 / total) : 0;
        if (percent != std::exchange(reported, percent))
            noteProgress(order, percent);
    };
    const FetchOrder work{
        .url = QUrl(order.url, QUrl::StrictMode),
        .offset = file.size(),
        .largest = qMin(largestMedia, file.size() + m_workspace.dir.bytesFree() - spareBytes),
        .take = [&](QByteArrayView bytes) { return file.write(bytes.data(), bytes.size()) == bytes.size(); },
        .restart = [&] { return file.resize(0); },
        .progress = report};
    const auto fetched = fetch(work, running.cancel);
    if (running.cancel) { // its session was deleted, or the service ends and goes on later
        const bool isGone = !Sessions(m_workspace.database).seq(order.session);
        if (isGone)
            file.remove();
        return;
    }
    if (fetched && durable::sync(file)) {
        file.close();
        return keep(order, file.fileName(), order.filename.isEmpty() ? fetched->fileName : order.filename);
    }
    fail(order, fetched ? FetchProblem{.message = noRoom()} : fetched.error(), running);
}

void FetchQueue::noteProgress(const Order &order, int percent)
{
    try { // called by a library in C
        m_workspace.database.run(u"UPDATE sessions SET progress = ? WHERE id = ? AND status = 'uploading'"_s,
                                 {percent, order.session});
    } catch (const StoreError &error) {
        qCWarning(logFetch) << error.what();
    }
}

/// Tries again a little later where that may help; else the session ends with the problem.
void FetchQueue::fail(const Order &order, const FetchProblem &problem, const Running &running)
{
    qCInfo(logFetch) << "fetching the recording of session" << order.session << "failed:" << problem.message;
    if (problem.isTemporary && order.attempts + 1 < mostAttempts) {
        m_workspace.database.run(
            u"UPDATE fetches SET attempts = attempts + 1 WHERE session_seq = (SELECT seq FROM sessions WHERE id = ?)"_s,
            {order.session});
        m_threads.pause(firstPause * (1 << order.attempts), [&] { return running.cancel.load(); });
        return;
    }
    QFile::remove(partFile(m_workspace, order.session));
    Transaction transaction(m_workspace.database);
    m_workspace.database.run(u"DELETE FROM fetches WHERE session_seq = (SELECT seq FROM sessions WHERE id = ?)"_s,
                             {order.session});
    Sessions(m_workspace.database).setStatus(order.session, u"error"_s, problem.message);
    transaction.commit();
}

void FetchQueue::keep(const Order &order, const QString &file, const QString &name)
{
    Intake(m_workspace).take(order.session, name, file);
    m_workspace.database.run(u"DELETE FROM fetches WHERE session_seq = (SELECT seq FROM sessions WHERE id = ?)"_s,
                             {order.session});
}

} // namespace service
