#include "api/socketexchange.h"

namespace api {

namespace {
constexpr qint64 pieceBytes = 256 * 1024;
constexpr qint64 bufferedBytes = 1024 * 1024;
constexpr auto pauseForRate = std::chrono::milliseconds(20);

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(url.scheme() == u"https" ? 443 : 80));
    return origin;
}
} // namespace

SocketExchange::SocketExchange(HttpRequest request, IdleConnection &idle)
    : Exchange(std::move(request))
    , m_idle(idle)
    , m_parser(this->request().method == Method::Head)
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SocketExchange::pump);
}

SocketExchange::~SocketExchange()
{
    if (m_socket)
        m_socket->disconnect(this); // its end is no news any more
}

void SocketExchange::send()
{
    m_bodySize = request().stream ? request().stream->size() : request().body.size();
    const QUrl origin = originOf(request().url);
    // What must not be done twice gets a connection of its own: one that was kept may break just as it is taken.
    const bool mayReuse = request().method != Method::Post;
    if (mayReuse && m_idle.socket && m_idle.origin == origin
        && m_idle.socket->state() == QAbstractSocket::ConnectedState && m_idle.socket->bytesAvailable() == 0) {
        m_socket = std::move(m_idle.socket);
        m_wasReused = true;
    } else {
        m_idle.socket.reset();
        m_socket = std::make_unique<QSslSocket>();
    }
    if (m_wasReused) {
        followSocket();
        return start();
    }
    m_connector = std::make_unique<Connector>(*m_socket);
    connect(m_connector.get(), &Connector::failed, this, &SocketExchange::notConnected);
    connect(m_connector.get(), &Connector::connected, this, [this] {
        dropConnector();
        followSocket();
        start();
    });
    m_connector->start(origin);
}

void SocketExchange::followSocket()
{
    m_socket->setReadBufferSize(bufferedBytes);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &SocketExchange::read);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &SocketExchange::closed);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &SocketExchange::brokenConnection);
    connect(m_socket.get(), &QSslSocket::bytesWritten, this, [this](qint64 count) {
        noteBytes(count);
        pump();
    });
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, &SocketExchange::noteBytes);
}

QByteArray SocketExchange::head() const
{
    const QUrl &url = request().url;
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    QByteArray out = QByteArray(methodName(request().method)) + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n";
    for (const Header &header : request().headers)
        out += header.name + ": " + header.value + "\r\n";
    const bool mayHaveBody = request().method != Method::Get && request().method != Method::Head;
    if (mayHaveBody || m_bodySize > 0)
        out += "Content-Length: " + QByteArray::number(m_bodySize) + "\r\n";
    return out + "Accept-Encoding: identity\r\nConnection: keep-alive\r\n\r\n";
}

void SocketExchange::start()
{
    noteStep();
    noteSent();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_sendClock.start();
    m_socket->write(head());
    if (!request().stream)
        m_bodySent = qMax<qint64>(0, m_socket->write(request().body));
    pump();
}

qint64 SocketExchange::allowedNow() const
{
    const qint64 rate = request().bytesPerSecond;
    if (rate <= 0)
        return pieceBytes;
    const qint64 soFar = rate * m_sendClock.elapsed() / 1000 + rate / 20; // a twentieth of a second ahead
    return qBound<qint64>(0, soFar - m_bodySent, pieceBytes);
}

void SocketExchange::pump()
{
    if (isOver() || !m_socket || m_hasHead) // an answer before the end of the body: nobody wants the rest
        return;
    while (request().stream && m_bodySent < m_bodySize
           && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < bufferedBytes) {
        const qint64 wanted = qMin(allowedNow(), m_bodySize - m_bodySent);
        if (wanted == 0) {
            if (!m_pause.isActive())
                m_pause.start(pauseForRate);
            break;
        }
        const QByteArray piece = request().stream->read(wanted);
        if (piece.isEmpty())
            return fail(ErrorKind::Invalid, request().stream->errorString());
        m_socket->write(piece);
        m_bodySent += piece.size();
    }
    const qint64 onTheWire = m_bodySent - qMin(m_bodySent, m_socket->bytesToWrite());
    if (onTheWire - m_reported >= pieceBytes || (onTheWire == m_bodySize && m_reported < onTheWire)) {
        m_reported = onTheWire;
        emit uploadProgress(onTheWire, m_bodySize);
    }
}

