#pragma once

#include "api/transport.h"
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace api {

/// One request and its answer on the wire. Lives in the thread of its lane; ends with exactly one finished().
class Exchange : public QObject
{
    Q_OBJECT
public:
    explicit Exchange(HttpRequest request);

    void start(); ///< in the thread of the lane
    void abort();

signals:
    void uploadProgress(qint64 sent, qint64 total);
    void downloadProgress(qint64 received, qint64 total);
    void finished(const api::HttpReply &reply);

protected:
    virtual void send() = 0;
    virtual void drop() = 0; ///< ends what is on the wire; must not lead to end()

    const HttpRequest &request() const { return m_request; }
    bool isOver() const { return m_isOver; }
    void noteStep(); ///< it got further: the inactivity timer starts anew
    void noteBytes(qint64 count); ///< the same, when enough have moved: less is a server that drips
    void noteSent() { m_trip = Trip::Sent; } ///< from here on the server may have got it
    /// Takes a piece of the body; false when it was one too many, and the exchange is then over.
    bool takeBody(HttpReply &reply, const QByteArray &piece);
    void failTooLarge();
    /// Whether this answer sends us to another place of the same origin, and reading from there is safe; request() then
    /// points there.
    bool takeRedirect(const HttpReply &answer);
    void end(const HttpReply &reply);
    void fail(ErrorKind kind, const QString &message, const QString &detail = {});
    /// The server could not prove who it is.
    void failUnsafe(const QList<QSslError> &errors, const QString &detail);
    qint64 received() const { return m_received; } ///< bytes of body
    QString host() const { return m_request.url.host(); } ///< for messages

private:
    HttpRequest m_request;
    QTimer m_inactivity;
    QTimer m_deadline;
    qint64 m_received = 0;
    qint64 m_moved = 0; ///< bytes since the inactivity timer was started
    Trip m_trip = Trip::Unsent;
    int m_redirects = 0;
    bool m_isOver = false;
};

/// An exchange by QNetworkAccessManager: small answers to questions.
class ManagerExchange : public Exchange
{
    Q_OBJECT
public:
    ManagerExchange(HttpRequest request, QNetworkAccessManager *manager);

protected:
    void send() override;
    void drop() override;

private:
    void readHead();
    void readBody();
    void complete();
    bool failedOnTheWire() const;

    QNetworkAccessManager *m_manager;
    QPointer<QNetworkReply> m_reply{};
    HttpReply m_answer{};
    QList<QSslError> m_tlsErrors{};
};

} // namespace api
