#pragma once

#include "api/json.h"
#include <QUrlQuery>

/// Query strings and forms from the same fields() as JSON.
namespace api {

inline QString queryText(const QString &value)
{
    return value;
}
inline QString queryText(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
template <class T>
requires(std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) QString queryText(T value)
{
    return QString::number(value);
}
inline QString queryText(const Timestamp &value)
{
    return value.text;
}
template <class Tag, IdForm Form>
QString queryText(const Id<Tag, Form> &value)
{
    return value.value;
}
template <NamedEnum E>
QString queryText(const Word<E> &value)
{
    return value.text;
}

/// `key=value`, percent-encoded (also `+`, which QUrlQuery leaves alone), joined by `&`.
void addQueryItem(QByteArray &out, const char *key, const QString &value);
/// Keys and texts of a query string or of an urlencoded form as a JSON object; a repeated key becomes a list.
QJsonObject queryToJson(const QUrlQuery &query);
QJsonObject formToJson(const QByteArray &form);
QJsonObject textsToJson(const QMap<QString, QStringList> &texts); ///< one text: a string; several: a list

namespace detail {
template <Described T>
void addQueryItems(QByteArray &out, const T &value);

template <class Value>
void addQueryValue(QByteArray &out, const char *key, const Value &value)
{
    addQueryItem(out, key, queryText(value));
}
template <class Value>
void addQueryValue(QByteArray &out, const char *key, const std::optional<Value> &value)
{
    if (value)
        addQueryValue(out, key, *value);
}
template <class Value>
void addQueryValue(QByteArray &out, const char *key, const QList<Value> &values)
{
    for (const Value &value : values)
        addQueryValue(out, key, value);
}
template <class T, class Owner, class Value>
void addQueryMember(QByteArray &out, const T &value, const Inlined<Owner, Value> &part)
{
    addQueryItems(out, value.*part.member);
}
template <class T, class Owner, class Value>
void addQueryMember(QByteArray &out, const T &value, const Field<Owner, Value> &field)
{
    addQueryValue(out, field.key, value.*field.member);
}
template <Described T>
void addQueryItems(QByteArray &out, const T &value)
{
    std::apply([&](const auto &...fields) { (addQueryMember(out, value, fields), ...); }, T::fields());
}
} // namespace detail

template <Described T>
QByteArray toQuery(const T &value)
{
    QByteArray out;
    detail::addQueryItems(out, value);
    return out;
}

} // namespace api
