#pragma once

#include "app/service/httpserver.h"
#include <atomic>
#include <mutex>
#include <QFile>
#include <QSemaphore>
#include <QTcpSocket>
#include <QTest>

namespace service {

/// Answers by path, so that each test asks for the behaviour it needs; remembers what happened to bodies.
class FixtureHandler : public RequestHandler
{
public:
    Plan prepare(const RequestHead &head) override;
    Response handle(Request &request) override;

    QString file{}; ///< what /file sends
    QString uploadPath{}; ///< what /upload appends to
    QSemaphore gate{}; ///< /wait takes one
    std::atomic_int waiting = 0;
    std::atomic_int handled = 0;
    std::atomic_int finished = 0; ///< sinks that were finished
    std::atomic_int dropped = 0; ///< sinks that were destroyed without it
};

/// Appends to a file, as a tus upload does.
class FixtureSink : public BodySink
{
public:
    explicit FixtureSink(FixtureHandler &owner);
    ~FixtureSink() override;
    bool write(std::span<const char> bytes) override;
    Response finish() override;

private:
    FixtureHandler &m_owner;
    QFile m_file;
    bool m_finished = false;
};

inline FixtureSink::FixtureSink(FixtureHandler &owner)
    : m_owner(owner)
    , m_file(owner.uploadPath)
{
    m_file.open(QIODevice::Append);
}

inline FixtureSink::~FixtureSink()
{
    m_file.close();
    if (!m_finished)
        ++m_owner.dropped;
}

inline bool FixtureSink::write(std::span<const char> bytes)
{
    return m_file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
}

inline Response FixtureSink::finish()
{
    m_finished = true;
    m_file.flush();
    ++m_owner.finished;
    Response response{.status = 204};
    response.headers.append(api::Header{.name = "Upload-Offset", .value = QByteArray::number(m_file.size())});
    return response;
}

inline Plan FixtureHandler::prepare(const RequestHead &head)
{
    Plan plan{.bodyLimit = 1024 * 1024};
    if (head.path == QLatin1String("/upload"))
        plan.sink = std::make_unique<FixtureSink>(*this);
    if (head.path == QLatin1String("/refused"))
        plan.refusal = Response{.status = 409, .body = "stale"};
    return plan;
}

inline Response FixtureHandler::handle(Request &request)
{
    ++handled;
    const QString path = request.head.path;
    Response response{.body = request.body};
    response.headers.append(api::Header{.name = "X-Method", .value = QByteArray::number(int(request.head.method))});
    response.headers.append(api::Header{.name = "X-Path", .value = path.toUtf8()});
    response.headers.append(api::Header{
        .name = "X-Q", .value = request.head.query.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded).toUtf8()});
    if (path == QLatin1String("/file"))
        response.file = file;
    if (path == QLatin1String("/big"))
        response.body = QByteArray(64 * 1024 * 1024, 'x');
    if (path == QLatin1String("/throw"))
        throw std::runtime_error("broken");
    if (path == QLatin1String("/split"))
        response.headers.append(api::Header{.name = "X-Bad", .value = "a\r\nX-Injected: 1"});
    if (path == QLatin1String("/wait")) {
        ++waiting;
        gate.acquire();
        --waiting;
    }
    return response;
}

struct Reply
{
    int status = 0; ///< 0: the connection ended before an answer
    QByteArray head{};
    QByteArray body{};
    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }
};

/// A client that sends exactly the bytes it is told to.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        socket.waitForConnected(5000);
    }

    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(10'000)) { }
    }

    bool more() { return socket.waitForReadyRead(10'000); }

    Reply receive(bool toHead = false)
    {
        qsizetype end = -1;
        buffer += socket.readAll(); // what came while sending
        while ((end = buffer.indexOf("\r\n\r\n")) < 0) {
            if (!more())
                return {};
            buffer += socket.readAll();
        }
        Reply reply{.head = buffer.left(end + 2)};
        buffer.remove(0, end + 4);
        reply.status = reply.head.mid(9, 3).toInt();
        const qint64 length = toHead ? 0 : reply.header("Content-Length").toLongLong();
        while (buffer.size() < length && more())
            buffer += socket.readAll();
        reply.body = buffer.left(length);
        buffer.remove(0, length);
        return reply;
    }

    /// True when the server ends the connection, with nothing more to read.
    bool isClosed()
    {
        while (socket.state() == QAbstractSocket::ConnectedState && more())
            buffer += socket.readAll();
        return socket.state() != QAbstractSocket::ConnectedState && buffer.isEmpty();
    }

    QTcpSocket socket{};
    QByteArray buffer{};
};

inline QByteArray hostLine(quint16 port)
{
    return "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
}

} // namespace service
