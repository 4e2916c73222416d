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
/// Takes what the struct wants raw out of the text before it is parsed; puts it into the struct afterwards.
template <Described T>
class RawMembers
{
public:
    void take(QByteArray &text, QByteArrayView envelope)
    {
        each([&](const auto &field, QByteArray &raw) {
            raw = envelope.isEmpty() ? takeMember(text, {field.key}) : takeMember(text, {envelope, field.key});
        });
    }
    void put(T &value)
    {
        each([&](const auto &field, QByteArray &raw) {
            if (!raw.isEmpty() && raw != "null")
                value.*field.member = RawJson{raw};
        });
    }
    bool found() const { return !m_text.isEmpty(); }

private:
    template <class Fn>
    void each(Fn &&fn)
    {
        std::apply([&](const auto &...fields) { (one(fields, fn), ...); }, T::fields());
    }
    template <class Owner, class Value, class Fn>
    void one(const Field<Owner, Value> &field, Fn &fn)
    {
        if constexpr (isRaw<Value>)
            fn(field, m_text);
    }
    template <class Owner, class Value, class Fn>
    void one(const Inlined<Owner, Value> &, Fn &)
    {
    }
    QByteArray m_text{}; // one raw member a struct is enough so far; static_assert below
};

template <class Owner, class Value>
constexpr int rawCount(const Field<Owner, Value> &)
{
    return isRaw<Value> ? 1 : 0;
}
template <class Owner, class Value>
constexpr int rawCount(const Inlined<Owner, Value> &)
{
    return 0;
}
template <Described T>
constexpr int rawMembers = std::apply([](const auto &...fields) { return (0 + ... + rawCount(fields)); }, T::fields());
} // namespace detail

} // namespace api
