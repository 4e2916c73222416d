#include "tests/service/httpbench.h"
#include <fcntl.h>
#include <QDir>

using namespace service;

/// What the server answers over a real socket: framing, refusals, bodies and uploads.
class HttpServerTest : public HttpBench
{
    Q_OBJECT

private slots:
    void listensOnThisComputerOnly();
    void saysWhenThePortIsTaken();
    void takesItsPortAgain();
    void keepsItsSocketsFromChildren();
    void keepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void answersHeadWithoutBody();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void sendsContinueBeforeTheBody();
    void refusesBeforeTheBodyIsSent();
    void refusesATooLargeBodyBeforeReadingIt();
    void losesNoRefusalWhileTheBodyIsComing();
    void closesAfterEveryRefusal_data();
    void closesAfterEveryRefusal();
    void streamsAnUpload();
    void takesAnEmptyUpload();
    void keepsWhatArrivedOfABrokenUpload();
    void survivesAThrowingHandler();
    void hasNoHeadersForWebPages();
};

void HttpServerTest::listensOnThisComputerOnly()
{
    QVERIFY(m_server->port() > 0);
    QCOMPARE(ask("GET /a").status, 200);
    for (const char *address : {"127.0.0.2", "::1"}) {
        QTcpSocket other;
        other.connectToHost(QLatin1String(address), m_server->port());
        QVERIFY(!other.waitForConnected(2000));
    }
}

void HttpServerTest::saysWhenThePortIsTaken()
{
    HttpServer second(*m_handler);
    QVERIFY(!second.listen(m_server->port()));
    QVERIFY(second.errorString().contains(QString::number(m_server->port())));
}

/// Also while the kernel still remembers connections that the server ended.
void HttpServerTest::takesItsPortAgain()
{
    const quint16 port = m_server->port();
    RawClient client(port);
    client.send(request("GET /a", "Connection: close\r\n"));
    QCOMPARE(client.receive().status, 200);
    QVERIFY(client.isClosed());
    m_server.reset();
    HttpServer again(*m_handler);
    QVERIFY2(again.listen(port), qPrintable(again.errorString()));
}

/// A child that inherits the listening socket keeps the port from the next start.
void HttpServerTest::keepsItsSocketsFromChildren()
{
    RawClient client(m_server->port());
    client.send(request("GET /a"));
    QCOMPARE(client.receive().status, 200);
    int sockets = 0;
    for (const QFileInfo &entry : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::System | QDir::Files)) {
        if (!entry.symLinkTarget().contains(QStringLiteral("socket:")))
            continue;
        ++sockets;
        QVERIFY2(::fcntl(entry.fileName().toInt(), F_GETFD) & FD_CLOEXEC, qPrintable(entry.fileName()));
    }
    QVERIFY(sockets >= 3); // the listening one and both ends of the connection
}

void HttpServerTest::keepsTheConnection()
{
    RawClient client(m_server->port());
    for (int i = 0; i < 50; ++i) {
        const QByteArray body = "body " + QByteArray::number(i);
        client.send(request("POST /echo", "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body);
        const Reply reply = client.receive();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, body);
        QCOMPARE(reply.header("Connection"), "keep-alive");
    }
}

void HttpServerTest::answersPipelinedRequestsInOrder()
{
    RawClient client(m_server->port());
    QByteArray all;
    for (int i = 0; i < 200; ++i) {
        const QByteArray body = QByteArray::number(i).repeated(i);
        all += request("POST /echo", "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body;
        all += request("GET /number/" + QByteArray::number(i)) + "\r\n";
    }
    client.send(all);
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(client.receive().body, QByteArray::number(i).repeated(i));
        QCOMPARE(client.receive().header("X-Path"), "/number/" + QByteArray::number(i));
    }
}

void HttpServerTest::answersHeadWithoutBody()
{
    RawClient client(m_server->port());
    client.send(request("HEAD /file") + request("HEAD /nothing") + request("GET /after"));
    const Reply file = client.receive(true);
    QCOMPARE(file.status, 200);
    QCOMPARE(file.header("Content-Length").toLongLong(), m_content.size());
    QCOMPARE(client.receive(true).header("X-Method").toInt(), int(api::Method::Head));
    QCOMPARE(client.receive().header("X-Path"), "/after");
}

void HttpServerTest::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("close") << QByteArray("GET /a HTTP/1.1\r\nConnection: close\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /a HTTP/1.0\r\n");
}

void HttpServerTest::closesWhenAsked()
{
    QFETCH(QByteArray, bytes);
    RawClient client(m_server->port());
    client.send(bytes + hostLine(m_server->port()) + "\r\n");
    const Reply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Connection"), "close");
    QVERIFY(client.isClosed());
}

void HttpServerTest::sendsContinueBeforeTheBody()
{
    RawClient client(m_server->port());
    client.send(request("POST /echo", "Content-Length: 4\r\nExpect: 100-continue\r\n"));
    QCOMPARE(client.receive().status, 100);
    client.send("abcd");
    QCOMPARE(client.receive().body, "abcd");
}

