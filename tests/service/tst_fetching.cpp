#include "tests/service/mediaserver.h"
#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {
const auto sessions = u"/api/v3/speech-to-text/session"_s;
constexpr int patienceMs = 30'000;
} // namespace

/// Recordings that the service fetches itself, from a server of the test.
class TestFetching : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SCRIPTIX_FETCH_LOOPBACK"_s, u"1"_s);
        environment.insert(u"http_proxy"_s, u"http://127.0.0.1:1/"_s); // is not asked
        m_service.setEnvironment(environment);
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
    }
    void init() { m_server.isWhole = false; }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo("%s", m_service.errorOutput().constData());
    }

    void fetchesWhatTheAddressNames()
    {
        const Answer made = create(m_server.url(u"/recording.mp3?token=abc"_s));
        QCOMPARE(made.status, 200);
        QCOMPARE(made.result()["status"_L1].toString(), u"uploading"_s);
        QCOMPARE(made.result()["filename"_L1].toString(), u"recording.mp3"_s);
        const QString session = path(made);
        QTRY_VERIFY_WITH_TIMEOUT(hasArrived(session), patienceMs);
        QCOMPARE(get(session).result()["media_type"_L1].toString(), u"audio"_s);
        QCOMPARE(media(session), m_server.content);
    }

    void followsRedirects()
    {
        const QString session = path(create(m_server.url(u"/moved.mp3"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(hasArrived(session), patienceMs);
        QCOMPARE(media(session), m_server.content);
    }

    void goesOnWhereTheConnectionBroke()
    {
        m_server.ranges.clear();
        const QString session = path(create(m_server.url(u"/cut.mp3"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_server.ranges.size(), 1, patienceMs);
        m_server.isWhole = true;
        QTRY_VERIFY_WITH_TIMEOUT(hasArrived(session), patienceMs);
        QVERIFY(m_server.ranges.last().startsWith("bytes="));
        QCOMPARE(media(session), m_server.content);
    }

    void beginsAgainWhereTheServerKnowsNoRanges()
    {
        m_server.ranges.clear();
        const QString session = path(create(m_server.url(u"/norange.mp3"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_server.ranges.size(), 1, patienceMs);
        m_server.isWhole = true;
        QTRY_VERIFY_WITH_TIMEOUT(hasArrived(session), patienceMs);
        QCOMPARE(media(session), m_server.content);
    }

    void goesOnAfterAKill()
    {
        m_server.ranges.clear();
        const QString session = path(create(m_server.url(u"/stuck.mp3"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(get(session).result()["progress"_L1].toDouble() > 40, patienceMs);
        m_server.isWhole = true;
        QVERIFY(m_service.restart());
        QTRY_VERIFY_WITH_TIMEOUT(hasArrived(session), patienceMs);
        QVERIFY2(m_server.ranges.last().startsWith("bytes="), m_server.ranges.last());
        QVERIFY(m_server.ranges.last() != "bytes=0-");
        QCOMPARE(media(session), m_server.content);
    }

    void stopsWhenTheSessionIsDeleted()
    {
        const QString session = path(create(m_server.url(u"/stuck.mp3"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(get(session).result()["progress"_L1].toDouble() > 40, patienceMs);
        const int before = m_server.ended;
        QCOMPARE(send("DELETE", session).status, 204);
        QTRY_VERIFY_WITH_TIMEOUT(m_server.ended > before, patienceMs);
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing there") << u"/nothing"_s << u"nothing at the recording's address"_s;
        QTest::newRow("not open") << u"/private.mp3"_s << u"not open to everybody"_s;
        QTest::newRow("web page") << u"/page"_s << u"web page"_s;
        QTest::newRow("private network") << u"/moved-to-private"_s << u"public addresses"_s;
        QTest::newRow("file") << u"/moved-to-file"_s << u"could not be fetched"_s;
        QTest::newRow("circle") << u"/moved-for-ever"_s << u"without end"_s;
    }
    void saysWhatWentWrong()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        const QString session = this->path(create(m_server.url(path)));
        QTRY_COMPARE_WITH_TIMEOUT(status(session), u"error"_s, patienceMs);
        const QString error = get(session).result()["error"_L1].toString();
        QVERIFY2(error.contains(words), qPrintable(error));
    }

    void refusesOtherAddressesAtOnce_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"file:///etc/passwd", "ftp://example.org/a.mp3", "gopher://example.org/", "example.org/a.mp3", "http://",
              "https://user:secret@example.org/a.mp3", "http://10.0.0.1/a.mp3", "http://169.254.169.254/latest",
              "http://[fe80::1]/a", "http://[::ffff:192.168.1.1]/a"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void refusesOtherAddressesAtOnce()
    {
        QFETCH(QString, url);
        const Answer answer = create(url);
        QCOMPARE(answer.status, 422);
        QVERIFY(answer.json()["errors"_L1].toObject().contains("media_source"_L1));
        QVERIFY(!answer.body.contains("secret"));
    }

    /// As everybody runs it: nothing on this computer is fetched, whatever it is called.
    void keepsOffThisComputer()
    {
        support::ServiceProcess usual;
        QVERIFY(usual.start());
        const auto ask = [&](const QString &url) {
            return support::callJson("POST", usual.url(sessions), usual.token(),
                                     {{u"language"_s, u"en"_s}, {u"media_source"_s, url}});
        };
        const qsizetype before = m_server.ranges.size();
        for (const QString &host : {u"127.0.0.1"_s, u"127.1.2.3"_s, u"[::1]"_s})
            QCOMPARE(ask(m_server.url(u"/recording.mp3"_s, host)).status, 422);
        for (const QString &host : {u"localhost"_s, u"2130706433"_s, u"0x7f000001"_s}) {
            const Answer made = ask(m_server.url(u"/recording.mp3"_s, host));
            if (made.status == 422)
                continue;
            const QUrl session = usual.url(path(made));
            QTRY_COMPARE_WITH_TIMEOUT(support::call("GET", session, usual.token()).result()["status"_L1].toString(),
                                      u"error"_s, patienceMs);
        }
        QCOMPARE(m_server.ranges.size(), before);
    }

    void fetchesForTusMetadata()
    {
        const auto encoded = [](const QString &text) { return text.toUtf8().toBase64(); };
        const Answer made = support::call(
            "POST", m_service.url(u"/api/v3/files/"_s), m_service.token(), {},
            {{"Tus-Resumable", "1.0.0"},
             {"Upload-Length", "0"},
             {"Upload-Metadata",
              "language " + encoded(u"en"_s) + ",document_type " + encoded(u"document"_s) + ",filename "
                  + encoded(u"Meeting.mp3"_s) + ",media_source " + encoded(m_server.url(u"/recording.mp3"_s))}});
        QCOMPARE(made.status, 201);
        const QString file = QString::fromLatin1(made.header("Location"));
        const QString session = sessions + u'/' + get(file).result()["session_id"_L1].toString();
        QTRY_VERIFY_WITH_TIMEOUT(hasArrived(session), patienceMs);
        QCOMPARE(get(session).result()["filename"_L1].toString(), u"Meeting.mp3"_s);
        QCOMPARE(media(session), m_server.content);
    }

private:
    Answer get(const QString &at) { return support::call("GET", m_service.url(at), m_service.token()); }
    Answer send(const QByteArray &method, const QString &at, const QJsonObject &body = {})
    {
        return support::callJson(method, m_service.url(at), m_service.token(), body);
    }
    Answer create(const QString &url)
    {
        return send("POST", sessions, {{u"language"_s, u"en"_s}, {u"media_source"_s, url}});
    }
    static QString path(const Answer &made) { return sessions + u'/' + made.result()["session_id"_L1].toString(); }
    QString status(const QString &session) { return get(session).result()["status"_L1].toString(); }
    bool hasArrived(const QString &session) { return !get(session).result()["media_url"_L1].toString().isEmpty(); }
    QByteArray media(const QString &session)
    {
        return support::call("GET", QUrl(get(session).result()["media_url"_L1].toString()), {}).body;
    }

    support::MediaServer m_server;
    support::ServiceProcess m_service;
};

QTEST_GUILESS_MAIN(TestFetching)
#include "tst_fetching.moc"
