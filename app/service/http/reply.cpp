#include "app/service/http/reply.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace service {

namespace {

struct Status
{
    int code;
    const char *phrase;
    const char *word; ///< the `error` of the API's error form
};

constexpr std::array statuses{Status{200, "OK", ""},
                              Status{201, "Created", ""},
                              Status{202, "Accepted", ""},
                              Status{204, "No Content", ""},
                              Status{206, "Partial Content", ""},
                              Status{301, "Moved Permanently", ""},
                              Status{302, "Found", ""},
                              Status{303, "See Other", ""},
                              Status{304, "Not Modified", ""},
                              Status{307, "Temporary Redirect", ""},
                              Status{308, "Permanent Redirect", ""},
                              Status{400, "Bad Request", "bad_request"},
                              Status{401, "Unauthorized", "unauthorized"},
                              Status{402, "Payment Required", "payment_required"},
                              Status{403, "Forbidden", "forbidden"},
                              Status{404, "Not Found", "not_found"},
                              Status{405, "Method Not Allowed", "method_not_allowed"},
                              Status{408, "Request Timeout", "request_timeout"},
                              Status{409, "Conflict", "conflict"},
                              Status{410, "Gone", "gone"},
                              Status{411, "Length Required", "length_required"},
                              Status{412, "Precondition Failed", "precondition_failed"},
                              Status{413, "Content Too Large", "content_too_large"},
                              Status{415, "Unsupported Media Type", "unsupported_media_type"},
                              Status{416, "Range Not Satisfiable", "range_not_satisfiable"},
                              Status{417, "Expectation Failed", "expectation_failed"},
                              Status{421, "Misdirected Request", "misdirected_request"},
                              Status{422, "Unprocessable Content", "validation_error"},
                              Status{423, "Locked", "locked"},
                              Status{426, "Upgrade Required", "upgrade_required"},
                              Status{429, "Too Many Requests", "rate_limit_exceeded"},
                              Status{431, "Request Header Fields Too Large", "header_too_large"},
                              Status{460, "Checksum Mismatch", "checksum_mismatch"},
                              Status{500, "Internal Server Error", "server_error"},
                              Status{501, "Not Implemented", "not_implemented"},
                              Status{503, "Service Unavailable", "service_unavailable"},
                              Status{507, "Insufficient Storage", "insufficient_storage"}};

const Status *known(int code)
{
    const auto *found = std::ranges::find(statuses, code, &Status::code);
    return found == statuses.end() ? nullptr : found;
}

bool hasHeader(const Response &response, const char *name)
{
    return std::ranges::any_of(response.headers, [name](const api::Header &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// A value with a line break would let data from outside write headers.
void append(QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f'; };
    if (std::any_of(value.begin(), value.end(), isControl) || std::any_of(name.begin(), name.end(), isControl))
        return;
    head += name + ": " + value + "\r\n";
}

/// The server's business alone, whatever a handler says.
bool isOurs(const QByteArray &name)
{
    return name.compare("Content-Length", Qt::CaseInsensitive) == 0
        || name.compare("Connection", Qt::CaseInsensitive) == 0
        || name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0
        || name.toLower().startsWith("access-control-"); // nothing here is for web pages
}

QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

void addHeader(Response &response, const QByteArray &name, const QByteArray &value)
{
    response.headers.append(api::Header{.name = name, .value = value});
}

Response errorReply(int status, const QString &message)
{
    const Status *entry = known(status);
    const QJsonObject body{{u"error"_s, QString::fromLatin1(entry ? entry->word : "error")}, {u"message"_s, message}};
    Response response{.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    addHeader(response, "Content-Type", "application/json");
    return response;
}

QByteArray replyHead(const Response &response, qint64 length, bool close)
{
    const Status *entry = known(response.status);
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + (entry ? entry->phrase : "Other") + "\r\n";
    append(head, "Date"_ba, httpDate());
    for (const api::Header &header : response.headers) {
        if (!isOurs(header.name))
            append(head, header.name, header.value);
    }
    if (!hasHeader(response, "Cache-Control"))
        append(head, "Cache-Control"_ba, "no-store"_ba);
    append(head, "X-Content-Type-Options"_ba, "nosniff"_ba);
    if (response.status != 204 && response.status != 304)
        append(head, "Content-Length"_ba, QByteArray::number(length));
    append(head, "Connection"_ba, close ? "close"_ba : "keep-alive"_ba);
    return head + "\r\n";
}

} // namespace service
