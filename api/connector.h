#pragma once

#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace api {

/// Makes one connection, encrypted for https. Tries the addresses of a host one after the other and stays with none for
/// long: where IPv6 leads nowhere that costs a moment, not the call.
class Connector : public QObject
{
    Q_OBJECT
public:
    explicit Connector(QSslSocket &socket);
    void start(const QUrl &origin);
    void giveUp(); ///< leaves the socket alone from now on

signals:
    void connected();
    void failed(QAbstractSocket::SocketError error, const QString &detail);

private:
    void tryNext();
    void reached();
    void failedAt(QAbstractSocket::SocketError error);

    QSslSocket &m_socket;
    QUrl m_origin{};
    QList<QHostAddress> m_addresses{}; ///< not tried yet
    QTimer m_patience;
    bool m_isOver = false;
};

} // namespace api