void SocketExchange::read()
{
    while (!isOver() && m_socket && m_socket->bytesAvailable() > 0) {
        const QByteArray arrived = m_socket->read(pieceBytes);
        noteBytes(arrived.size());
        const QByteArray piece = m_parser.take(arrived);
        readHeadOnce();
        if (isOver())
            return;
        if (!piece.isEmpty()) {
            if (!takeBody(m_answer, piece))
                return;
            emit downloadProgress(received(), m_parser.contentLength());
        }
        if (m_parser.state() == HttpParser::State::Complete)
            return complete();
        if (m_parser.state() == HttpParser::State::Broken) {
            return fail(ErrorKind::BadReply,
                        tr("What answers at %1 is not the server this program needs. Check the address.").arg(host()),
                        QStringLiteral("malformed HTTP answer"));
        }
    }
}

void SocketExchange::readHeadOnce()
{
    if (m_hasHead || !m_parser.hasHead())
        return;
    m_hasHead = true;
    noteStep();
    m_answer.status = m_parser.status();
    m_answer.headers = m_parser.headers();
    if (m_parser.contentLength() > request().maxReplyBytes)
        return failTooLarge();
    const QByteArray coding = m_answer.header("Content-Encoding");
    if (!coding.isEmpty() && coding.compare("identity", Qt::CaseInsensitive) != 0)
        fail(ErrorKind::BadReply, tr("The answer of %1 could not be unpacked. Try again.").arg(host()),
             QString::fromLatin1(coding));
}

void SocketExchange::closed()
{
    if (isOver())
        return;
    read();
    if (isOver())
        return;
    m_parser.endOfStream();
    if (m_parser.state() == HttpParser::State::Complete)
        complete();
    else if (!startedOver())
        fail(ErrorKind::Network, tr("%1 closed the connection before it had answered. Try again.").arg(host()));
}

void SocketExchange::brokenConnection(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::RemoteHostClosedError)
        return; // closed() sees whether that was too early
    read(); // the reason may have come before the break
    if (isOver() || startedOver())
        return;
    notConnected(error, m_socket->errorString());
}

void SocketExchange::notConnected(QAbstractSocket::SocketError error, const QString &detail)
{
    if (error == QAbstractSocket::ConnectionRefusedError)
        fail(ErrorKind::Network,
             tr("Nothing answers at %1. Check that the server runs and that its address is right.").arg(host()),
             detail);
    else if (error == QAbstractSocket::HostNotFoundError)
        fail(ErrorKind::Network,
             tr("%1 could not be found. Check your network connection and the server's address.").arg(host()), detail);
    else if (error == QAbstractSocket::SslHandshakeFailedError)
        failUnsafe(m_socket->sslHandshakeErrors(), detail);
    else
        fail(ErrorKind::Network,
             tr("%1 could not be reached. Check your network connection and try again.").arg(host()), detail);
}

bool SocketExchange::startedOver()
{
    // A kept connection may have been closed by the server just as we took it: nothing was answered, nothing was lost.
    // With a stream it is for the sender to find out how much arrived.
    if (!m_wasReused || m_hasHead || request().method == Method::Post || request().stream)
        return false;
    again();
    return true;
}

void SocketExchange::again()
{
    drop();
    m_parser = HttpParser(request().method == Method::Head);
    m_answer = {};
    m_hasHead = m_wasReused = false;
    m_bodySent = m_reported = 0;
    send();
}

void SocketExchange::complete()
{
    const bool sentAll = m_bodySent == m_bodySize && m_socket->bytesToWrite() == 0;
    if (sentAll && m_parser.keepsConnection()) {
        m_socket->disconnect(this);
        m_idle = {std::move(m_socket), originOf(request().url)};
    }
    if (takeRedirect(m_answer))
        return again();
    end(m_answer);
}

void SocketExchange::dropConnector()
{
    if (!m_connector)
        return;
    m_connector->giveUp();
    m_connector->disconnect(this);
    m_connector.release()->deleteLater(); // it may be the sender of what we are in
}

void SocketExchange::drop()
{
    m_pause.stop();
    dropConnector();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // it may be the sender of what we are in
}

} // namespace api
