#include "api/realtimestream.h"
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>
#include <random>

using namespace api;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using State = RealtimeStream::State;

namespace {

/// A realtime server that does what a test tells it, right or wrong.
class ScriptedServer : public QObject
{
public:
    struct Connection
    {
        QNetworkRequest request{};
        QPointer<QWebSocket> socket{};
        QList<QJsonObject> texts{};
        QByteArray sound{};
    };

    explicit ScriptedServer(QWebSocketServer::SslMode mode = QWebSocketServer::NonSecureMode)
        : server(u"scripted"_s, mode)
    {
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *socket = server.nextPendingConnection();
            const qsizetype number = connections.size();
            connections.append({.request = socket->request(), .socket = socket});
            connect(socket, &QWebSocket::textMessageReceived, this, [this, number](const QString &text) {
                const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
                connections[number].texts << message;
                if (onText)
                    onText(connections[number], message[u"action"_s].toString());
            });
            connect(socket, &QWebSocket::binaryMessageReceived, this, [this, number](const QByteArray &bytes) {
                connections[number].sound += bytes;
                if (onSound)
                    onSound(connections[number]);
            });
        });
    }
    ~ScriptedServer() override
    {
        for (const Connection &connection : connections)
            delete connection.socket;
    }

    QUrl url() const { return server.serverUrl(); }
    Connection &last() { return connections.last(); }
    void say(const QByteArray &json) { last().socket->sendTextMessage(QString::fromUtf8(json)); }

    QWebSocketServer server;
    QList<Connection> connections{};
    std::function<void(Connection &, const QString &action)> onText{};
    std::function<void(Connection &)> onSound{};
};

/// Listens at once and stops when told.
void behave(ScriptedServer &server)
{
    server.onText = [](ScriptedServer::Connection &connection, const QString &action) {
        connection.socket->sendTextMessage(action == u"start" ? uR"({"state":"listening","session_id":"s1"})"_s
                                                              : uR"({"state":"stopped"})"_s);
    };
}

/// Answers every request with the same bytes, and remembers what came.
class PlainServer : public QTcpServer
{
public:
    explicit PlainServer(const QByteArray &answer)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer] {
                received += socket->readAll();
                if (!received.endsWith("\r\n\r\n") || answer.isEmpty())
                    return;
                ++answered;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"ws://127.0.0.1:%1"_s.arg(serverPort())); }

    QByteArray received{};
    int answered = 0;
};

/// Takes the upgrade, listens, and neither reads nor speaks from then on.
class SilentServer : public QTcpServer
{
public:
    SilentServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                static const QRegularExpression key(u"Sec-WebSocket-Key: (\\S+)"_s);
                const auto match = key.match(QString::fromLatin1(socket->peek(4096)));
                if (!match.hasMatch() || socket->readBufferSize() > 0)
                    return;
                socket->setReadBufferSize(4096);
                ++upgrades;
                const QByteArray accept = QCryptographicHash::hash(
                    match.captured(1).toLatin1() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
                const QByteArray listening = R"({"state":"listening"})";
                socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                              "Sec-WebSocket-Accept: "
                              + accept.toBase64() + "\r\n\r\n\x81" + char(listening.size()) + listening);
            });
        });
    }
    QUrl url() const { return QUrl(u"ws://127.0.0.1:%1"_s.arg(serverPort())); }

    int upgrades = 0;
};

} // namespace

/// The client of live captions against servers of all kinds.
class RealtimeStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAddresses_data();
    void makesAddresses();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
    void sendsTheRecordingInPieces();
    void sendsTheTokenInHeadersOnly();
    void reportsBothDialectsOnOneConnection();
    void toleratesOddServers();
    void takesFinalsAfterStop();
    void waitsNoLongerThanNeededForTheLastFinals();
    void endsWhenTheServerClosesInsteadOfSayingStopped();
    void goesOnBehindTheLastFinalAfterAReconnect();
    void neverDuplicatesOrDropsWordsWhereverItBreaks();
    void reconnectsWhenTheServerIsDead();
    void reconnectsWhenNothingAnswersTheConnect();
    void waitsLongerAfterEveryTry();
    void stopsTryingAfterThreeRefusals_data();
    void stopsTryingAfterThreeRefusals();
    void stopsTryingAfterThreeErrors();
    void followsNoRedirect();
    void sendsNothingToABadCertificate();
    void keepsLittleInTheSocket();
    void tellsOfAShutdown();
    void stopsWhileAway();
    void survivesHostileMessages();

