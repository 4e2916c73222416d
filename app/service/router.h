#pragma once

#include "api/endpoint.h"
#include "app/service/access.h"
#include "app/service/ratelimit.h"
#include "app/service/replies.h"
#include "app/service/store/answers.h"

namespace service {

/// One admitted request on its way to a handler.
struct Exchange
{
    const RequestHead &head;
    QStringList ids{}; ///< what stands in the places of {}
    Caller caller{};
    QByteArray body{};
    api::Incoming incoming() const;
    api::Incoming takeIncoming(); ///< with the body, which is gone from here
};

/// Finds the route of a request, asks for the token, checks what every route asks alike, and calls the handler.
/// Handlers are registered on the client's rows, so the two cannot drift; what is no JSON call registers a Route
/// itself.
class Router : public RequestHandler
{
public:
    static constexpr qint64 jsonLimit = 1024 * 1024;

    struct Route
    {
        api::Method method = api::Method::Get;
        QString path{}; ///< "/api/v3/files/{}"
        api::Auth auth = api::Auth::BearerOrKey;
        QByteArrayList contentTypes{}; ///< beginnings of the ones taken; empty: any
        qint64 bodyLimit = jsonLimit;
        bool takesLinks = false; ///< a magic link opens it, for its own session and document
        bool (*isSlow)(const RequestHead &) = nullptr; ///< waits for others or works for seconds
        std::function<Response(Exchange &)> handle{};
        std::function<Plan(const Exchange &)> stream{}; ///< takes bodies itself; handle is then for those without one
        std::function<Upgrade(const Exchange &)> upgrade{}; ///< opens a WebSocket; asks for the token itself
    };

    Router(Access &access, Database &database);

    void add(Route route);
    /// Headers that every answer below `path` carries, refusals too.
    void addHeader(const QString &path, const api::Header &header);

    /// `handler` takes the caller and the row's arguments and returns api::Result of the row's reply.
    template <api::Method M, api::Literal P, class R, class... Args, class Handler>
    void on(const api::Endpoint<M, P, R(Args...)> &row, Handler handler, qint64 bodyLimit = jsonLimit)
    {
        add({.method = M,
             .path = QString::fromLatin1(P.text),
             .auth = row.auth,
             .contentTypes = contentTypes<api::Endpoint<M, P, R(Args...)>>(),
             .bodyLimit = bodyLimit,
             .handle = [status = row.status, handler](Exchange &exchange) {
                 return answer<api::Endpoint<M, P, R(Args...)>>(status, handler, exchange);
             }});
    }

    /// The same for what waits for other servers or works for seconds: it has threads of its own.
    template <class Row, class Handler>
    void onSlow(const Row &row, Handler handler, qint64 bodyLimit = jsonLimit)
    {
        on(row, std::move(handler), bodyLimit);
        m_routes.back().isSlow = [](const RequestHead &) { return true; };
    }

    /// The same for what guests with a magic link may do too: Caller::link says what the link allows.
    template <class Row, class Handler>
    void onLinked(const Row &row, Handler handler, qint64 bodyLimit = jsonLimit)
    {
        on(row, std::move(handler), bodyLimit);
        m_routes.back().takesLinks = true;
    }

    static api::Error notUnderstood(const api::Error &error); ///< 422 for a body or query that could not be read

    Plan prepare(const RequestHead &head) override;
    Response handle(Request &request) override;
    bool isSlow(const RequestHead &head) const override;
    std::optional<Upgrade> upgrade(const RequestHead &head) override;

private:
    struct Match
    {
        const Route *route = nullptr;
        QStringList ids{};
        Caller caller{};
    };

    template <class Row>
    static QByteArrayList contentTypes()
    {
        if constexpr (Row::template count < api::Place::Json >> 0)
            return {"application/json"};
        else if constexpr (Row::template count<api::Place::Form> > 0)
            return {"application/x-www-form-urlencoded", "application/json"};
        else if constexpr (Row::template count<api::Place::Multipart> > 0)
            return {"multipart/form-data"};
        else
            return {};
    }

    template <class Row, class Handler>
    static Response answer(int status, const Handler &handler, Exchange &exchange)
    {
        auto arguments = Row::read(exchange.takeIncoming());
        if (!arguments)
            return refusal(notUnderstood(arguments.error()));
        auto result = std::apply([&](const auto &...args) { return handler(exchange.caller, args...); }, *arguments);
        if (!result)
            return refusal(result.error());
        if constexpr (std::is_void_v<typename Row::Reply>) {
            return {.status = status};
        } else {
            return {.status = status,
                    .headers = {{"Content-Type", Row::Codec::contentType}},
                    .body = Row::Codec::write(*result)};
        }
    }

    std::optional<Match> find(api::Method method, const QStringList &path) const;
    Response noRoute(const QStringList &path) const;
    tl::expected<Match, Response> admit(const RequestHead &head);
    std::optional<Caller> callerOf(const RequestHead &head, const std::optional<Match> &match);
    Response carriedOut(Request &request, const Match &match);
    std::optional<Response> badBody(const RequestHead &head, const Route &route) const;
    Response dressed(Response response, const QString &path, qint64 token);

    friend class DressedSink;
    Access &m_access;
    Database &m_database;
    Answers m_answers;
    RateLimit m_limit;
    std::vector<Route> m_routes;
    std::vector<QStringList> m_patterns;
    QList<std::pair<QString, api::Header>> m_headers;
};

} // namespace service
