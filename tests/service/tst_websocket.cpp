#include "tests/service/httpfixture.h"
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QWebSocket>
#include <set>

using namespace service;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// WebSockets of the HTTP server: what is let in, what is passed on, and who is shown the door.
class WebSocketTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void passesMessagesBothWays();
    void refusesBeforeTheUpgrade_data();
    void refusesBeforeTheUpgrade();
    void refusesAnOpeningThatIsNotOne_data();
    void refusesAnOpeningThatIsNotOne();
    void answersOtherAddressesAsBefore();
    void closesWithTheReasonOfTheHandlerAfterWhatWasSent();
    void tellsTheHandlerWhenTheClientIsGone();
    void refusesMessagesThatAreTooLong();
    void refusesTextThatIsNone();
    void refusesUnmaskedFrames();
    void dropsAClientThatDoesNotRead();
    void dropsAClientThatSaysNothingToPings();
    void keepsAClientThatAnswersPings();
    void readsNoFurtherThanTheHandlerWants();
    void limitsHowManyAreOpen();
    void stopsWhileManyAreOpenAndBusy();

private:
    QByteArray opening(const QByteArray &path = "/socket", const QByteArray &extra = {}) const;
    std::unique_ptr<QWebSocket> connected(const QString &path = u"/socket"_s);

    class Handler;
    class Echo;
    std::unique_ptr<Handler> m_handler{};
    std::unique_ptr<HttpServer> m_server{};
    ServerLimits m_limits{};
};

/// Echoes; remembers what came. Used on the io thread, looked at by the test.
class WebSocketTest::Echo : public WebSocketHandler
{
public:
    explicit Echo(Handler &owner)
        : m_owner(owner)
    {
    }
    void opened(const std::shared_ptr<WebSocketPeer> &peer) override;
    bool received(const QByteArray &message, bool isText) override;
    void closed() override;

private:
    Handler &m_owner;
    std::shared_ptr<WebSocketPeer> m_peer{};
};

class WebSocketTest::Handler : public FixtureHandler
{
public:
    std::optional<Upgrade> upgrade(const RequestHead &head) override
    {
        if (head.path == "/refused-socket"_L1)
            return Upgrade{.refusal = {.status = 403, .body = "no"}};
        if (head.path == "/throwing-socket"_L1)
            throw std::runtime_error("broken");
        if (head.path != "/socket"_L1)
            return std::nullopt;
        return Upgrade{.handler = std::make_shared<Echo>(*this)};
    }

    std::shared_ptr<WebSocketPeer> peer()
    {
        const std::lock_guard lock(mutex);
        return last;
    }

    std::atomic_int opened = 0;
    std::atomic_int closed = 0;
    std::atomic_int received = 0;
    std::atomic_bool isReading = true;
    std::mutex mutex;
    std::shared_ptr<WebSocketPeer> last; ///< guarded by mutex
};

void WebSocketTest::Echo::opened(const std::shared_ptr<WebSocketPeer> &peer)
{
    m_peer = peer;
    const std::lock_guard lock(m_owner.mutex);
    m_owner.last = peer;
    ++m_owner.opened;
}

