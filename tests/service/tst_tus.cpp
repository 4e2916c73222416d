#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;
using support::Headers;

namespace {

const QByteArray patchType = "application/offset+octet-stream";
const QByteArray metadata = "language ZW4=,document_type ZG9jdW1lbnQ=,filename YS53YXY=";

const Headers tus{{"Tus-Resumable", "1.0.0"}};

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator::global()->generate(bytes.begin(), bytes.end());
    return bytes;
}

} // namespace

/// tus 1.0.0 against the real program, by its MUSTs.
class TestTus : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsWhatItCan();
    void saysItsVersionOnEveryAnswerButOptions();
    void refusesOtherVersions();
    void createsAndAnswersHead();
    void refusesBadLengthsAndMetadata();
    void takesPartsInOrder();
    void refusesAWrongPlaceAndChangesNothing();
    void refusesOtherContentTypes();
    void refusesMoreThanAnnounced();
    void takesTheLengthLater();
    void takesBytesWithTheCreation();
    void makesASessionOfAnEmptyUpload();
    void takesMethodsInAHeader();
    void dropsADamagedPart();
    void givesUploadsUp();
    void keepsWhatABrokenPartBrought();
    void letsOnlyOneWrite();
    void survivesKillsByteForByte();
    void namesTheSessionWhenAllIsThere();
    void completesWhatAKillInterrupted();
    void removesFilesThatBelongToNothing();

private:
    Answer send(const QByteArray &method, const QString &path, const Headers &headers, const QByteArray &body = {})
    {
        return support::call(method, m_service.url(path), m_service.token(), body, headers);
    }
    QString create(qint64 length, const Headers &more = {})
    {
        const Answer answer
            = send("POST", u"/api/v3/files/"_s,
                   tus + Headers{{"Upload-Length", QByteArray::number(length)}, {"Upload-Metadata", metadata}} + more);
        m_last = answer;
        return QString::fromLatin1(answer.header("Location"));
    }
    Answer patch(const QString &path, qint64 offset, const QByteArray &body, const Headers &more = {})
    {
        return send("PATCH", path,
                    tus + Headers{{"Upload-Offset", QByteArray::number(offset)}, {"Content-Type", patchType}} + more,
                    body);
    }
    qint64 offset(const QString &path) { return send("HEAD", path, tus).header("Upload-Offset").toLongLong(); }
    /// Announces `length` bytes and sends only `bytes`.
    std::unique_ptr<QTcpSocket> beginPatch(const QString &path, qint64 offset, qint64 length, const QByteArray &bytes)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, quint16(m_service.url().port()));
        socket->waitForConnected();
        socket->write("PATCH " + path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1:"
                      + QByteArray::number(m_service.url().port()) + "\r\nAuthorization: Bearer " + m_service.token()
                      + "\r\nTus-Resumable: 1.0.0\r\nContent-Type: " + patchType + "\r\nUpload-Offset: "
                      + QByteArray::number(offset) + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n");
        socket->write(bytes);
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten()) { }
        return socket;
    }
    QByteArray mediaOf(const QString &path)
    {
        QFile media(m_service.dataDir() + u"/media/"_s + send("GET", path, {}).result()["session_id"_L1].toString());
        return media.open(QIODevice::ReadOnly) ? media.readAll() : QByteArray();
    }

    support::ServiceProcess m_service;
    Answer m_last{};
};

void TestTus::initTestCase()
{
    QVERIFY2(m_service.start({u"--no-sample"_s}), m_service.errorOutput().constData());
}

void TestTus::tellsWhatItCan()
{
    const Answer answer = send("OPTIONS", u"/api/v3/files/"_s, {});
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("Tus-Version"), QByteArray("1.0.0"));
    for (const char *extension :
         {"creation", "creation-with-upload", "creation-defer-length", "termination", "expiration", "checksum"})
        QVERIFY2(answer.header("Tus-Extension").split(',').contains(extension), extension);
    QVERIFY(answer.header("Tus-Max-Size").toLongLong() >= 10LL * 1024 * 1024 * 1024);
}

