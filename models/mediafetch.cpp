#include "models/mediafetch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace models {

namespace {
constexpr qint64 rangeSize = 16 * 1024 * 1024;
constexpr std::chrono::milliseconds watchEvery = 50ms;
constexpr int mostFailures = 6; // in a row, before readers are told; 1 + 2 + ... + 32 s

qint64 totalOf(const api::HttpReply &reply)
{
    static const QRegularExpression total(u"^bytes .*/(\\d+)$"_s);
    const auto match = total.match(QString::fromLatin1(reply.header("Content-Range")));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}
} // namespace

MediaFetch::MediaFetch(api::Client &client, const api::Session &session, const QString &file, Worker &worker,
                       QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_session(session)
    , m_path(file)
    , m_worker(worker)
    , m_file(std::make_shared<RangeFile>(session.filename))
{
    if (session.mediaUrl && !session.mediaUrl->isEmpty())
        m_url = client.baseUrl().resolved(QUrl(*session.mediaUrl));
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &MediaFetch::refreshAddress);
    connect(&m_watch, &QTimer::timeout, this, &MediaFetch::watchReaders);
    m_watch.setInterval(watchEvery);
}

MediaFetch::~MediaFetch()
{
    if (m_call)
        m_call->abort();
    if (m_opened) {
        m_file->fail(tr("The recording was closed."));
        m_worker.post([file = m_file] { file->keepMap(); });
    }
}

void MediaFetch::start()
{
    if (std::exchange(m_started, true))
        return;
    if (m_url.isEmpty())
        fail(tr("The server keeps no recording of this session."));
    else
        probe();
}

api::Call *MediaFetch::request(qint64 from, qint64 to, std::shared_ptr<QIODevice> sink,
                               void (MediaFetch::*done)(const api::Result<api::HttpReply> &))
{
    api::CallOptions options{.lane = api::Lane::Transfer, .deadline = 0ms, .sink = std::move(sink), .url = m_url};
    if (options.sink)
        options.maxReplyBytes = std::numeric_limits<qint64>::max();
    if (m_ranges)
        options.headers.append({"Range", "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(to - 1)});
    return m_client->send(
        api::Request<api::HttpReply>{.id = "session.media", .auth = api::Auth::BearerOrKey}, this,
        [this, done](const api::Result<api::HttpReply> &reply) { (this->*done)(reply); }, options);
}

// One byte tells the size, whether ranges are answered and which version of the file it is.
void MediaFetch::probe()
{
    if (m_client)
        m_call = request(0, 1, nullptr, &MediaFetch::finishProbe);
}

void MediaFetch::finishProbe(const api::Result<api::HttpReply> &reply)
{
    if (!reply) {
        const bool gone
            = reply.error().kind != api::ErrorKind::Network && reply.error().kind != api::ErrorKind::Timeout;
        if (gone)
            fail(tr("The recording could not be fetched. %1").arg(reply.error().message));
        else
            retryLater(reply.error());
        return;
    }
    qint64 size = totalOf(*reply);
    if (reply->status != 206) { // the whole came along; it is small or the server knows no ranges
        m_ranges = false;
        size = reply->body.size();
    }
    if (size <= 0) {
        fail(tr("The recording on the server is empty."));
        return;
    }
    const QByteArray version = reply->header("ETag") + reply->header("Last-Modified");
    m_worker.run(
        this, [file = m_file, path = m_path, size, version] { return file->open(path, size, version); },
        [this, body = m_ranges ? QByteArray() : reply->body](const QString &error) {
            if (!error.isEmpty() || (!body.isEmpty() && !m_file->write(0, body, 0))) {
                fail(tr("The recording cannot be kept on this computer. %1").arg(error));
                return;
            }
            m_opened = true;
            m_failures = 0;
            emit opened(m_file);
            next();
        });
}

void MediaFetch::next()
{
    const qint64 from = m_file->nextMissing();
    if (from < 0) {
        m_watch.stop();
        m_worker.post([file = m_file] { file->keepMap(); });
        emit completed();
        return;
    }
    if (!m_client)
        return;
    m_end = m_file->missingEnd(from, rangeSize);
    m_sink = std::make_shared<RangeSink>(m_file, from);
    m_call = request(from, m_end, m_sink, &MediaFetch::finishRange);
    m_watch.start();
}

void MediaFetch::finishRange(const api::Result<api::HttpReply> &reply)
{
    if (!m_sink->problem().isEmpty()) {
        fail(tr("The recording cannot be kept on this computer. %1").arg(m_sink->problem()));
        return;
    }
    if (!reply && reply.error().kind != api::ErrorKind::Cancelled) {
        retryLater(reply.error());
        return;
    }
    m_failures = 0;
    m_file->recover();
    m_worker.post([file = m_file] { file->keepMap(); });
    next();
}

void MediaFetch::watchReaders()
{
    if (m_call && m_sink && m_file->isWaitingElsewhere(m_sink->position(), m_end))
        m_call->abort(); // finishRange() goes on where the reader is
}

void MediaFetch::retryLater(const api::Error &error)
{
    if (++m_failures == mostFailures && m_opened)
        m_file->fail(error.message);
    m_retry.start(std::chrono::seconds(1) * (1 << std::min(m_failures - 1, 5)));
}

// The address is only good for a while, and a local service may have got another port.
void MediaFetch::refreshAddress()
{
    if (!m_client)
        return;
    m_client->send(api::sessions::get(m_session.id), this, [this](const api::Result<api::Session> &session) {
        if (!session) {
            retryLater(session.error());
            return;
        }
        m_url = m_client->baseUrl().resolved(QUrl(session->mediaUrl.value_or(QString())));
        m_opened ? next() : probe();
    });
}

void MediaFetch::fail(const QString &message)
{
    m_failed = true;
    m_watch.stop();
    m_file->fail(message);
    emit failed(message);
}

} // namespace models
