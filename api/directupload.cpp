#include "api/directupload.h"

#include "api/multipart.h"
#include <QFileInfo>
#include <QMimeDatabase>

namespace api {

namespace {
using namespace std::chrono_literals;

/// Worth another try with all of the bytes.
bool isTemporary(const Error &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Server
        || error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::BadReply;
}

/// The recording has not arrived: the session is as it was made.
bool isEmptyHanded(const Session &session)
{
    const SessionStatus status = session.status.value();
    return status == SessionStatus::New || status == SessionStatus::Created || status == SessionStatus::Uploading;
}
} // namespace

DirectUpload::DirectUpload(Client &client, const QString &path, const SessionCreate &session, Way way, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_path(path)
    , m_wanted(session)
    , m_way(way)
    , m_delays({3s, 10s, 30s})
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DirectUpload::ask);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &DirectUpload::fileRead);
}

DirectUpload::~DirectUpload()
{
    dropCall();
}

void DirectUpload::setText(const QString &text)
{
    m_text = text;
}

void DirectUpload::setRetryDelays(const QList<std::chrono::milliseconds> &delays)
{
    m_delays = delays;
}

void DirectUpload::start()
{
    if (m_state == State::Idle)
        readFile();
}

void DirectUpload::cancel()
{
    if (m_state == State::Done || m_state == State::Cancelled)
        return;
    dropCall();
    setState(State::Cancelled);
    if (m_session.isEmpty()) {
        QMetaObject::invokeMethod(this, &DirectUpload::cancelled, Qt::QueuedConnection);
        return;
    }
    m_client.send(sessions::remove(m_session), this, [this](const Result<void> &) { emit cancelled(); });
}

void DirectUpload::readFile()
{
    setState(State::Reading);
    m_reading.setFuture(fingerprintLater(m_path));
}

void DirectUpload::fileRead()
{
    if (m_state != State::Reading)
        return;
    const Result<FileFingerprint> file = m_reading.result();
    if (!file)
        return fail(file.error());
    m_file = *file;
    create();
}

void DirectUpload::create()
{
    setState(State::Creating);
    if (!m_wanted.filename)
        m_wanted.filename = fileName();
    if (m_way == Way::Align)
        m_wanted.sessionMode = QStringLiteral("align");
    m_call
        = m_client.send(sessions::create(m_wanted), this, [this](const Result<Session> &session) { created(session); });
}

void DirectUpload::created(const Result<Session> &session)
{
    if (!session)
        return fail(session.error());
    m_session = session->id;
    m_way == Way::Address ? askForAddress() : send();
}

void DirectUpload::askForAddress()
{
    setState(State::Addressing);
    m_call = m_client.send(sessions::uploadUrl(m_session), this,
                           [this](const Result<UploadUrl> &address) { addressed(address); });
}

void DirectUpload::addressed(const Result<UploadUrl> &address)
{
    if (!address)
        return isTemporary(address.error()) ? retryLater(address.error()) : fail(address.error());
    if (address->maxFileSize && m_file.size > *address->maxFileSize)
        return fail(
            {.kind = ErrorKind::TooLarge,
             .message = tr("%1 is larger than the server takes (%2 bytes).").arg(m_path).arg(*address->maxFileSize)});
    m_address = m_client.baseUrl().resolved(QUrl(address->uploadUrl));
    send();
}

void DirectUpload::send()
{
    setState(State::Sending);
    if (m_way == Way::Address)
        return sendToAddress();
    if (m_way == Way::Align)
        return sendForm();
    CallOptions call = sending();
    call.stream = std::make_shared<FileWindow>(m_path, m_file, 0, m_file.size);
    m_call = m_client.send(
        sessions::uploadMedia.as<HttpReply>()(m_session, {.contentType = contentType(), .fileName = fileName()}), this,
        [this](const Result<HttpReply> &reply) { sent(reply); }, call);
    follow(m_call, 0);
}

/// The address may be anywhere: nobody's credentials go there, not even when it is the server's own.
void DirectUpload::sendToAddress()
{
    CallOptions call = sending();
    call.url = m_address;
    call.headers.append(Header{"x-ms-blob-type", "BlockBlob"});
    call.stream = std::make_shared<FileWindow>(m_path, m_file, 0, m_file.size);
    const Request<HttpReply> request{
        .id = "direct upload", .method = Method::Put, .auth = Auth::None, .contentType = contentType()};
    m_call = m_client.send(
        request, this, [this](const Result<HttpReply> &reply) { sent(reply); }, call);
    follow(m_call, 0);
}

