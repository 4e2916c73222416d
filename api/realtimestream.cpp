#include "api/realtimestream.h"

#include "api/certificateproblem.h"
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace api {

namespace {

constexpr qint64 bytesPerMs = 32;
constexpr qint64 pieceBytes = 100 * bytesPerMs;
constexpr qint64 mostWaiting = 2'000 * bytesPerMs; ///< in our socket, not yet on their way
constexpr quint64 largestMessage = 4 * 1024 * 1024;
constexpr int mostRefusals = 3; ///< more can block a token for a while

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 400 && status < 500 ? ErrorKind::Invalid : ErrorKind::Server;
    }
}

/// QWebSocket tells the status of a refused handshake in its text only.
int refusalStatus(const QString &error)
{
    static const QRegularExpression code(u"status code: (\\d{3})"_s);
    return code.match(error).captured(1).toInt();
}

qint64 byteAt(std::chrono::milliseconds time)
{
    return time.count() * bytesPerMs;
}

} // namespace

RealtimeStream::RealtimeStream(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_isStopping)
            finish(false);
        else
            lost({.kind = ErrorKind::Timeout, .message = m_tooLate});
    });
    connect(&m_retry, &QTimer::timeout, this, &RealtimeStream::connectNow);
    connect(&m_pings, &QTimer::timeout, this, &RealtimeStream::lookForLife);
}

RealtimeStream::~RealtimeStream()
{
    dropSocket();
}

void RealtimeStream::open(const StreamOptions &options, SoundSource source)
{
    close();
    m_options = options;
    m_source = std::move(source);
    m_recognised = {};
    m_tries = m_refusals = 0;
    m_isStopping = false;
    if (!address(options).isValid())
        return fail({.kind = ErrorKind::Invalid,
                     .message = tr("The server's address for live captions is not safe or not valid. Only encrypted "
                                   "connections (wss) are used.")});
    connectNow();
}

void RealtimeStream::connectNow()
{
    dropSocket();
    if (!m_isStopping)
        setState(State::Connecting);
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(largestMessage);
    connect(m_socket, &QWebSocket::connected, this, &RealtimeStream::begin);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &RealtimeStream::receive);
    connect(m_socket, &QWebSocket::pong, this, [this] { m_heard.restart(); });
    connect(m_socket, &QWebSocket::bytesWritten, this, &RealtimeStream::pump);
    m_tlsErrors.clear();
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    connect(m_socket, &QWebSocket::aboutToClose, this, [this] { m_isClosedInOrder = true; });
    connect(m_socket, &QWebSocket::disconnected, this, &RealtimeStream::socketFailed);
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &RealtimeStream::socketFailed);

    QNetworkRequest request(address(m_options));
    const Credentials &credentials = m_options.credentials;
    if (!credentials.secret.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + credentials.secret);
    if (credentials.kind == Credentials::Kind::ApiToken) // the header that the documents name
        request.setRawHeader("x-zoom-s2t-key", credentials.secret);
    if (!m_isStopping) // then the time for all of the rest runs
        expect(m_patience.connect, tr("The server for live captions does not answer. Trying again."));
    m_socket->open(request);
}

void RealtimeStream::expect(std::chrono::milliseconds within, const QString &message)
{
    m_tooLate = message;
    m_deadline.start(within);
}

void RealtimeStream::begin()
{
    m_heard.start();
    m_pings.start(m_patience.ping);
    const RtStart start{.partial = m_options.partials, .actualNumbers = m_options.actualNumbers};
    m_socket->sendTextMessage(QString::fromUtf8(toJson(start)));
    if (!m_isStopping)
        expect(m_patience.load, tr("The server for live captions does not begin. Trying again."));
}

/// Servers may say so more than once.
void RealtimeStream::listen(const ServerMessage &message)
{
    if (!message.sessionId.isEmpty())
        m_sessionId = message.sessionId;
    if (m_isListening)
        return;
    m_isListening = true;
    m_base = m_sent = byteAt(m_recognised);
    if (!m_isStopping) {
        m_deadline.stop();
        setState(State::Listening);
    }
    pump();
}

void RealtimeStream::soundArrived()
{
    pump();
}

/// As much as the socket takes; never a rest of a piece before the end.
void RealtimeStream::pump()
{
    bool isAll = false;
    while (m_isListening && !m_isStopSent && !isAll && m_socket->bytesToWrite() < mostWaiting) {
        QByteArray piece = m_source(m_sent, pieceBytes);
        isAll = piece.size() < pieceBytes;
        piece.chop(piece.size() % 2);
        if ((isAll && !m_isStopping) || piece.isEmpty())
            break;
        m_sent += piece.size();
        m_socket->sendBinaryMessage(piece);
    }
    if (m_isListening && m_isStopping && isAll && !m_isStopSent)
        sendStop();
}

void RealtimeStream::sendStop()
{
    m_isStopSent = true;
    m_socket->sendTextMessage(QString::fromUtf8(toJson(RtStop{})));
    if (std::exchange(m_recognisedAtStop, m_recognised) != m_recognised) // again, but further than the last time
        m_deadline.start(m_patience.stop);
}

