#include "api/client.h"

#include "api/account.h"
#include "api/callqueue.h"
#include "api/clientcall.h"
#include "api/errors.h"
#include "api/retry.h"
#include <QLoggingCategory>
#include <QUuid>

namespace api {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "scriptix.api", QtInfoMsg)

namespace {
bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

QUrl urlOf(const QUrl &base, const Request<void> &request)
{
    QByteArray text = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (text.endsWith('/'))
        text.chop(1);
    text += request.path;
    if (!request.query.isEmpty())
        text += '?' + request.query;
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QList<Header> headersOf(const Request<void> &request, const CallOptions &options)
{
    QList<Header> headers{{"User-Agent", "Scriptix-Desktop/" SCRIPTIX_VERSION},
                          {"Accept", "application/json, */*;q=0.5"}};
    if (!request.contentType.isEmpty())
        headers.append({"Content-Type", request.contentType});
    if (!request.fileName.isEmpty())
        headers.append({"x-filename", QUrl::toPercentEncoding(request.fileName, " ()[]")});
    if (request.method == Method::Post) // the network layer may send twice when a connection breaks
        headers.append({"Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    headers.append(options.headers);
    return headers;
}
} // namespace

Client::Client(const QUrl &baseUrl, Transport *transport, QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_transport(transport)
    , m_patience(transport->patience())
    , m_queue(std::make_unique<CallQueue>(*m_patience.clock, m_patience.callsAtOnce))
{
}

Client::~Client()
{
    m_queue->close();
    qDeleteAll(findChildren<ClientCall *>(Qt::FindDirectChildrenOnly)); // while the queue is there for them to leave
}

void Client::setBaseUrl(const QUrl &url)
{
    m_baseUrl = url;
    m_keyHeaderWorks.reset();
}

void Client::setCredentials(const Credentials &credentials)
{
    m_credentials = credentials;
    m_keyHeaderWorks.reset();
}

ClientCall *Client::makeCall(const Request<void> &request, const CallOptions &options, const Usual &usual)
{
    const QUrl url = options.url.isEmpty() ? urlOf(m_baseUrl, request) : options.url;
    HttpRequest http{.method = request.method,
                     .url = url,
                     .headers = headersOf(request, options),
                     .body = request.body,
                     .stream = options.stream,
                     .sink = options.sink,
                     .lane = options.lane,
                     .inactivity = options.inactivity,
                     .deadline = options.deadline,
                     .maxReplyBytes = options.maxReplyBytes > 0 ? options.maxReplyBytes : usual.maxBytes,
                     .expectsJson = usual.isJson,
                     .bytesPerSecond = options.bytesPerSecond,
                     .row = request.id};
    return new ClientCall(*this, request.auth, std::move(http), isSameOrigin(url, m_baseUrl));
}

Call *Client::start(const Request<void> &request, QObject *context, const CallOptions &options, const Usual &usual)
{
    ClientCall *call = makeCall(request, options, usual);
    if (!request.isComplete || !call->url().isValid() || call->url().host().isEmpty()) {
        qCWarning(log) << request.id << "was not sent: no id or no address";
        call->fail(ErrorKind::Invalid, tr("The request has no address. Check the server's address in the account."));
    } else {
        call->start();
    }
    if (context && request.method == Method::Get) // nobody is left to read it
        connect(context, &QObject::destroyed, call, &Call::abort);
    return call;
}

void Client::noteAnswer(const HttpReply &reply, int failures)
{
    if (reply.status == 429) {
        constexpr std::chrono::seconds anHour{3600};
        const std::chrono::milliseconds asked = api::errorOf(reply).value_or(Error{}).retryAfter;
        m_queue->pauseFor(asked.count() > 0 ? qMin<std::chrono::milliseconds>(asked, anHour) : backoff(failures, 0));
    }
    noteRateLimit(reply);
}

void Client::noteRateLimit(const HttpReply &reply)
{
    const auto number = [&](QByteArrayView name) {
        bool ok = false;
        const qint64 value = reply.header(name).trimmed().toLongLong(&ok);
        return ok ? value : -1;
    };
    const RateLimit limit{number("X-RateLimit-Limit"), number("X-RateLimit-Remaining"), number("X-RateLimit-Reset")};
    if (limit.remaining == 0 && limit.reset > 0) // what is left belongs to the person
        m_queue->pauseBackgroundFor(std::chrono::seconds(std::clamp<qint64>(limit.reset - timeOf(reply), 0, 60)));
    if (limit.limit < 0 || limit == m_rateLimit)
        return;
    m_rateLimit = limit;
    emit rateLimitChanged(limit);
}

void Client::doubt(ClientCall *call)
{
    m_doubtful.append(call);
    if (m_doubtful.size() > 1)
        return;
    const auto me = account::me();
    ClientCall *question = makeCall({me.id, me.method, me.auth, me.path}, {}, usualReply<Account>());
    connect(question, &Call::finished, this, [this, secret = m_credentials.secret](const HttpReply &reply) {
        settleDoubts(secret != m_credentials.secret || (reply.status != 0 && reply.status != 401));
    });
    question->startWithoutDoubt();
}

void Client::settleDoubts(bool isSignedIn)
{
    const QPointer<Client> self(this); // a slot may delete it
    const QList<QPointer<ClientCall>> calls = std::exchange(m_doubtful, {});
    if (!isSignedIn)
        emit unauthorized();
    for (const QPointer<ClientCall> &call : calls)
        if (self && call)
            call->settle(isSignedIn);
}

std::optional<Error> Client::errorOf(const HttpReply &reply, const char *id)
{
    std::optional<Error> error = api::errorOf(reply);
    if (error)
        error = named(*error, reply, id);
    return error;
}

Error Client::named(Error error, const HttpReply &reply, const char *id)
{
    error.status = reply.status;
    const QString what = QStringLiteral("%1: %2").arg(QLatin1StringView(id)).arg(reply.status);
    error.detail = error.detail.isEmpty() ? what : what + u", "_s + error.detail;
    return error;
}

} // namespace api
