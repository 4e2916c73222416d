#pragma once

#include "api/jsonfields.h"
#include "api/result.h"
#include <QJsonValue>

/// JSON as text: parsing it, and taking out of it what is not to be parsed.
namespace api {

/// JSON text -> value tree; the detail of the error says what is wrong with the text and where.
Result<QJsonValue> parseJson(const QByteArray &text);

/// An error of kind BadReply with a sentence for the user and `problem` for the log.
Error badReply(const QString &problem);

/// Cuts the text of the member at `path` (keys from the root; each step takes the first object that has the key) out of
/// a JSON text, leaving null in its place. Empty, and `json` as it was, when there is none. Does not check the text it
/// takes.
QByteArray takeMember(QByteArray &json, std::initializer_list<QByteArrayView> path);

namespace detail {
template <Described T>
constexpr int rawMembers();
template <class Owner, class Value>
constexpr int rawCount(const Field<Owner, Value> &)
{
    return isRaw<Value> ? 1 : 0;
}
template <class Owner, class Value>
constexpr int rawCount(const Inlined<Owner, Value> &)
{
    return rawMembers<Value>();
}
/// How many members of a struct are to stay text; more than one is not supported.
template <Described T>
constexpr int rawMembers()
{
    return std::apply([](const auto &...fields) { return (0 + ... + rawCount(fields)); }, T::fields());
}

template <Described T>
const char *rawKey();
template <class Owner, class Value>
const char *rawKeyOf(const Field<Owner, Value> &field)
{
    return isRaw<Value> ? field.key : nullptr;
}
template <class Owner, class Value>
const char *rawKeyOf(const Inlined<Owner, Value> &)
{
    return rawKey<Value>();
}
template <Described T>
const char *rawKey()
{
    const char *key = nullptr;
    std::apply([&](const auto &...fields) { ((key = key ? key : rawKeyOf(fields)), ...); }, T::fields());
    return key;
}

template <Described T>
void putRaw(T &value, const QByteArray &text);
template <class T, class Owner, class Value>
void putRawIn(T &value, const Field<Owner, Value> &field, const QByteArray &text)
{
    if constexpr (isRaw<Value>)
        value.*field.member = RawJson{text};
}
template <class T, class Owner, class Value>
void putRawIn(T &value, const Inlined<Owner, Value> &part, const QByteArray &text)
{
    putRaw(value.*part.member, text);
}
template <Described T>
void putRaw(T &value, const QByteArray &text)
{
    std::apply([&](const auto &...fields) { (putRawIn(value, fields, text), ...); }, T::fields());
}

/// Takes what the struct wants raw out of the text before it is parsed; puts it into the struct afterwards.
template <Described T>
class RawMembers
{
public:
    void take(QByteArray &text, QByteArrayView envelope)
    {
        m_text = envelope.isEmpty() ? takeMember(text, {rawKey<T>()}) : takeMember(text, {envelope, rawKey<T>()});
    }
    void put(T &value)
    {
        if (!m_text.isEmpty() && m_text != "null")
            putRaw(value, m_text);
    }
    bool found() const { return !m_text.isEmpty(); }

private:
    QByteArray m_text{};
};
} // namespace detail

} // namespace api