void TestTus::saysItsVersionOnEveryAnswerButOptions()
{
    QCOMPARE(send("HEAD", u"/api/v3/files/nothing"_s, tus).header("Tus-Resumable"), QByteArray("1.0.0"));
    QCOMPARE(send("GET", u"/api/v3/files/nothing"_s, tus).header("Tus-Resumable"), QByteArray("1.0.0"));
    QCOMPARE(send("PATCH", u"/api/v3/files/nothing"_s, tus, "x").header("Tus-Resumable"), QByteArray("1.0.0"));
    QCOMPARE(support::call("POST", m_service.url(u"/api/v3/files/"_s), "wrong").header("Tus-Resumable"),
             QByteArray("1.0.0"));
}

void TestTus::refusesOtherVersions()
{
    for (const QByteArray &version : {QByteArray("0.2.2"), QByteArray("2.0.0")}) {
        const Answer answer = send("POST", u"/api/v3/files/"_s, {{"Tus-Resumable", version}, {"Upload-Length", "5"}});
        QCOMPARE(answer.status, 412);
        QCOMPARE(answer.header("Tus-Version"), QByteArray("1.0.0"));
    }
}

void TestTus::createsAndAnswersHead()
{
    const QString path = create(100);
    QCOMPARE(m_last.status, 201);
    QVERIFY(!path.isEmpty());
    QVERIFY(!m_last.header("Upload-Expires").isEmpty());
    const Answer head = send("HEAD", path, tus);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Upload-Offset"), QByteArray("0"));
    QCOMPARE(head.header("Upload-Length"), QByteArray("100"));
    QCOMPARE(head.header("Upload-Metadata"), metadata);
    QCOMPARE(head.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(send("HEAD", u"/api/v3/files/unknown"_s, tus).status, 404);
}

void TestTus::refusesBadLengthsAndMetadata()
{
    const auto status = [&](const Headers &headers) { return send("POST", u"/api/v3/files/"_s, tus + headers).status; };
    const Headers good{{"Upload-Metadata", metadata}};
    QCOMPARE(status(good), 400);
    QCOMPARE(status(good + Headers{{"Upload-Length", "-1"}}), 400);
    QCOMPARE(status(good + Headers{{"Upload-Length", "five"}}), 400);
    QCOMPARE(status(good + Headers{{"Upload-Length", "9223372036854775808"}}), 413);
    QCOMPARE(status(good + Headers{{"Upload-Length", "9223372036854775807"}}), 413);
    QCOMPARE(status(good + Headers{{"Upload-Length", "5"}, {"Upload-Defer-Length", "1"}}), 400);
    const auto withMetadata = [&](const QByteArray &text) {
        return status({{"Upload-Length", "5"}, {"Upload-Metadata", text}});
    };
    QCOMPARE(withMetadata("language ???"), 400);
    QCOMPARE(withMetadata("language ZW4=,language ZW4="), 400);
    QVERIFY(withMetadata("filename YS53YXY=") / 100 == 4); // no language
    QCOMPARE(withMetadata("language ZW4=,document_type bm9uc2Vuc2U="), 422);
    QCOMPARE(withMetadata("language ZW4=,folder_id OTk5"), 422);
}

void TestTus::takesPartsInOrder()
{
    const QByteArray bytes = randomBytes(3000);
    const QString path = create(bytes.size());
    for (int at = 0; at < bytes.size(); at += 1000) {
        const Answer answer = patch(path, at, bytes.mid(at, 1000));
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.header("Upload-Offset"), QByteArray::number(at + 1000));
    }
    QCOMPARE(offset(path), 3000);
}

void TestTus::refusesAWrongPlaceAndChangesNothing()
{
    const QString path = create(100);
    QCOMPARE(patch(path, 0, QByteArray(10, 'a')).status, 204);
    for (const qint64 wrong : {0, 5, 11, 99}) {
        const Answer answer = patch(path, wrong, QByteArray(3, 'b'));
        QCOMPARE(answer.status, 409);
        QCOMPARE(offset(path), 10);
    }
    QCOMPARE(send("PATCH", path, tus + Headers{{"Content-Type", patchType}}, "x").status, 400);
}