bool WebSocketTest::Echo::received(const QByteArray &message, bool isText)
{
    ++m_owner.received;
    if (message == "bye")
        m_peer->close(4001, "as you wish");
    else if (message == "flood")
        m_peer->send(QByteArray(200'000, 'x'));
    else
        m_peer->send((isText ? "text " : "binary ") + message);
    return m_owner.isReading;
}

void WebSocketTest::Echo::closed()
{
    m_peer.reset();
    ++m_owner.closed;
}

void WebSocketTest::init()
{
    m_limits = {};
    m_handler = std::make_unique<Handler>();
    m_server = std::make_unique<HttpServer>(*m_handler);
    QVERIFY(m_server->listen(0));
}

void WebSocketTest::cleanup()
{
    m_server->stop();
    QCOMPARE(m_handler->closed.load(), m_handler->opened.load());
    m_handler->last.reset();
    m_server.reset();
    m_handler.reset();
}

QByteArray WebSocketTest::opening(const QByteArray &path, const QByteArray &extra) const
{
    return "GET " + path + " HTTP/1.1\r\n" + hostLine(m_server->port())
        + "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + extra + "\r\n";
}

std::unique_ptr<QWebSocket> WebSocketTest::connected(const QString &path)
{
    auto socket = std::make_unique<QWebSocket>();
    QSignalSpy connected(socket.get(), &QWebSocket::connected);
    socket->open(QUrl(u"ws://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(path)));
    return connected.wait() ? std::move(socket) : nullptr;
}

void WebSocketTest::passesMessagesBothWays()
{
    const auto socket = connected();
    QVERIFY(socket);
    QSignalSpy texts(socket.get(), &QWebSocket::textMessageReceived);
    const QByteArray large(64 * 1024, 'a');
    socket->sendTextMessage(u"höher"_s);
    socket->sendBinaryMessage("bytes");
    socket->sendBinaryMessage(large);
    socket->sendTextMessage(QString());
    QTRY_COMPARE(texts.size(), 4);
    QCOMPARE(texts[0][0].toString(), u"text höher"_s);
    QCOMPARE(texts[1][0].toString(), u"binary bytes"_s);
    QCOMPARE(texts[2][0].toString().toLatin1(), "binary " + large);
    QCOMPARE(texts[3][0].toString(), u"text "_s);
}

void WebSocketTest::refusesBeforeTheUpgrade_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto with = [](const QByteArray &path, const QByteArray &host, const QByteArray &extra) {
        return "GET " + path + " HTTP/1.1\r\n" + host
            + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + extra + "\r\n";
    };
    const QByteArray own = "Host: 127.0.0.1:PORT\r\n";
    QTest::newRow("other host") << with("/socket", "Host: evil.example\r\n", {}) << 421;
    QTest::newRow("other host of this port") << with("/socket", "Host: evil.example:PORT\r\n", {}) << 421;
    QTest::newRow("no host") << with("/socket", {}, {}) << 400;
    QTest::newRow("web page") << with("/socket", own, "Origin: http://evil.example\r\n") << 403;
    QTest::newRow("file") << with("/socket", own, "Origin: null\r\n") << 403;
    QTest::newRow("other port") << with("/socket", own, "Origin: http://127.0.0.1:1\r\n") << 403;
    QTest::newRow("host before origin") << with("/socket", "Host: evil.example\r\n", "Origin: null\r\n") << 421;
    QTest::newRow("the handler does not want it") << with("/refused-socket", own, {}) << 403;
    QTest::newRow("the handler throws") << with("/throwing-socket", own, {}) << 500;
    QTest::newRow("own page") << with("/socket", own, "Origin: http://127.0.0.1:PORT\r\n") << 101;
}

void WebSocketTest::refusesBeforeTheUpgrade()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    RawClient client(m_server->port());
    client.send(request.replace("PORT", QByteArray::number(m_server->port())));
    const Reply reply = client.receive();
    QCOMPARE(reply.status, status);
    if (status == 101)
        QTRY_COMPARE(m_handler->opened.load(), 1);
    else
        QVERIFY(client.isClosed() && m_handler->opened == 0);
}

void WebSocketTest::refusesAnOpeningThatIsNotOne_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    QTest::newRow("old version") << "Version: 13"_ba
                                 << "Version: 8"_ba << 426;
    QTest::newRow("short key") << "dGhlIHNhbXBsZSBub25jZQ=="_ba
                               << "c2hvcnQ="_ba << 400;
    QTest::newRow("no key") << "Sec-WebSocket-Key"_ba
                            << "X-Key"_ba << 400;
    QTest::newRow("two keys") << "Upgrade: websocket\r\n"_ba
                              << "Upgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"_ba << 400;
    QTest::newRow("a body") << "Upgrade: websocket\r\n"_ba
                            << "Upgrade: websocket\r\nContent-Length: 3\r\n"_ba << 400;
    QTest::newRow("frames before the answer") << "\r\n\r\n"_ba
                                              << "\r\n\r\n\x81\x80mask"_ba << 400;
    QTest::newRow("another upgrade") << "Upgrade: websocket"_ba
                                     << "Upgrade: h2c"_ba << 200;
    QTest::newRow("no upgrade of the connection") << "keep-alive, Upgrade"_ba
                                                  << "keep-alive"_ba << 200;
    QTest::newRow("POST") << "GET"_ba
                          << "POST"_ba << 200;
}

void WebSocketTest::refusesAnOpeningThatIsNotOne()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    QByteArray request = opening();
    QVERIFY(request.contains(from));
    RawClient client(m_server->port());
    client.send(request.replace(from, to));
    QCOMPARE(client.receive().status, status);
    QCOMPARE(m_handler->opened.load(), 0);
}

