#pragma once

#include "api/endpoint.h"
#include "api/transport.h"
#include <deque>
#include <functional>

/// A network that only knows what a test told it: `expect(documents::get(session, document, {})).reply(...)`, in the
/// order the requests come. What was not expected, and what is left over at the end, fails the test.
class FakeTransport : public api::Transport
{
    Q_OBJECT
public:
    using api::Transport::Transport;
    api::Patience patience() const override { return m_patience; }
    void setPatience(const api::Patience &patience) { m_patience = patience; } ///< before a client is made of it
    ~FakeTransport() override; ///< fails the test when something was left over or not expected

    /// One request to come and its answer; typed by its row.
    template <class R>
    class Expectation
    {
    public:
        using Value = typename api::ReplyCodec<R>::Value;
        Expectation(FakeTransport &transport, size_t number)
            : m_transport(transport)
            , m_number(number)
        {
        }
        /// Answers as the service would.
        template <class V = Value>
        requires(!std::is_void_v<V>) void reply(const V &value, int status = 200)
        {
            m_transport.setReply(m_number, {.status = status, .body = api::ReplyCodec<R>::write(value)});
        }
        void reply() requires(std::is_void_v<Value>) { m_transport.setReply(m_number, {.status = 204}); }
        void answer(const api::HttpReply &reply) { m_transport.setReply(m_number, reply); } ///< any bytes
        void fail(int status, const QByteArray &body = {})
        {
            m_transport.setReply(m_number, {.status = status, .body = body});
        }
        void fail(api::ErrorKind kind, const QString &message = QStringLiteral("failed"))
        {
            m_transport.setReply(m_number, {.error = {.kind = kind, .message = message}});
        }
        void hold() { m_transport.setHeld(m_number); } ///< no answer before release() of the transport

    private:
        FakeTransport &m_transport;
        size_t m_number;
    };

    /// Exactly this request: method, path, query and body.
    template <class R>
    Expectation<R> expect(const api::Request<R> &request)
    {
        return {*this,
                add({request.id, request.method, QByteArray(request.path), QByteArray(request.query), request.body})};
    }
    /// Any request of this row, once.
    template <api::Method M, api::Literal Path, class R, class... Args>
    Expectation<R> expect(const api::Endpoint<M, Path, R(Args...)> &row)
    {
        return {*this, add({row.id, M, {}, {}, {}})};
    }
    /// Any request of this row, any number of times; may also never come.
    template <api::Method M, api::Literal Path, class R, class... Args>
    void allow(const api::Endpoint<M, Path, R(Args...)> &row,
               std::function<api::HttpReply(const api::HttpRequest &)> answer)
    {
        m_allowed.push_back({row.id, std::move(answer)});
    }

    void release(); ///< answers the oldest held request
    int waiting() const; ///< requests started and not yet answered
    const QList<api::HttpRequest> &requests() const { return m_requests; } ///< all that came
    const QStringList &problems() const { return m_problems; }
    QStringList leftOver() const; ///< expected requests that did not come
    void forget(); ///< problems and left-overs; for tests of this class

    api::Call *start(const api::HttpRequest &request) override;

private:
    struct Expected
    {
        const char *id = "";
        api::Method method = api::Method::Get;
        std::optional<QByteArray> path{}; ///< absent: any
        std::optional<QByteArray> query{};
        std::optional<QByteArray> body{};
        api::HttpReply reply{.status = 200};
        bool isHeld = false;
        bool hasCome = false;
    };
    struct Allowed
    {
        const char *id;
        std::function<api::HttpReply(const api::HttpRequest &)> answer;
    };

    size_t add(Expected expected);
    void setReply(size_t number, const api::HttpReply &reply);
    void setHeld(size_t number);
    Expected *next();
    QString difference(const Expected &expected, const api::HttpRequest &request) const;

    api::Patience m_patience{
        .callsAtOnce = 1000, .tries = 1, .doubts401 = false}; ///< every request is of the test's making
    std::deque<Expected> m_expected{};
    std::vector<Allowed> m_allowed{};
    QList<api::HttpRequest> m_requests{};
    QStringList m_problems{};
    QList<std::function<void()>> m_held{};
};