void RealtimeStream::stop()
{
    if (m_isStopping || m_state == State::Closed || m_state == State::Failed)
        return;
    m_isStopping = true;
    m_recognisedAtStop = std::chrono::milliseconds(-1);
    setState(State::Stopping);
    expect(m_patience.stop, {});
    pump();
}

void RealtimeStream::receive(const QString &text)
{
    m_heard.restart();
    const ServerMessage message = readServerMessage(text.toUtf8());
    const bool isResult = message.kind == ServerMessage::Kind::Partial || message.kind == ServerMessage::Kind::Final;
    if (m_isStopping && (isResult || !m_isStopSent))
        m_deadline.start(); // what is left, here and on its way, may be long
    switch (message.kind) {
    case ServerMessage::Kind::State:
        return receiveState(message);
    case ServerMessage::Kind::Final:
        return receiveFinal(message);
    case ServerMessage::Kind::Partial:
        m_tries = m_refusals = 0;
        emit partial(message.text);
        return;
    case ServerMessage::Kind::Error:
        return refused({.kind = kindOf(message.code),
                        .status = message.code,
                        .message = message.text.isEmpty() ? tr("The server ended the live captions.") : message.text});
    case ServerMessage::Kind::Warning:
    case ServerMessage::Kind::Unknown:
        return; // of a version that we do not know
    }
}

void RealtimeStream::receiveState(const ServerMessage &message)
{
    if (message.state == "listening"_L1)
        listen(message);
    else if (message.state == "stopped"_L1 && m_isStopSent)
        finish(true);
    else if (message.state == "stopped"_L1)
        lost({.kind = ErrorKind::Server, .message = tr("The server ended the live captions.")});
    else if (message.state == "shutting_down"_L1)
        emit shuttingDown(message.at ? QDateTime::fromSecsSinceEpoch(*message.at, Qt::UTC) : QDateTime());
}

/// Words that a final before had already are left out, whatever the reason.
void RealtimeStream::receiveFinal(const ServerMessage &message)
{
    m_tries = m_refusals = 0;
    const std::chrono::milliseconds base(m_base / bytesPerMs);
    QList<LiveWord> words;
    for (LiveWord word : message.words) {
        word.start = std::max(word.start + base, m_recognised);
        word.stop += base;
        if (word.stop > m_recognised)
            words.append(word);
    }
    if (words.isEmpty() && (message.text.isEmpty() || !message.words.isEmpty()))
        return;
    m_recognised = words.isEmpty() ? std::chrono::milliseconds(m_sent / bytesPerMs) : words.last().stop;
    QString text = message.text;
    if (words.size() < message.words.size()) {
        QStringList texts;
        for (const LiveWord &word : words)
            texts << word.text;
        text = texts.join(u' ');
    }
    emit final(words, text, message.speaker);
}

void RealtimeStream::lookForLife()
{
    if (std::chrono::milliseconds(m_heard.elapsed()) >= m_patience.dead)
        return lost({.kind = ErrorKind::Timeout,
                     .message = tr("The connection to the server for live captions is dead. Trying again.")});
    m_socket->ping();
}

void RealtimeStream::socketFailed()
{
    const QString text = m_socket->errorString();
    if (m_isStopSent && m_isClosedInOrder && m_socket->closeCode() == QWebSocketProtocol::CloseCodeNormal)
        return finish(false);
    if (m_socket->error() == QAbstractSocket::SslHandshakeFailedError)
        return fail({.kind = ErrorKind::Network,
                     .message = tr("The server for live captions is not safe, so nothing was sent. %1")
                                    .arg(certificateProblem(m_tlsErrors)),
                     .detail = text});
    if (const int status = refusalStatus(text))
        return refused({.kind = kindOf(status),
                        .status = status,
                        .message = tr("The server refused the live captions (HTTP %1).").arg(status)});
    lost({.kind = ErrorKind::Network,
          .message = tr("The connection to the server for live captions was lost. Trying again."),
          .detail = text});
}

void RealtimeStream::refused(const Error &error)
{
    if (++m_refusals < mostRefusals)
        return lost(error);
    Error last = error;
    last.message = tr("%1 It was tried three times; sign in again or try later.").arg(error.message);
    fail(last);
}

void RealtimeStream::lost(const Error &)
{
    dropSocket();
    if (!m_isStopping) {
        m_deadline.stop();
        setState(State::Reconnecting);
    }
    const auto longest = std::min(m_patience.lastRetry, m_patience.firstRetry * (1 << std::min(m_tries++, 10)));
    const double part = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    m_retry.start(std::max(m_patience.firstRetry, std::chrono::milliseconds(qint64(part * double(longest.count())))));
}

void RealtimeStream::finish(bool isComplete)
{
    close();
    emit stopped(isComplete);
}

void RealtimeStream::fail(const Error &error)
{
    dropSocket();
    m_deadline.stop();
    setState(State::Failed);
    emit failed(error);
}

void RealtimeStream::close()
{
    dropSocket();
    m_deadline.stop();
    m_retry.stop();
    setState(State::Closed);
}

/// What still comes from the old connection is not ours any more.
void RealtimeStream::dropSocket()
{
    m_pings.stop();
    m_isListening = m_isStopSent = m_isClosedInOrder = false;
    m_sessionId.clear();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->close();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void RealtimeStream::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace api
