#include "api/query.h"

namespace api {

void addQueryItem(QByteArray &out, const char *key, const QString &value)
{
    if (!out.isEmpty())
        out += '&';
    out += QUrl::toPercentEncoding(QString::fromLatin1(key));
    out += '=';
    out += QUrl::toPercentEncoding(value);
}

QJsonObject queryToJson(const QUrlQuery &query)
{
    QJsonObject object;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        QJsonValueRef slot = object[key];
        if (slot.isNull()) {
            slot = value;
        } else {
            QJsonArray values = slot.isArray() ? slot.toArray() : QJsonArray{QJsonValue(slot)};
            values.append(value);
            slot = values;
        }
    }
    return object;
}

QJsonObject formToJson(const QByteArray &form)
{
    // A form writes a space as +, which QUrlQuery takes for a plus sign.
    return queryToJson(QUrlQuery(QString::fromLatin1(QByteArray(form).replace('+', "%20"))));
}

} // namespace api
