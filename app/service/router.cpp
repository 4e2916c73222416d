#include "app/service/router.h"

#include "app/service/store/shares.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace service {

Q_LOGGING_CATEGORY(logRouter, "scriptix.service")

namespace {

constexpr auto hole = "{}"_L1;
constexpr qsizetype longestKey = 255;

api::Method methodOf(const RequestHead &head)
{
    if (head.method != api::Method::Post)
        return head.method;
    const QByteArray asked = head.header("X-HTTP-Method-Override").toUpper();
    if (asked == "PATCH")
        return api::Method::Patch;
    return asked == "DELETE" ? api::Method::Delete : head.method;
}

QStringList segments(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

std::optional<QStringList> fitting(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList ids;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (pattern[i] == hole)
            ids << path[i];
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return ids;
}

QByteArray tokenOf(const RequestHead &head)
{
    const QByteArray authorization = head.header("Authorization");
    if (authorization.left(7).toLower() == "bearer ")
        return authorization.mid(7).trimmed();
    return head.header("x-zoom-s2t-key").trimmed();
}

/// What a token of type realtime opens besides the streams themselves.
bool isForStreams(const QStringList &path)
{
    return path.mid(0, 3) == QStringList{u"api"_s, u"v4"_s, u"realtime"_s}
    || path == QStringList{u"api"_s, u"v3"_s, u"account"_s, u"me"_s};
}

Response tooManyCalls(const RateLimit::State &state)
{
    api::Error error = refuse(429, say(QT_TRANSLATE_NOOP("service", "Too many calls; wait a minute.")));
    error.retryAfter = std::chrono::seconds(qMax<qint64>(1, state.reset - QDateTime::currentSecsSinceEpoch()));
    return refusal(error);
}

Response storeFailure(const StoreError &error)
{
    qCWarning(logRouter) << "store:" << error.what();
    return refusal(error.isDiskFull() ? 507 : 500, error.message());
}

} // namespace

/// Gives the answers of a body sink what every answer carries.
class DressedSink : public BodySink
{
public:
    DressedSink(std::unique_ptr<BodySink> sink, Router &router, QString path, qint64 token)
        : m_sink(std::move(sink))
        , m_router(router)
        , m_path(std::move(path))
        , m_token(token)
    {
    }
    bool write(std::span<const char> bytes) override { return m_sink->write(bytes); }
    Response finish() override
    {
        try {
            return m_router.dressed(m_sink->finish(), m_path, m_token);
        } catch (const StoreError &error) {
            return m_router.dressed(storeFailure(error), m_path, m_token);
        }
    }

private:
    std::unique_ptr<BodySink> m_sink;
    Router &m_router;
    QString m_path;
    qint64 m_token;
};

api::Incoming Exchange::incoming() const
{
    return {ids, head.query, body, head.header("Content-Type"), QString::fromUtf8(head.header("x-filename"))};
}

api::Incoming Exchange::takeIncoming()
{
    api::Incoming all = incoming();
    body.clear();
    return all;
}

Router::Router(Access &access, Database &database)
    : m_access(access)
    , m_database(database)
    , m_answers(database)
{
}

void Router::add(Route route)
{
    static const QRegularExpression named(u"\\{[^/}]*\\}"_s);
    m_patterns.push_back(segments(QString(route.path).replace(named, hole)));
    route.takesLinks = route.takesLinks || route.auth == api::Auth::MagicToken;
    m_routes.push_back(std::move(route));
}

void Router::addHeader(const QString &path, const api::Header &header)
{
    m_headers.append({path, header});
}

api::Error Router::notUnderstood(const api::Error &error)
{
    api::Error refused
        = refuse(422, say(QT_TRANSLATE_NOOP("service", "The request could not be understood (%1).")).arg(error.detail));
    static const QRegularExpression place(u"\\$\\.([A-Za-z_]+)[^:]*: (.*)"_s);
    const QRegularExpressionMatch match = place.match(error.detail);
    if (match.hasMatch())
        refused.fields.insert(match.captured(1), {match.captured(2)});
    return refused;
}

std::optional<Router::Match> Router::find(api::Method method, const QStringList &path) const
{
    std::optional<Match> best;
    for (size_t i = 0; i < m_routes.size(); ++i) {
        if (m_routes[i].method != method)
            continue;
        const auto ids = fitting(m_patterns[i], path);
        if (ids && (!best || ids->size() < best->ids.size())) // /glossaries/supported-languages before /glossaries/{id}
            best = Match{&m_routes[i], *ids, {}};
    }
    return best;
}

Response Router::noRoute(const QStringList &path) const
{
    QByteArrayList allowed;
    for (size_t i = 0; i < m_routes.size(); ++i) {
        if (fitting(m_patterns[i], path))
            allowed << api::methodName(m_routes[i].method);
    }
    if (allowed.isEmpty())
        return refusal(404, say(QT_TRANSLATE_NOOP("service", "There is nothing at this address.")));
    Response response = refusal(405, say(QT_TRANSLATE_NOOP("service", "This address cannot be used that way.")));
    response.headers.append(api::Header{"Allow", allowed.join(", ")});
    return response;
}

/// A magic link opens its own session and document. One that does not is not made good by a login beside it.
std::optional<Caller> Router::callerOf(const RequestHead &head, const std::optional<Match> &match)
{
    const QByteArray token = tokenOf(head);
    std::optional<Caller> caller = m_access.caller(token);
    if (!match || !match->route->takesLinks)
        return caller;
    const QByteArray named = head.query.queryItemValue(u"token"_s, QUrl::FullyDecoded).toLatin1();
    if (named.isEmpty() && caller)
        return caller;
    const auto link = Shares(m_database).find(named.isEmpty() ? token : named);
    const QStringList &ids = match->ids;
    if (!link || link->session != ids.value(0) || (ids.size() > 1 && link->document != ids[1]))
        return std::nullopt;
    Caller guest = caller.value_or(Caller{.organization = link->organization});
    guest.link = link;
    return guest;
}

tl::expected<Router::Match, Response> Router::admit(const RequestHead &head)
{
    const QStringList path = segments(head.path);
    auto match = find(methodOf(head), path);
    if (!match && head.method == api::Method::Head)
        match = find(api::Method::Get, path);
    const std::optional<Caller> caller = callerOf(head, match);
    const bool isOpen = match && match->route->auth == api::Auth::None && !match->route->takesLinks;
    if (!caller && !isOpen) {
        const bool wantsLink = match && match->route->takesLinks && match->route->auth != api::Auth::Bearer;
        Response response = refusal(
            401,
            wantsLink ? say(QT_TRANSLATE_NOOP("service", "This link is not valid, or it has ended. Ask for a new one."))
                      : say(QT_TRANSLATE_NOOP("service", "The access token is missing or no longer valid.")));
        response.headers.append(api::Header{"WWW-Authenticate", "Bearer"});
        return tl::unexpected(response);
    }
    if (!match)
        return tl::unexpected(noRoute(path));
    match->caller = caller.value_or(Caller{});
    if (match->caller.tokenKind == "realtime"_L1 && !isForStreams(path))
        return tl::unexpected(refusal(
            403,
            say(QT_TRANSLATE_NOOP("service", "This token is for live captions only. Use a token of type batch."))));
    return *match;
}

std::optional<Response> Router::badBody(const RequestHead &head, const Route &route) const
{
    const QByteArray type = head.header("Content-Type").toLower();
    const bool fits = route.contentTypes.isEmpty()
        || std::any_of(route.contentTypes.begin(), route.contentTypes.end(),
                       [&](const QByteArray &taken) { return type.startsWith(taken); });
    if (!fits)
        return refusal(415,
                       say(QT_TRANSLATE_NOOP("service", "The body must be sent as %1."))
                           .arg(QString::fromLatin1(route.contentTypes.join(", "))));
    if (!route.stream && head.contentLength > route.bodyLimit)
        return refusal(413,
                       say(QT_TRANSLATE_NOOP("service", "The body is too large; at most %1 bytes are taken here."))
                           .arg(route.bodyLimit));
    return std::nullopt;
}

bool Router::isSlow(const RequestHead &head) const
{
    const QStringList path = segments(head.path);
    for (size_t i = 0; i < m_routes.size(); ++i) {
        const Route &route = m_routes[i];
        if (route.isSlow && route.method == head.method && fitting(m_patterns[i], path))
            return route.isSlow(head);
    }
    return false;
}

Plan Router::prepare(const RequestHead &head)
{
    if (head.contentLength <= 0)
        return {}; // handle() does all of it
    try {
        auto match = admit(head);
        const qint64 token = match ? match->caller.token : 0;
        const RateLimit::State state = m_limit.count(token);
        if (!match)
            return {.refusal = dressed(match.error(), head.path, token)};
        if (state.remaining < 0)
            return {.refusal = dressed(tooManyCalls(state), head.path, token)};
        if (auto refused = badBody(head, *match->route))
            return {.refusal = dressed(*refused, head.path, token)};
        if (!match->route->stream)
            return {.bodyLimit = match->route->bodyLimit};
        Plan plan = match->route->stream({head, match->ids, match->caller, {}});
        if (plan.refusal)
            plan.refusal = dressed(*plan.refusal, head.path, token);
        if (plan.sink)
            plan.sink = std::make_unique<DressedSink>(std::move(plan.sink), *this, head.path, token);
        return plan;
    } catch (const StoreError &error) {
        return {.refusal = dressed(storeFailure(error), head.path, 0)};
    }
}

/// Once only, when the caller gave the call a name.
Response Router::carriedOut(Request &request, const Match &match)
{
    const RequestHead &head = request.head;
    const auto work = [&] {
        Exchange exchange{head, match.ids, match.caller, std::move(request.body)};
        return match.route->handle(exchange);
    };
    const QByteArray key = head.header("Idempotency-Key");
    const bool isNamed = match.route->method == api::Method::Post && !key.isEmpty() && key.size() <= longestKey;
    if (!isNamed || (match.caller.account == 0 && !match.caller.link))
        return work();
    const QByteArray who = match.caller.account ? "account " + QByteArray::number(match.caller.account)
                                                : "link " + QByteArray::number(match.caller.link->share);
    const QByteArray scope = who + ' ' + head.path.toUtf8() + '?' + head.query.toString().toUtf8();
    return m_answers.once(Answers::call(scope, key, request.body), work);
}

Response Router::handle(Request &request)
{
    const RequestHead &head = request.head;
    try {
        auto match = admit(head);
        const qint64 token = match ? match->caller.token : 0;
        const bool isCounted = head.contentLength > 0; // by prepare()
        const RateLimit::State state = isCounted ? m_limit.state(token) : m_limit.count(token);
        if (!match)
            return dressed(match.error(), head.path, token);
        if (state.remaining < 0)
            return dressed(tooManyCalls(state), head.path, token);
        return dressed(carriedOut(request, *match), head.path, token);
    } catch (const StoreError &error) {
        return dressed(storeFailure(error), head.path, 0);
    }
}

std::optional<Upgrade> Router::upgrade(const RequestHead &head)
{
    const auto match = find(head.method, segments(head.path));
    if (!match || !match->route->upgrade)
        return std::nullopt;
    try {
        return match->route->upgrade({head, match->ids, {}, {}});
    } catch (const StoreError &error) {
        return Upgrade{.refusal = storeFailure(error)};
    }
}

Response Router::dressed(Response response, const QString &path, qint64 token)
{
    response.headers += m_limit.state(token).headers();
    for (const auto &[below, header] : m_headers) {
        const bool isSet = std::any_of(response.headers.begin(), response.headers.end(),
                                       [&name = header.name](const api::Header &other) { return other.name == name; });
        if (path.startsWith(below) && !isSet)
            response.headers.append(header);
    }
    return response;
}

} // namespace service