private:
    void open(const QUrl &endpoint);
    void record(int ms) { m_recording.resize(m_recording.size() + ms * 32, '\1'); }
    StreamOptions options(const QUrl &endpoint) const;

    std::unique_ptr<RealtimeStream> m_stream{};
    QByteArray m_recording{};
    StreamPatience m_patience{};
};

void RealtimeStreamTest::init()
{
    m_patience
        = {.connect = 2s, .load = 2s, .ping = 50ms, .dead = 400ms, .stop = 2s, .firstRetry = 10ms, .lastRetry = 80ms};
    m_recording.clear();
    m_stream = std::make_unique<RealtimeStream>();
}

StreamOptions RealtimeStreamTest::options(const QUrl &endpoint) const
{
    return {.endpoint = endpoint,
            .credentials = {.kind = Credentials::Kind::ApiToken, .secret = "secret-token"},
            .language = u"en"_s};
}

void RealtimeStreamTest::open(const QUrl &endpoint)
{
    m_stream->setPatience(m_patience);
    m_stream->open(options(endpoint), [this](qint64 offset, qint64 most) { return m_recording.mid(offset, most); });
}

void RealtimeStreamTest::makesAddresses_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("address");
    QTest::newRow("with a path") << u"wss://realtime.scriptix.io/v2/realtime"_s << u"en"_s
                                 << u"wss://realtime.scriptix.io/v2/realtime?language=en&type=fast"_s;
    QTest::newRow("without") << u"wss://realtime.scriptix.io"_s << u"en"_s
                             << u"wss://realtime.scriptix.io/v2/realtime?language=en&type=fast"_s;
    QTest::newRow("with a slash") << u"wss://realtime.scriptix.io/"_s << QString()
                                  << u"wss://realtime.scriptix.io/v2/realtime?type=fast"_s;
    QTest::newRow("another path and a port") << u"ws://127.0.0.1:81/realtime"_s << u"a&token=b"_s
                                             << u"ws://127.0.0.1:81/realtime?language=a%26token%3Db&type=fast"_s;
    QTest::newRow("https") << u"https://a.example"_s << u"nl"_s
                           << u"wss://a.example/v2/realtime?language=nl&type=fast"_s;
    QTest::newRow("IPv6") << u"ws://[::1]:5"_s << u"nl"_s << u"ws://[::1]:5/v2/realtime?language=nl&type=fast"_s;
}

void RealtimeStreamTest::makesAddresses()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, language);
    QFETCH(QString, address);
    const QUrl url = RealtimeStream::address({.endpoint = QUrl(endpoint), .language = language});
    QCOMPARE(url.toString(QUrl::FullyEncoded), address);
}

void RealtimeStreamTest::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QString>("endpoint");
    for (const char *endpoint :
         {"ws://realtime.scriptix.io/v2/realtime", "http://a.example", "ftp://a.example", "", "/v2/realtime",
          "wss://user:word@a.example", "wss://", "ws://127.0.0.1.evil.example", "file:///etc/passwd"})
        QTest::newRow(endpoint) << QString::fromLatin1(endpoint);
}

void RealtimeStreamTest::refusesUnsafeAddresses()
{
    QFETCH(QString, endpoint);
    QSignalSpy failed(m_stream.get(), &RealtimeStream::failed);
    open(QUrl(endpoint));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_stream->state(), State::Failed);
}

void RealtimeStreamTest::sendsTheRecordingInPieces()
{
    ScriptedServer server;
    behave(server);
    QList<qsizetype> pieces;
    server.onSound = [&](ScriptedServer::Connection &connection) { pieces << connection.sound.size(); };
    record(250);
    QSignalSpy stopped(m_stream.get(), &RealtimeStream::stopped);
    open(server.url());
    QTRY_COMPARE(pieces, (QList<qsizetype>{3200, 6400})); // half a piece waits for its other half
    QCOMPARE(m_stream->state(), State::Listening);
    QCOMPARE(m_stream->sessionId(), u"s1"_s);
    record(50);
    m_stream->soundArrived();
    QTRY_COMPARE(pieces.size(), 3);
    m_recording += "abc"; // a sample and a half
    m_stream->soundArrived();
    m_stream->stop();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(stopped[0][0].toBool(), true);
    QCOMPARE(server.last().sound, m_recording.chopped(1));
    QCOMPARE(server.last().texts.size(), 2);
    QCOMPARE(server.last().texts[0],
             (QJsonObject{{u"action"_s, u"start"_s}, {u"partial"_s, true}, {u"actual_numbers"_s, false}}));
    QCOMPARE(server.last().texts[1], (QJsonObject{{u"action"_s, u"stop"_s}}));
    QCOMPARE(m_stream->state(), State::Closed);
}

