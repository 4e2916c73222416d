#include "api/reply.h"

#include <QRegularExpression>

namespace api {

const char *methodName(Method method)
{
    static constexpr const char *names[] = {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"};
    return names[int(method)];
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QString safeFileName(QString name)
{
    static const QRegularExpression bad(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"|?*]"));
    name = name.replace(u'\\', u'/').section(u'/', -1).remove(bad).trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.left(200);
}

bool isJson(const RawBody &body)
{
    const QByteArray type = body.contentType.split(';').first().trimmed().toLower();
    return type == "application/json" || type.endsWith("+json");
}

namespace detail {

Opened openEnvelope(const QJsonValue &root)
{
    if (!root.isObject())
        return {root};
    const QJsonObject object = root.toObject();
    for (const char *key : {"result", "data"}) {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (value.isObject() || value.isArray() || value.isNull()) {
            return {value, key, object.value(QLatin1StringView("count")).toInteger(-1),
                    object.value(QLatin1StringView("total_results")).toInteger(-1)};
        }
    }
    return {root};
}

QByteArray closeEnvelope(const QByteArray &result, qint64 count, qint64 total)
{
    QByteArray out = "{\"count\":" + QByteArray::number(count) + ",\"total_results\":" + QByteArray::number(total);
    out.reserve(out.size() + result.size() + 12);
    out += ",\"result\":";
    out += result;
    out += '}';
    return out;
}

namespace {
/// The name in a Content-Disposition: filename*=UTF-8''... before filename="...".
QString dispositionName(const QByteArray &header)
{
    static const QRegularExpression extended(QStringLiteral("filename\\*\\s*=\\s*UTF-8''([^;\\s]+)"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(QStringLiteral("filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(header);
    if (const auto match = extended.match(text); match.hasMatch())
        return QUrl::fromPercentEncoding(match.captured(1).toLatin1());
    const auto match = plain.match(text);
    return match.captured(1).isEmpty()
        ? match.captured(2)
        : match.captured(1).replace(QRegularExpression(QStringLiteral("\\\\(.)")), QStringLiteral("\\1"));
}

} // namespace

RawBody rawBody(const HttpReply &reply)
{
    return {reply.body, reply.header("Content-Type"),
            safeFileName(dispositionName(reply.header("Content-Disposition")))};
}

} // namespace detail

} // namespace api