void DirectUpload::sendForm()
{
    MultipartWriter form;
    form.add("transcript_file",
             FilePart{m_text.toUtf8(), QStringLiteral("transcript.txt"), "text/plain; charset=utf-8"});
    QByteArray before = form.body();
    before.chop(form.end().size());
    before += form.fileHead("media_file", fileName(), contentType());
    CallOptions call = sending();
    call.stream = std::make_shared<FramedFile>(before, std::make_unique<FileWindow>(m_path, m_file, 0, m_file.size),
                                               "\r\n" + form.end());
    auto request = sessions::align.as<HttpReply>()(m_session, {});
    request.body.clear();
    request.contentType = form.contentType();
    m_call = m_client.send(
        request, this, [this](const Result<HttpReply> &reply) { sent(reply); }, call);
    follow(m_call, before.size());
}

void DirectUpload::follow(Call *call, qint64 before)
{
    connect(call, &Call::uploadProgress, this, [this, before](qint64 sent) {
        emit progressed(qBound<qint64>(0, sent - before, m_file.size), m_file.size);
    });
}

void DirectUpload::sent(const Result<HttpReply> &reply)
{
    if (reply)
        return finish();
    const Error &error = reply.error();
    if (error.kind == ErrorKind::Conflict) { // it has a recording: an earlier try arrived, and its answer did not
        m_lastError = error;
        return ask();
    }
    const bool isOldAddress = m_way == Way::Address && error.kind == ErrorKind::Forbidden;
    isTemporary(error) || isOldAddress ? retryLater(error) : fail(error);
}

void DirectUpload::retryLater(const Error &error)
{
    m_lastError = error;
    if (m_attempts >= m_delays.size())
        return fail(error);
    setState(State::Waiting);
    m_timer.start(qMax(m_delays[m_attempts++], std::chrono::milliseconds(error.retryAfter)));
}

void DirectUpload::ask()
{
    setState(State::Asking);
    m_call
        = m_client.send(sessions::get(m_session), this, [this](const Result<Session> &session) { answered(session); });
}

void DirectUpload::answered(const Result<Session> &session)
{
    if (!session)
        return isTemporary(session.error()) ? retryLater(session.error()) : fail(session.error());
    if (!isEmptyHanded(*session))
        return finish();
    if (m_lastError.kind == ErrorKind::Conflict)
        return fail(m_lastError);
    m_way == Way::Address ? askForAddress() : send();
}

void DirectUpload::finish()
{
    emit progressed(m_file.size, m_file.size);
    setState(State::Done);
    emit finished(m_session);
}

void DirectUpload::fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return; // by us
    dropCall();
    setState(State::Failed);
    emit failed(error);
}

void DirectUpload::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

void DirectUpload::dropCall()
{
    m_timer.stop();
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->abort();
    m_call = nullptr;
}

CallOptions DirectUpload::sending() const
{
    return {.lane = Lane::Transfer, .inactivity = 60s, .deadline = 0ms};
}

QByteArray DirectUpload::contentType() const
{
    const QByteArray type = QMimeDatabase().mimeTypeForFile(m_path, QMimeDatabase::MatchExtension).name().toLatin1();
    const bool isMedia = type.startsWith("audio/") || type.startsWith("video/");
    return isMedia ? type : QByteArray("application/octet-stream");
}

QString DirectUpload::fileName() const
{
    return QFileInfo(m_path).fileName();
}

FramedFile::FramedFile(const QByteArray &before, std::unique_ptr<FileWindow> file, const QByteArray &after)
    : m_before(before)
    , m_file(file.release())
    , m_after(after)
{
    m_file->setParent(this); // goes to another thread with this
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 FramedFile::readData(char *data, qint64 maxSize)
{
    const auto copy = [&](const QByteArray &text, qint64 from) {
        const qint64 count = qMin(maxSize, text.size() - from);
        std::copy_n(text.constData() + from, qMax<qint64>(0, count), data);
        return qMax<qint64>(0, count);
    };
    const qint64 inFile = pos() - m_before.size();
    if (inFile < 0)
        return copy(m_before, pos());
    if (inFile >= m_file->size())
        return copy(m_after, inFile - m_file->size());
    if (!m_file->seek(inFile))
        return -1;
    const qint64 got = m_file->read(data, maxSize);
    if (got < 0)
        setErrorString(m_file->errorString());
    return got;
}

} // namespace api
