#pragma once

#include "api/connector.h"
#include "api/exchange.h"
#include "api/httpparser.h"
#include "api/idleconnections.h"
#include "api/inflater.h"
#include <memory>
#include <QElapsedTimer>
#include <QSslSocket>

namespace api {

/// An exchange on a socket of our own. QNetworkAccessManager would send again by itself what it got no answer to, take
/// a chunked answer that was cut off for a whole one, chew on a hostile head while all other requests wait, and stall
/// 40 ms a request for want of TCP_NODELAY.
class SocketExchange : public Exchange
{
    Q_OBJECT
public:
    SocketExchange(HttpRequest request, IdleConnections &idle);
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
    bool mayBePacked() const;
    void readHeadOnce();
    void takePiece(const QByteArray &piece);
    void closed();
    void brokenConnection(QAbstractSocket::SocketError error);
    void complete();
    bool startedOver();
    void again();

    IdleConnections &m_idle;
    std::unique_ptr<QSslSocket> m_socket{};
    std::unique_ptr<Connector> m_connector{};
    HttpParser m_parser;
    HttpReply m_answer{};
    std::unique_ptr<Inflater> m_inflater{};
    Inflater::Outcome m_unpacked = Inflater::Outcome::Done;
    bool m_hasHead = false;
    qint64 m_bodySize = 0;
    qint64 m_bodySent = 0; ///< given to the socket
    qint64 m_reported = 0;
    bool m_wasReused = false;
    QElapsedTimer m_sendClock{};
    QTimer m_pause; ///< until the rate limit lets more through
};

} // namespace api
