#include "api/exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

namespace api {

namespace {
constexpr qint64 readAheadBytes = 1024 * 1024;
constexpr qint64 bombBytes = 1024 * 1024; // what gets forty times larger than it came is dropped from here on

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest network(request.url);
    for (const Header &header : request.headers)
        network.setRawHeader(header.name, header.value);
    // Qt would carry credentials to another origin and turn a PATCH into a GET: see followRedirect().
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setDecompressedSafetyCheckThreshold(bombBytes);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, request.lane != Lane::Transfer);
    return network;
}

struct WireRow
{
    QNetworkReply::NetworkError error;
    ErrorKind kind;
    const char *sentence; // %1: the host
};

constexpr WireRow wireRows[] = {
    {QNetworkReply::ConnectionRefusedError, ErrorKind::Network,
     QT_TRANSLATE_NOOP("api::ManagerExchange",
                       "Nothing answers at %1. Check that the server runs and that its address is right.")},
    {QNetworkReply::HostNotFoundError, ErrorKind::Network,
     QT_TRANSLATE_NOOP("api::ManagerExchange",
                       "%1 could not be found. Check your network connection and the server's address.")},
    {QNetworkReply::RemoteHostClosedError, ErrorKind::Network,
     QT_TRANSLATE_NOOP("api::ManagerExchange", "%1 closed the connection before it had answered. Try again.")},
    {QNetworkReply::TimeoutError, ErrorKind::Timeout,
     QT_TRANSLATE_NOOP("api::ManagerExchange", "%1 could not be reached in time. Check your network connection.")},
    {QNetworkReply::TemporaryNetworkFailureError, ErrorKind::Network,
     QT_TRANSLATE_NOOP("api::ManagerExchange", "The network broke while talking to %1. Try again.")},
    {QNetworkReply::ProtocolFailure, ErrorKind::BadReply,
     QT_TRANSLATE_NOOP("api::ManagerExchange",
                       "What answers at %1 is not the server this program needs. Check the address.")},
    {QNetworkReply::UnknownContentError, ErrorKind::BadReply,
     QT_TRANSLATE_NOOP("api::ManagerExchange", "The answer of %1 could not be unpacked. Try again.")},
};

const WireRow &wireRow(QNetworkReply::NetworkError error)
{
    for (const WireRow &row : wireRows) {
        if (row.error == error)
            return row;
    }
    static constexpr WireRow other{
        QNetworkReply::UnknownNetworkError, ErrorKind::Network,
        QT_TRANSLATE_NOOP("api::ManagerExchange",
                          "%1 could not be reached. Check your network connection and try again.")};
    return other;
}
} // namespace

ManagerExchange::ManagerExchange(HttpRequest request, QNetworkAccessManager *manager)
    : Exchange(std::move(request))
    , m_manager(manager)
{
}

void ManagerExchange::send()
{
    m_answer = {};
    const QNetworkRequest network = networkRequest(request());
    const QByteArray verb = methodName(request().method);
    if (request().method == Method::Get)
        m_reply = m_manager->get(network);
    else if (request().method == Method::Head)
        m_reply = m_manager->head(network);
    else
        m_reply = m_manager->sendCustomRequest(network, verb, request().body);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readAheadBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ManagerExchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &ManagerExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &ManagerExchange::complete);
    connect(m_reply, &QNetworkReply::encrypted, this, &ManagerExchange::noteStep);
    connect(m_reply, &QNetworkReply::requestSent, this, &ManagerExchange::noteSent);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsErrors += errors; // never ignored; only kept for the message
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        noteStep(); // in pieces of 16 KiB
        if (total > 0)
            emit uploadProgress(sent, total);
    });
    connect(m_reply, &QNetworkReply::downloadProgress, this, &Exchange::downloadProgress);
}

void ManagerExchange::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void ManagerExchange::readHead()
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        noteStep();
        noteSent();
    }
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers.clear();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_answer.headers.append({name, value});
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > request().maxReplyBytes && !isOver())
        failTooLarge();
}

void ManagerExchange::readBody()
{
    const bool isRedirect = m_answer.status >= 300 && m_answer.status < 400;
    const QByteArray piece = m_reply->readAll();
    noteBytes(piece.size());
    if (!isRedirect)
        takeBody(m_answer, piece);
}

bool ManagerExchange::failedOnTheWire() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::NoError)
        return m_answer.status == 0;
    // Qt has errors for HTTP statuses too; the body says more than they do.
    const bool isAboutStatus = m_answer.status >= 400 && error > QNetworkReply::UnknownProxyError;
    return !isAboutStatus;
}

void ManagerExchange::complete()
{
    readHead();
    if (!isOver())
        readBody();
    if (isOver())
        return;
    if (failedOnTheWire()) {
        const QNetworkReply::NetworkError error = m_reply->error();
        QString detail = m_reply->errorString();
        for (const QSslError &tlsError : m_tlsErrors)
            detail += u' ' + tlsError.errorString();
        if (error == QNetworkReply::SslHandshakeFailedError)
            return failUnsafe(m_tlsErrors, detail);
        if (error != QNetworkReply::ConnectionRefusedError && error != QNetworkReply::HostNotFoundError)
            noteSent(); // nobody knows
        const WireRow &row = wireRow(error);
        return fail(row.kind, tr(row.sentence).arg(host()), detail);
    }
    if (!takeRedirect(m_answer))
        return end(m_answer);
    m_reply->disconnect(this);
    m_reply->deleteLater();
    send();
}

} // namespace api
