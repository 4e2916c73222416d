#include "tests/support/faultserver.h"

#include <arpa/inet.h>
#include <mutex>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <sys/socket.h>
#include <unistd.h>

namespace support {

using namespace Qt::StringLiterals;

namespace {
constexpr int dripEveryMs = 5;

/// A port that takes no connection and refuses none: its queue is full.
class HangingPort
{
public:
    explicit HangingPort(quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int yes = 1;
        m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        ::setsockopt(m_listening, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        ::bind(m_listening, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        ::listen(m_listening, 0);
        for (int &waiting : m_waiting) {
            waiting = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            ::connect(waiting, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        }
    }
    ~HangingPort()
    {
        for (const int waiting : m_waiting)
            ::close(waiting);
        ::close(m_listening);
    }
    Q_DISABLE_COPY_MOVE(HangingPort)

private:
    int m_listening = -1;
    int m_waiting[3]{};
};

void reset(QTcpSocket &socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

/// The head with another Host, and asking for one answer only.
QByteArray headFor(const QByteArray &head, const QUrl &target, bool isUpgrade)
{
    QByteArray out;
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray name = line.first(qMax<qsizetype>(0, line.indexOf(':'))).toLower();
        if (name == "host")
            out += "Host: " + target.authority().toLatin1() + "\r\n";
        else if (name != "connection" || isUpgrade)
            out += line.trimmed() + "\r\n";
    }
    return out + (isUpgrade ? "\r\n" : "Connection: close\r\n\r\n");
}
} // namespace

/// Lives in the server's thread.
class FaultServer::Worker : public QObject
{
public:
    explicit Worker(const QUrl &target)
        : m_target(target)
    {
        connect(&m_first, &QTcpServer::newConnection, this, [this] { accept(m_first, false); });
        connect(&m_second, &QTcpServer::newConnection, this, [this] { accept(m_second, true); });
        m_first.listen(QHostAddress::LocalHost);
        m_second.listen(QHostAddress::LocalHost);
        port = m_first.serverPort();
        otherPort = m_second.serverPort();
    }

    void set(const Misdeed &misdeed)
    {
        m_misdeed = misdeed;
        m_isMisbehaving = true;
        if (misdeed.door == Misdeed::Door::Open)
            return;
        const auto sockets = m_first.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            reset(*socket);
        m_first.close();
        if (misdeed.door == Misdeed::Door::Hanging)
            m_hanging = std::make_unique<HangingPort>(port);
    }

    void behave()
    {
        m_isMisbehaving = false;
        m_hanging.reset();
        if (!m_first.isListening())
            m_first.listen(QHostAddress::LocalHost, port);
    }

    QByteArray dropMethod{};
    std::atomic_int dropCount = 0;
    quint16 port = 0;
    quint16 otherPort = 0;
    mutable std::mutex mutex{};
    QList<QByteArray> requests{};
    QList<QByteArray> strays{};

private:
    void accept(QTcpServer &server, bool isStray)
    {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            auto buffer = std::make_shared<QByteArray>();
            auto isTaken = std::make_shared<bool>(false);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer, isTaken, isStray] {
                if (*isTaken)
                    return;
                *buffer += socket->readAll();
                const qsizetype end = buffer->indexOf("\r\n\r\n");
                if (end < 0)
                    return;
                const QByteArray head = buffer->first(end);
                if (buffer->size() < end + 4 + headerIn(head, "Content-Length").toLongLong())
                    return;
                *isTaken = true;
                note(head, isStray);
                if (isStray)
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                else if (m_isMisbehaving)
                    misbehave(*socket);
                else
                    forward(*socket, head, buffer->sliced(end + 4));
            });
        }
    }

    void note(const QByteArray &head, bool isStray)
    {
        const std::lock_guard lock(mutex);
        (isStray ? strays : requests).append(head);
    }

    void misbehave(QTcpSocket &socket)
    {
        const QByteArray other = "http://127.0.0.1:" + QByteArray::number(otherPort);
        socket.write(QByteArray(m_misdeed.bytes).replace("%OTHER%", other));
        if (m_misdeed.floodBytes > 0)
            return flood(socket);
        socket.flush();
        switch (m_misdeed.end) {
        case Misdeed::End::Close:
            return socket.disconnectFromHost();
        case Misdeed::End::Reset:
            return reset(socket);
        case Misdeed::End::HalfClose:
            ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
            return;
        case Misdeed::End::Stay:
            break;
        }
        if (m_misdeed.drip.isEmpty())
            return;
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket, drip = m_misdeed.drip] { socket.write(drip); });
        timer->start(dripEveryMs);
    }

    void flood(QTcpSocket &socket)
    {
        auto left = std::make_shared<qint64>(m_misdeed.floodBytes);
        const auto more = [&socket, left, piece = m_misdeed.flood] {
            while (*left > 0 && socket.bytesToWrite() < 4 * piece.size()) {
                socket.write(piece);
                *left -= piece.size();
            }
            if (*left <= 0)
                socket.disconnectFromHost();
        };
        connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    }

    void forward(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
    {
        const bool isUpgrade = headerIn(head, "Upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
        const bool drops = dropCount > 0 && head.startsWith(dropMethod + ' ');
        if (drops)
            --dropCount;
        auto *upstream = new QTcpSocket(&socket);
        upstream->connectToHost(m_target.host(), quint16(m_target.port()));
        upstream->write(headFor(head, m_target, isUpgrade) + body);
        connect(upstream, &QTcpSocket::readyRead, &socket, [&socket, upstream, drops] {
            const QByteArray bytes = upstream->readAll();
            if (!drops)
                socket.write(bytes);
        });
        connect(upstream, &QTcpSocket::disconnected, &socket,
                [&socket, drops] { drops ? reset(socket) : socket.disconnectFromHost(); });
        connect(upstream, &QTcpSocket::errorOccurred, &socket, [&socket](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::RemoteHostClosedError)
                reset(socket);
        });
        if (isUpgrade)
            connect(&socket, &QTcpSocket::readyRead, upstream,
                    [&socket, upstream] { upstream->write(socket.readAll()); });
    }

    QUrl m_target;
    QTcpServer m_first{this};
    QTcpServer m_second{this};
    std::unique_ptr<HangingPort> m_hanging{};
    Misdeed m_misdeed{};
    bool m_isMisbehaving = false;
};

FaultServer::FaultServer(const QUrl &target)
    : m_worker(new Worker(target))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

FaultServer::~FaultServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_worker->port));
}

QUrl FaultServer::otherUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_worker->otherPort));
}

void FaultServer::misbehave(const Misdeed &misdeed)
{
    QMetaObject::invokeMethod(
        m_worker, [this, misdeed] { m_worker->set(misdeed); }, Qt::BlockingQueuedConnection);
}

void FaultServer::behave()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->behave(); }, Qt::BlockingQueuedConnection);
}

void FaultServer::dropAnswers(const QByteArray &method, int count)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, method, count] {
            m_worker->dropMethod = method;
            m_worker->dropCount = count;
        },
        Qt::BlockingQueuedConnection);
}

int FaultServer::answersLeftToDrop() const
{
    return m_worker->dropCount;
}

QList<QByteArray> FaultServer::requests() const
{
    const std::lock_guard lock(m_worker->mutex);
    return m_worker->requests;
}

QList<QByteArray> FaultServer::strays() const
{
    const std::lock_guard lock(m_worker->mutex);
    return m_worker->strays;
}

} // namespace support
