#pragma once

#include "api/jsonfields.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

/// Structs as JSON text.
namespace api {

void writeJson(QByteArray &out, const QString &value);
void writeJson(QByteArray &out, bool value);
void writeJson(QByteArray &out, double value); ///< null when not a finite number
void writeJson(QByteArray &out, int value);
void writeJson(QByteArray &out, qint64 value);
void writeJson(QByteArray &out, const Timestamp &value); ///< null when empty
void writeJson(QByteArray &out, const RawJson &value);
void writeJson(QByteArray &out, const QJsonValue &value);
void writeJson(QByteArray &out, const QJsonObject &value);
void writeJson(QByteArray &out, const QJsonArray &value);
void writeNumericId(QByteArray &out,
                    const QString &value); ///< a number when it reads as one, else text; null when empty
void writeWord(QByteArray &out, const QString &value); ///< null when empty
void writeKey(QByteArray &out, const char *key);

template <class Tag, IdForm Form>
void writeJson(QByteArray &out, const Id<Tag, Form> &value)
{
    if constexpr (Form == IdForm::Number)
        writeNumericId(out, value.value);
    else
        writeJson(out, value.value);
}

template <NamedEnum E>
void writeJson(QByteArray &out, const Word<E> &value)
{
    writeWord(out, value.text);
}

template <Described T>
void writeJson(QByteArray &out, const T &value);

template <class T>
void writeJson(QByteArray &out, const Nullable<T> &value)
{
    if (value.value)
        writeJson(out, *value.value);
    else
        out += "null";
}

template <class T>
void writeJson(QByteArray &out, const QList<T> &list)
{
    out += '[';
    for (const T &value : list) {
        if (!out.endsWith('['))
            out += ',';
        writeJson(out, value);
    }
    out += ']';
}

namespace detail {
template <Described T>
void writeMembers(QByteArray &out, const T &value);

template <class T, class Owner, class Value>
void writeMember(QByteArray &out, const T &value, const Inlined<Owner, Value> &part)
{
    writeMembers(out, value.*part.member);
}

template <class T, class Owner, class Value>
void writeMember(QByteArray &out, const T &value, const Field<Owner, Value> &field)
{
    const Value &member = value.*field.member;
    if constexpr (isOptional<Value>) {
        if (!member)
            return;
        writeKey(out, field.key);
        writeJson(out, *member);
    } else {
        writeKey(out, field.key);
        writeJson(out, member);
    }
}

template <Described T>
void writeMembers(QByteArray &out, const T &value)
{
    std::apply([&](const auto &...fields) { (writeMember(out, value, fields), ...); }, T::fields());
}
} // namespace detail

template <Described T>
void writeJson(QByteArray &out, const T &value)
{
    out += '{';
    detail::writeMembers(out, value);
    out += '}';
}

template <class T>
QByteArray toJson(const T &value)
{
    QByteArray out;
    writeJson(out, value);
    return out;
}

} // namespace api