void WebSocketTest::answersOtherAddressesAsBefore()
{
    RawClient client(m_server->port());
    client.send(opening("/elsewhere") + "GET /next HTTP/1.1\r\n" + hostLine(m_server->port()) + "\r\n");
    QCOMPARE(client.receive().header("X-Path"), "/elsewhere");
    QCOMPARE(client.receive().header("X-Path"), "/next");
}

void WebSocketTest::closesWithTheReasonOfTheHandlerAfterWhatWasSent()
{
    const auto socket = connected();
    QVERIFY(socket);
    QSignalSpy texts(socket.get(), &QWebSocket::textMessageReceived);
    QSignalSpy gone(socket.get(), &QWebSocket::disconnected);
    socket->sendTextMessage(u"flood"_s);
    socket->sendTextMessage(u"bye"_s);
    QVERIFY(gone.wait());
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts[0][0].toString().size(), 200'000);
    QCOMPARE(int(socket->closeCode()), 4001);
    QCOMPARE(socket->closeReason(), u"as you wish"_s);
    QTRY_COMPARE(m_handler->closed.load(), 1);
}

void WebSocketTest::tellsTheHandlerWhenTheClientIsGone()
{
    const auto polite = connected();
    const auto rude = connected();
    QVERIFY(polite && rude);
    polite->close();
    rude->abort();
    QTRY_COMPARE(m_handler->closed.load(), 2);
    m_handler->peer()->send("nobody hears it");
}

