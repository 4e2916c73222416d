#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace support {

/// A small server of recordings on the test's thread; what it does follows from the path.
class MediaServer : public QTcpServer
{
public:
    MediaServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this] { ++ended; });
            }
        });
    }

    QString url(const QString &path, const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("http://%1:%2%3").arg(host).arg(serverPort()).arg(path);
    }

    QByteArray content = QByteArray("some sound ").repeated(100'000);
    QList<QByteArray> ranges{}; ///< the Range header of every request for a recording, empty when there was none
    int ended = 0; ///< connections
    bool isWhole = false; ///< recordings are sent to their end, whatever the path says

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &text = m_received[socket];
        text += socket->readAll();
        if (!text.contains("\r\n\r\n"))
            return;
        const QByteArray path = text.split(' ').value(1).split('?').first();
        qint64 from = 0;
        QByteArray range;
        for (const QByteArray &line : text.split('\n')) {
            if (line.toLower().startsWith("range: bytes=")) {
                range = line.mid(7).trimmed();
                from = line.mid(13).split('-').first().toLongLong();
            }
        }
        text.clear();
        answer(socket, path, range, from);
    }

    void answer(QTcpSocket *socket, const QByteArray &path, const QByteArray &range, qint64 from)
    {
        if (path == "/moved.mp3")
            return send(socket, "302 Found\r\nLocation: /recording.mp3", {});
        if (path == "/moved-to-private")
            return send(socket, "302 Found\r\nLocation: http://10.255.255.1/recording.mp3", {});
        if (path == "/moved-to-file")
            return send(socket, "302 Found\r\nLocation: file:///etc/passwd", {});
        if (path == "/moved-for-ever")
            return send(socket, "302 Found\r\nLocation: /moved-for-ever", {});
        if (path == "/page")
            return send(socket, "200 OK\r\nContent-Type: text/html", "<html>Sign in</html>");
        if (path == "/private.mp3")
            return send(socket, "403 Forbidden", {});
        if (!path.endsWith(".mp3"))
            return send(socket, "404 Not Found", {});
        ranges << range;
        const bool isRanged = !range.isEmpty() && path != "/norange.mp3";
        const QByteArray rest = content.mid(isRanged ? from : 0);
        socket->write("HTTP/1.1 " + QByteArray(isRanged ? "206 Partial Content" : "200 OK")
                      + "\r\nContent-Type: audio/mpeg\r\nContent-Length: " + QByteArray::number(rest.size())
                      + (isRanged ? "\r\nContent-Range: bytes " + QByteArray::number(from) + '-'
                                 + QByteArray::number(content.size() - 1) + '/' + QByteArray::number(content.size())
                                  : QByteArray())
                      + "\r\nConnection: close\r\n\r\n");
        if (isWhole || path == "/recording.mp3") {
            socket->write(rest);
            return socket->disconnectFromHost();
        }
        socket->write(rest.first(rest.size() / 2));
        if (path != "/stuck.mp3") // cut off
            socket->disconnectFromHost();
    }

    static void send(QTcpSocket *socket, const QByteArray &status, const QByteArray &body)
    {
        socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
                      + "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_received{};
};

} // namespace support
