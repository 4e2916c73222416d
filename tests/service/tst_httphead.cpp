#include "app/service/http/byterange.h"
#include "app/service/http/headreader.h"
#include "app/service/http/reply.h"
#include <QTest>

using namespace service;

/// Reading a request's head, its checks, and Range: everything of the server that needs no socket.
class HttpHeadTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatClientsSend_data();
    void acceptsWhatClientsSend();
    void refusesWhatCouldBeReadInTwoWays_data();
    void refusesWhatCouldBeReadInTwoWays();
    void readsMethodPathAndQuery();
    void takesTheOverridingMethod();
    void survivesAnyTruncationAndAnyByte();
    void readsRanges_data();
    void readsRanges();
    void writesNoHeaderThatDataMadeUp();
};

namespace {

constexpr quint16 port = 8080;
const QByteArray host = "Host: 127.0.0.1:8080\r\n";

tl::expected<CheckedHead, Refusal> read(const QByteArray &bytes)
{
    return readHead({bytes.data(), std::size_t(bytes.size())}, port);
}

} // namespace

void HttpHeadTest::acceptsWhatClientsSend_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("get") << "GET / HTTP/1.1\r\n" + host + "\r\n" << qint64(-1) << true;
    QTest::newRow("localhost") << QByteArray("GET / HTTP/1.1\r\nhost: LocalHost:8080\r\n\r\n") << qint64(-1) << true;
    QTest::newRow("ipv6 name") << QByteArray("GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n") << qint64(-1) << true;
    QTest::newRow("close") << "GET / HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n" << qint64(-1) << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n" + host + "\r\n" << qint64(-1) << false;
    QTest::newRow("post without body") << "POST /x HTTP/1.1\r\n" + host + "\r\n" << qint64(-1) << true;
    QTest::newRow("put without body") << "PUT /x HTTP/1.1\r\n" + host + "\r\n" << qint64(-1) << true; // clear_text
    QTest::newRow("empty body") << "POST /x HTTP/1.1\r\nContent-Length: 0\r\n" + host + "\r\n" << qint64(0) << true;
    QTest::newRow("large body") << "PUT /x HTTP/1.1\r\nContent-Length: 42949672960\r\n" + host + "\r\n"
                                << qint64(42949672960) << true;
    QTest::newRow("own origin") << "GET / HTTP/1.1\r\nOrigin: http://127.0.0.1:8080\r\n" + host + "\r\n"
                                << qint64(-1) << true;
    QTest::newRow("absolute") << "GET http://localhost:8080/a HTTP/1.1\r\n" + host + "\r\n" << qint64(-1) << true;
    QTest::newRow("options *") << "OPTIONS * HTTP/1.1\r\n" + host + "\r\n" << qint64(-1) << true;
}

void HttpHeadTest::acceptsWhatClientsSend()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, length);
    QFETCH(bool, keepAlive);
    const auto head = read(bytes);
    QVERIFY2(head, head ? "" : qPrintable(head.error().message));
    QCOMPARE(head->head.contentLength, length);
    QCOMPARE(head->keepAlive, keepAlive);
}

