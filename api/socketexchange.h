#pragma once

#include "api/connector.h"
#include "api/exchange.h"
#include "api/httpparser.h"
#include <memory>
#include <QElapsedTimer>
#include <QSslSocket>

namespace api {

/// The connection that a lane keeps open between two requests to the same server.
struct IdleConnection
{
    std::unique_ptr<QSslSocket> socket{};
    QUrl origin{};
};

/// An exchange on a socket of our own, for big bodies and for what changes something: QNetworkAccessManager stalls 40
/// ms a request for want of TCP_NODELAY, hands bodies over in 16 KiB pieces, sends again by itself, and takes a chunked
/// answer that was cut off for a whole one.
class SocketExchange : public Exchange
{
    Q_OBJECT
public:
    SocketExchange(HttpRequest request, IdleConnection &idle);
    ~SocketExchange() override;

protected:
    void send() override;
    void drop() override;

private:
    void followSocket();
    void dropConnector();
    void notConnected(QAbstractSocket::SocketError error, const QString &detail);
    void start();
    QByteArray head() const;
    void pump(); ///< keeps the socket's buffer filled from the body
    qint64 allowedNow() const;
    void read();
    void readHeadOnce();
    void closed();
    void brokenConnection(QAbstractSocket::SocketError error);
    void complete();
    bool startedOver();
    void again();

    IdleConnection &m_idle;
    std::unique_ptr<QSslSocket> m_socket{};
    std::unique_ptr<Connector> m_connector{};
    HttpParser m_parser;
    HttpReply m_answer{};
    bool m_hasHead = false;
    qint64 m_bodySize = 0;
    qint64 m_bodySent = 0; ///< given to the socket
    qint64 m_reported = 0;
    bool m_wasReused = false;
    QElapsedTimer m_sendClock{};
    QTimer m_pause; ///< until the rate limit lets more through
};

} // namespace api
