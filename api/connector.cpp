#include "api/connector.h"

#include <QHostInfo>
#include <QNetworkProxy>

namespace api {

namespace {
constexpr auto patience = std::chrono::seconds(2); // with an address, while there are others

/// One of each family in turn, the first as the system says.
QList<QHostAddress> inTurn(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> other;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.first().protocol() ? first : other).append(address);
    QList<QHostAddress> list;
    while (!first.isEmpty() || !other.isEmpty()) {
        if (!first.isEmpty())
            list.append(first.takeFirst());
        if (!other.isEmpty())
            list.append(other.takeFirst());
    }
    return list;
}
} // namespace

Connector::Connector(QSslSocket &socket)
    : m_socket(socket)
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Connector::tryNext);
    connect(&m_socket, &QSslSocket::connected, this, &Connector::reached);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Connector::failedAt);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        giveUp();
        emit connected();
    });
}

void Connector::start(const QUrl &origin)
{
    m_origin = origin;
    m_socket.setPeerVerifyName(origin.host());
    if (QNetworkProxy::applicationProxy().type() != QNetworkProxy::NoProxy) // which finds the host itself
        return m_socket.connectToHost(origin.host(), quint16(origin.port()));
    QHostInfo::lookupHost(origin.host(), this, [this](const QHostInfo &info) {
        if (m_isOver)
            return;
        if (info.addresses().isEmpty()) {
            giveUp();
            emit failed(QAbstractSocket::HostNotFoundError, info.errorString());
            return;
        }
        m_addresses = inTurn(info.addresses());
        tryNext();
    });
}

void Connector::tryNext()
{
    if (m_isOver)
        return;
    m_socket.abort();
    const QHostAddress address = m_addresses.takeFirst();
    if (!m_addresses.isEmpty())
        m_patience.start();
    m_socket.connectToHost(address, quint16(m_origin.port()));
}

void Connector::reached()
{
    m_patience.stop();
    if (m_origin.scheme() == u"https")
        return m_socket.startClientEncryption();
    giveUp();
    emit connected();
}

void Connector::failedAt(QAbstractSocket::SocketError error)
{
    m_patience.stop();
    const bool isUnsafe = error == QAbstractSocket::SslHandshakeFailedError;
    if (!isUnsafe && !m_addresses.isEmpty()) {
        QMetaObject::invokeMethod(this, &Connector::tryNext, Qt::QueuedConnection); // not inside the socket's signal
        return;
    }
    const QString detail = m_socket.errorString();
    giveUp();
    emit failed(error, detail);
}

void Connector::giveUp()
{
    m_isOver = true;
    m_patience.stop();
    m_socket.disconnect(this);
}

} // namespace api
