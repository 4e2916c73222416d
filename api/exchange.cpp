#include "api/exchange.h"

#include "api/certificateproblem.h"
#include "api/errors.h"
#include <QHostAddress>

namespace api {

namespace {
constexpr int maxRedirects = 5;
constexpr qint64 enoughBytes = 512; // within the inactivity limit

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool hasLineBreak(const QList<Header> &headers)
{
    return std::any_of(headers.begin(), headers.end(), [](const Header &header) {
        const QByteArray both = header.name + header.value;
        return both.contains('\r') || both.contains('\n') || both.contains('\0');
    });
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}
} // namespace

Exchange::Exchange(HttpRequest request)
    : m_request(std::move(request))
    , m_inactivity(this)
    , m_deadline(this)
{
    m_inactivity.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_inactivity, &QTimer::timeout, this, [this] {
        fail(ErrorKind::Timeout,
             tr("%1 has not answered for %n second(s). Check your network connection and try again.", nullptr,
                int(m_request.inactivity.count() / 1000))
                 .arg(host()));
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(ErrorKind::Timeout,
             tr("%1 took too long to answer. Check your network connection and try again.").arg(host()));
    });
}

void Exchange::start()
{
    if (m_isOver)
        return;
    const QString scheme = m_request.url.scheme();
    if (scheme != u"https" && !(scheme == u"http" && isLoopback(host()))) {
        return fail(
            ErrorKind::Invalid,
            tr("%1 cannot be used: only https:// is safe outside this computer. Correct the address.")
                .arg(m_request.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo).toString()));
    }
    if (hasLineBreak(m_request.headers)) {
        return fail(ErrorKind::Invalid, tr("A name or a token has a line break in it. Enter it again."));
    }
    noteStep();
    if (m_request.deadline.count() > 0)
        m_deadline.start(m_request.deadline);
    send();
}

void Exchange::abort()
{
    if (!m_isOver)
        end(cancelledReply());
}

void Exchange::noteStep()
{
    m_moved = 0;
    if (!m_isOver && m_request.inactivity.count() > 0)
        m_inactivity.start(m_request.inactivity);
}

void Exchange::noteBytes(qint64 count)
{
    m_moved += count;
    if (m_moved >= enoughBytes)
        noteStep();
}

bool Exchange::takeRedirect(const HttpReply &answer)
{
    const bool isSafe = m_request.method == Method::Get || m_request.method == Method::Head;
    const QByteArray location = answer.header("Location");
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(location));
    if (!isSafe || answer.status < 301 || answer.status > 308 || answer.status == 304 || location.isEmpty()
        || !isSameOrigin(target, m_request.url) || ++m_redirects > maxRedirects)
        return false;
    m_request.url = target;
    m_received = 0;
    return true;
}

bool Exchange::takeBody(HttpReply &reply, const QByteArray &piece)
{
    m_received += piece.size();
    if (m_received > m_request.maxReplyBytes) {
        failTooLarge();
        return false;
    }
    const bool isGood = reply.status >= 200 && reply.status < 300;
    const bool isForSink = m_request.sink && isGood;
    if (isGood && m_request.expectsJson && reply.body.isEmpty()) {
        const QByteArray start = piece.trimmed();
        if (!start.isEmpty() && start.front() != '{' && start.front() != '[') {
            fail(ErrorKind::BadReply,
                 tr("What answers at %1 is not the server this program needs. Check the address.").arg(host()),
                 QStringLiteral("not JSON"));
            return false;
        }
    }
    if (!isForSink) {
        reply.body += piece;
    } else if (m_request.sink->write(piece) != piece.size()) {
        fail(ErrorKind::Network,
             tr("What was received could not be stored: %1 Make room on the disk and try again.")
                 .arg(m_request.sink->errorString()));
        return false;
    }
    return true;
}

void Exchange::end(const HttpReply &reply)
{
    if (std::exchange(m_isOver, true))
        return;
    m_inactivity.stop();
    m_deadline.stop();
    drop();
    m_request.stream.reset();
    m_request.sink.reset();
    emit finished(reply);
}

void Exchange::fail(ErrorKind kind, const QString &message, const QString &detail)
{
    HttpReply reply = failedReply(kind, message, detail);
    reply.trip = m_trip;
    end(reply);
}

void Exchange::failTooLarge()
{
    fail(ErrorKind::TooLarge, tr("The answer of %1 is larger than expected and was not read.").arg(host()));
}

void Exchange::failUnsafe(const QList<QSslError> &errors, const QString &detail)
{
    m_trip = Trip::Unsafe;
    fail(ErrorKind::Network,
         tr("The connection to %1 is not safe, so nothing was sent. %2").arg(host(), certificateProblem(errors)),
         detail);
}

} // namespace api
