#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

namespace api {

/// Whether the live captioning server takes connections, and where. No envelope.
struct RealtimeStatus
{
    QString status{}; ///< ready, scaled_down or starting
    std::optional<QString> message{};
    bool ready = false;
    std::optional<Nullable<QString>> endpoint{}; ///< WebSocket, with or without a path
    static constexpr auto fields()
    {
        return std::tuple{required("status", &RealtimeStatus::status), field("message", &RealtimeStatus::message),
                          required("ready", &RealtimeStatus::ready), field("endpoint", &RealtimeStatus::endpoint)};
    }
};

using RealtimeToken = Id<struct RealtimeTokenTag>;

/// A stream of the client's own sound. Without a language the server finds it out.
struct RealtimeQuery
{
    std::optional<QString> token{}; ///< for clients that cannot send headers; ours never puts it into an address
    std::optional<QString> language{};
    std::optional<QString> type{}; ///< fast (usual) or quality
    static constexpr auto fields()
    {
        return std::tuple{field("token", &RealtimeQuery::token), field("language", &RealtimeQuery::language),
                          field("type", &RealtimeQuery::type)};
    }
};

/// A stream of sound that the server fetches.
struct RealtimeFetchQuery
{
    QString url{}; ///< MP3, M3U8 or a file
    std::optional<QString> language{};
    std::optional<QString> type{};
    static constexpr auto fields()
    {
        return std::tuple{required("url", &RealtimeFetchQuery::url), field("language", &RealtimeFetchQuery::language),
                          field("type", &RealtimeFetchQuery::type)};
    }
};

struct RealtimeLegacyQuery
{
    QString language{};
    static constexpr auto fields() { return std::tuple{required("language", &RealtimeLegacyQuery::language)}; }
};

/// A row of the contract that opens a WebSocket: GET with a query and, in the path, ids.
template <Literal Path, class Query, class... Ids>
struct SocketEndpoint
{
    static_assert(Path.holes() == sizeof...(Ids), "one Id argument for every {} in the path");
    static constexpr Method method = Method::Get;
    static constexpr const char *path = Path.text;

    const char *id; ///< the contract's name of the row
    const char *host; ///< of the cloud

    QByteArray operator()(const Ids &...ids, const Query &query) const ///< path and query, percent-encoded
    {
        QByteArray target;
        const bool isComplete = detail::fillPath(target, Path.text, {ids.value...});
        const QByteArray items = toQuery(query);
        return isComplete ? target + (items.isEmpty() ? items : '?' + items) : QByteArray();
    }
    static Result<Query> read(const QUrlQuery &query) { return fromJsonValue<Query>(queryToJson(query)); }
};

} // namespace api

/// Live captions: the state of the server, and where its WebSockets are.
namespace api::realtime {
using enum Method;

// clang-format off
inline constexpr Endpoint<Post, "/api/v4/realtime/initialize", Bare<RealtimeStatus>()> initialize {"realtime.initialize", Auth::BearerOrKey};
inline constexpr Endpoint<Get,  "/api/v4/realtime/status",     Bare<RealtimeStatus>()> status     {"realtime.status",     Auth::BearerOrKey};
inline constexpr SocketEndpoint<"/v2/realtime",       RealtimeQuery>                     microphone {"realtime.ws_microphone", "realtime.scriptix.io"};
inline constexpr SocketEndpoint<"/v2/client/{token}", RealtimeFetchQuery, RealtimeToken> stream     {"realtime.ws_stream", "realtime.scriptix.io"};
inline constexpr SocketEndpoint<"/realtime",          RealtimeLegacyQuery>               legacy     {"realtime.ws_legacy", "api.scriptix.io"};
// clang-format on

inline constexpr std::tuple all{initialize, status};
inline constexpr std::tuple sockets{microphone, stream, legacy};
} // namespace api::realtime
