#include "api/upload.h"

#include <QLoggingCategory>

namespace api {

namespace {
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(log, "scriptix.api.upload", QtInfoMsg)

constexpr int maxRestarts = 3;
constexpr qint64 limitedSeconds = 10; // how long a chunk takes at most when the rate is limited
constexpr std::chrono::milliseconds pollDelays[] = {0ms, 200ms, 500ms, 1s, 2s, 3s, 5s};

const Header tusResumable{"Tus-Resumable", "1.0.0"};

qint64 numberIn(const HttpReply &reply, QByteArrayView header)
{
    bool ok = false;
    const qint64 number = reply.header(header).trimmed().toLongLong(&ok);
    return ok && number >= 0 ? number : -1;
}
} // namespace

Upload::Upload(Client &client, const QString &path, const TusMetadata &metadata, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_path(path)
    , m_metadata(metadata)
    , m_delays({0s, 3s, 5s, 10s, 20s, 30s, 60s})
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Upload::fileRead);
}

Upload::~Upload()
{
    dropCall();
}

void Upload::resumeFrom(const UploadTicket &ticket)
{
    m_ticket = ticket;
}

void Upload::setRateLimit(qint64 bytesPerSecond)
{
    m_bytesPerSecond = bytesPerSecond;
}

void Upload::setChunkSize(qint64 bytes)
{
    m_chunkBytes = qMax<qint64>(1, bytes);
}

void Upload::setRetryDelays(const QList<std::chrono::milliseconds> &delays)
{
    m_delays = delays;
}

void Upload::start()
{
    if (m_state == State::Idle)
        readFile();
}

void Upload::pause()
{
    if (m_state == State::Done || m_state == State::Failed || m_state == State::Cancelled || m_state == State::Idle)
        return;
    dropCall();
    setState(State::Paused);
}

void Upload::resume()
{
    if (m_state != State::Paused && m_state != State::Failed && m_state != State::Waiting)
        return;
    m_attempts = 0;
    m_restarts = 0;
    readFile();
}

void Upload::cancel()
{
    if (m_state == State::Done || m_state == State::Cancelled)
        return;
    dropCall();
    setState(State::Cancelled);
    if (m_ticket.url.isEmpty()) {
        QMetaObject::invokeMethod(this, &Upload::cancelled, Qt::QueuedConnection);
        return;
    }
    m_client.send(
        files::tusDelete(fileId()), this, [this](const Result<void> &) { emit cancelled(); }, options());
}

void Upload::readFile()
{
    dropCall();
    setState(State::Reading);
    m_reading.setFuture(fingerprintLater(m_path));
}

void Upload::fileRead()
{
    if (m_state != State::Reading)
        return;
    const Result<FileFingerprint> file = m_reading.result();
    if (!file)
        return fail(file.error());
    if (m_ticket.url.isEmpty()) {
        m_ticket.file = *file;
        return create();
    }
    if (m_ticket.file == *file)
        return ask();
    abandon();
    fail({.kind = ErrorKind::Invalid,
          .message
          = tr("%1 was changed since its upload began. Start the upload again to send it as it is now.").arg(m_path)});
}

void Upload::create()
{
    setState(State::Creating);
    CallOptions call = options();
    call.url.clear();
    call.headers.append({"Upload-Length", QByteArray::number(m_ticket.file.size)});
    call.headers.append({"Upload-Metadata", toTusHeader(m_metadata)});
    m_call = m_client.send(
        files::tusCreate.as<HttpReply>()(), this, [this](const Result<HttpReply> &reply) { created(reply); }, call);
}

void Upload::created(const Result<HttpReply> &reply)
{
    if (!reply)
        return handle(reply.error());
    const QByteArray location = reply->header("Location");
    const QUrl collection = m_client.baseUrl().resolved(QUrl(QString::fromLatin1(decltype(files::tusCreate)::path)));
    const QUrl url = collection.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !url.isValid())
        return fail(badReply(QStringLiteral("files.tus_create: no Location")));
    m_ticket.url = url.toString(QUrl::FullyEncoded);
    emit ticketChanged(m_ticket);
    take(0);
}

void Upload::ask()
{
    setState(State::Asking);
    m_call = m_client.send(
        files::tusHead.as<HttpReply>()(fileId()), this, [this](const Result<HttpReply> &reply) { answered(reply); },
        options());
}

void Upload::answered(const Result<HttpReply> &reply)
{
    if (!reply)
        return handle(reply.error());
    const qint64 offset = numberIn(*reply, "Upload-Offset");
    const qint64 length = numberIn(*reply, "Upload-Length");
    if (offset < 0)
        return retryLater(badReply(QStringLiteral("files.tus_head: no Upload-Offset")));
    if (offset > size() || (length >= 0 && length != size()))
        return startOver(); // not the upload we began
    take(offset);
}

