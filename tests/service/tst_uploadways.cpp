#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QDateTime>
#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {
const auto sessions = u"/api/v3/speech-to-text/session"_s;
const support::Headers blob{{"x-ms-blob-type", "BlockBlob"}, {"Content-Type", "audio/mpeg"}};
} // namespace

/// The ways a whole recording comes in besides tus: an address of its own, and PUT into the session.
class TestUploadWays : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start(), m_service.errorOutput().constData()); }

    void namesAnAddressForADay()
    {
        const QString session = created();
        const Answer answer = send("POST", session + u"/upload-url"_s);
        QCOMPARE(answer.status, 200);
        const QJsonObject target = answer.result().toObject();
        const QUrl url(target["upload_url"_L1].toString());
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        QCOMPARE(url.port(), m_service.url().port());
        QVERIFY(!url.toString().toLatin1().contains(m_service.token()));
        QVERIFY(session.endsWith(target["session_id"_L1].toString()));
        QVERIFY(target["max_file_size"_L1].toInteger() >= 5LL * 1024 * 1024 * 1024);
        const auto expires = QDateTime::fromString(target["expires_at"_L1].toString(), Qt::ISODateWithMs);
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(expires);
        QVERIFY2(seconds > 24 * 3600 - 120 && seconds <= 24 * 3600, QByteArray::number(seconds));
    }

    void takesTheRecordingWithoutAToken()
    {
        const QString session = created();
        const QByteArray bytes = m_recording.repeated(40);
        QCOMPARE(status(session), u"new"_s);
        const Answer put = support::call("PUT", address(session), {}, bytes, blob);
        QCOMPARE(put.status, 201);
        QVERIFY(hasArrived(session));
        QCOMPARE(media(session), bytes);
    }

    void takesOneRecordingOnly()
    {
        const QString session = created();
        const QUrl url = address(session);
        QCOMPARE(support::call("PUT", url, {}, m_recording, blob).status, 201);
        QCOMPARE(support::call("PUT", url, {}, "another", blob).status, 409);
        QCOMPARE(send("POST", session + u"/upload-url"_s).status, 409);
        QCOMPARE(media(session), m_recording);
    }

    void refusesForgedAddresses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("signature") << u"signature"_s << u"x"_s;
        QTest::newRow("no signature") << u"signature"_s << QString();
        QTest::newRow("ended") << u"expires"_s << u"1700000000"_s;
        QTest::newRow("longer") << u"expires"_s << u"4000000000"_s;
    }
    void refusesForgedAddresses()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const QString session = created();
        QUrl url = address(session);
        QUrlQuery query(url);
        query.removeAllQueryItems(key);
        if (!value.isEmpty())
            query.addQueryItem(key, value);
        url.setQuery(query);
        const Answer answer = support::call("PUT", url, {}, m_recording, blob);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.message().contains("Ask for a new one"_L1));
        QCOMPARE(status(session), u"new"_s);
    }

    void opensOneSessionOnly()
    {
        const QString own = created();
        const QString other = created();
        QUrl url = address(own);
        url.setPath(u"/signed/upload/"_s + other.section(u'/', -1));
        QCOMPARE(support::call("PUT", url, {}, m_recording, blob).status, 403);
        url = address(own);
        url.setPath(u"/signed/media/"_s + own.section(u'/', -1));
        QCOMPARE(support::call("GET", url, {}).status, 403);
    }

    void wantsTheHeaderOfBlobs()
    {
        const QString session = created();
        QCOMPARE(support::call("PUT", address(session), {}, m_recording, {{"Content-Type", "audio/mpeg"}}).status, 400);
        QCOMPARE(status(session), u"new"_s);
    }

    void dropsHalfARecording()
    {
        const QString session = created();
        const QUrl url = address(session);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(url.port()));
        QVERIFY(socket.waitForConnected());
        socket.write("PUT " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                     + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url.port())
                     + "\r\nx-ms-blob-type: BlockBlob\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(500'000, 'x'));
        QVERIFY(socket.waitForBytesWritten());
        socket.abort();
        QCOMPARE(status(session), u"new"_s);
        QCOMPARE(support::call("PUT", url, {}, m_recording, blob).status, 201);
        QCOMPARE(media(session), m_recording);
    }

    void knowsNoAddressForNoSession()
    {
        QCOMPARE(send("POST", sessions + u"/0123456789/upload-url"_s).status, 404);
        QCOMPARE(support::callJson("POST", m_service.url(created() + u"/upload-url"_s), {}, {}).status, 401);
    }

    void takesTheRecordingIntoTheSession_data()
    {
        QTest::addColumn<QString>("slash");
        QTest::newRow("plain") << QString();
        QTest::newRow("trailing slash") << u"/"_s;
    }
    void takesTheRecordingIntoTheSession()
    {
        QFETCH(QString, slash);
        const QString session = created();
        const Answer put = support::call("PUT", m_service.url(session + slash), m_service.token(), m_recording,
                                         {{"Content-Type", "audio/mpeg"}, {"x-filename", "Harbour%20meeting.mp3"}});
        QCOMPARE(put.status, 200);
        QCOMPARE(put.result()["filename"_L1].toString(), u"Harbour meeting.mp3"_s);
        QCOMPARE(put.result()["media_type"_L1].toString(), u"audio"_s);
        QVERIFY(hasArrived(session));
        QCOMPARE(media(session), m_recording);
        const Answer result = get(session + u"/result"_s + slash);
        QCOMPARE(result.status, 200);
        QVERIFY(result.result().toObject().contains("results"_L1));
        QVERIFY(result.result()["results"_L1].isNull());
    }

    void wantsMediaInTheSession()
    {
        const Answer put = support::call("PUT", m_service.url(created()), m_service.token(), "{}",
                                         {{"Content-Type", "application/json"}});
        QCOMPARE(put.status, 415);
    }

private:
    Answer get(const QString &at) { return support::call("GET", m_service.url(at), m_service.token()); }
    Answer send(const QByteArray &method, const QString &at, const QJsonObject &body = {})
    {
        return support::callJson(method, m_service.url(at), m_service.token(), body);
    }
    /// The path of a new session.
    QString created()
    {
        return sessions + u'/'
            + send("POST", sessions, {{u"language"_s, u"en"_s}}).result()["session_id"_L1].toString();
    }
    QUrl address(const QString &session)
    {
        return QUrl(send("POST", session + u"/upload-url"_s).result()["upload_url"_L1].toString());
    }
    QString status(const QString &session) { return get(session).result()["status"_L1].toString(); }
    /// Queued, or already tried: these recordings hold no sound.
    bool hasArrived(const QString &session)
    {
        return QStringList{u"queued"_s, u"processing"_s, u"error"_s}.contains(status(session));
    }
    QByteArray media(const QString &session)
    {
        return support::call("GET", QUrl(get(session).result()["media_url"_L1].toString()), {}).body;
    }

    support::ServiceProcess m_service;
    const QByteArray m_recording = QByteArray("no sound, but bytes of all kinds \0\r\n\xff", 38).repeated(1000);
};

QTEST_GUILESS_MAIN(TestUploadWays)
#include "tst_uploadways.moc"
