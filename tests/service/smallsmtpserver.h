#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace support {

/// A mail server on the test's thread that takes every mail and keeps it.
class SmallSmtpServer : public QTcpServer
{
public:
    SmallSmtpServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                socket->write("220 mail.example.org\r\n");
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    while (socket->canReadLine())
                        answer(socket, socket->readLine().trimmed());
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QString url() const { return QStringLiteral("smtp://127.0.0.1:%1").arg(serverPort()); }
    const QByteArrayList &mails() const { return m_mails; }

private:
    void answer(QTcpSocket *socket, const QByteArray &line)
    {
        const bool isInMail = socket->property("mail").isValid();
        if (isInMail && line != ".") {
            m_mails.last() += line + '\n';
        } else if (isInMail) {
            socket->setProperty("mail", {});
            socket->write("250 kept\r\n");
        } else if (line == "DATA") {
            socket->setProperty("mail", true);
            m_mails << QByteArray();
            socket->write("354 go on\r\n");
        } else {
            socket->write(line.startsWith("EHLO") ? "250 mail.example.org\r\n"
                              : line == "QUIT"    ? "221 bye\r\n"
                                                  : "250 ok\r\n");
        }
    }

    QByteArrayList m_mails{};
};

} // namespace support
