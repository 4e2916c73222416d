#pragma once

#include "api/result.h"
#include <array>
#include <compare>
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <tuple>
#include <type_traits>
#include <utility>

/// JSON of the API: structs say their keys once in fields(), reader, writer and query string follow from it. The reader
/// is lenient where servers are known to differ and names the place of what it cannot read: `$.result[3].start:
/// expected number`.
namespace api {

// ---- what a struct says about itself

/// A key, the other names it is known by, and the member it belongs to.
template <class Owner, class Value>
struct Field
{
    const char *key;
    Value Owner::*member;
    bool isRequired;
    std::array<const char *, 4> aliases;
};

/// Members of a struct that stand in the same JSON object as its owner's.
template <class Owner, class Value>
struct Inlined
{
    Value Owner::*member;
};

template <class Owner, class Value, class... Alias>
constexpr Field<Owner, Value> field(const char *key, Value Owner::*member, Alias... aliases)
{
    return {key, member, false, {aliases...}};
}

/// Like field(), but reading fails without the key.
template <class Owner, class Value, class... Alias>
constexpr Field<Owner, Value> required(const char *key, Value Owner::*member, Alias... aliases)
{
    return {key, member, true, {aliases...}};
}

template <class Owner, class Value>
constexpr Inlined<Owner, Value> inlined(Value Owner::*member)
{
    return {member};
}

template <class T>
concept Described = requires
{
    T::fields();
};

/// An enum with `constexpr auto names(E)`: pairs of value and word; the first word of a value is the one written.
template <class E>
concept NamedEnum = std::is_enum_v<E> && requires(E value)
{
    names(value);
};

// ---- member types with a meaning of their own

/// How an id is written; it is kept and compared as text, and read from both.
enum class IdForm { Text, Number };

/// An id that only fits where its kind is asked for.
template <class Tag, IdForm Form = IdForm::Text>
struct Id
{
    QString value{};
    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    std::strong_ordering operator<=>(const Id &other) const { return value.compare(other.value) <=> 0; }
};

template <class Tag, IdForm Form>
size_t qHash(const Id<Tag, Form> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

/// A word of a known set that may have grown: keeps the text as it came, so that nothing is lost on the way back.
template <NamedEnum E>
struct Word
{
    QString text{};

    Word() = default;
    Word(E value) // NOLINT(google-explicit-constructor): an enumerator is a word
    {
        for (const auto &[known, name] : names(E{})) {
            if (known == value) {
                text = QLatin1StringView(name);
                break;
            }
        }
    }
    /// E::Unknown when the text is none of the known words.
    E value() const
    {
        for (const auto &[known, name] : names(E{})) {
            if (text.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
                return known;
        }
        return E::Unknown;
    }
    bool operator==(const Word &other) const { return text == other.text; }
    bool operator==(E other) const { return value() == other; }
};

/// A time as the server wrote it (it is also a version, so no digit may get lost).
struct Timestamp
{
    QString text{};
    bool isEmpty() const { return text.isEmpty(); }
    QDateTime toDateTime() const; ///< UTC; without a zone UTC is assumed; invalid when not a time
    static Timestamp from(const QDateTime &time); ///< 2026-02-03T10:02:05.123Z
    static Timestamp now();
    bool operator==(const Timestamp &) const = default;
};

/// JSON as text: written as it stands, read without being looked into. For document bodies of tens of megabytes, which
/// the document library reads and writes itself.
struct RawJson
{
    QByteArray text{};
    bool operator==(const RawJson &) const = default;
};

/// A value that is written as null when it is absent: std::optional<Nullable<T>> tells "null" from "not said".
template <class T>
struct Nullable
{
    std::optional<T> value{};
    bool operator==(const Nullable &) const = default;
};

// ---- reading

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
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;
template <class T>
constexpr bool takesNull = std::is_same_v<T, QJsonValue> || std::is_same_v<T, RawJson>;
template <class T>
constexpr bool takesNull<std::optional<T>> = takesNull<T>;
template <class T>
constexpr bool takesNull<Nullable<T>> = true;
template <class T>
constexpr bool isRaw = std::is_same_v<T, RawJson> || std::is_same_v<T, std::optional<RawJson>>;
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

// ---- writing

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

// ---- whole texts

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

/// Parsed JSON -> T.
template <class T>
Result<T> fromJsonValue(const QJsonValue &json, const JsonPath &path = {})
{
    JsonReader reader;
    T value{};
    reader.into(value, json, path);
    if (!reader.ok())
        return tl::unexpected(badReply(reader.problem()));
    return value;
}

/// JSON text -> T, without an envelope.
template <class T>
Result<T> fromJson(QByteArray text)
{
    if constexpr (Described<T>) {
        static_assert(detail::rawMembers<T> <= 1, "at most one RawJson member");
        if constexpr (detail::rawMembers<T> == 1) {
            detail::RawMembers<T> raw;
            raw.take(text, {});
            return parseJson(text)
                .and_then([](const QJsonValue &json) { return fromJsonValue<T>(json); })
                .map([&](T value) {
                    raw.put(value);
                    return value;
                });
        }
    }
    return parseJson(text).and_then([](const QJsonValue &json) { return fromJsonValue<T>(json); });
}

} // namespace api
