#include "api/clientcall.h"

#include "api/errors.h"
#include <QUrlQuery>

namespace api {

ClientCall::ClientCall(Client &client, Auth auth, HttpRequest request, bool takesCredentials)
    : Call(&client)
    , m_client(client)
    , m_auth(auth)
    , m_request(std::move(request))
{
    if (takesCredentials && auth != Auth::None)
        m_credentials = client.credentials();
}

ClientCall::~ClientCall()
{
    if (m_call)
        m_call->abort();
}

void ClientCall::start()
{
    sendWith(mayUseKeyHeader() && m_client.m_keyHeaderWorks.value_or(m_auth == Auth::KeyOrBearer));
}

void ClientCall::fail(ErrorKind kind, const QString &message)
{
    QMetaObject::invokeMethod(
        this, [this, kind, message] { end(failedReply(kind, message)); }, Qt::QueuedConnection);
}

void ClientCall::abort()
{
    if (m_call)
        m_call->abort();
    else
        QMetaObject::invokeMethod(
            this, [this] { end(cancelledReply()); }, Qt::QueuedConnection);
}

bool ClientCall::mayUseKeyHeader() const
{
    return m_credentials.kind == Credentials::Kind::ApiToken
        && (m_auth == Auth::BearerOrKey || m_auth == Auth::KeyOrBearer);
}

HttpRequest ClientCall::withCredentials(bool keyHeader) const
{
    HttpRequest request = m_request;
    if (m_credentials.kind == Credentials::Kind::None || m_credentials.secret.isEmpty())
        return request;
    if (m_credentials.kind == Credentials::Kind::MagicToken && m_auth == Auth::MagicToken) {
        QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
        addQueryItem(query, "token", QString::fromLatin1(m_credentials.secret));
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    } else if (keyHeader) {
        request.headers.append({"x-zoom-s2t-key", m_credentials.secret});
    } else {
        request.headers.append({"Authorization", "Bearer " + m_credentials.secret});
    }
    return request;
}

void ClientCall::sendWith(bool keyHeader)
{
    m_usesKeyHeader = keyHeader;
    if (m_request.stream)
        m_request.stream->seek(0);
    m_call = m_client.m_transport->start(withCredentials(keyHeader));
    connect(m_call, &Call::uploadProgress, this, &Call::uploadProgress);
    connect(m_call, &Call::downloadProgress, this, &Call::downloadProgress);
    connect(m_call, &Call::finished, this, &ClientCall::answered);
}

void ClientCall::answered(const HttpReply &reply)
{
    if (reply.status == 401 && mayUseKeyHeader() && !m_isSecondTry) {
        m_isSecondTry = true;
        return sendWith(!m_usesKeyHeader);
    }
    if (m_isSecondTry && reply.status != 0 && reply.status != 401)
        m_client.m_keyHeaderWorks = m_usesKeyHeader;
    end(reply);
}

void ClientCall::end(const HttpReply &reply)
{
    if (m_isOver)
        return;
    m_isOver = true;
    deleteLater();
    const bool usedLogin = m_credentials.kind != Credentials::Kind::None && m_auth != Auth::MagicToken;
    const bool isCurrent = m_credentials.secret == m_client.credentials().secret;
    const QPointer<Client> client(&m_client); // a slot of finished() may delete it, and this with it
    emit finished(reply);
    if (client)
        client->noteAnswer(reply, usedLogin && isCurrent);
}

} // namespace api
