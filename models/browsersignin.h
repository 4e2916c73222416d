#pragma once

#include "api/result.h"

#include <QTcpServer>
#include <QTimer>
#include <QUrl>

class QTcpSocket;

namespace models {

/// Waits on this computer for the browser to come back from a sign-in with a token: once, on a port, a path and with a
/// state that nobody else knows, for five minutes.
class BrowserSignIn : public QObject
{
    Q_OBJECT
public:
    explicit BrowserSignIn(QObject *parent = nullptr);

    /// Begins to listen; gives the page to open in the browser, or a sentence why it cannot be done.
    tl::expected<QUrl, QString> listen(const QUrl &server);
    void setTimeLimit(std::chrono::milliseconds limit); ///< before listen(); 5 min unless told (tests)

signals:
    void arrived(const QByteArray &token);
    void failed(const api::Error &error);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket &socket, const QByteArray &head);
    void take(QTcpSocket &socket, const QUrl &url);
    void end();

    QTcpServer m_listener;
    QTimer m_limit;
    QString m_path;
    QString m_state;
};

} // namespace models
