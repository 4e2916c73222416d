#pragma once

#include "api/multipart.h"
#include "api/query.h"
#include "api/reply.h"
#include <algorithm>
#include <QUrlQuery>

/// The API as a typed table: one constexpr row an endpoint. Calling a row makes a request for Client::send(); the local
/// service registers its handlers on the same rows. Adding an endpoint is one row, adding a field is one line.
namespace api {

/// Which credentials a row takes; the first named goes first.
enum class Auth { None, Bearer, BearerOrKey, KeyOrBearer, MagicToken };

/// Text as a template argument.
template <size_t N>
struct Literal
{
    char text[N];
    consteval Literal(const char (&literal)[N]) // NOLINT(google-explicit-constructor)
    {
        std::copy_n(literal, N, text);
    }
    consteval size_t holes() const { return std::count(text, text + N, '{'); }
};

// What an argument of a row is: an Id fills the next {} of the path; a described struct is the query string of GET,
// HEAD and DELETE and the JSON body of the rest, unless one of these says otherwise. RawBody is the body as it is.
template <class T>
struct Query
{
};
template <class T>
struct Body
{
};
template <class T>
struct Form ///< application/x-www-form-urlencoded
{
};
template <class T>
struct Multipart ///< multipart/form-data: FilePart members of T are files, the rest texts
{
};

enum class Place { Path, Query, Json, Form, Multipart, Raw };

/// A request ready to be sent; R is what its answer is read as.
template <class R>
struct Request
{
    const char *id = "";
    Method method = Method::Get;
    Auth auth = Auth::Bearer;
    QByteArray path{}; ///< percent-encoded
    QByteArray query{}; ///< percent-encoded
    QByteArray body{};
    QByteArray contentType{}; ///< empty: no body
    QString fileName{}; ///< of a RawBody
    bool isComplete = true; ///< false: an id was empty or no id at all; the client refuses to send it
};

/// What a server has of a request when it reads the arguments of a row.
struct Incoming
{
    QStringList ids{}; ///< percent-decoded, in the order of the path
    QUrlQuery query{};
    QByteArray body{};
    QByteArray contentType{};
    QString fileName{}; ///< x-filename
};

namespace detail {
template <class T>
constexpr bool isId = false;
template <class Tag, IdForm Form>
constexpr bool isId<Id<Tag, Form>> = true;

template <class T>
struct Argument
{
    using Value = T;
    static constexpr Place place(Method method)
    {
        if (isId<T>)
            return Place::Path;
        if (std::is_same_v<T, RawBody>)
            return Place::Raw;
        const bool hasNoBody = method == Method::Get || method == Method::Head || method == Method::Delete;
        return hasNoBody ? Place::Query : Place::Json;
    }
};
template <class T>
struct Argument<Query<T>>
{
    using Value = T;
    static constexpr Place place(Method) { return Place::Query; }
};
template <class T>
struct Argument<Body<T>>
{
    using Value = T;
    static constexpr Place place(Method) { return Place::Json; }
};
template <class T>
struct Argument<Form<T>>
{
    using Value = T;
    static constexpr Place place(Method) { return Place::Form; }
};
template <class T>
struct Argument<Multipart<T>>
{
    using Value = T;
    static constexpr Place place(Method) { return Place::Multipart; }
};

/// Puts the ids into the path; false when one is empty, "." or "..", which would make it another path.
bool fillPath(QByteArray &path, QByteArrayView pattern, const QStringList &ids);
} // namespace detail

template <Method M, Literal Path, class Signature>
struct Endpoint;

template <Method M, Literal Path, class R, class... Args>
struct Endpoint<M, Path, R(Args...)>
{
    template <Place P>
    static constexpr int count = (0 + ... + int(detail::Argument<Args>::place(M) == P));
    static_assert(Path.text[0] == '/', "a path starts with /");
    static_assert(Path.holes() == count<Place::Path>, "one Id argument for every {} in the path");
    static_assert(count<Place::Query> <= 1, "at most one query struct");
    static constexpr int bodies = count<Place::Json> + count<Place::Form> + count<Place::Multipart> + count<Place::Raw>;
    static_assert(bodies <= 1, "at most one body");

