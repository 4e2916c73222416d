#pragma once

#include "api/endpoint.h"
#include "api/transport.h"
#include <QPointer>
#include <string_view>

namespace api {

class CallQueue;
class ClientCall;

/// What a client shows a server to be let in.
struct Credentials
{
    enum class Kind { None, Jwt, ApiToken, MagicToken } kind = Kind::None;
    QByteArray secret{};
};

/// What may be different about one call.
struct CallOptions
{
    Lane lane = Lane::Interactive;
    std::chrono::milliseconds inactivity{15'000};
    std::chrono::milliseconds deadline{
        30'000}; ///< for the whole call, tries and turns of a person's included; zero: none
    qint64 maxReplyBytes = 0; ///< 0: what is usual for such an answer, see Client::usualReply
    QList<Header> headers{};
    std::shared_ptr<QIODevice> stream{}; ///< request body, see HttpRequest
    std::shared_ptr<QIODevice> sink{}; ///< where the body of a good answer goes, see HttpRequest
    qint64 bytesPerSecond = 0;
    QUrl url{}; ///< instead of the row's own; credentials go along only when it is of the client's origin
};

/// What the server said about its rate limits in its last answer; -1 where it said nothing.
struct RateLimit
{
    qint64 limit = -1;
    qint64 remaining = -1;
    qint64 reset = -1; ///< Unix seconds
    bool operator==(const RateLimit &) const = default;
};

/// Sends the rows of the endpoint table to one server with one set of credentials.
class Client : public QObject
{
    Q_OBJECT
public:
    /// `transport` is not owned and outlives the client.
    Client(const QUrl &baseUrl, Transport *transport, QObject *parent = nullptr);
    ~Client() override;

    const QUrl &baseUrl() const { return m_baseUrl; }
    void setBaseUrl(const QUrl &url); ///< for calls from now on
    const Credentials &credentials() const { return m_credentials; }
    void setCredentials(const Credentials &credentials);
    const RateLimit &rateLimit() const { return m_rateLimit; }
    /// The server does a POST once however often it comes with the same Idempotency-Key, so that it may be tried again.
    void setServerKnowsIdempotencyKeys(bool knows) { m_knowsKeys = knows; }

    /// Sends a request, `documents::get(session, document, {})`; `done` gets one Result, from the event loop, at most
    /// once, and never after `context` is gone. The Call reports progress and aborts (done then gets
    /// ErrorKind::Cancelled).
    template <class R, class F>
    requires std::invocable<F, Result<typename ReplyCodec<R>::Value>> Call *
    send(const Request<R> &request, QObject *context, F done, const CallOptions &options = {})
    {
        Call *call = start({request.id, request.method, request.auth, request.path, request.query, request.body,
                            request.contentType, request.fileName, request.isComplete},
                           context, options, usualReply<R>());
        connect(call, &Call::finished, context,
                [done = std::move(done), id = request.id, method = request.method](const HttpReply &reply) mutable {
                    done(decode<R>(reply, id, method));
                });
        return call;
    }

    /// Fetches any URL into `sink` or the result: no credentials leave their origin.
    template <class F>
    Call *download(const QUrl &url, QObject *context, F done, CallOptions options = {})
    {
        options.url = url;
        return send(Request<RawBody>{"download", Method::Get, Auth::BearerOrKey}, context, std::move(done), options);
    }

signals:
    void unauthorized(); ///< the server no longer takes these credentials; the calls that met it have failed or will
    void rateLimitChanged(const api::RateLimit &limit);
    void served(); ///< the server did what one of our calls asked for

private:
    friend class ClientCall;
    /// What kind of answer to a row is still believed.
    struct Usual
    {
        bool isJson = false;
        qint64 maxBytes = 0;
    };
    template <class R>
    static constexpr Usual usualReply()
    {
        using Value = typename ReplyCodec<R>::Value;
        constexpr bool isJson = std::string_view(ReplyCodec<R>::contentType) == "application/json";
        constexpr qint64 mebi = 1024 * 1024;
        if constexpr (Described<Value>) {
            if (detail::rawMembers<Value>() > 0) // the content of a document or a result, read by a worker
                return {isJson, 256 * mebi};
        }
        return {isJson, std::same_as<Value, RawBody> ? 64 * mebi : mostJsonBytes};
    }
    template <class R>
    static Result<typename ReplyCodec<R>::Value> decode(const HttpReply &reply, const char *id,
                                                        [[maybe_unused]] Method method)
    {
        using Value = typename ReplyCodec<R>::Value;
        if (const std::optional<Error> error = errorOf(reply, id))
            return tl::unexpected(*error);
        if constexpr (Described<Value>) {
            if (method != Method::Get && reply.body.trimmed().isEmpty())
                return Value{}; // done, and nothing said about it
        }
        auto value = ReplyCodec<R>::read(reply);
        if (!value)
            return tl::unexpected(named(value.error(), reply, id));
        return value;
    }
    static std::optional<Error> errorOf(const HttpReply &reply, const char *id);
    static Error named(Error error, const HttpReply &reply, const char *id);
    Call *start(const Request<void> &request, QObject *context, const CallOptions &options, const Usual &usual);
    ClientCall *makeCall(const Request<void> &request, const CallOptions &options, const Usual &usual);
    void noteAnswer(const HttpReply &reply, int failures);
    void noteRateLimit(const HttpReply &reply);
    void doubt(ClientCall *call); ///< it met a 401: are the credentials still good?
    void settleDoubts(bool isSignedIn);

    QUrl m_baseUrl;
    Transport *m_transport;
    Credentials m_credentials{};
    RateLimit m_rateLimit{};
    Patience m_patience;
    std::unique_ptr<CallQueue> m_queue;
    bool m_knowsKeys = false;
    QList<QPointer<ClientCall>> m_doubtful{};
    std::optional<bool> m_keyHeaderWorks{}; ///< which header an API token was last taken in
};

} // namespace api
