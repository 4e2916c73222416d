#include "api/networktransport.h"
#include "tests/support/certificates.h"

#include <QSignalSpy>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

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

    void onlyAProvenServerHearsAnything_data()
    {
        QTest::addColumn<bool>("isHeard");
        QTest::newRow("good") << true;
        for (const char *kind : {"wrong host", "expired", "self-signed", "unknown authority", "old TLS"})
            QTest::newRow(kind) << false;
    }
    void onlyAProvenServerHearsAnything()
    {
        QFETCH(bool, isHeard);
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
                QCOMPARE(reply.trip, api::Trip::Unsafe);
            }
        }
    }

private:
    support::Certificates m_certificates;
};

QTEST_GUILESS_MAIN(TestFaultsTls)
#include "tst_faultstls.moc"