void HttpHeadTest::refusesWhatCouldBeReadInTwoWays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &start, const QByteArray &headers, int status) {
        QTest::newRow(name) << start + "\r\n" + headers + "\r\n" << status;
    };
    const QByteArray post = "POST /x HTTP/1.1";
    const QByteArray get = "GET / HTTP/1.1";
    row("length and chunked", post, host + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", 400);
    row("length and gzip", post, host + "Content-Length: 4\r\nTransfer-Encoding: gzip\r\n", 400);
    row("chunked", post, host + "Transfer-Encoding: chunked\r\n", 411);
    row("gzip", post, host + "Transfer-Encoding: gzip\r\n", 411);
    row("two lengths", post, host + "Content-Length: 4\r\nContent-Length: 5\r\n", 400);
    row("two equal lengths", post, host + "Content-Length: 4\r\nContent-Length: 4\r\n", 400);
    row("length list", post, host + "Content-Length: 4, 4\r\n", 400);
    row("negative length", post, host + "Content-Length: -5\r\n", 400);
    row("signed length", post, host + "Content-Length: +5\r\n", 400);
    row("hex length", post, host + "Content-Length: 0x10\r\n", 400);
    row("length past 2^63", post, host + "Content-Length: 9223372036854775808\r\n", 400);
    row("empty length", post, host + "Content-Length: \r\n", 400);
    row("patch without length", "PATCH /x HTTP/1.1", host, 411);
    row("folded line", get, host + "X-A: b\r\n c\r\n", 400);
    row("tab-folded line", get, host + "X-A: b\r\n\tc\r\n", 400);
    row("blank before colon", get, host + "X-A : b\r\n", 400);
    row("control in value", get, host + QByteArray("X-A: b\0c\r\n", 10), 400);
    row("bare line feed", get, host + "X-A: b\nContent-Length: 4\r\n", 400);
    row("bare return", get, host + "X-A: b\rContent-Length: 4\r\n", 400);
    row("no colon", get, host + "nonsense\r\n", 400);
    row("version 2", "GET / HTTP/2.0", host, 400);
    row("version 0.9", "GET /", host, 400);
    row("bad version", "GET / HTTP/1.x", host, 400);
    row("version 1.2", "GET / HTTP/1.2", host, 400);
    row("blank in target", "GET /a b HTTP/1.1", host, 400);
    row("relative target", "GET a HTTP/1.1", host, 400);
    row("nul in target", "GET /a%00b HTTP/1.1", host, 400);
    row("line break in target", "GET /a%0d%0ab HTTP/1.1", host, 400);
    row("bad utf-8 in target", "GET /%ff%fe HTTP/1.1", host, 400);
    row("unknown method", "BREW / HTTP/1.1", host, 501);
    row("trace", "TRACE / HTTP/1.1", host, 501);
    row("connect", "CONNECT 127.0.0.1:8080 HTTP/1.1", host, 400);
    row("unknown expectation", post, host + "Expect: tea\r\n", 417);
    row("no host", get, "", 400);
    row("two hosts", get, host + host, 400);
    row("evil host", get, "Host: evil.example\r\n", 421);
    row("own name without port", get, "Host: 127.0.0.1\r\n", 421);
    row("other port", get, "Host: 127.0.0.1:8081\r\n", 421);
    row("host with user", get, "Host: a@127.0.0.1:8080\r\n", 421);
    row("host that begins like ours", get, "Host: 127.0.0.1:8080.evil.example\r\n", 421);
    row("evil absolute target", "GET http://evil.example/ HTTP/1.1", host, 421);
    row("null origin", get, host + "Origin: null\r\n", 403);
    row("evil origin", get, host + "Origin: http://evil.example\r\n", 403);
    row("origin of another port", get, host + "Origin: http://127.0.0.1:80\r\n", 403);
    row("https origin", get, host + "Origin: https://127.0.0.1:8080\r\n", 403);
    row("second origin evil", get, host + "Origin: http://127.0.0.1:8080\r\nOrigin: http://evil\r\n", 403);
    row("preflight", "OPTIONS /x HTTP/1.1", host + "Origin: http://evil\r\nAccess-Control-Request-Method: PUT\r\n",
        403);
    row("101 headers", get, host + QByteArray("X: y\r\n").repeated(100), 431);
}

void HttpHeadTest::refusesWhatCouldBeReadInTwoWays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const auto head = read(bytes);
    QVERIFY(!head);
    QCOMPARE(head.error().status, status);
    QVERIFY(!head.error().message.isEmpty());
}

void HttpHeadTest::readsMethodPathAndQuery()
{
    const auto head = read("DELETE /api/v3/session/a%20b%C3%A9/?q=x+y%2Bz&limit=5 HTTP/1.1\r\n" + host + "\r\n");
    QVERIFY(head);
    QCOMPARE(head->head.method, api::Method::Delete);
    QCOMPARE(head->head.path, QStringLiteral("/api/v3/session/a bé"));
    QCOMPARE(head->head.query.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded), QStringLiteral("x y+z"));
    QCOMPARE(head->head.query.queryItemValue(QStringLiteral("limit")), QStringLiteral("5"));
    QCOMPARE(read("GET / HTTP/1.1\r\n" + host + "\r\n")->head.path, QStringLiteral("/"));
}