void HttpServerTest::refusesBeforeTheBodyIsSent()
{
    RawClient client(m_server->port());
    client.send(request("POST /refused", "Content-Length: 4\r\nExpect: 100-continue\r\n"));
    QCOMPARE(client.receive().status, 409);
    QVERIFY(client.isClosed());
}

void HttpServerTest::refusesATooLargeBodyBeforeReadingIt()
{
    RawClient client(m_server->port());
    client.send(request("POST /echo", "Content-Length: 1048577\r\n"));
    const Reply reply = client.receive();
    QCOMPARE(reply.status, 413);
    QVERIFY(reply.body.contains("\"content_too_large\""));
    QVERIFY(client.isClosed());
    QCOMPARE(m_handler->handled, 0);
    const QByteArray largest(1024 * 1024, 'x');
    QCOMPARE(ask("POST /echo", "Content-Length: 1048576\r\n", largest).body.size(), largest.size());
}

/// A reset while the client is still sending would throw the answer away.
void HttpServerTest::losesNoRefusalWhileTheBodyIsComing()
{
    const QByteArray body(20 * 1024 * 1024, 'x');
    for (int i = 0; i < 10; ++i) {
        RawClient client(m_server->port());
        client.send(request("PATCH /refused", "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body);
        QCOMPARE(client.receive().status, 409);
    }
}

void HttpServerTest::closesAfterEveryRefusal_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const auto row = [](const QByteArray &line, const QByteArray &headers, int status) {
        QTest::addRow("%d %s", status, (line + ' ' + headers).left(60).simplified().constData())
            << line << headers << status;
    };
    row("GET /a HTTP/3.0", "", 400);
    row("GET /a HTTP/1.1", "X: y\r\n z\r\n", 400);
    row("POST /a HTTP/1.1", "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", 400);
    row("POST /a HTTP/1.1", "Content-Length: 4\r\nContent-Length: 4\r\n", 400);
    row("POST /a HTTP/1.1", "Content-Length: -1\r\n", 400);
    row("POST /a HTTP/1.1", "Transfer-Encoding: chunked\r\n", 411);
    row("GET /a HTTP/1.1", "Origin: http://evil.example\r\n", 403);
    row("GET http://evil.example/ HTTP/1.1", "", 421);
    row("GET /a HTTP/1.1", "X: " + QByteArray(16 * 1024, 'y') + "\r\n", 431);
    row("GET /" + QByteArray(17 * 1024, 'a') + " HTTP/1.1", "", 431);
}

void HttpServerTest::closesAfterEveryRefusal()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    RawClient client(m_server->port());
    client.send(line + "\r\n" + hostLine(m_server->port()) + headers + "\r\n");
    const Reply reply = client.receive();
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("Content-Type"), "application/json");
    QVERIFY(client.isClosed());
    QCOMPARE(m_handler->handled, 0);
}

void HttpServerTest::streamsAnUpload()
{
    const QByteArray length = "Content-Length: " + QByteArray::number(m_content.size()) + "\r\n";
    RawClient client(m_server->port());
    client.send(request("PATCH /upload", length) + m_content + request("GET /after"));
    const Reply reply = client.receive();
    QCOMPARE(reply.status, 204);
    QVERIFY(!reply.head.contains("Content-Length"));
    QCOMPARE(reply.header("Upload-Offset").toLongLong(), m_content.size());
    QCOMPARE(client.receive().header("X-Path"), "/after");
    QFile file(m_handler->uploadPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == m_content);
}

void HttpServerTest::takesAnEmptyUpload()
{
    QCOMPARE(ask("PATCH /upload", "Content-Length: 0\r\n").status, 204);
    QCOMPARE(m_handler->finished, 1);
}

void HttpServerTest::keepsWhatArrivedOfABrokenUpload()
{
    RawClient client(m_server->port());
    client.send(request("PATCH /upload", "Content-Length: 5000000\r\n") + m_content);
    client.socket.disconnectFromHost();
    QTRY_COMPARE(m_handler->dropped, 1);
    QCOMPARE(m_handler->finished, 0);
    QFile file(m_handler->uploadPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == m_content);
}

void HttpServerTest::survivesAThrowingHandler()
{
    RawClient client(m_server->port());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("broken")));
    client.send(request("GET /throw") + request("GET /after"));
    QCOMPARE(client.receive().status, 500);
    QCOMPARE(client.receive().status, 200);
}

void HttpServerTest::hasNoHeadersForWebPages()
{
    const Reply own = ask("GET /a", "Origin: http://localhost:" + QByteArray::number(m_server->port()) + "\r\n");
    QCOMPARE(own.status, 200);
    QVERIFY(!own.head.toLower().contains("access-control"));
    QCOMPARE(own.header("X-Content-Type-Options"), "nosniff");
    QCOMPARE(own.header("Cache-Control"), "no-store");
    const Reply split = ask("GET /split");
    QCOMPARE(split.status, 200);
    QVERIFY(split.header("X-Injected").isEmpty());
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
