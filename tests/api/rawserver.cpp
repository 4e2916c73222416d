#include "tests/api/rawserver.h"

RawServer::RawServer(Answer answer, QObject *parent)
    : QTcpServer(parent)
    , answer(std::move(answer))
{
    connect(this, &QTcpServer::newConnection, this, &RawServer::accept);
    listen(QHostAddress::LocalHost);
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

QByteArray RawServer::Request::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

QByteArray RawServer::reply(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + headers + "\r\n" + body;
}

void RawServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void RawServer::dropConnections()
{
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void RawServer::read(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    while (socket->state() == QAbstractSocket::ConnectedState) {
        const QByteArray buffer = m_buffers.value(socket);
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request{.head = buffer.first(end)};
        const auto line = request.head.first(request.head.indexOf('\n') < 0 ? end : request.head.indexOf('\n'))
                              .trimmed()
                              .split(' ');
        request.method = line.value(0);
        request.path = line.value(1);
        const qsizetype length = request.header("Content-Length").toLongLong();
        request.body = buffer.sliced(end + 4, qMin(length, buffer.size() - end - 4));
        if (arriving)
            arriving(*socket, request);
        if (request.body.size() < length || socket->state() != QAbstractSocket::ConnectedState)
            return;
        m_buffers[socket] = buffer.sliced(end + 4 + length);
        m_requests.append(request);
        answer(*socket, request);
    }
}