void HttpHeadTest::takesTheOverridingMethod()
{
    const QByteArray line = "X-HTTP-Method-Override: PATCH\r\nContent-Length: 3\r\n";
    const auto head = read("POST /x HTTP/1.1\r\n" + host + line + "\r\n");
    QVERIFY(head);
    QCOMPARE(head->head.method, api::Method::Patch);
    const auto unknown = read("POST /x HTTP/1.1\r\nX-HTTP-Method-Override: BREW\r\n" + host + "\r\n");
    QCOMPARE(unknown.error().status, 501);
    const auto isHead = read("HEAD /x HTTP/1.1\r\nX-HTTP-Method-Override: GET\r\n" + host + "\r\n");
    QVERIFY(isHead && isHead->isHead);
}

/// Reads hostile input without a crash (watched by the sanitizers), and never takes half a head for a whole one.
void HttpHeadTest::survivesAnyTruncationAndAnyByte()
{
    const QByteArray whole = "POST /a?b=c HTTP/1.1\r\n" + host + "Content-Length: 12\r\nExpect: 100-continue\r\n\r\n";
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!read(whole.left(length)));
    int accepted = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = whole;
            changed[at] = char(byte);
            const auto head = read(changed);
            accepted += head ? 1 : 0;
            QVERIFY(!head || head->head.contentLength <= 999);
        }
    }
    QVERIFY(accepted > whole.size()); // the unchanged byte at every place, at least
}

void HttpHeadTest::readsRanges_data()
{
    using Kind = ByteRange::Kind;
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    const auto row = [](const char *header, qint64 size, Kind kind, qint64 offset, qint64 length) {
        QTest::addRow("%s of %lld", header, (long long)size)
            << QByteArray(header) << size << int(kind) << offset << length;
    };
    row("", 100, Kind::Whole, 0, 100);
    row("bytes=0-9", 100, Kind::Part, 0, 10);
    row("bytes=90-", 100, Kind::Part, 90, 10);
    row("bytes=0-", 100, Kind::Part, 0, 100);
    row("bytes=-10", 100, Kind::Part, 90, 10);
    row("bytes=-1000", 100, Kind::Part, 0, 100);
    row("bytes=99-200", 100, Kind::Part, 99, 1);
    row("BYTES= 5-6 ", 100, Kind::Part, 5, 2);
    row("bytes=100-", 100, Kind::Unsatisfiable, 0, 0);
    row("bytes=100-200", 100, Kind::Unsatisfiable, 0, 0);
    row("bytes=-0", 100, Kind::Unsatisfiable, 0, 0);
    row("bytes=0-", 0, Kind::Unsatisfiable, 0, 0);
    row("bytes=99999999999999999999-", 100, Kind::Unsatisfiable, 0, 0);
    row("bytes=0-99999999999999999999", 100, Kind::Part, 0, 100);
    row("bytes=9-5", 100, Kind::Whole, 0, 100);
    row("bytes=0-1,5-6", 100, Kind::Whole, 0, 100);
    row("bytes=a-b", 100, Kind::Whole, 0, 100);
    row("bytes=-", 100, Kind::Whole, 0, 100);
    row("bytes=--5", 100, Kind::Whole, 0, 100);
    row("bytes=5", 100, Kind::Whole, 0, 100);
    row("lines=0-5", 100, Kind::Whole, 0, 100);
}

void HttpHeadTest::readsRanges()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, size);
    QFETCH(int, kind);
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    const ByteRange range = rangeOf(header, size);
    QCOMPARE(int(range.kind), kind);
    QCOMPARE(range.offset, offset);
    QCOMPARE(range.length, length);
}

void HttpHeadTest::writesNoHeaderThatDataMadeUp()
{
    Response response{.status = 200};
    addHeader(response, "X-Name", "a\r\nX-Injected: 1");
    addHeader(response, "Content-Length", "999");
    addHeader(response, "Access-Control-Allow-Origin", "*");
    addHeader(response, "X-Good", "yes");
    const QByteArray head = replyHead(response, 5, true);
    QVERIFY(!head.contains("Injected"));
    QVERIFY(!head.contains("999"));
    QVERIFY(!head.contains("Access-Control"));
    QVERIFY(head.contains("X-Good: yes\r\n"));
    QVERIFY(head.contains("Content-Length: 5\r\n"));
    QVERIFY(head.contains("Connection: close\r\n"));
    QVERIFY(head.endsWith("\r\n\r\n"));
}

QTEST_GUILESS_MAIN(HttpHeadTest)
#include "tst_httphead.moc"
