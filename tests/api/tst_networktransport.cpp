#include "api/networktransport.h"
#include "tests/api/rawserver.h"
#include <QBuffer>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QTest>
#include <QTimer>

using namespace api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// OpenSSL keeps an error queue a thread, which the sanitizer sees when a network thread of Qt is still about to end.
extern "C" const char *
__lsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" const char *
__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier,readability-identifier-naming)
{
    return "leak:libcrypto";
}

/// The real transport against servers that misbehave.
class TestNetworkTransport : public QObject
{
    Q_OBJECT

private:
    /// Starts a request and waits for its answer.
    HttpReply fetch(const HttpRequest &request)
    {
        Call *call = m_transport->start(request);
        QSignalSpy finished(call, &Call::finished);
        if (!finished.wait(20'000))
            return {.error = {.message = u"no answer at all"_s}};
        return finished.first().first().value<HttpReply>();
    }

private slots:
    void init() { m_transport = std::make_unique<NetworkTransport>(); }
    void cleanup() { m_transport.reset(); }

    void bringsTheAnswerAsItIs()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::reply(422, "{\"a\":1}", "X-Thing: 7\r\nSet-Cookie: act=stolen\r\n"));
        });
        for (const Lane lane : {Lane::Interactive, Lane::Background, Lane::Transfer}) {
            const HttpReply reply = fetch({.method = Method::Put,
                                           .url = server.url(u"/x?q=a%2Bb"_s),
                                           .headers = {{"X-Mine", "1"}},
                                           .body = "body",
                                           .lane = lane});
            QCOMPARE(reply.status, 422);
            QCOMPARE(reply.body, "{\"a\":1}");
            QCOMPARE(reply.header("x-thing"), "7");
            QCOMPARE(server.requests().last().method, "PUT");
            QCOMPARE(server.requests().last().path, "/x?q=a%2Bb");
            QCOMPARE(server.requests().last().header("X-Mine"), "1");
            QCOMPARE(server.requests().last().body, "body");
            QVERIFY(server.requests().last().header("Cookie").isEmpty());
        }
    }

    void everyMethodArrivesAsItself()
    {
        RawServer server(
            [](QTcpSocket &socket, const RawServer::Request &) { socket.write("HTTP/1.1 204 X\r\n\r\n"); });
        for (const Method method :
             {Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete, Method::Head, Method::Options}) {
            QCOMPARE(fetch({.method = method, .url = server.url(u"/"_s)}).status, 204);
            QCOMPARE(server.requests().last().method, methodName(method));
        }
    }

    void redirectsLeakNothingToAnotherOrigin()
    {
        RawServer other(
            [](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::reply(200, "got you")); });
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::reply(302, {}, "Location: " + other.url(u"/steal"_s).toEncoded() + "\r\n"));
        });
        for (const Method method : {Method::Get, Method::Patch}) {
            const HttpReply reply
                = fetch({.method = method, .url = server.url(u"/"_s), .headers = {{"Authorization", "Bearer secret"}}});
            QCOMPARE(reply.status, 302);
        }
        QCOMPARE(other.requests().size(), 0);
    }

    void followsARedirectOfAReadInsideItsOrigin()
    {
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &request) {
            socket.write(request.path == "/a" ? RawServer::reply(307, "moved", "Location: /b?x=1\r\n")
                                              : RawServer::reply(200, "here"));
        });
        const HttpReply reply = fetch({.url = server.url(u"/a"_s), .headers = {{"Authorization", "Bearer secret"}}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "here");
        QCOMPARE(server.requests().last().header("Authorization"), "Bearer secret");
    }

    void followsNoRedirectOfAWrite()
    {
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::reply(302, {}, "Location: /b\r\n"));
        });
        for (const Method method : {Method::Patch, Method::Put, Method::Post, Method::Delete})
            QCOMPARE(fetch({.method = method, .url = server.url(u"/a"_s), .body = "x"}).status, 302);
        QCOMPARE(server.requests().size(), 4);
    }

    void redirectLoopsEnd()
    {
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::reply(302, {}, "Location: /again\r\n"));
        });
        QCOMPARE(fetch({.url = server.url(u"/"_s)}).status, 302);
        QVERIFY(server.requests().size() < 10);
    }

    void stopsAtTheBodyCap_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("with a length") << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 1000000000\r\n\r\n");
        QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 X\r\n\r\n");
    }
    void stopsAtTheBodyCap()
    {
        QFETCH(QByteArray, head);
        qint64 sent = 0;
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(head);
            const auto more = [&socket, &sent] {
                const QByteArray piece(64 * 1024, 'x');
                sent += piece.size();
                socket.write(piece);
            };
            connect(&socket, &QTcpSocket::bytesWritten, &socket,
                    [&socket, more] { socket.bytesToWrite() == 0 ? more() : void(); });
            more();
        });
        const HttpReply reply = fetch({.url = server.url(), .maxReplyBytes = 1024 * 1024});
        QCOMPARE(reply.status, 0);
        QCOMPARE(reply.error.kind, ErrorKind::TooLarge);
        QVERIFY2(sent < 64 * 1024 * 1024, qPrintable(QString::number(sent)));
    }

    void endsAtItsDeadlineThoughBytesKeepComing()
    {
        QTimer drip;
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write("HTTP/1.1 200 X\r\nContent-Length: 1000000\r\n\r\n");
            connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip.start(20ms);
        });
        const HttpReply reply = fetch({.url = server.url(), .inactivity = 5s, .deadline = 300ms});
        QCOMPARE(reply.status, 0);
        QCOMPARE(reply.error.kind, ErrorKind::Timeout);
    }

    void aServerThatDripsCountsAsSilent_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("body") << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 1000000\r\n\r\n");
        QTest::newRow("head") << QByteArray("HTTP/1.1 200 X\r\nX: ");
    }
    void aServerThatDripsCountsAsSilent()
    {
        QFETCH(QByteArray, start);
        QTimer drip;
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(start);
            connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip.start(5ms);
        });
        for (const Method method : {Method::Get, Method::Put}) {
            const HttpReply reply
                = fetch({.method = method, .url = server.url(), .inactivity = 200ms, .deadline = 0ms});
            QCOMPARE(reply.status, 0);
            QCOMPARE(reply.error.kind, ErrorKind::Timeout);
        }
    }

    void sendsAWriteOnceThoughTheServerHangsUp()
    {
        RawServer server(
            [](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::reply(200, "x")); });
        for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
            server.answer = [](QTcpSocket &socket, const RawServer::Request &) { socket.abort(); };
            const qsizetype before = server.requests().size();
            const HttpReply reply = fetch({.method = method, .url = server.url(), .body = "once"});
            QCOMPARE(reply.error.kind, ErrorKind::Network);
            QCOMPARE(reply.trip, Trip::Sent);
            QCOMPARE(server.requests().size(), before + 1);
        }
    }

    void aPostTakesNoConnectionThatMayBeClosing()
    {
        int connections = 0;
        RawServer server(
            [](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::reply(200, "x")); });
        connect(&server, &QTcpServer::newConnection, &server, [&] { ++connections; });
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(fetch({.method = Method::Post, .url = server.url(), .body = "once"}).status, 200);
            QCOMPARE(connections, i);
        }
    }

    void saysWhetherAnythingWasSent()
    {
        QUrl dead;
        {
            RawServer server([](QTcpSocket &, const RawServer::Request &) {});
            dead = server.url();
        }
        RawServer mute([](QTcpSocket &socket, const RawServer::Request &) { socket.disconnectFromHost(); });
        for (const Method method : {Method::Get, Method::Post}) {
            QCOMPARE(fetch({.method = method, .url = dead}).trip, Trip::Unsent);
            QCOMPARE(fetch({.method = method, .url = QUrl(u"https://no.such.invalid/"_s)}).trip, Trip::Unsent);
            QCOMPARE(fetch({.method = method, .url = mute.url()}).trip, Trip::Sent);
        }
    }

    void anEndlessHeadHoldsNothingElseUp()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
            if (request.path != "/endless")
                return void(socket.write(RawServer::reply(200, "here")));
            socket.write("HTTP/1.1 200 X\r\n");
            const auto more = [&socket] { socket.write("X: " + QByteArray(64 * 1024, 'x') + "\r\n"); };
            connect(&socket, &QTcpSocket::bytesWritten, &socket,
                    [&socket, more] { socket.bytesToWrite() == 0 ? more() : void(); });
            more();
        });
        QCOMPARE(fetch({.url = server.url(u"/endless"_s), .inactivity = 200ms, .deadline = 400ms}).error.kind,
                 ErrorKind::Timeout);
        QCOMPARE(fetch({.url = server.url(), .inactivity = 2s}).body, "here");
    }

    void endsWhenNothingComes()
    {
        RawServer server([](QTcpSocket &, const RawServer::Request &) {});
        const HttpReply reply = fetch({.url = server.url(), .inactivity = 100ms, .deadline = 0ms});
        QCOMPARE(reply.error.kind, ErrorKind::Timeout);
        QVERIFY(reply.error.message.contains(u"127.0.0.1"));
    }

    void tellsBrokenAnswersFromGoodOnes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isStrictOnly"); // what QNetworkAccessManager takes for good; Client finds such JSON out
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << false;
        QTest::newRow("too short") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf") << false;
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01 this is not HTTP\r\n\r\n") << false;
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("cut chunk") << chunked + "5\r\nab" << true;
        QTest::newRow("no last chunk") << chunked + "2\r\nab\r\n" << true;
        QTest::newRow("bad chunk size") << chunked + "zz\r\nab\r\n0\r\n\r\n" << true;
        QTest::newRow("negative chunk") << chunked + "-5\r\nab\r\n0\r\n\r\n" << true;
        QTest::newRow("endless chunk line") << chunked + QByteArray(100'000, '1') << true;
        QTest::newRow("chunk longer than said") << chunked + "2\r\nabc\r\n0\r\n\r\n" << true;
        QTest::newRow("two lengths") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")
                                     << true;
        QTest::newRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nab") << true;
        QTest::newRow("folded header") << QByteArray("HTTP/1.1 200 OK\r\nX: 1\r\n 2\r\nContent-Length: 0\r\n\r\n")
                                       << true;
        QTest::newRow("not asked for gzip")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd") << true;
        QTest::newRow("status 99") << QByteArray("HTTP/1.1 099 OK\r\nContent-Length: 0\r\n\r\n") << true;
        QTest::newRow("endless interims") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100) << true;
        QTest::newRow("huge head") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(1'000'000, 'x') << true;
    }
    void tellsBrokenAnswersFromGoodOnes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isStrictOnly);
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(bytes);
            socket.disconnectFromHost();
        });
        for (const Lane lane : {Lane::Transfer, Lane::Interactive}) {
            if (lane == Lane::Interactive && isStrictOnly)
                break;
            const HttpReply reply = fetch({.url = server.url(), .lane = lane, .inactivity = 5s});
            QCOMPARE(reply.status, 0);
            QVERIFY(reply.error.kind == ErrorKind::BadReply || reply.error.kind == ErrorKind::Network);
            QVERIFY2(reply.error.message.contains(u"127.0.0.1"), qPrintable(reply.error.message));
            QVERIFY2(!reply.error.message.contains(u"%1"), qPrintable(reply.error.message));
        }
    }

    void readsEveryGoodFraming_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nbody");
        QTest::newRow("chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;x=y\r\nb\r\n3\r\nody\r\n0\r\nTrailer: 1\r\n\r\n");
        QTest::newRow("until the end") << QByteArray("HTTP/1.0 200 OK\r\n\r\nbody");
        QTest::newRow("after an interim")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody");
    }
    void readsEveryGoodFraming()
    {
        QFETCH(QByteArray, bytes);
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) { // a byte at a time: no piece may matter
            for (const char c : std::as_const(bytes)) {
                socket.write(&c, 1);
                socket.flush();
            }
            socket.disconnectFromHost();
        });
        const HttpReply reply = fetch({.url = server.url(), .lane = Lane::Transfer, .inactivity = 5s});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "body");
    }

    void sendsAStreamByteForByte()
    {
        QByteArray bytes(5'000'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 7 + i / 251);
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::reply(204)); });
        for (int i = 0; i < 2; ++i) { // the second goes over the connection of the first
            auto stream = std::make_shared<QBuffer>();
            stream->setData(bytes);
            stream->open(QIODevice::ReadOnly);
            const HttpReply reply = fetch(
                {.method = Method::Patch, .url = server.url(u"/f"_s), .stream = stream, .lane = Lane::Transfer});
            QCOMPARE(reply.status, 204);
            QVERIFY(server.requests().last().body == bytes);
        }
        QCOMPARE(server.findChildren<QTcpSocket *>().size(), 1);
    }

    void startsOverWhenAKeptConnectionWasClosed()
    {
        RawServer server(
            [](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::reply(200, "x")); });
        QCOMPARE(fetch({.url = server.url(), .lane = Lane::Transfer}).status, 200);
        bool isFirst = true;
        server.answer = [&](QTcpSocket &socket, const RawServer::Request &) {
            isFirst ? socket.abort() : void(socket.write(RawServer::reply(200, "again")));
            isFirst = false;
        };
        QCOMPARE(fetch({.url = server.url(), .lane = Lane::Transfer}).body, "again");
    }

    void stopsSendingWhenTheServerRefuses()
    {
        RawServer server([](QTcpSocket &, const RawServer::Request &) {});
        server.arriving = [](QTcpSocket &socket, const RawServer::Request &request) {
            if (request.body.size() > 100'000) {
                socket.write(RawServer::reply(413, "too big"));
                socket.disconnectFromHost();
            }
        };
        auto stream = std::make_shared<QBuffer>();
        stream->setData(QByteArray(50'000'000, 'x'));
        stream->open(QIODevice::ReadOnly);
        const HttpReply reply
            = fetch({.method = Method::Patch, .url = server.url(), .stream = stream, .lane = Lane::Transfer});
        QVERIFY2(reply.status == 413 || reply.error.kind == ErrorKind::Network, qPrintable(reply.error.message));
    }

    void keepsToItsRate()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::reply(204)); });
        auto stream = std::make_shared<QBuffer>();
        stream->setData(QByteArray(300'000, 'x'));
        stream->open(QIODevice::ReadOnly);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(fetch({.method = Method::Patch,
                        .url = server.url(),
                        .stream = stream,
                        .lane = Lane::Transfer,
                        .bytesPerSecond = 600'000})
                     .status,
                 204);
        QVERIFY(clock.elapsed() >= 400); // never faster; how much slower is the machine's business
    }

    void refusesHeadersWithLineBreaks()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::reply(200)); });
        for (const Lane lane : {Lane::Interactive, Lane::Transfer}) {
            const HttpReply reply = fetch({.url = server.url(), .headers = {{"X-A", "1\r\nX-Evil: 1"}}, .lane = lane});
            QCOMPARE(reply.error.kind, ErrorKind::Invalid);
        }
        QCOMPARE(server.requests().size(), 0);
    }

    void saysThatNothingAnswers()
    {
        QUrl url;
        {
            RawServer server([](QTcpSocket &, const RawServer::Request &) {});
            url = server.url();
        }
        const HttpReply reply = fetch({.url = url});
        QCOMPARE(reply.error.kind, ErrorKind::Network);
        QVERIFY2(reply.error.message.startsWith(u"Nothing answers at 127.0.0.1"_s), qPrintable(reply.error.message));
    }

    void speaksPlainHttpOnlyToThisComputer_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"http://example.org/", "http://192.168.1.1/", "ftp://127.0.0.1/", "file:///etc/passwd",
                                "http://127.0.0.1.example.org/", "http:///"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void speaksPlainHttpOnlyToThisComputer()
    {
        QFETCH(QString, url);
        const HttpReply reply = fetch({.url = QUrl(url)});
        QCOMPARE(reply.status, 0);
        QCOMPARE(reply.error.kind, ErrorKind::Invalid);
    }

    void tellsNothingToAServerItCannotTrust()
    {
        QFile certificate(QStringLiteral(TEST_DATA "/tls/untrusted.pem"));
        QFile key(QStringLiteral(TEST_DATA "/tls/untrusted.key"));
        QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(&certificate));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, &server, [&heard, socket] { heard += socket->readAll(); });
        });
        const QUrl url(u"https://localhost:%1/"_s.arg(server.serverPort()));
        for (const Method method : {Method::Put, Method::Get}) {
            const HttpReply reply = fetch(
                {.method = method, .url = url, .headers = {{"Authorization", "Bearer secret"}}, .body = "secret"});
            QCOMPARE(reply.status, 0);
            QVERIFY2(reply.error.message.contains(u"not safe"_s), qPrintable(reply.error.message + reply.error.detail));
            QCOMPARE(reply.trip, Trip::Unsafe);
        }
        QVERIFY(heard.isEmpty());
    }

    void abortEndsOnceWithCancelled()
    {
        RawServer server([](QTcpSocket &, const RawServer::Request &) {});
        for (const Lane lane : {Lane::Interactive, Lane::Transfer}) {
            Call *call = m_transport->start({.url = server.url(), .lane = lane});
            QSignalSpy finished(call, &Call::finished);
            QSignalSpy destroyed(call, &QObject::destroyed);
            call->abort();
            call->abort();
            QCOMPARE(finished.size(), 0);
            QVERIFY(destroyed.wait());
            QCOMPARE(finished.size(), 1);
            QCOMPARE(finished.first().first().value<HttpReply>().error.kind, ErrorKind::Cancelled);
        }
    }

    void mayEndWithCallsInFlight()
    {
        RawServer server([](QTcpSocket &, const RawServer::Request &) {});
        for (const Lane lane : {Lane::Interactive, Lane::Background, Lane::Transfer})
            m_transport->start(
                {.method = Method::Post, .url = server.url(), .body = QByteArray(1'000'000, 'x'), .lane = lane});
        QTRY_VERIFY(server.requests().size() > 0);
        m_transport.reset();
    }

    void mayEndBeforeItsCallsHaveBegun()
    {
        RawServer server([](QTcpSocket &, const RawServer::Request &) {});
        for (const Lane lane : {Lane::Interactive, Lane::Background, Lane::Transfer}) {
            Call *call = m_transport->start({.url = server.url(), .lane = lane});
            call->abort();
            m_transport->start({.url = server.url(), .lane = lane});
        }
        m_transport.reset();
        QCoreApplication::processEvents();
    }

    void aHostileHeadDoesNotHoldUpTheOtherLane()
    {
        RawServer hostile([](QTcpSocket &socket, const RawServer::Request &) {
            socket.write("HTTP/1.1 200 X\r\n");
            for (int i = 0; i < 300; ++i)
                socket.write("X-" + QByteArray::number(i) + ": " + QByteArray(100'000, 'x') + "\r\n");
        });
        RawServer good(
            [](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::reply(200, "saved")); });
        Call *call = m_transport->start({.url = hostile.url(), .lane = Lane::Background, .deadline = 1s});
        QSignalSpy finished(call, &Call::finished);
        QTRY_VERIFY(!hostile.requests().isEmpty());
        QCOMPARE(fetch({.method = Method::Put, .url = good.url(), .body = "x"}).body, "saved");
        QVERIFY(finished.size() == 1 || finished.wait());
        QCOMPARE(finished.first().first().value<HttpReply>().status, 0);
    }

    void putsAGoodBodyIntoTheSinkAndABadOneIntoTheReply()
    {
        int status = 200;
        const QByteArray body(3'000'000, 'm');
        RawServer server(
            [&](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::reply(status, body)); });
        auto sink = std::make_shared<QBuffer>();
        sink->open(QIODevice::WriteOnly);
        HttpReply reply = fetch({.url = server.url(), .sink = sink, .lane = Lane::Background});
        QCOMPARE(reply.status, 200);
        QCOMPARE(sink->data().size(), body.size());
        QVERIFY(reply.body.isEmpty());
        status = 404;
        sink->buffer().clear();
        sink->seek(0);
        reply = fetch({.url = server.url(), .sink = sink});
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.body.size(), body.size());
        QVERIFY(sink->data().isEmpty());
    }

private:
    std::unique_ptr<NetworkTransport> m_transport;
};

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