void RealtimeStreamTest::sendsTheTokenInHeadersOnly()
{
    ScriptedServer server;
    behave(server);
    open(server.url());
    QTRY_COMPARE(m_stream->state(), State::Listening);
    const QNetworkRequest &request = server.last().request;
    QCOMPARE(request.rawHeader("Authorization"), "Bearer secret-token");
    QCOMPARE(request.rawHeader("x-zoom-s2t-key"), "secret-token");
    QVERIFY(!request.url().toString().contains(u"secret"_s));
    QVERIFY(!QJsonDocument(server.last().texts[0]).toJson().contains("secret"));
    QCOMPARE(request.url().path(), u"/v2/realtime"_s);
}

void RealtimeStreamTest::reportsBothDialectsOnOneConnection()
{
    ScriptedServer server;
    behave(server);
    QSignalSpy partials(m_stream.get(), &RealtimeStream::partial);
    QSignalSpy finals(m_stream.get(), &RealtimeStream::final);
    open(server.url());
    QTRY_COMPARE(m_stream->state(), State::Listening);
    server.say(R"({"partial":"the"})");
    server.say(R"({"result":[["the",0,100,0.5]],"text":"the","speaker":"Ann"})");
    server.say(R"({"text":"ships","is_final":false,"offset_ms":300,"stability":0.8})");
    server.say(
        R"({"text":"ships","is_final":true,"offset_ms":300,"words":[{"word":"ships","start_ms":100,"end_ms":300}],"speaker":null})");
    QTRY_COMPARE(finals.size(), 2);
    QCOMPARE(partials.size(), 2);
    QCOMPARE(partials[1][0].toString(), u"ships"_s);
    QCOMPARE(finals[0][0].value<QList<LiveWord>>(), (QList<LiveWord>{{u"the"_s, 0ms, 100ms, 0.5}}));
    QCOMPARE(finals[0][2].toString(), u"Ann"_s);
    QCOMPARE(finals[1][0].value<QList<LiveWord>>(), (QList<LiveWord>{{u"ships"_s, 100ms, 300ms, {}}}));
    QCOMPARE(m_stream->recognised(), 300ms);
}

void RealtimeStreamTest::toleratesOddServers()
{
    ScriptedServer server;
    server.onText = [](ScriptedServer::Connection &connection, const QString &action) {
        QWebSocket &socket = *connection.socket;
        if (action != u"start")
            return;
        for (const char *text :
             {R"({"state":"ping"})", R"({"state":"initialising"})", "not json", R"({"type":"transcript"})",
              R"({"state":"listening"})", R"({"warning":"decode_lag"})", R"({"state":"listening","session_id":7})",
              R"({"state":"loading"})", R"({"partial":"ok"})"})
            socket.sendTextMessage(QString::fromLatin1(text));
        socket.sendBinaryMessage("bytes");
    };
    record(300);
    QSignalSpy partials(m_stream.get(), &RealtimeStream::partial);
    open(server.url());
    QTRY_COMPARE(partials.size(), 1);
    QCOMPARE(m_stream->state(), State::Listening);
    QCOMPARE(m_stream->sessionId(), u"7"_s);
    QTRY_COMPARE(server.last().sound.size(), m_recording.size());
    QCOMPARE(server.connections.size(), 1);
}

void RealtimeStreamTest::takesFinalsAfterStop()
{
    ScriptedServer server;
    server.onText = [](ScriptedServer::Connection &connection, const QString &action) {
        if (action == u"start") {
            connection.socket->sendTextMessage(uR"({"state":"listening"})"_s);
            return;
        }
        connection.socket->sendTextMessage(uR"({"result":[["late",0,50,1]]})"_s);
        connection.socket->sendTextMessage(uR"({"result":[["later",50,90,1]]})"_s);
        connection.socket->sendTextMessage(uR"({"state":"stopped"})"_s);
    };
    QSignalSpy finals(m_stream.get(), &RealtimeStream::final);
    QSignalSpy stopped(m_stream.get(), &RealtimeStream::stopped);
    record(100);
    open(server.url());
    QTRY_COMPARE(m_stream->state(), State::Listening);
    m_stream->stop();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(finals.size(), 2);
    QCOMPARE(stopped[0][0].toBool(), true);
}

