#pragma once

#include <functional>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// A server on loopback that does exactly what a test tells it, right or wrong. Gives each whole request to `answer`.
class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method{};
        QByteArray path{};
        QByteArray head{}; ///< with the request line
        QByteArray body{};
        QByteArray header(const QByteArray &name) const;
    };
    using Answer = std::function<void(QTcpSocket &, const Request &)>;

    explicit RawServer(Answer answer, QObject *parent = nullptr);
    QUrl url(const QString &path = {}) const;
    const QList<Request> &requests() const { return m_requests; }
    void dropConnections();

    Answer answer;
    /// Called as the body comes in, with what is there so far; may close the socket.
    std::function<void(QTcpSocket &, const Request &)> arriving{};

    static QByteArray reply(int status, const QByteArray &body = {}, const QByteArray &headers = {});

private:
    void accept();
    void read(QTcpSocket *socket);

    QHash<QTcpSocket *, QByteArray> m_buffers{};
    QList<Request> m_requests{};
};
