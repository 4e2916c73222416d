#include "app/service/http/handshake.h"

#include "app/service/http/headrules.h"
#include "app/service/http/reply.h"
#include <QCoreApplication>

namespace service {

namespace {

bool hasWord(const RequestHead &head, const QByteArray &name, const QByteArray &word)
{
    for (const QByteArray &value : headerValues(head.headers, name)) {
        for (const QByteArray &item : value.split(',')) {
            if (item.trimmed().compare(word, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

} // namespace

bool asksForWebSocket(const RequestHead &head)
{
    return head.method == api::Method::Get && hasWord(head, "Upgrade", "websocket")
        && hasWord(head, "Connection", "upgrade");
}

std::optional<Response> badHandshake(const RequestHead &head)
{
    const QList<QByteArray> keys = headerValues(head.headers, "Sec-WebSocket-Key");
    const QList<QByteArray> versions = headerValues(head.headers, "Sec-WebSocket-Version");
    if (versions.size() != 1 || versions.first() != "13") {
        Response response = errorReply(
            426, QCoreApplication::translate("HttpServer", "WebSocket is understood here in version 13 only."));
        addHeader(response, "Sec-WebSocket-Version", "13");
        return response;
    }
    const bool isKey = keys.size() == 1 && QByteArray::fromBase64(keys.first()).size() == 16;
    if (!isKey || head.contentLength > 0)
        return errorReply(400, QCoreApplication::translate("HttpServer", "The WebSocket's opening is not valid."));
    return std::nullopt;
}

} // namespace service
