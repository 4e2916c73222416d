#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array> // after Qt's: moc 6.4 cannot read <compare> as the first header
#include <compare>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

/// What a struct says about itself (its keys, once, in fields()), and the member types with a meaning of their own.
namespace api {

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

/// A file in a multipart/form-data body.
struct FilePart
{
    QByteArray bytes{};
    QString fileName{}; ///< only the last path component when it was read
    QByteArray contentType{};
    bool operator==(const FilePart &) const = default;
};

/// A value that is written as null when it is absent: std::optional<Nullable<T>> tells "null" from "not said".
template <class T>
struct Nullable
{
    std::optional<T> value{};
    bool operator==(const Nullable &) const = default;
};

namespace detail {
template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;
template <class T>
constexpr bool isRaw = std::is_same_v<T, RawJson> || std::is_same_v<T, std::optional<RawJson>>;
template <class T>
constexpr bool isFile = std::is_same_v<T, FilePart> || std::is_same_v<T, std::optional<FilePart>>;
} // namespace detail

} // namespace api
