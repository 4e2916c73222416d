#include "api/networktransport.h"
#include "api/realtimestream.h"
#include "tests/support/certificates.h"

#include <QSignalSpy>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;

/// A server that cannot prove who it is hears nothing, whatever is to be sent.
class TestFaultsTls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_certificates.isGood(), qPrintable(m_certificates.trouble()));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(m_certificates.authority());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    void onlyAProvenServerHearsAnything_data() { addKinds(); }
    void onlyAProvenServerHearsAnything()
    {
        QFETCH(bool, isHeard);
        QFETCH(QString, problem);
        QSslServer server;
        server.setSslConfiguration(m_certificates.of(QString::fromLatin1(QTest::currentDataTag())));
        QByteArray heard;
        connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, &server, [&heard, socket] {
                heard += socket->readAll();
                if (heard.contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        for (const api::Method method : {api::Method::Get, api::Method::Put, api::Method::Post}) {
            heard.clear();
            api::NetworkTransport transport;
            api::Call *call = transport.start({.method = method,
                                               .url = QUrl(u"https://localhost:%1/"_s.arg(server.serverPort())),
                                               .headers = {{"Authorization", "Bearer secret"}},
                                               .body = method == api::Method::Get ? QByteArray() : "secret"});
            QSignalSpy finished(call, &api::Call::finished);
            QVERIFY(finished.size() == 1 || finished.wait());
            const auto reply = finished.first().first().value<api::HttpReply>();
            QCOMPARE(reply.status, isHeard ? 200 : 0);
            QCOMPARE(heard.contains("secret"), isHeard);
            if (!isHeard) {
                QVERIFY(heard.isEmpty());
                QVERIFY2(reply.error.message.contains(u"not safe"_s), qPrintable(reply.error.message));
                QVERIFY2(reply.error.message.contains(problem), qPrintable(reply.error.message));
                QCOMPARE(reply.trip, api::Trip::Unsafe);
            }
        }
    }

    void onlyAProvenServerHearsWhatIsSaid_data() { addKinds(); }
    void onlyAProvenServerHearsWhatIsSaid()
    {
        QFETCH(bool, isHeard);
        QFETCH(QString, problem);
        QWebSocketServer server(u"captions"_s, QWebSocketServer::SecureMode);
        server.setSslConfiguration(m_certificates.of(QString::fromLatin1(QTest::currentDataTag())));
        QByteArray heard;
        connect(&server, &QWebSocketServer::newConnection, &server, [&] {
            QWebSocket *socket = server.nextPendingConnection();
            heard += socket->request().rawHeader("Authorization");
            connect(socket, &QWebSocket::binaryMessageReceived, &server,
                    [&](const QByteArray &sound) { heard += sound; });
            socket->sendTextMessage(uR"({"state":"listening"})"_s);
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        api::RealtimeStream stream;
        QSignalSpy failed(&stream, &api::RealtimeStream::failed);
        stream.open({.endpoint = QUrl(u"wss://localhost:%1"_s.arg(server.serverPort())),
                     .credentials = {.kind = api::Credentials::Kind::Jwt, .secret = "secret"}},
                    [](qint64 offset, qint64 most) { return offset == 0 ? QByteArray(most, 's') : QByteArray(); });
        if (isHeard) {
            QTRY_VERIFY(heard.startsWith("Bearer secretsss"));
            QCOMPARE(failed.size(), 0);
            return;
        }
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<api::Error>();
        QVERIFY2(error.message.contains(u"nothing was sent"_s), qPrintable(error.message));
        QVERIFY2(error.message.contains(problem), qPrintable(error.message));
        QCOMPARE(stream.state(), api::RealtimeStream::State::Failed);
        QVERIFY(heard.isEmpty());
    }

private:
    static void addKinds()
    {
        QTest::addColumn<bool>("isHeard");
        QTest::addColumn<QString>("problem");
        QTest::newRow("good") << true << QString();
        QTest::newRow("wrong host") << false << u"for another address"_s;
        QTest::newRow("expired") << false << u"has expired"_s;
        QTest::newRow("self-signed") << false << u"signed its certificate itself"_s;
        QTest::newRow("unknown authority") << false << u"does not trust"_s;
        QTest::newRow("old TLS") << false << u"could not prove who it is"_s;
    }

    support::Certificates m_certificates;
};

QTEST_GUILESS_MAIN(TestFaultsTls)
#include "tst_faultstls.moc"