void RealtimeStreamTest::waitsNoLongerThanNeededForTheLastFinals()
{
    ScriptedServer server;
    server.onText = [](ScriptedServer::Connection &connection, const QString &action) {
        connection.socket->sendTextMessage(action == u"start" ? uR"({"state":"listening"})"_s
                                                              : uR"({"result":[["late",0,50,1]]})"_s);
    };
    m_patience.stop = 300ms;
    QSignalSpy finals(m_stream.get(), &RealtimeStream::final);
    QSignalSpy stopped(m_stream.get(), &RealtimeStream::stopped);
    open(server.url());
    QTRY_COMPARE(m_stream->state(), State::Listening);
    m_stream->stop();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(stopped[0][0].toBool(), false);
    QCOMPARE(finals.size(), 1);
    QCOMPARE(m_stream->state(), State::Closed);
}

void RealtimeStreamTest::endsWhenTheServerClosesInsteadOfSayingStopped()
{
    ScriptedServer server;
    server.onText = [](ScriptedServer::Connection &connection, const QString &action) {
        if (action == u"start")
            connection.socket->sendTextMessage(uR"({"state":"listening"})"_s);
        else
            connection.socket->close();
    };
    QSignalSpy stopped(m_stream.get(), &RealtimeStream::stopped);
    open(server.url());
    QTRY_COMPARE(m_stream->state(), State::Listening);
    m_stream->stop();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(stopped[0][0].toBool(), false);
    QCOMPARE(server.connections.size(), 1);
}

void RealtimeStreamTest::goesOnBehindTheLastFinalAfterAReconnect()
{
    ScriptedServer server;
    behave(server);
    for (int i = 0; i < 1000; ++i)
        m_recording += QByteArray(32, char(i % 100)); // each ms tells its place
    QSignalSpy finals(m_stream.get(), &RealtimeStream::final);
    open(server.url());
    QTRY_VERIFY(!server.connections.isEmpty() && server.last().sound.size() == m_recording.size());
    server.say(R"({"result":[["one",10,200,1],["two",250,420,1]]})");
    QTRY_COMPARE(finals.size(), 1);
    server.say(R"({"partial":"three"})");
    server.last().socket->abort();
    QTRY_COMPARE(server.connections.size(), 2);
    QTRY_COMPARE(server.last().sound, m_recording.mid(420 * 32, 5 * 3200)); // 100 ms at a time
    server.say(R"({"result":[["three",30,180,1]]})");
    QTRY_COMPARE(finals.size(), 2);
    QCOMPARE(finals[1][0].value<QList<LiveWord>>(), (QList<LiveWord>{{u"three"_s, 450ms, 600ms, 1.0}}));
    server.say(R"({"result":[["three",30,180,1]]})"); // again
    server.say(R"({"result":[["three",30,180,1],["four",200,300,1]]})"); // and with more
    QTRY_COMPARE(finals.size(), 3);
    QCOMPARE(finals[2][0].value<QList<LiveWord>>(), (QList<LiveWord>{{u"four"_s, 620ms, 720ms, 1.0}}));
    QCOMPARE(finals[2][1].toString(), u"four"_s);
}

/// A server that hears a word in each 100 ms, says them some at a time, and breaks at random.
void RealtimeStreamTest::neverDuplicatesOrDropsWordsWhereverItBreaks()
{
    std::mt19937 random(20);
    ScriptedServer server;
    QHash<QWebSocket *, int> said;
    const auto sayWords = [&](ScriptedServer::Connection &connection, int last) {
        int &first = said[connection.socket];
        QJsonArray words;
        for (; first < last; ++first)
            words.append(QJsonArray{QString::number(uchar(connection.sound[first * 3200])), first * 100 + 5,
                                    first * 100 + 100, 1});
        if (!words.isEmpty())
            connection.socket->sendTextMessage(
                QString::fromUtf8(QJsonDocument(QJsonObject{{u"result"_s, words}}).toJson()));
    };
    server.onSound = [&](ScriptedServer::Connection &connection) {
        const int heard = int(connection.sound.size() / 3200);
        connection.socket->sendTextMessage(uR"({"partial":"x"})"_s);
        if (random() % 3 == 0)
            sayWords(connection, heard - int(random() % 3));
        if (random() % 8 == 0)
            random() % 2 ? connection.socket->abort()
                         : connection.socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    };
    server.onText = [&](ScriptedServer::Connection &connection, const QString &action) {
        if (action == u"start") {
            connection.socket->sendTextMessage(uR"({"state":"listening"})"_s);
            return;
        }
        sayWords(connection, int(connection.sound.size() / 3200));
        connection.socket->sendTextMessage(uR"({"state":"stopped"})"_s);
    };
    constexpr int words = 100;
    for (int i = 0; i < words; ++i)
        m_recording += QByteArray(3200, char(i));
    QStringList heard;
    std::chrono::milliseconds reached{};
    connect(m_stream.get(), &RealtimeStream::final, this, [&](const QList<LiveWord> &list) {
        for (const LiveWord &word : list) {
            heard << word.text;
            QVERIFY(word.start >= reached && word.stop > word.start);
            reached = word.stop;
        }
    });
    m_patience.firstRetry = 1ms;
    m_patience.lastRetry = 4ms;
    QSignalSpy stopped(m_stream.get(), &RealtimeStream::stopped);
    open(server.url());
    m_stream->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30'000);
    QStringList expected;
    for (int i = 0; i < words; ++i)
        expected << QString::number(i);
    QCOMPARE(heard, expected);
    QVERIFY(server.connections.size() > 5);
}

