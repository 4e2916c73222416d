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

QJsonObject textsToJson(const QMap<QString, QStringList> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(),
                      it->size() == 1 ? QJsonValue(it->first()) : QJsonValue(QJsonArray::fromStringList(*it)));
    return object;
}

QJsonObject queryToJson(const QUrlQuery &query)
{
    QMap<QString, QStringList> texts;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        texts[key].append(value);
    return textsToJson(texts);
}

QJsonObject formToJson(const QByteArray &form)
{
    // A form writes a space as +, which QUrlQuery takes for a plus sign.
    return queryToJson(QUrlQuery(QString::fromLatin1(QByteArray(form).replace('+', "%20"))));
}

} // namespace api
