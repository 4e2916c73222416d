#include "app/service/http/headrules.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace service {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("HttpServer", source);
}

bool isOwnAuthority(const QByteArray &authority, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    const QByteArray lower = authority.toLower();
    return lower == "127.0.0.1" + suffix || lower == "localhost" + suffix || lower == "[::1]" + suffix;
}

bool isOwnOrigin(const QByteArray &origin, quint16 port)
{
    constexpr QByteArrayView scheme = "http://";
    return origin.startsWith(scheme) && isOwnAuthority(origin.mid(scheme.size()), port);
}

std::optional<QString> decoded(const QByteArray &percentEncoded)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString result = utf8(QByteArray::fromPercentEncoding(percentEncoded));
    const bool hasControls
        = std::any_of(result.begin(), result.end(), [](QChar c) { return c < u' ' || c == u'\x7f'; });
    if (utf8.hasError() || hasControls)
        return std::nullopt;
    return result;
}

} // namespace

QList<QByteArray> headerValues(const HeaderList &headers, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const api::Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            values.append(header.value);
    }
    return values;
}

std::optional<api::Method> methodNamed(const QByteArray &name)
{
    static const QHash<QByteArray, api::Method> methods{{"GET", api::Method::Get},        {"POST", api::Method::Post},
                                                        {"PUT", api::Method::Put},        {"PATCH", api::Method::Patch},
                                                        {"DELETE", api::Method::Delete},  {"HEAD", api::Method::Head},
                                                        {"OPTIONS", api::Method::Options}};
    const auto found = methods.constFind(name);
    return found == methods.cend() ? std::nullopt : std::optional(*found);
}

tl::expected<qint64, Refusal> bodyLength(const HeaderList &headers)
{
    const QList<QByteArray> lengths = headerValues(headers, "Content-Length"_ba);
    if (!headerValues(headers, "Transfer-Encoding"_ba).isEmpty()) {
        return lengths.isEmpty()
            ? tl::unexpected(Refusal{
                411, text(QT_TRANSLATE_NOOP("HttpServer", "The length of the body must be given as Content-Length."))})
            : tl::unexpected(Refusal{
                400, text(QT_TRANSLATE_NOOP("HttpServer", "Content-Length and Transfer-Encoding were both given."))});
    }
    if (lengths.isEmpty())
        return -1;
    const QByteArray &value = lengths.first();
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 length = value.toLongLong(&fits);
    if (lengths.size() > 1 || !digits || !fits)
        return tl::unexpected(
            Refusal{400, text(QT_TRANSLATE_NOOP("HttpServer", "The Content-Length is not one number."))});
    return length;
}

std::optional<Refusal> refuseStranger(const HeaderList &headers, const QByteArray &targetAuthority, quint16 port)
{
    const QList<QByteArray> hosts = headerValues(headers, "Host"_ba);
    if (hosts.size() != 1)
        return Refusal{400, text(QT_TRANSLATE_NOOP("HttpServer", "The request must have exactly one Host."))};
    if (!isOwnAuthority(hosts.first(), port) || !(targetAuthority.isEmpty() || isOwnAuthority(targetAuthority, port)))
        return Refusal{421,
                       text(QT_TRANSLATE_NOOP("HttpServer", "This service only answers programs on this computer."))};
    for (const QByteArray &origin : headerValues(headers, "Origin"_ba)) {
        if (!isOwnOrigin(origin, port))
            return Refusal{403, text(QT_TRANSLATE_NOOP("HttpServer", "Web pages may not use this service."))};
    }
    return std::nullopt;
}

tl::expected<Target, Refusal> readTarget(const QByteArray &target)
{
    const auto bad = tl::unexpected(
        Refusal{400, text(QT_TRANSLATE_NOOP("HttpServer", "The address of the request cannot be read."))});
    Target result;
    QByteArray rest = target;
    if (target.toLower().startsWith("http://")) {
        const qsizetype slash = target.indexOf('/', 7);
        result.authority = target.mid(7, slash < 0 ? -1 : slash - 7);
        rest = slash < 0 ? "/"_ba : target.mid(slash);
    }
    if (!rest.startsWith('/') && rest != "*")
        return bad;
    const qsizetype mark = rest.indexOf('?');
    const std::optional<QString> path = decoded(mark < 0 ? rest : rest.left(mark));
    if (!path)
        return bad;
    result.path = path->size() > 1 && path->endsWith(u'/') ? path->chopped(1) : *path;
    if (mark >= 0) // browsers and curl write a blank as +
        result.query = QUrlQuery(QString::fromUtf8(rest.mid(mark + 1).replace('+', "%20")));
    return result;
}

} // namespace service