void RealtimeStreamTest::reconnectsWhenTheServerIsDead()
{
    SilentServer server;
    QList<State> states;
    connect(m_stream.get(), &RealtimeStream::stateChanged, this, [&](State state) { states << state; });
    open(server.url());
    QTRY_VERIFY(server.upgrades >= 3);
    QVERIFY(states.size() >= 4);
    QCOMPARE(states.first(4), (QList{State::Connecting, State::Listening, State::Reconnecting, State::Connecting}));
}

void RealtimeStreamTest::reconnectsWhenNothingAnswersTheConnect()
{
    PlainServer server({});
    m_patience.connect = 100ms;
    int tries = 0;
    connect(m_stream.get(), &RealtimeStream::stateChanged, this,
            [&](State state) { tries += state == State::Connecting; });
    open(server.url());
    QTRY_VERIFY(tries >= 3);
    server.close();
    QTRY_VERIFY(tries >= 5); // refused now
    QVERIFY(m_stream->state() != State::Failed);
}

void RealtimeStreamTest::waitsLongerAfterEveryTry()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QUrl url(u"ws://127.0.0.1:%1"_s.arg(nobody.serverPort()));
    nobody.close();
    QElapsedTimer clock;
    QList<qint64> waits;
    connect(m_stream.get(), &RealtimeStream::stateChanged, this, [&](State state) {
        if (state == State::Reconnecting)
            clock.start();
        else if (state == State::Connecting && clock.isValid())
            waits << clock.elapsed();
    });
    m_patience.firstRetry = 20ms;
    m_patience.lastRetry = 160ms;
    open(url);
    QTRY_VERIFY(waits.size() >= 6);
    QVERIFY(waits[0] >= 19);
    for (qsizetype i = 3; i < 6; ++i)
        QVERIFY(waits[i] >= 79); // at least half of the longest
}

void RealtimeStreamTest::stopsTryingAfterThreeRefusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto reply = [](const QByteArray &line) { return "HTTP/1.1 " + line + "\r\nContent-Length: 0\r\n\r\n"; };
    QTest::newRow("token") << reply("401 Unauthorized") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("kind of token") << reply("403 Forbidden") << 403 << ErrorKind::Forbidden;
    QTest::newRow("full") << reply("503 Service Unavailable") << 503 << ErrorKind::Server;
    QTest::newRow("a page") << reply("200 OK") << 200 << ErrorKind::Server;
}

void RealtimeStreamTest::stopsTryingAfterThreeRefusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    PlainServer server(answer);
    QSignalSpy failed(m_stream.get(), &RealtimeStream::failed);
    open(server.url());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(server.answered, 3);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.status, status);
    QCOMPARE(error.kind, kind);
    QVERIFY(error.message.contains(u"three times"_s));
    QCOMPARE(m_stream->state(), State::Failed);
    QTest::qWait(200); // longer than any wait before a try here
    QCOMPARE(server.answered, 3);
}

void RealtimeStreamTest::stopsTryingAfterThreeErrors()
{
    ScriptedServer server;
    server.onText = [](ScriptedServer::Connection &connection, const QString &) {
        connection.socket->sendTextMessage(
            uR"({"error":"unauthorized","message":"The token is not valid.","code":401})"_s);
        connection.socket->close();
    };
    QSignalSpy failed(m_stream.get(), &RealtimeStream::failed);
    open(server.url());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(server.connections.size(), 3);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.kind, ErrorKind::Unauthorized);
    QVERIFY(error.message.startsWith(u"The token is not valid."_s));

    behave(server); // and open() starts anew
    open(server.url());
    QTRY_COMPARE(m_stream->state(), State::Listening);
}