void WebSocketTest::refusesMessagesThatAreTooLong()
{
    const auto socket = connected();
    QVERIFY(socket);
    QSignalSpy gone(socket.get(), &QWebSocket::disconnected);
    socket->sendBinaryMessage(QByteArray(64 * 1024 + 1, 'a'));
    QVERIFY(gone.wait());
    QCOMPARE(socket->closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
    QCOMPARE(m_handler->received.load(), 0);
}

/// A frame with a mask of zeros, so that its bytes are what they are.
static QByteArray frame(char opcode, const QByteArray &payload)
{
    return QByteArray(1, char(0x80 | opcode)) + char(0x80 | payload.size()) + QByteArray(4, '\0') + payload;
}

void WebSocketTest::refusesTextThatIsNone()
{
    RawClient client(m_server->port());
    client.send(opening());
    QCOMPARE(client.receive().status, 101);
    client.send(frame(1, "\xff\xfe"));
    QTRY_VERIFY((client.buffer += client.socket.readAll()).size() >= 4);
    QCOMPARE(client.buffer.left(4), QByteArray::fromHex("880203ef")); // close, 1007
    QCOMPARE(m_handler->received.load(), 0);
}

void WebSocketTest::refusesUnmaskedFrames()
{
    RawClient client(m_server->port());
    client.send(opening());
    QCOMPARE(client.receive().status, 101);
    client.send("\x81\x02hi");
    QTRY_VERIFY((client.buffer += client.socket.readAll()).size() >= 4);
    QCOMPARE(client.buffer.left(4), QByteArray::fromHex("880203ea")); // close, 1002
    QCOMPARE(m_handler->received.load(), 0);
}

/// Replies pile up in the server; its queue is bounded, and so is the kernel's.
void WebSocketTest::dropsAClientThatDoesNotRead()
{
    RawClient client(m_server->port());
    client.socket.setReadBufferSize(1024);
    client.send(opening());
    QCOMPARE(client.receive().status, 101);
    QDeadlineTimer patience(30s);
    while (m_handler->closed == 0 && !patience.hasExpired()) {
        client.socket.write(frame(1, "flood"));
        client.socket.flush();
    }
    QCOMPARE(m_handler->closed.load(), 1);
    QVERIFY(m_handler->received < 200); // of 200 kB each: some megabytes are in the kernel, one is here
}

void WebSocketTest::dropsAClientThatSaysNothingToPings()
{
    m_limits.webSocketPing = 200ms;
    m_server = std::make_unique<HttpServer>(*m_handler, m_limits);
    QVERIFY(m_server->listen(0));
    RawClient client(m_server->port());
    client.send(opening());
    QCOMPARE(client.receive().status, 101);
    QTRY_COMPARE(m_handler->closed.load(), 1);
    client.buffer += client.socket.readAll();
    QCOMPARE(client.buffer, QByteArray::fromHex("8900")); // one ping
}

void WebSocketTest::keepsAClientThatAnswersPings()
{
    m_limits.webSocketPing = 100ms;
    m_server = std::make_unique<HttpServer>(*m_handler, m_limits);
    QVERIFY(m_server->listen(0));
    RawClient client(m_server->port());
    client.send(opening());
    QCOMPARE(client.receive().status, 101);
    for (int i = 0; i < 5; ++i) {
        client.buffer += client.socket.readAll();
        while (!client.buffer.startsWith(QByteArray::fromHex("8900"))) {
            QVERIFY(client.more());
            client.buffer += client.socket.readAll();
        }
        client.buffer.remove(0, 2);
        client.send(frame(0xa, {}));
    }
    QCOMPARE(m_handler->closed.load(), 0);
}

void WebSocketTest::readsNoFurtherThanTheHandlerWants()
{
    m_handler->isReading = false;
    const auto socket = connected();
    QVERIFY(socket);
    QSignalSpy texts(socket.get(), &QWebSocket::textMessageReceived);
    for (int i = 0; i < 3; ++i)
        socket->sendTextMessage(QString::number(i));
    QTRY_COMPARE(texts.size(), 1);
    QVERIFY(!texts.wait(100));
    QCOMPARE(m_handler->received.load(), 1);
    m_handler->peer()->resume();
    QTRY_COMPARE(texts.size(), 2);
    m_handler->isReading = true;
    m_handler->peer()->resume();
    QTRY_COMPARE(texts.size(), 3);
}

void WebSocketTest::limitsHowManyAreOpen()
{
    m_limits.webSockets = 2;
    m_server = std::make_unique<HttpServer>(*m_handler, m_limits);
    QVERIFY(m_server->listen(0));
    const auto first = connected();
    auto second = connected();
    QVERIFY(first && second);
    {
        RawClient third(m_server->port());
        third.send(opening());
        QCOMPARE(third.receive().status, 503);
    }
    second->abort();
    QTRY_COMPARE(m_handler->closed.load(), 1);
    std::unique_ptr<QWebSocket> fourth;
    QTRY_VERIFY(fourth || (fourth = connected()));
}

void WebSocketTest::stopsWhileManyAreOpenAndBusy()
{
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    for (int i = 0; i < 20; ++i) {
        sockets.push_back(connected());
        QVERIFY(sockets.back());
        for (int j = 0; j < 50; ++j)
            sockets.back()->sendTextMessage(j % 10 ? u"busy"_s : u"flood"_s);
    }
    RawClient half(m_server->port());
    half.send("GET /half HTTP/1.1\r\n");
    QTRY_VERIFY(m_handler->received > 20);
    m_server->stop();
    QCOMPARE(m_handler->closed.load(), 20);
    for (const auto &socket : sockets)
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(WebSocketTest)
#include "tst_websocket.moc"