void Upload::take(qint64 offset)
{
    if (offset > m_offset)
        m_attempts = 0;
    m_offset = offset;
    m_sent = offset;
    emit progressed(m_sent, size());
    if (m_state == State::Paused || m_state == State::Cancelled) // by a slot of progressed()
        return;
    if (m_offset < size())
        return sendChunk();
    m_polls = 0;
    setState(State::Finishing);
    pollSession();
}

void Upload::sendChunk()
{
    setState(State::Sending);
    qint64 length = qMin(m_chunkBytes, size() - m_offset);
    if (m_bytesPerSecond > 0)
        length = qMin(length, qMax<qint64>(1, m_bytesPerSecond * limitedSeconds));
    CallOptions call = options();
    call.headers.append({"Upload-Offset", QByteArray::number(m_offset)});
    call.stream = std::make_shared<FileWindow>(m_path, m_ticket.file, m_offset, length);
    call.bytesPerSecond = m_bytesPerSecond;
    call.deadline = 0ms; // as long as bytes move
    call.inactivity = 60s;
    m_call = m_client.send(
        files::tusPatch.as<HttpReply>()(fileId(), {.contentType = "application/offset+octet-stream"}), this,
        [this](const Result<HttpReply> &reply) { chunkSent(reply); }, call);
    connect(m_call, &Call::uploadProgress, this, [this](qint64 sent) {
        m_sent = m_offset + sent;
        emit progressed(m_sent, size());
    });
}

void Upload::chunkSent(const Result<HttpReply> &reply)
{
    if (!reply)
        return handle(reply.error());
    const qint64 offset = numberIn(*reply, "Upload-Offset");
    if (offset <= m_offset || offset > size()) // says nothing new or nonsense: ask
        return retryLater(badReply(QStringLiteral("files.tus_patch: no new Upload-Offset")));
    take(offset);
}

void Upload::pollSession()
{
    m_call = m_client.send(
        files::get(fileId()), this, [this](const Result<TusFile> &file) { polled(file); }, options());
}

void Upload::polled(const Result<TusFile> &file)
{
    const bool isNamed = file && file->sessionId && !file->sessionId->isEmpty();
    const bool isLast = m_polls + 1 >= qsizetype(std::size(pollDelays));
    const bool isPointless
        = !file && (file.error().kind == ErrorKind::NotFound || file.error().kind == ErrorKind::Forbidden);
    if (!file && file.error().kind == ErrorKind::Unauthorized)
        return fail(file.error());
    if (!isNamed && !isLast && !isPointless) {
        m_timer.callOnTimeout(this, &Upload::pollSession, Qt::SingleShotConnection);
        return m_timer.start(pollDelays[++m_polls]);
    }
    setState(State::Done);
    emit finished(isNamed ? *file->sessionId : SessionId());
}

void Upload::handle(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return; // by us
    case ErrorKind::NotFound:
        return startOver();
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::TooLarge:
        return fail(error);
    case ErrorKind::Invalid:
        if (error.status == 0 && m_state == State::Sending && m_attempts++ < m_delays.size())
            return readFile(); // it is the file: see what became of it
        return fail(error);
    default:
        return retryLater(error);
    }
}

void Upload::retryLater(const Error &error)
{
    if (m_attempts >= m_delays.size())
        return fail(error);
    const auto delay = qMax(m_delays[m_attempts++], std::chrono::milliseconds(error.retryAfter));
    qCInfo(log) << "upload waits" << delay.count() << "ms after" << error.detail;
    setState(State::Waiting);
    emit waiting(error.message, delay);
    if (m_state != State::Waiting)
        return;
    m_timer.callOnTimeout(this, &Upload::readFile, Qt::SingleShotConnection);
    m_timer.start(delay);
}

void Upload::startOver()
{
    if (++m_restarts > maxRestarts || m_ticket.url.isEmpty())
        return fail(
            {.kind = ErrorKind::NotFound, .message = tr("The server keeps losing the upload. Try again later.")});
    m_ticket.url.clear();
    m_offset = 0;
    readFile();
}

void Upload::abandon()
{
    m_client.send(
        files::tusDelete(fileId()), &m_client, [](const Result<void> &) {}, options());
    m_ticket = {};
    m_offset = 0;
    emit ticketChanged(m_ticket);
}

void Upload::fail(const Error &error)
{
    dropCall();
    setState(State::Failed);
    emit failed(error);
}

void Upload::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

void Upload::dropCall()
{
    m_timer.stop();
    m_timer.disconnect(this);
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->abort();
    m_call = nullptr;
}

CallOptions Upload::options() const
{
    return {.lane = Lane::Transfer, .headers = {tusResumable}, .url = QUrl::fromEncoded(m_ticket.url.toLatin1())};
}

FileId Upload::fileId() const
{
    return {QUrl::fromEncoded(m_ticket.url.toLatin1()).path().section(u'/', -1, -1, QString::SectionSkipEmpty)};
}

} // namespace api
