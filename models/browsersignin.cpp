#include "models/browsersignin.h"

#include "api/auth.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace models {

namespace {
constexpr qsizetype mostHeadBytes = 16 * 1024;
constexpr std::chrono::milliseconds headLimit = 10s;

/// 256 bits, fit for an address.
QString secret()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(bytes.begin()),
                                         reinterpret_cast<quint32 *>(bytes.end()));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray page(const char *status, const QString &text)
{
    const QByteArray body
        = "<!DOCTYPE html><meta charset=\"utf-8\"><title>Scriptix</title><p>" + text.toHtmlEscaped().toUtf8() + "</p>";
    return QByteArray("HTTP/1.1 ") + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "Content-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n"
          "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Some servers put their ?token= behind an address that has a query already.
QUrlQuery queryOf(const QUrl &url)
{
    return QUrlQuery(url.query(QUrl::FullyEncoded).replace(u'?', u'&'));
}

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}
} // namespace

BrowserSignIn::BrowserSignIn(QObject *parent)
    : QObject(parent)
    , m_path(u"/signed-in/"_s + secret())
    , m_state(secret())
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(5min);
    connect(&m_listener, &QTcpServer::newConnection, this, &BrowserSignIn::accept);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end();
        emit failed({.kind = api::ErrorKind::Timeout,
                     .message = tr("The sign-in in the browser took too long. Start it again.")});
    });
}

void BrowserSignIn::setTimeLimit(std::chrono::milliseconds limit)
{
    m_limit.setInterval(limit);
}

tl::expected<QUrl, QString> BrowserSignIn::listen(const QUrl &server)
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        return tl::unexpected(tr("This computer cannot wait for the browser: %1.").arg(m_listener.errorString()));
    m_limit.start();
    const QString back = u"http://127.0.0.1:%1%2?state=%3"_s.arg(m_listener.serverPort()).arg(m_path, m_state);
    const auto request = api::auth::loginMicrosoft({.redirectUri = back});
    QUrl url = server;
    url.setPath(server.path() + QString::fromLatin1(request.path), QUrl::StrictMode);
    url.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
    return url;
}

void BrowserSignIn::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(headLimit, socket, &QTcpSocket::abort);
    }
}

void BrowserSignIn::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(mostHeadBytes);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end >= 0) {
        socket->readAll();
        answer(*socket, head.first(end));
    } else if (head.size() >= mostHeadBytes) {
        socket->abort();
    }
}

// Anything but the one address that was asked for is not found, and ends nothing: web pages may try.
void BrowserSignIn::answer(QTcpSocket &socket, const QByteArray &head)
{
    const auto line = head.first(qMax<qsizetype>(0, head.indexOf("\r\n"))).split(' ');
    const QUrl url = QUrl::fromEncoded(line.value(1), QUrl::StrictMode);
    const QByteArray here = "127.0.0.1:" + QByteArray::number(m_listener.serverPort());
    const bool isOurs = line.size() == 3 && line[0] == "GET" && headerIn(head, "Host") == here && url.path() == m_path
        && queryOf(url).queryItemValue(u"state"_s) == m_state && m_listener.isListening();
    if (isOurs) {
        take(socket, url);
    } else {
        socket.write(page("404 Not Found", tr("There is nothing here.")));
        socket.disconnectFromHost();
    }
}

void BrowserSignIn::take(QTcpSocket &socket, const QUrl &url)
{
    const QUrlQuery query = queryOf(url);
    QString token = query.queryItemValue(u"token"_s, QUrl::FullyDecoded);
    if (token.isEmpty())
        token = query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded);
    QString trouble = query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded).left(300).simplified();
    if (trouble.isEmpty())
        trouble = tr("The server did not let you in. Try again, or sign in with your password.");
    socket.write(token.isEmpty() ? page("200 OK", trouble)
                                 : page("200 OK", tr("You are signed in. Close this page and go back to Scriptix.")));
    socket.flush();
    socket.disconnectFromHost();
    end();
    if (token.isEmpty())
        emit failed({.kind = api::ErrorKind::Unauthorized, .message = trouble});
    else
        emit arrived(token.toUtf8());
}

void BrowserSignIn::end()
{
    m_limit.stop();
    m_listener.close();
}

} // namespace models
