#include "tests/service/httpfixture.h"
#include <netinet/in.h>
#include <QTemporaryDir>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace service;
using namespace std::chrono_literals;

/// The server under clients that are slow, silent, too many or gone, with deadlines short enough to wait for.
class HttpLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void endsASlowHead();
    void endsAHeadThatDrips();
    void endsAnIdleConnectionSilently();
    void endsABodyThatStops();
    void endsABodyThatDrips();
    void keepsASlowBodyThatMoves();
    void endsADownloadNobodyReads();
    void answersOthersBesideHalfOpenConnections();
    void limitsConnections();
    void survivesRunningOutOfDescriptors();
    void stopsUnderLoad();
    void stopsWithoutClients();

private:
    void serve(const ServerLimits &limits);
    QByteArray request(const QByteArray &line, const QByteArray &headers = {}) const;
    int status(const QByteArray &line) const;

    std::unique_ptr<QTemporaryDir> m_dir{};
    std::unique_ptr<FixtureHandler> m_handler{};
    std::unique_ptr<HttpServer> m_server{};
};

void HttpLimitsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_handler = std::make_unique<FixtureHandler>();
    m_handler->uploadPath = m_dir->filePath(QStringLiteral("upload"));
    m_handler->file = m_dir->filePath(QStringLiteral("media"));
    QFile file(m_handler->file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(256 * 1024 * 1024));
}

void HttpLimitsTest::cleanup()
{
    m_server.reset();
    m_handler.reset();
}

void HttpLimitsTest::serve(const ServerLimits &limits)
{
    m_server = std::make_unique<HttpServer>(*m_handler, limits);
    QVERIFY2(m_server->listen(0), qPrintable(m_server->errorString()));
}

QByteArray HttpLimitsTest::request(const QByteArray &line, const QByteArray &headers) const
{
    return line + " HTTP/1.1\r\n" + hostLine(m_server->port()) + headers + "\r\n";
}

int HttpLimitsTest::status(const QByteArray &line) const
{
    RawClient client(m_server->port());
    client.send(request(line));
    return client.receive().status;
}

void HttpLimitsTest::endsASlowHead()
{
    serve({.headerDeadline = 200ms});
    RawClient begun(m_server->port());
    begun.send("GET /a HTTP/1.1\r\nX: ");
    QCOMPARE(begun.receive().status, 408);
    QVERIFY(begun.isClosed());
    RawClient silent(m_server->port());
    QVERIFY(silent.isClosed());
}

void HttpLimitsTest::endsAHeadThatDrips()
{
    serve({.headerDeadline = 300ms});
    RawClient client(m_server->port());
    client.send("GET /a HTTP/1.1\r\nX: ");
    while (!client.socket.waitForReadyRead(20) && client.socket.state() == QAbstractSocket::ConnectedState)
        client.socket.write("y"); // each byte comes well inside any limit between two bytes
    QCOMPARE(client.receive().status, 408);
}

void HttpLimitsTest::endsAnIdleConnectionSilently()
{
    serve({.idle = 200ms});
    RawClient client(m_server->port());
    client.send(request("GET /a"));
    QCOMPARE(client.receive().status, 200);
    QVERIFY(client.isClosed());
}

void HttpLimitsTest::endsABodyThatStops()
{
    serve({.bodyIdle = 200ms});
    RawClient memory(m_server->port());
    memory.send(request("POST /echo", "Content-Length: 10\r\n") + "abc");
    QCOMPARE(memory.receive().status, 408);
    QVERIFY(memory.isClosed());
    RawClient streamed(m_server->port());
    streamed.send(request("PATCH /upload", "Content-Length: 10\r\n") + "abc");
    QCOMPARE(streamed.receive().status, 408);
    QTRY_COMPARE(m_handler->dropped, 1);
    QCOMPARE(QFile(m_handler->uploadPath).size(), 3);
}

