#include "tests/service/httpbench.h"
#include <QCryptographicHash>

using namespace service;

/// Files from the server: whole, in ranges, gone, and downloads that are given up.
class HttpFilesTest : public HttpBench
{
    Q_OBJECT

private slots:
    void sendsFiles();
    void sendsRangesByteExact();
    void refusesRangesPastTheEnd();
    void ignoresARangeOfAnotherVersion();
    void followsNoLinks();
    void survivesAnAbortedDownload();
};

void HttpFilesTest::sendsFiles()
{
    RawClient client(m_server->port());
    client.send(request("GET /file"));
    const Reply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Accept-Ranges"), "bytes");
    QVERIFY(!reply.header("ETag").isEmpty());
    QVERIFY(reply.body == m_content);
    m_handler->file += QStringLiteral(".gone");
    client.send(request("GET /file"));
    QCOMPARE(client.receive().status, 404);
}

void HttpFilesTest::sendsRangesByteExact()
{
    const auto hash
        = [](const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); };
    RawClient client(m_server->port());
    QByteArray joined;
    constexpr qint64 step = 777'777;
    for (qint64 from = 0; from < m_content.size(); from += step) {
        const QByteArray range = QByteArray::number(from) + '-' + QByteArray::number(from + step - 1);
        client.send(request("GET /file", "Range: bytes=" + range + "\r\n"));
        const Reply reply = client.receive();
        QCOMPARE(reply.status, 206);
        QVERIFY(reply.header("Content-Range").startsWith("bytes " + QByteArray::number(from) + '-'));
        joined += reply.body;
    }
    QCOMPARE(hash(joined), hash(m_content));
    client.send(request("GET /file", "Range: bytes=2999000-\r\n") + request("GET /file", "Range: bytes=-1001\r\n"));
    QCOMPARE(client.receive().body, m_content.mid(2'999'000));
    const Reply suffix = client.receive();
    QCOMPARE(suffix.body, m_content.right(1001));
    QCOMPARE(suffix.header("Content-Range"), "bytes 2999000-3000000/3000001");
    client.send(request("HEAD /file", "Range: bytes=0-9\r\n"));
    QCOMPARE(client.receive(true).header("Content-Length"), "10");
}

void HttpFilesTest::refusesRangesPastTheEnd()
{
    RawClient client(m_server->port());
    client.send(request("GET /file", "Range: bytes=3000001-\r\n") + request("GET /after"));
    const Reply reply = client.receive();
    QCOMPARE(reply.status, 416);
    QCOMPARE(reply.header("Content-Range"), "bytes */3000001");
    QCOMPARE(client.receive().header("X-Path"), "/after");
}

void HttpFilesTest::ignoresARangeOfAnotherVersion()
{
    const QByteArray etag = ask("HEAD /file").header("ETag");
    const QByteArray range = "Range: bytes=0-9\r\n";
    QCOMPARE(ask("GET /file", range + "If-Range: " + etag + "\r\n").status, 206);
    QCOMPARE(ask("GET /file", range + "If-Range: \"other\"\r\n").status, 200);
}

void HttpFilesTest::followsNoLinks()
{
    const QString link = m_dir->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), link));
    m_handler->file = link;
    QCOMPARE(ask("GET /file").status, 404);
    m_handler->file = m_dir->path();
    QCOMPARE(ask("GET /file").status, 404);
}

void HttpFilesTest::survivesAnAbortedDownload()
{
    QFile file(m_handler->file);
    QVERIFY(file.resize(512 * 1024 * 1024));
    for (int i = 0; i < 20; ++i) {
        RawClient client(m_server->port());
        client.send(request("GET /file"));
        QVERIFY(client.more());
        client.socket.abort();
    }
    QCOMPARE(ask("GET /after").status, 200);
}

QTEST_GUILESS_MAIN(HttpFilesTest)
#include "tst_httpfiles.moc"