void TestTus::refusesOtherContentTypes()
{
    const QString path = create(100);
    QCOMPARE(patch(path, 0, "abc", {{"Content-Type", "application/octet-stream"}}).status, 415);
    QCOMPARE(offset(path), 0);
}

void TestTus::refusesMoreThanAnnounced()
{
    const QString path = create(5);
    QCOMPARE(patch(path, 0, "123456").status, 413);
    QCOMPARE(offset(path), 0);
}

void TestTus::takesTheLengthLater()
{
    const Answer made
        = send("POST", u"/api/v3/files/"_s, tus + Headers{{"Upload-Defer-Length", "1"}, {"Upload-Metadata", metadata}});
    QCOMPARE(made.status, 201);
    const QString path = QString::fromLatin1(made.header("Location"));
    QCOMPARE(send("HEAD", path, tus).header("Upload-Defer-Length"), QByteArray("1"));
    QCOMPARE(patch(path, 0, "12345").status, 204);
    QCOMPARE(patch(path, 5, "678", {{"Upload-Length", "8"}}).status, 204);
    QCOMPARE(send("HEAD", path, tus).header("Upload-Length"), QByteArray("8"));
    QVERIFY(!send("GET", path, {}).result()["session_id"_L1].toString().isEmpty());
}

void TestTus::takesBytesWithTheCreation()
{
    const Answer made = send(
        "POST", u"/api/v3/files/"_s,
        tus + Headers{{"Upload-Length", "8"}, {"Upload-Metadata", metadata}, {"Content-Type", patchType}}, "12345");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.header("Upload-Offset"), QByteArray("5"));
    QCOMPARE(offset(QString::fromLatin1(made.header("Location"))), 5);
}