    using Codec = ReplyCodec<R>;
    using Reply = typename Codec::Value;
    using Arguments = std::tuple<typename detail::Argument<Args>::Value...>;
    static constexpr Method method = M;
    static constexpr const char *path = Path.text;

    const char *id; ///< the contract's name of the row
    Auth auth = Auth::Bearer;
    int status = std::is_void_v<R> ? 204 : 200; ///< what a server answers when all is well; clients take any 2xx

    Request<R> operator()(const typename detail::Argument<Args>::Value &...args) const
    {
        Request<R> request{id, M, auth};
        QStringList ids;
        (put<Args>(request, ids, args), ...);
        request.isComplete = detail::fillPath(request.path, Path.text, ids);
        return request;
    }

    /// The same row with its answer read as something else; not part of a resource's tuple `all`.
    template <class Other>
    constexpr Endpoint<M, Path, Other(Args...)> as() const
    {
        return {id, auth, status};
    }

    /// Reads the arguments on the server's side.
    static Result<Arguments> read(const Incoming &incoming)
    {
        return readAll(incoming, std::index_sequence_for<Args...>{});
    }

private:
    template <class Arg>
    static void put(Request<R> &request, QStringList &ids, const typename detail::Argument<Arg>::Value &value)
    {
        constexpr Place place = detail::Argument<Arg>::place(M);
        if constexpr (place == Place::Path) {
            ids << value.value;
        } else if constexpr (place == Place::Query) {
            request.query = toQuery(value);
        } else if constexpr (place == Place::Json) {
            request.body = toJson(value);
            request.contentType = "application/json";
        } else if constexpr (place == Place::Form) {
            request.body = toQuery(value);
            request.contentType = "application/x-www-form-urlencoded";
        } else if constexpr (place == Place::Multipart) {
            const MultipartWriter form = toMultipart(value);
            request.body = form.body();
            request.contentType = form.contentType();
        } else {
            request.body = value.bytes;
            request.contentType = value.contentType.isEmpty() ? "application/octet-stream" : value.contentType;
            request.fileName = value.fileName;
        }
    }

    template <size_t... I>
    static Result<Arguments> readAll(const Incoming &incoming, std::index_sequence<I...>)
    {
        Arguments arguments;
        Result<void> outcome;
        [[maybe_unused]] qsizetype nextId = 0;
        (take<Args>(std::get<I>(arguments), incoming, nextId, outcome), ...);
        if (!outcome)
            return tl::unexpected(outcome.error());
        return arguments;
    }

    template <class Arg, class Value>
    static void take(Value &value, const Incoming &incoming, qsizetype &nextId, Result<void> &outcome)
    {
        constexpr Place place = detail::Argument<Arg>::place(M);
        if constexpr (place == Place::Path) {
            value.value = incoming.ids.value(nextId++);
        } else if constexpr (place == Place::Raw) {
            value = {incoming.body, incoming.contentType, incoming.fileName};
        } else if constexpr (place == Place::Query) {
            keep(value, fromJsonValue<Value>(queryToJson(incoming.query)), outcome);
        } else if constexpr (place == Place::Form) {
            keep(value, readForm<Value>(incoming), outcome);
        } else if constexpr (place == Place::Multipart) {
            keep(value, fromMultipart<Value>(incoming.contentType, incoming.body), outcome);
        } else {
            keep(value, fromJson<Value>(incoming.body.isEmpty() ? QByteArray("{}") : incoming.body), outcome);
        }
    }

    template <class Value>
    static Result<Value> readForm(const Incoming &incoming)
    {
        if (incoming.contentType.startsWith("application/json"))
            return fromJson<Value>(incoming.body);
        return fromJsonValue<Value>(formToJson(incoming.body));
    }

    template <class Value>
    static void keep(Value &value, Result<Value> result, Result<void> &outcome)
    {
        if (result)
            value = std::move(*result);
        else if (outcome)
            outcome = tl::unexpected(result.error());
    }
};

} // namespace api
