#pragma once

#include "api/page.h"
#include "api/transport.h"

/// How the answer of a row looks on the wire, told by its type: Page<T> a list in its envelope, T an object in its
/// envelope, Bare<T> an object without one, RawBody any bytes, HttpReply the answer as it came, void nothing.
namespace api {

/// Marks a row whose answer is not enveloped; sent and received as T.
template <class T>
struct Bare
{
};

/// A file or text as it came, or to be sent as it is.
struct RawBody
{
    QByteArray bytes{};
    QByteArray contentType{}; ///< application/octet-stream when empty
    QString fileName{}; ///< from Content-Disposition, or for x-filename; only the last path component
};

/// Whether it is JSON, for rows whose answer may be a file or JSON; by its Content-Type.
bool isJson(const RawBody &body);

/// Only the last component of a path, without what a file name must not have.
QString safeFileName(QString name);

/// As much JSON as is read at once, between two frames of the window; what a document holds is read by a worker.
inline constexpr qint64 mostJsonBytes = 2 * 1024 * 1024;

namespace detail {
/// The value inside an envelope, and its path; the value itself when there is no envelope.
struct Opened
{
    QJsonValue value{};
    const char *key = nullptr; ///< "result", "data" or nullptr
    qint64 count = -1;
    qint64 total = -1;
};
Opened openEnvelope(const QJsonValue &root);
QByteArray closeEnvelope(const QByteArray &result, qint64 count, qint64 total);
RawBody rawBody(const HttpReply &reply);

template <class T>
Result<T> readObject(QByteArray text)
{
    RawMembers<T> raw;
    if constexpr (rawMembers<T>() == 1) {
        raw.take(text, "result");
        if (!raw.found())
            raw.take(text, "data");
        if (!raw.found())
            raw.take(text, {});
        if (text.size() > mostJsonBytes) // not what it should be
            return tl::unexpected(badReply(QStringLiteral("too much besides the content")));
    }
    const Result<QJsonValue> root = parseJson(text);
    if (!root)
        return tl::unexpected(root.error());
    const Opened opened = openEnvelope(*root);
    const JsonPath top{};
    const JsonPath inside{&top, opened.key, 0};
    const bool isListOfOne = opened.value.isArray() && opened.value.toArray().size() == 1;
    const JsonPath first{opened.key ? &inside : &top, nullptr, 0};
    Result<T> value = isListOfOne ? fromJsonValue<T>(opened.value.toArray().first(), first)
                                  : fromJsonValue<T>(opened.value, opened.key ? inside : top);
    if constexpr (rawMembers<T>() == 1) {
        if (value)
            raw.put(*value);
    }
    return value;
}
} // namespace detail

/// Reads and writes the body of an answer; one specialisation for each look of it.
template <class R>
struct ReplyCodec
{
    using Value = R;
    static constexpr const char *contentType = "application/json";
    static Result<R> read(const HttpReply &reply) { return detail::readObject<R>(reply.body); }
    static QByteArray write(const R &value) { return detail::closeEnvelope(toJson(value), 1, 1); }
};

template <class T>
struct ReplyCodec<Bare<T>>
{
    using Value = T;
    static constexpr const char *contentType = "application/json";
    static Result<T> read(const HttpReply &reply) { return detail::readObject<T>(reply.body); }
    static QByteArray write(const T &value) { return toJson(value); }
};

template <class T>
struct ReplyCodec<Page<T>>
{
    using Value = Page<T>;
    static constexpr const char *contentType = "application/json";
    static Result<Page<T>> read(const HttpReply &reply)
    {
        return parseJson(reply.body).and_then([](const QJsonValue &root) -> Result<Page<T>> {
            const detail::Opened opened = detail::openEnvelope(root);
            const JsonPath top{};
            auto items = fromJsonValue<QList<T>>(opened.value, opened.key ? JsonPath{&top, opened.key, 0} : top);
            if (!items)
                return tl::unexpected(items.error());
            const qint64 total = qMax<qint64>(opened.total, items->size());
            return Page<T>{std::move(*items), total};
        });
    }
    static QByteArray write(const Page<T> &page)
    {
        return detail::closeEnvelope(toJson(page.items), page.items.size(), page.total);
    }
};

template <>
struct ReplyCodec<RawBody>
{
    using Value = RawBody;
    static constexpr const char *contentType = "application/octet-stream";
    static Result<RawBody> read(const HttpReply &reply) { return detail::rawBody(reply); }
    static QByteArray write(const RawBody &value) { return value.bytes; }
};

template <>
struct ReplyCodec<HttpReply>
{
    using Value = HttpReply;
    static constexpr const char *contentType = "";
    static Result<HttpReply> read(const HttpReply &reply) { return reply; }
    static QByteArray write(const HttpReply &value) { return value.body; }
};

template <>
struct ReplyCodec<void>
{
    using Value = void;
    static constexpr const char *contentType = "";
    static Result<void> read(const HttpReply &) { return {}; }
    static QByteArray write() { return {}; }
};

/// What a body that isJson() says, read as the answer R.
template <class R>
Result<typename ReplyCodec<R>::Value> readJson(const RawBody &body)
{
    return ReplyCodec<R>::read({.status = 200, .body = body.bytes});
}

} // namespace api
