#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr int patienceMs = 3000;
constexpr qint64 mostBytes = 1 << 20;

/// A socket that only this user reaches, one a data folder.
QString addressOf(const QString &dataDir)
{
    const QByteArray name = QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (runtime.isEmpty() ? QString() : runtime + u'/') + u"scriptix-"_s + QLatin1String(name);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_address(addressOf(dataDir))
    , m_lock(dataDir + u"/desktop.lock"_s)
{
    m_lock.setStaleLockTime(0); // stale only when its process is gone
    m_first = m_lock.tryLock();
    if (m_first)
        listen();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_address); // left by a program that was killed: the lock is ours
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::readRequest);
    m_server.listen(m_address);
}

void SingleInstance::readRequest()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > mostBytes)
                return socket->abort();
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList arguments;
            stream >> arguments;
            if (!stream.commitTransaction())
                return;
            emit asked(arguments);
            socket->write("ok");
            socket->disconnectFromServer();
        });
    }
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(patienceMs))
        return false;
    QDataStream stream(&socket);
    stream << arguments;
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs);
}

} // namespace desktop
