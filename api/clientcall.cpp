#include "api/clientcall.h"

#include "api/callqueue.h"
#include "api/errors.h"
#include "api/retry.h"
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace api {

using namespace std::chrono_literals;

Q_DECLARE_LOGGING_CATEGORY(log)

namespace {
constexpr std::chrono::milliseconds lastTryAfter = 20s; // so that a person hears within 35 s
}

ClientCall::ClientCall(Client &client, Auth auth, HttpRequest request, bool takesCredentials)
    : Call(&client)
    , m_client(client)
    , m_auth(auth)
    , m_request(std::move(request))
    , m_takesCredentials(takesCredentials && auth != Auth::None)
{
    connect(m_client.m_queue.get(), &CallQueue::paused, this, &ClientCall::endIfThePauseIsTooLong);
}

ClientCall::~ClientCall()
{
    m_client.m_queue->leave(this);
    if (m_call)
        m_call->abort();
}

void ClientCall::start()
{
    m_started = m_client.m_patience.clock->now();
    if (m_takesCredentials)
        m_credentials = m_client.credentials();
    m_usesKeyHeader = mayUseKeyHeader() && m_client.m_keyHeaderWorks.value_or(m_auth == Auth::KeyOrBearer);
    waitForTurn();
    if (m_state == State::Waiting && isForAPerson() && m_request.deadline > 0ms) {
        m_client.m_patience.clock->after(m_request.deadline, this, [this] {
            if (m_state == State::Waiting)
                end(failedReply(ErrorKind::Timeout, tr("The server took too long to answer. Try again.")));
        });
    }
}

void ClientCall::startWithoutDoubt()
{
    m_isDoubted = true;
    start();
}

void ClientCall::fail(ErrorKind kind, const QString &message)
{
    endLater(failedReply(kind, message));
}

void ClientCall::abort()
{
    if (m_call)
        m_call->abort();
    else if (m_state != State::Over && m_state != State::Ending)
        endLater(cancelledReply());
}

bool ClientCall::mayUseKeyHeader() const
{
    return m_credentials.kind == Credentials::Kind::ApiToken
        && (m_auth == Auth::BearerOrKey || m_auth == Auth::KeyOrBearer);
}

bool ClientCall::isForAPerson() const
{
    return line() == Lane::Interactive;
}

Lane ClientCall::line() const
{
    return m_request.stream || m_request.sink ? Lane::Transfer : m_request.lane;
}

std::chrono::milliseconds ClientCall::timeLeft() const
{
    return m_request.deadline - (m_client.m_patience.clock->now() - m_started);
}

HttpRequest ClientCall::withCredentials() const
{
    HttpRequest request = m_request;
    if (isForAPerson() && m_request.deadline > 0ms)
        request.deadline = std::max(timeLeft(), 1ms);
    const bool isMagic = m_credentials.kind == Credentials::Kind::MagicToken;
    if (m_credentials.kind == Credentials::Kind::None || m_credentials.secret.isEmpty())
        return request;
    if (m_auth == Auth::MagicToken && isMagic) {
        QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
        addQueryItem(query, "token", QString::fromLatin1(m_credentials.secret));
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    } else if (m_auth == Auth::MagicToken) {
        return request; // a login has no business on a shared page
    } else if (m_usesKeyHeader) {
        request.headers.append({"x-zoom-s2t-key", m_credentials.secret});
    } else {
        request.headers.append({"Authorization", "Bearer " + m_credentials.secret});
    }
    return request;
}

void ClientCall::waitForTurn()
{
    m_state = State::Waiting;
    endIfThePauseIsTooLong();
    if (m_state == State::Waiting)
        m_client.m_queue->enter(this, line(), [this] { send(); });
}

void ClientCall::endIfThePauseIsTooLong()
{
    const std::chrono::milliseconds pause = m_client.m_queue->pauseLeft();
    if (m_state == State::Waiting && isForAPerson() && m_request.deadline > 0ms && pause > timeLeft())
        endLater(askedTooOftenReply(std::chrono::ceil<std::chrono::seconds>(pause)));
}

void ClientCall::send()
{
    m_state = State::Sent;
    if (m_takesCredentials)
        m_credentials = m_client.credentials();
    if (m_request.stream)
        m_request.stream->seek(0);
    m_call = m_client.m_transport->start(withCredentials());
    connect(m_call, &Call::uploadProgress, this, &Call::uploadProgress);
    connect(m_call, &Call::downloadProgress, this, &Call::downloadProgress);
    connect(m_call, &Call::finished, this, &ClientCall::answered);
}

void ClientCall::answered(HttpReply reply)
{
    m_call = nullptr;
    const QPointer<ClientCall> self(this);
    m_client.noteAnswer(reply, m_failures);
    if (!self) // a slot may have deleted the client
        return;
    m_client.m_queue->leave(this);
    if (m_takesCredentials && reply.status >= 200 && reply.status < 300)
        emit m_client.served();
    if (!self)
        return;
    if (takesOtherHeader(reply) || takesDoubt(reply) || takesAnotherTry(reply))
        return;
    if (m_triedBothHeaders && reply.status != 0 && reply.status != 401)
        m_client.m_keyHeaderWorks = m_usesKeyHeader;
    if (m_mayBeDone && isDoneAlready(m_request, reply))
        reply = {.status = 204};
    end(reply);
}

bool ClientCall::takesOtherHeader(const HttpReply &reply)
{
    if (reply.status != 401 || !mayUseKeyHeader() || m_triedBothHeaders)
        return false;
    m_triedBothHeaders = true;
    m_usesKeyHeader = !m_usesKeyHeader;
    waitForTurn();
    return true;
}

// A 401 says that nothing was done, so with credentials that came meanwhile it is simply sent again.
bool ClientCall::takesDoubt(const HttpReply &reply)
{
    const bool isLogin
        = m_credentials.kind == Credentials::Kind::Jwt || m_credentials.kind == Credentials::Kind::ApiToken;
    if (reply.status != 401 || !isLogin || m_isDoubted || m_auth == Auth::MagicToken || !m_client.m_patience.doubts401)
        return false;
    if (m_credentials.secret != m_client.credentials().secret) {
        waitForTurn();
        return true;
    }
    m_isDoubted = true;
    m_state = State::Doubtful;
    m_refusal = reply;
    m_client.doubt(this);
    return true;
}

// The sign-in is good, so the 401 was a slip or about something else, like a wrong password in a form: what is sent in
// forms is not sent twice.
void ClientCall::settle(bool isSignedIn)
{
    if (m_state != State::Doubtful)
        return;
    if (isSignedIn && m_request.method != Method::Post && m_request.method != Method::Patch)
        waitForTurn();
    else
        end(m_refusal);
}

bool ClientCall::takesAnotherTry(const HttpReply &reply)
{
    const Clock &clock = *m_client.m_patience.clock;
    const bool isLogin = reply.status == 429 && m_auth == Auth::None; // each try counts against the person
    if (!isForAPerson() || isLogin || m_failures + 1 >= m_client.m_patience.tries
        || clock.now() - m_started >= lastTryAfter || !maySendAgain(m_request, reply, m_client.m_knowsKeys))
        return false;
    const std::chrono::milliseconds asked = reply.status == 0 ? 0s : errorOf(reply).value_or(Error{}).retryAfter;
    const auto delay = std::max(backoff(m_failures, QRandomGenerator::global()->generateDouble()), asked);
    if (m_request.deadline > 0ms && delay >= timeLeft())
        return false;
    ++m_failures;
    m_mayBeDone = m_mayBeDone || (reply.status != 429 && reply.trip == Trip::Sent);
    m_state = State::Waiting;
    qCDebug(log) << m_request.row << "is tried again in" << delay.count() << "ms after" << reply.status;
    m_client.m_patience.clock->after(delay, this, [this] {
        if (m_state == State::Waiting)
            waitForTurn();
    });
    return true;
}

void ClientCall::endLater(const HttpReply &reply)
{
    m_state = State::Ending;
    m_client.m_queue->leave(this);
    QMetaObject::invokeMethod(
        this, [this, reply] { end(reply); }, Qt::QueuedConnection);
}

void ClientCall::end(const HttpReply &reply)
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    m_client.m_queue->leave(this);
    deleteLater();
    const bool isLogin
        = m_credentials.kind == Credentials::Kind::Jwt || m_credentials.kind == Credentials::Kind::ApiToken;
    const bool endsLogin = reply.status == 401 && isLogin && m_auth != Auth::MagicToken && m_auth != Auth::None
        && !m_client.m_patience.doubts401 && m_credentials.secret == m_client.credentials().secret;
    const QPointer<Client> client(&m_client); // a slot of finished() may delete it, and this with it
    emit finished(reply);
    if (client && endsLogin)
        emit client->unauthorized();
}

} // namespace api