void TestTus::makesASessionOfAnEmptyUpload()
{
    const QString path = create(0);
    QCOMPARE(m_last.status, 201);
    QCOMPARE(m_last.header("Upload-Offset"), QByteArray("0"));
    const QString session = send("GET", path, {}).result()["session_id"_L1].toString();
    QVERIFY(!session.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(
        send("GET", u"/api/v3/speech-to-text/session/"_s + session, {}).result()["status"_L1].toString(), u"error"_s,
        20'000);
}

void TestTus::takesMethodsInAHeader()
{
    const QString path = create(5);
    QCOMPARE(
        send("POST", path,
             tus + Headers{{"X-HTTP-Method-Override", "PATCH"}, {"Upload-Offset", "0"}, {"Content-Type", patchType}},
             "123")
            .status,
        204);
    QCOMPARE(offset(path), 3);
    QCOMPARE(send("POST", path, tus + Headers{{"X-HTTP-Method-Override", "DELETE"}}).status, 204);
    QCOMPARE(send("HEAD", path, tus).status, 404);
}

void TestTus::dropsADamagedPart()
{
    const QString path = create(100);
    QCOMPARE(patch(path, 0, "good").status, 204);
    const QByteArray wrong = QCryptographicHash::hash("other", QCryptographicHash::Sha1).toBase64();
    QCOMPARE(patch(path, 4, "damaged", {{"Upload-Checksum", "sha1 " + wrong}}).status, 460);
    QCOMPARE(offset(path), 4);
    const QByteArray right = QCryptographicHash::hash("fine", QCryptographicHash::Sha256).toBase64();
    QCOMPARE(patch(path, 4, "fine", {{"Upload-Checksum", "sha256 " + right}}).status, 204);
    QCOMPARE(patch(path, 8, "x", {{"Upload-Checksum", "crc64 AAAA"}}).status, 400);
    QCOMPARE(offset(path), 8);
}

void TestTus::givesUploadsUp()
{
    const QString path = create(100);
    QCOMPARE(patch(path, 0, "abc").status, 204);
    QCOMPARE(send("DELETE", path, tus).status, 204);
    QCOMPARE(send("HEAD", path, tus).status, 404);
    QCOMPARE(patch(path, 3, "abc").status, 404);
    QVERIFY(!QFileInfo::exists(m_service.dataDir() + u"/uploads/"_s + QFileInfo(path).fileName()));
}

void TestTus::keepsWhatABrokenPartBrought()
{
    const QByteArray bytes = randomBytes(2'000'000);
    const QString path = create(bytes.size());
    beginPatch(path, 0, bytes.size(), bytes.left(1'500'000))->abort();
    QTRY_VERIFY(patch(path, offset(path), {}).status == 204); // nobody else writes any more
    const qint64 kept = offset(path);
    QVERIFY2(kept > 500'000 && kept <= 1'500'000, qPrintable(QString::number(kept)));
    QCOMPARE(patch(path, kept, bytes.mid(kept)).status, 204);
    QVERIFY(mediaOf(path) == bytes);
}

void TestTus::letsOnlyOneWrite()
{
    const QString path = create(1'000'000);
    auto socket = beginPatch(path, 0, 1'000'000, QByteArray(600'000, 'a'));
    QTRY_VERIFY(offset(path) > 0);
    QCOMPARE(patch(path, offset(path), "x").status, 423);
    QCOMPARE(send("DELETE", path, tus).status, 423);
    socket->abort();
    QTRY_COMPARE(patch(path, offset(path), "x").status, 204);
}

void TestTus::survivesKillsByteForByte()
{
    const QByteArray bytes = randomBytes(12'000'000);
    const QString path = create(bytes.size());
    qint64 at = 0;
    for (int kill = 0; kill < 10; ++kill) {
        const auto socket = beginPatch(path, at, bytes.size() - at, bytes.mid(at, 600'000 + kill * 50'000));
        const qint64 before = at;
        QTRY_VERIFY(offset(path) > before);
        QVERIFY2(m_service.restart(), m_service.errorOutput().constData());
        at = offset(path);
        QVERIFY(at > before);
    }
    QCOMPARE(patch(path, at, bytes.mid(at)).status, 204);
    QVERIFY(mediaOf(path) == bytes);
}

void TestTus::namesTheSessionWhenAllIsThere()
{
    const QString path = create(4);
    QVERIFY(send("GET", path, {}).result()["session_id"_L1].isNull()
            || send("GET", path, {}).result()["session_id"_L1].isUndefined());
    QCOMPARE(patch(path, 0, "abcd").status, 204);
    const Answer file = send("GET", path + u'/', {});
    QCOMPARE(file.status, 200);
    QCOMPARE(file.result()["metadata"_L1]["filename"_L1].toString(), u"a.wav"_s);
    QVERIFY(!file.result()["session_id"_L1].toString().isEmpty());
    QCOMPARE(patch(path, 4, {}).status, 204); // nothing more, at the right place
    QCOMPARE(patch(path, 0, "abcd").status, 409); // a request sent twice
}

void TestTus::completesWhatAKillInterrupted()
{
    const QByteArray bytes = randomBytes(1000);
    const QString path = create(bytes.size());
    QCOMPARE(patch(path, 0, bytes.left(600)).status, 204);
    m_service.kill(); // as if all had come but the session was not stored yet
    QFile file(m_service.dataDir() + u"/uploads/"_s + QFileInfo(path).fileName());
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes.mid(600));
    file.close();
    QVERIFY(m_service.start({u"--no-sample"_s}));
    QVERIFY(mediaOf(path) == bytes);
}

void TestTus::removesFilesThatBelongToNothing()
{
    const QString path = create(10);
    m_service.kill();
    const QStringList strays{m_service.dataDir() + u"/uploads/media-1"_s, m_service.dataDir() + u"/media/gone"_s};
    for (const QString &stray : strays) {
        QFile file(stray);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(m_service.start({u"--no-sample"_s}));
    for (const QString &stray : strays)
        QVERIFY(!QFileInfo::exists(stray));
    QCOMPARE(send("HEAD", path, tus).status, 200);
}

QTEST_GUILESS_MAIN(TestTus)
#include "tst_tus.moc"