void HttpLimitsTest::endsABodyThatDrips()
{
    serve({.bodyIdle = 200ms, .minBodyRate = 10'000});
    RawClient client(m_server->port());
    client.send(request("PATCH /upload", "Content-Length: 1000000\r\n"));
    while (!client.socket.waitForReadyRead(20) && client.socket.state() == QAbstractSocket::ConnectedState)
        client.socket.write("yy"); // 100 bytes a second
    QCOMPARE(client.receive().status, 408);
}

void HttpLimitsTest::keepsASlowBodyThatMoves()
{
    serve({.bodyIdle = 1000ms, .minBodyRate = 1});
    RawClient client(m_server->port());
    client.send(request("POST /echo", "Content-Length: 100\r\n"));
    for (int i = 0; i < 100; ++i) {
        client.send("x");
        if (i < 99) // after the last byte the answer may be there at once
            QVERIFY(!client.socket.waitForReadyRead(12));
    }
    QCOMPARE(client.receive().body, QByteArray(100, 'x'));
}

void HttpLimitsTest::endsADownloadNobodyReads()
{
    serve({.write = 200ms});
    for (const QByteArray path : {"GET /file", "GET /big"}) {
        RawClient client(m_server->port());
        client.socket.setReadBufferSize(1024);
        client.send(request(path));
        const auto isReset = [&client] {
            int error = 0;
            socklen_t size = sizeof error;
            ::getsockopt(int(client.socket.socketDescriptor()), SOL_SOCKET, SO_ERROR, &error, &size);
            return error == ECONNRESET || error == EPIPE
                || ::send(int(client.socket.socketDescriptor()), "x", 1, MSG_NOSIGNAL) < 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isReset(), 10'000);
    }
}

/// P17: connections that send half a request and wait must cost the others nothing.
void HttpLimitsTest::answersOthersBesideHalfOpenConnections()
{
    serve({});
    std::vector<std::unique_ptr<RawClient>> halves;
    for (int i = 0; i < 400; ++i) {
        halves.push_back(std::make_unique<RawClient>(m_server->port()));
        QCOMPARE(halves.back()->socket.state(), QAbstractSocket::ConnectedState);
        const QByteArray part
            = i % 2 ? "GET /a HTTP/1.1\r\nX: " : request("POST /echo", "Content-Length: 99\r\n") + "x";
        halves.back()->send(part);
    }
    RawClient client(m_server->port());
    for (int i = 0; i < 500; ++i) {
        client.send(request("GET /quick"));
        QCOMPARE(client.receive().status, 200);
    }
    QCOMPARE(m_handler->handled, 500);
}

void HttpLimitsTest::limitsConnections()
{
    serve({.connections = 3});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
        clients.back()->send(request("GET /a"));
        QCOMPARE(clients.back()->receive().status, 200);
    }
    RawClient fourth(m_server->port());
    QVERIFY(fourth.isClosed());
    clients.pop_back();
    int answer = 0; // QTRY asks again after the first success, when that connection may still be counted
    QTRY_VERIFY(answer == 200 || (answer = status("GET /a")) == 200);
}

/// Server and test share their descriptors: all are taken but the one that the client's own socket needs.
void HttpLimitsTest::survivesRunningOutOfDescriptors()
{
    serve({});
    RawClient kept(m_server->port());
    kept.send(request("GET /a"));
    QCOMPARE(kept.receive().status, 200);
    rlimit old{};
    getrlimit(RLIMIT_NOFILE, &old);
    const rlimit few{.rlim_cur = 128, .rlim_max = old.rlim_max};
    setrlimit(RLIMIT_NOFILE, &few);
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::vector<int> taken;
    for (int descriptor = ::dup(0); descriptor >= 0; descriptor = ::dup(0))
        taken.push_back(descriptor);
    sockaddr_in address{.sin_family = AF_INET,
                        .sin_port = htons(m_server->port()),
                        .sin_addr = {htonl(INADDR_LOOPBACK)},
                        .sin_zero = {}};
    const int connected = ::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    const QByteArray asking = request("GET /b");
    const bool sent = ::send(client, asking.data(), std::size_t(asking.size()), MSG_NOSIGNAL) == asking.size();
    kept.send(asking + asking); // a connection that is there goes on
    const int first = kept.receive().status;
    const int second = kept.receive().status;
    for (const int descriptor : taken)
        ::close(descriptor);
    setrlimit(RLIMIT_NOFILE, &old);
    QCOMPARE(connected, 0);
    QVERIFY(sent);
    QCOMPARE(first, 200);
    QCOMPARE(second, 200);
    QByteArray answer(12, '\0'); // the one in the backlog is answered as soon as there is room
    QCOMPARE(::recv(client, answer.data(), std::size_t(answer.size()), MSG_WAITALL), answer.size());
    QCOMPARE(answer, "HTTP/1.1 200");
    ::close(client);
}

void HttpLimitsTest::stopsUnderLoad()
{
    serve({});
    std::vector<std::unique_ptr<RawClient>> clients;
    const QList<QByteArray> kinds{request("GET /file"), request("PATCH /upload", "Content-Length: 9999999\r\n") + "x",
                                  request("GET /a"),    "GET /half",
                                  request("GET /big"),  request("POST /refused", "Content-Length: 9999999\r\n")};
    for (int i = 0; i < 120; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
        clients.back()->socket.setReadBufferSize(1024);
        clients.back()->send(kinds.at(i % kinds.size()));
    }
    QTRY_VERIFY(m_handler->handled > 0);
    m_server->stop(); // a wait for any of these clients would be 10 s at least, the test's limit is less than all
    QCOMPARE(m_handler->waiting, 0);
    RawClient late(m_server->port());
    QVERIFY(late.socket.state() != QAbstractSocket::ConnectedState);
}

void HttpLimitsTest::stopsWithoutClients()
{
    serve({});
    m_server->stop();
    m_server->stop();
    HttpServer never(*m_handler);
    never.stop();
}

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "tst_httplimits.moc"
