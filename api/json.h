#pragma once

#include "api/jsonreader.h"
#include "api/jsontext.h"
#include "api/jsonwriter.h"

/// JSON of the API: structs say their keys once in fields(), reader, writer, query string and form follow from it.
namespace api {

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
        static_assert(detail::rawMembers<T>() <= 1, "at most one RawJson member");
        if constexpr (detail::rawMembers<T>() == 1) {
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
