#pragma once

#include "api/jsonfields.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

/// Parsed JSON into structs: lenient where servers are known to differ, and with the place of what it cannot read:
/// `$.result[3].start: expected number`.
namespace api {

/// Where a reader stands; a chain on the stack, made text only for an error.
struct JsonPath
{
    const JsonPath *parent = nullptr;
    const char *key = nullptr; ///< nullptr: index counts
    qsizetype index = 0;
    QString toString() const;
};

namespace detail {
template <class T>
constexpr bool takesNull = std::is_same_v<T, QJsonValue> || std::is_same_v<T, RawJson>;
template <class T>
constexpr bool takesNull<std::optional<T>> = takesNull<T>;
template <class T>
constexpr bool takesNull<Nullable<T>> = true;
} // namespace detail

/// Reads values out of parsed JSON; keeps the first thing it could not read.
class JsonReader
{
public:
    bool ok() const { return m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; } ///< `$.a[1]: expected number`
    void fail(const JsonPath &path, const char *what); ///< what: "expected number", "missing"

    void into(QString &value, const QJsonValue &json, const JsonPath &path);
    void into(bool &value, const QJsonValue &json, const JsonPath &path);
    void into(double &value, const QJsonValue &json, const JsonPath &path);
    void into(int &value, const QJsonValue &json, const JsonPath &path);
    void into(qint64 &value, const QJsonValue &json, const JsonPath &path);
    void into(Timestamp &value, const QJsonValue &json, const JsonPath &path);
    void into(FilePart &value, const QJsonValue &json, const JsonPath &path); ///< a text stands for its bytes
    void into(RawJson &value, const QJsonValue &json, const JsonPath &path);
    void into(QJsonValue &value, const QJsonValue &json, const JsonPath &path);
    void into(QJsonObject &value, const QJsonValue &json, const JsonPath &path);
    void into(QJsonArray &value, const QJsonValue &json, const JsonPath &path);

    template <class Tag, IdForm Form>
    void into(Id<Tag, Form> &value, const QJsonValue &json, const JsonPath &path)
    {
        into(value.value, json, path);
    }
    template <NamedEnum E>
    void into(Word<E> &value, const QJsonValue &json, const JsonPath &path)
    {
        into(value.text, json, path);
    }
    template <class T>
    void into(std::optional<T> &value, const QJsonValue &json, const JsonPath &path)
    {
        into(value.emplace(), json, path);
    }
    template <class T>
    void into(Nullable<T> &value, const QJsonValue &json, const JsonPath &path)
    {
        if (json.isNull())
            value.value.reset();
        else
            into(value.value.emplace(), json, path);
    }
    template <class T>
    void into(QList<T> &value, const QJsonValue &json, const JsonPath &path)
    {
        const QJsonArray array = asArray(json, path);
        value.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && ok(); ++i)
            into(value.emplaceBack(), array.at(i), JsonPath{&path, nullptr, i});
    }
    template <Described T>
    void into(T &value, const QJsonValue &json, const JsonPath &path)
    {
        if (!json.isObject())
            return fail(path, "expected object");
        members(value, json.toObject(), path);
    }

private:
    template <Described T>
    void members(T &value, const QJsonObject &object, const JsonPath &path)
    {
        std::apply([&](const auto &...fields) { (member(value, fields, object, path), ...); }, T::fields());
    }
    template <class T, class Owner, class Value>
    void member(T &value, const Inlined<Owner, Value> &part, const QJsonObject &object, const JsonPath &path)
    {
        members(value.*part.member, object, path);
    }
    template <class T, class Owner, class Value>
    void member(T &value, const Field<Owner, Value> &field, const QJsonObject &object, const JsonPath &path)
    {
        const JsonPath here{&path, field.key, 0};
        const QJsonValue json = find(object, field.key, field.aliases);
        if (!ok())
            return;
        if (json.isUndefined() && field.isRequired)
            return fail(here, "missing");
        if (json.isUndefined() || (json.isNull() && !detail::takesNull<Value>))
            return;
        into(value.*field.member, json, here);
    }
    static QJsonValue find(const QJsonObject &object, const char *key, const std::array<const char *, 4> &aliases);
    QJsonArray asArray(const QJsonValue &json, const JsonPath &path);

    QString m_problem{};
};

} // namespace api
