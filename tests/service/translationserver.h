#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace support {

using namespace Qt::StringLiterals;

/// A small server of LibreTranslate's form on the test's thread: "Hello" in nl becomes "nl:Hello".
class TranslationServer : public QTcpServer
{
public:
    enum class Mood { Normal, Silent, Failing, Garbage, TooFew, OtherKey, UnknownLanguage, Moved, Mangling };

    TranslationServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    Mood mood = Mood::Normal;
    QList<QJsonObject> requests{}; ///< bodies of POST /translate

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &text = m_received[socket];
        text += socket->readAll();
        const qsizetype head = text.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        qsizetype length = 0;
        for (const QByteArray &line : text.left(head).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (text.size() < head + 4 + length)
            return;
        const QByteArray request = text.left(text.indexOf("\r\n"));
        const QByteArray body = text.mid(head + 4, length);
        text.remove(0, head + 4 + length);
        answer(socket, request, QJsonDocument::fromJson(body).object());
    }

    void answer(QTcpSocket *socket, const QByteArray &request, const QJsonObject &body)
    {
        if (request.startsWith("GET /languages "))
            return send(socket, "200 OK",
                        R"([{"code":"en","name":"English","targets":["en","nl","fr"]},)"
                        R"({"code":"nl","name":"Dutch","targets":["en"]}])");
        if (!request.startsWith("POST /translate "))
            return send(socket, "404 Not Found", R"({"error":"no such page"})");
        requests << body;
        switch (mood) {
        case Mood::Silent:
            return;
        case Mood::Failing:
            return send(socket, "500 Internal Server Error", R"({"error":"Cannot translate text: out of memory"})");
        case Mood::Garbage:
            return send(socket, "200 OK", "<html>Welcome</html>");
        case Mood::TooFew:
            return send(socket, "200 OK", R"({"translatedText":["one"]})");
        case Mood::OtherKey:
            return send(socket, "403 Forbidden", R"({"error":"Invalid API key"})");
        case Mood::UnknownLanguage:
            return send(socket, "400 Bad Request", R"({"error":"xx is not supported"})");
        case Mood::Moved:
            return send(socket, "302 Found\r\nLocation: http://example.org/", "{}");
        case Mood::Normal:
        case Mood::Mangling: // loses what stands in brackets
            break;
        }
        QJsonArray texts;
        for (const QJsonValue text : body["q"_L1].toArray())
            texts << body["target"_L1].toString() + QLatin1Char(':')
                    + (mood == Mood::Mangling ? text.toString().section(u"[["_s, 0, 0) : text.toString());
        send(socket, "200 OK", QJsonDocument(QJsonObject{{u"translatedText"_s, texts}}).toJson());
    }

    static void send(QTcpSocket *socket, const QByteArray &status, const QByteArray &body)
    {
        socket->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QHash<QTcpSocket *, QByteArray> m_received{};
};

} // namespace support
