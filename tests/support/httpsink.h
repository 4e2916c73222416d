#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace support {

/// A small HTTP server on the test's thread that keeps what it is sent and answers as it is told.
class HttpSink : public QTcpServer
{
public:
    struct Seen
    {
        QByteArray method{};
        QByteArray path{};
        QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
        QByteArray body{};
        qint64 atMs = 0;
    };

    HttpSink()
    {
        m_clock.start();
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QString url(const QString &path) const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()) + path; }
    QList<Seen> at(const QByteArray &path) const ///< what came to one path
    {
        QList<Seen> found;
        for (const Seen &request : seen) {
            if (request.path == path)
                found << request;
        }
        return found;
    }

    QList<Seen> seen{};
    QByteArray status = "204 No Content"; ///< may go on with headers; empty: no answer at all
    QList<QByteArray> statuses{}; ///< taken first, one an answer

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &text = m_received[socket];
        text += socket->readAll();
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Seen request{.atMs = m_clock.elapsed()};
        QByteArrayList lines = text.left(end).split('\n');
        const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (const QByteArray &line : lines)
            request.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (text.size() < end + 4 + length)
            return;
        request.body = text.mid(end + 4, length);
        text.remove(0, end + 4 + length);
        seen << request;
        const QByteArray answer = statuses.isEmpty() ? status : statuses.takeFirst();
        if (!answer.isEmpty())
            socket->write("HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\n\r\n");
    }

    QHash<QTcpSocket *, QByteArray> m_received{};
    QElapsedTimer m_clock{};
};

} // namespace support