void RealtimeStreamTest::followsNoRedirect()
{
    PlainServer other("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    PlainServer server("HTTP/1.1 302 Found\r\nLocation: " + other.url().toEncoded()
                       + "/v2/realtime\r\nContent-Length: 0\r\n\r\n");
    QSignalSpy failed(m_stream.get(), &RealtimeStream::failed);
    open(server.url());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(server.answered, 3);
    QVERIFY(other.received.isEmpty());
}

void RealtimeStreamTest::sendsNothingToABadCertificate()
{
    ScriptedServer server(QWebSocketServer::SecureMode);
    QFile certificate(QStringLiteral(TEST_DATA "/tls/untrusted.pem"));
    QFile key(QStringLiteral(TEST_DATA "/tls/untrusted.key"));
    QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate.readAll()));
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    server.server.setSslConfiguration(configuration);
    QSignalSpy failed(m_stream.get(), &RealtimeStream::failed);
    open(server.url());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().message.contains(u"not safe"_s));
    QVERIFY(server.connections.isEmpty());
}

/// A recording without end and a server that does not read: what the kernel takes is gone, the rest stays where it is.
void RealtimeStreamTest::keepsLittleInTheSocket()
{
    SilentServer server;
    qint64 asked = 0;
    m_stream->open(options(server.url()), [&](qint64 offset, qint64 most) {
        asked = offset + most;
        return QByteArray(most, '\0');
    });
    qint64 before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(asked > 0 && std::exchange(before, asked) == asked
                                 && !QTest::qWaitFor([&] { return asked != before; }, 300),
                             20'000);
    QVERIFY2(asked < 32 * 1024 * 1024, QByteArray::number(asked)); // the kernel's buffers of both sides
    QCOMPARE(m_stream->state(), State::Listening);
}

void RealtimeStreamTest::tellsOfAShutdown()
{
    ScriptedServer server;
    behave(server);
    QSignalSpy shuttingDown(m_stream.get(), &RealtimeStream::shuttingDown);
    open(server.url());
    QTRY_COMPARE(m_stream->state(), State::Listening);
    server.say(R"({"state":"shutting_down","at":1674567890})");
    QTRY_COMPARE(shuttingDown.size(), 1);
    QCOMPARE(shuttingDown[0][0].toDateTime(), QDateTime::fromSecsSinceEpoch(1674567890));
    QCOMPARE(m_stream->state(), State::Listening);
}

void RealtimeStreamTest::stopsWhileAway()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QUrl url(u"ws://127.0.0.1:%1"_s.arg(nobody.serverPort()));
    nobody.close();
    m_patience.stop = 200ms;
    QSignalSpy stopped(m_stream.get(), &RealtimeStream::stopped);
    open(url);
    QTRY_COMPARE(m_stream->state(), State::Reconnecting);
    m_stream->stop();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(stopped[0][0].toBool(), false);
    QCOMPARE(m_stream->state(), State::Closed);
}

void RealtimeStreamTest::survivesHostileMessages()
{
    ScriptedServer server;
    behave(server);
    QSignalSpy partials(m_stream.get(), &RealtimeStream::partial);
    open(server.url());
    QTRY_COMPARE(m_stream->state(), State::Listening);
    for (const QByteArray &json :
         {QByteArray(1'000'000, '['), R"({"result":[["a",-1e308,1e308,1e308]]})"_ba,
          R"({"result":[[null],[[]],{"word":[]}],"text":{},"speaker":[]})"_ba,
          R"({"state":"shutting_down","at":1e300})"_ba, R"({"session_id":{},"state":"listening"})"_ba,
          "{\"partial\":\"" + QByteArray(1'000'000, 'x') + "\"}"})
        server.say(json);
    QTRY_COMPARE(partials.size(), 1);
    QCOMPARE(m_stream->state(), State::Listening);
    server.last().socket->sendTextMessage(QString(5'000'000, u'x')); // too long: another connection
    QTRY_COMPARE(server.connections.size(), 2);
    QTRY_COMPARE(m_stream->state(), State::Listening);
}

QTEST_GUILESS_MAIN(RealtimeStreamTest)
#include "tst_realtimestream.moc"
