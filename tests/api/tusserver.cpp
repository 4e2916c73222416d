#include "tests/api/tusserver.h"

namespace {
QByteArray reply(int status, const QByteArray &headers = {})
{
    return RawServer::reply(status, {}, "Tus-Resumable: 1.0.0\r\n" + headers);
}
} // namespace

TusServer::TusServer(QObject *parent)
    : QObject(parent)
    , m_server([this](QTcpSocket &socket, const RawServer::Request &request) { answer(socket, request); })
{
    m_server.arriving = [this](QTcpSocket &socket, const RawServer::Request &request) { arriving(socket, request); };
}

void TusServer::arriving(QTcpSocket &socket, const RawServer::Request &request)
{
    if (request.method != "PATCH")
        return;
    if (patchArriving)
        patchArriving(request.body.size());
    if (breakAfter < 0 || request.body.size() < breakAfter)
        return;
    File &file = files[request.path.split('/').last()];
    if (request.header("Upload-Offset").toLongLong() == file.bytes.size())
        file.bytes += request.body.first(breakAfter);
    log.append(QStringLiteral("break"));
    breakAfter = -1;
    socket.abort();
}

void TusServer::answer(QTcpSocket &socket, const RawServer::Request &request)
{
    log.append(
        QString::fromLatin1(request.method + (request.method == "PATCH" ? ' ' + request.header("Upload-Offset") : "")));
    const QByteArray id = request.path.split('/').last();
    const bool mayRefuse = refuseMethod.isEmpty() || refuseMethod == request.method;
    const int status = mayRefuse && !refuse.isEmpty() ? refuse.takeFirst() : 0;
    if (status != 0) {
        if (status == 404 || status == 410)
            files.remove(id);
        socket.write(reply(status));
    } else if (request.header("Tus-Resumable") != "1.0.0" && request.method != "GET") {
        socket.write(reply(412));
    } else if (request.method == "POST") {
        socket.write(create(request));
    } else if (!files.contains(id)) {
        socket.write(reply(404));
    } else if (request.method == "HEAD") {
        const File &file = files[id];
        socket.write("HTTP/1.1 200 OK\r\nTus-Resumable: 1.0.0\r\nContent-Length: 0\r\nUpload-Offset: "
                     + QByteArray::number(file.bytes.size()) + "\r\nUpload-Length: " + QByteArray::number(file.length)
                     + "\r\n\r\n");
    } else if (request.method == "PATCH") {
        socket.write(patch(request, files[id]));
    } else if (request.method == "DELETE") {
        files.remove(id);
        socket.write(reply(204));
    } else {
        socket.write(session(id, files[id]));
    }
}

QByteArray TusServer::create(const RawServer::Request &request)
{
    const QByteArray id = "up" + QByteArray::number(m_next++);
    files[id] = {request.header("Upload-Length").toLongLong(), {}, request.header("Upload-Metadata")};
    return reply(201, "Location: " + location + id + "\r\n");
}

QByteArray TusServer::patch(const RawServer::Request &request, File &file)
{
    if (request.header("Content-Type") != "application/offset+octet-stream")
        return reply(415);
    if (request.header("Upload-Offset").toLongLong() != file.bytes.size())
        return reply(409);
    file.bytes += request.body;
    return reply(204, "Upload-Offset: " + QByteArray::number(file.bytes.size()) + "\r\n");
}

QByteArray TusServer::session(const QByteArray &id, File &file)
{
    const QByteArray session = file.polls++ < pollsBeforeSession ? QByteArray("null") : "\"session-" + id + '"';
    return RawServer::reply(200, "{\"result\":{\"session_id\":" + session + ",\"metadata\":{}}}");
}
