#include "app/service/publichost.h"
#include "app/service/store/migrations.h"
#include "app/service/webhooks/sender.h"
#include "tests/support/httpcall.h"
#include "tests/support/httpsink.h"
#include "tests/support/serviceprocess.h"
#include "tests/support/silence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;
using support::HttpSink;

namespace {

const auto sessions = u"/api/v3/speech-to-text/session"_s;
constexpr int patienceMs = 60'000;
constexpr int minuteMs = 60;

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// Webhooks of the real program, called at a small server; the minute of their schedule is 60 ms here.
class TestWebhooks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SCRIPTIX_WEBHOOK_LOOPBACK"_s, u"1"_s);
        environment.insert(u"SCRIPTIX_WEBHOOK_MINUTE_MS"_s, QString::number(minuteMs));
        m_service.setEnvironment(environment);
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
    }
    void init()
    {
        m_sink.seen.clear();
        m_sink.statuses.clear();
        m_sink.status = "204 No Content";
    }

    void tellsThatASessionIsDone()
    {
        const QString id = create(
            u"/done"_s,
            {{u"webhook_method"_s, u"PUT"_s}, {u"webhook_headers"_s, QJsonArray{u"X-Key: a b"_s, u"X-Empty:"_s}}});
        upload(id, support::silence(1000));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/done").size(), 1, patienceMs);
        const HttpSink::Seen call = m_sink.at("/done").first();
        QCOMPARE(call.method, QByteArray("PUT"));
        QCOMPARE(json(call.body), (QJsonObject{{u"sessionId"_s, id}, {u"zoom_id"_s, id}}));
        QCOMPARE(call.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(call.headers.value("x-scriptix-session"), id.toLatin1());
        QCOMPARE(call.headers.value("x-zoom-session"), id.toLatin1());
        QCOMPARE(call.headers.value("x-key"), QByteArray("a b"));
        QVERIFY(call.headers.contains("x-empty"));
        QCOMPARE(get(sessions + u'/' + id).result()["status"_L1].toString(), u"done"_s);
    }

    void staysSilentAboutFailedSessions()
    {
        const QString failed = create(u"/failed"_s);
        upload(failed, "this is no sound");
        QTRY_COMPARE_WITH_TIMEOUT(get(sessions + u'/' + failed).result()["status"_L1].toString(), u"error"_s,
                                  patienceMs);
        const QString done = create(u"/after"_s);
        upload(done, support::silence(1000));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/after").size(), 1, patienceMs);
        QVERIFY(m_sink.at("/failed").isEmpty());
    }

    void tellsWhatBecomesOfDocuments()
    {
        const QString id = create({}, {{u"document"_s, QJsonObject{{u"webhook_url"_s, m_sink.url(u"/document"_s)}}}});
        upload(id, support::silence(1000));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/document").size(), 2, patienceMs); // transcript and captions
        const QString document
            = get(sessions + u'/' + id).result()["documents"_L1].toArray().first()["id"_L1].toString();
        const QString path = sessions + u'/' + id + u"/document/"_s + document;
        QStringList told;
        for (const HttpSink::Seen &call : m_sink.at("/document")) {
            QCOMPARE(call.method, QByteArray("POST"));
            QCOMPARE(json(call.body)["sessionId"_L1].toString(), id);
            told << json(call.body)["documentId"_L1].toString();
        }
        QVERIFY(told.contains(document));

        QCOMPARE(send("PUT", path, {{u"filename"_s, u"New name"_s}}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/document").size(), 3, patienceMs);
        const HttpSink::Seen changed = m_sink.at("/document").last();
        QCOMPARE(json(changed.body), (QJsonObject{{u"sessionId"_s, id}, {u"documentId"_s, document}}));
        QCOMPARE(changed.headers.value("x-scriptix-session"), id.toLatin1());
        QCOMPARE(changed.headers.value("x-scriptix-document"), document.toLatin1());

        QCOMPARE(send("DELETE", path).status, 204);
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/document").size(), 4, patienceMs);
        QCOMPARE(send("DELETE", sessions + u'/' + id).status, 204); // takes the captions with it
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/document").size(), 5, patienceMs);
    }

    void tellsOfCopies()
    {
        const QString id = get(sessions + u"?q=sample"_s).result()[0]["session_id"_L1].toString();
        const QString document = get(sessions + u'/' + id).result()["documents"_L1][0]["id"_L1].toString();
        const Answer copy = send("POST", sessions + u'/' + id + u"/document"_s,
                                 {{u"document_id"_s, document}, {u"webhook_url"_s, m_sink.url(u"/copy"_s)}});
        QCOMPARE(copy.status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/copy").size(), 1, patienceMs);
        QCOMPARE(json(m_sink.at("/copy").first().body)["documentId"_L1], copy.result()["id"_L1]);
    }

    void takesTheAddressOfAnUpload()
    {
        const QByteArray sound = support::silence(1000);
        const auto word
            = [](const QByteArray &key, const QString &value) { return key + ' ' + value.toUtf8().toBase64(); };
        const Answer made = support::call("POST", m_service.url(u"/api/v3/files/"_s), m_service.token(), {},
                                          {{"Tus-Resumable", "1.0.0"},
                                           {"Upload-Length", QByteArray::number(sound.size())},
                                           {"Upload-Metadata",
                                            word("language", u"en"_s) + ',' + word("document_type", u"document"_s) + ','
                                                + word("webhook_url", m_sink.url(u"/upload"_s))}});
        QCOMPARE(made.status, 201);
        const QUrl at = m_service.url(QString()).resolved(QUrl(QString::fromLatin1(made.header("Location"))));
        QCOMPARE(support::call("PATCH", at, m_service.token(), sound,
                               {{"Tus-Resumable", "1.0.0"},
                                {"Upload-Offset", "0"},
                                {"Content-Type", "application/offset+octet-stream"}})
                     .status,
                 204);
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/upload").size(), 1, patienceMs);
    }

    void triesSixTimesAndNeverTooEarly()
    {
        m_sink.status = "503 Service Unavailable";
        upload(create(u"/busy"_s), support::silence(1000));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/busy").size(), 6, patienceMs);
        const QList<HttpSink::Seen> calls = m_sink.at("/busy");
        const QList<int> minutes{0, 1, 3, 8, 23, 53};
        for (qsizetype i = 0; i < calls.size(); ++i)
            QVERIFY2(calls[i].atMs - calls[0].atMs >= minutes[i] * minuteMs - minuteMs / 2,
                     qPrintable(QString::number(calls[i].atMs - calls[0].atMs)));
        m_sink.status = "204 No Content"; // a later call comes, a seventh to this one does not
        upload(create(u"/later"_s), support::silence(1000));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/later").size(), 1, patienceMs);
        QCOMPARE(m_sink.at("/busy").size(), 6);
    }

    void goesOnAfterARestart()
    {
        m_sink.status = "500 Internal Server Error";
        upload(create(u"/restart"_s), support::silence(1000));
        QTRY_VERIFY_WITH_TIMEOUT(m_sink.at("/restart").size() >= 2, patienceMs);
        const qsizetype before = m_sink.at("/restart").size();
        QVERIFY(m_service.restart());
        m_sink.status = "200 OK";
        QTRY_VERIFY_WITH_TIMEOUT(m_sink.at("/restart").size() > before, patienceMs);
        const qsizetype after = m_sink.at("/restart").size();
        upload(create(u"/next"_s), support::silence(1000));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/next").size(), 1, patienceMs);
        QCOMPARE(m_sink.at("/restart").size(), after); // it was answered
    }

    void followsNoRedirects()
    {
        HttpSink other;
        m_sink.statuses = {"302 Found\r\nLocation: " + other.url(u"/stolen"_s).toLatin1()};
        upload(create(u"/moved"_s), support::silence(1000));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/moved").size(), 2, patienceMs); // not 2xx: once more
        QVERIFY(other.seen.isEmpty());
    }

    void waitsNoLongerThanItsDeadline()
    {
        m_sink.statuses = {QByteArray()}; // no answer at all
        upload(create(u"/hangs"_s), support::silence(1000));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.at("/hangs").size(), 2, patienceMs);
    }

    void refusesTargets_data()
    {
        QTest::addColumn<QJsonObject>("options");
        QTest::addColumn<QString>("field");
        const auto url = [](const QString &text) { return QJsonObject{{u"webhook_url"_s, text}}; };
        const auto header = [](const QString &line) {
            return QJsonObject{{u"webhook_url"_s, u"https://example.org/"_s}, {u"webhook_headers"_s, QJsonArray{line}}};
        };
        const auto bad = u"webhook_url"_s;
        for (const QString &text :
             {u"http://example.org/"_s, u"https://10.0.0.1/"_s, u"https://93.184.216.34/"_s,
              u"https://[2606:2800::1]/"_s, u"https://0x0a000001/"_s, u"https://167772161/"_s, u"https://10.1/"_s,
              u"https://intranet/"_s, u"https://printer.local/"_s, u"https://metadata.google.internal/"_s,
              u"https://me:pw@example.org/"_s, u"ftp://example.org/"_s, u"file:///etc/passwd"_s, u"https://"_s,
              u"nonsense"_s, "https://example.org/"_L1 + QString(3000, u'a')})
            QTest::newRow(qPrintable(text.left(60))) << url(text) << bad;
        for (const QString &line : {u"X-A: 1\r\nHost: other"_s, u"X-A: 1\nX-B: 2"_s, u"no colon"_s, u"Sp ace: 1"_s,
                                    u": empty"_s, u"Content-Length: 3"_s, u"transfer-encoding: chunked"_s,
                                    u"Host: other"_s, u"X-Scriptix-Session: 1"_s, u"X-A: \u00e9"_s})
            QTest::newRow(qPrintable(line)) << header(line) << u"webhook_headers"_s;
        QTest::newRow("method") << QJsonObject{{bad, u"https://example.org/"_s}, {u"webhook_method"_s, u"GET"_s}}
                                << u"webhook_method"_s;
        QTest::newRow("method alone") << QJsonObject{{u"webhook_method"_s, u"PUT"_s}} << bad;
    }
    void refusesTargets()
    {
        QFETCH(QJsonObject, options);
        QFETCH(QString, field);
        options.insert(u"language"_s, u"en"_s);
        const Answer answer = send("POST", sessions, options);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.json()["errors"_L1].toObject().contains(field), answer.body.constData());
        QJsonObject document = options;
        document.remove(u"language"_s);
        QCOMPARE(send("POST", sessions, {{u"language"_s, u"en"_s}, {u"document"_s, document}}).status, 422);
    }

    void takesPublicTargets()
    {
        QCOMPARE(send("POST", sessions,
                      {{u"language"_s, u"en"_s},
                       {u"webhook_url"_s, u"https://hooks.example.org:8443/a?b=c"_s},
                       {u"webhook_headers"_s, QJsonArray{u"Authorization: Bearer abc"_s}}})
                     .status,
                 200);
    }

    void listsTheOrganizationsWebhooks()
    {
        const QString organization
            = QString::number(get(u"/api/v3/account/me"_s).result()["organization_id"_L1].toInt());
        const QString path = u"/api/v3/admin/customer/"_s + organization + u"/webhooks"_s;
        QCOMPARE(send("POST", sessions,
                      {{u"language"_s, u"en"_s},
                       {u"webhook_url"_s, u"https://list.example.org/"_s},
                       {u"webhook_headers"_s, QJsonArray{u"X-Secret: hunter2"_s}}})
                     .status,
                 200);
        const Answer list = get(path + u"?q=list.example"_s);
        QCOMPARE(list.status, 200);
        QCOMPARE(list.json()["total_results"_L1].toInt(), 1);
        const QJsonObject webhook = list.result()[0].toObject();
        QCOMPARE(webhook["url"_L1].toString(), u"https://list.example.org/"_s);
        QCOMPARE(webhook["method"_L1].toString(), u"POST"_s);
        QCOMPARE(webhook["events"_L1], QJsonValue(QJsonArray{u"session.done"_s}));
        QVERIFY(!list.body.contains("hunter2"));
        const Answer one = get(path + u'/' + QString::number(webhook["id"_L1].toInt()));
        QCOMPARE(one.result().toObject(), webhook);
        QCOMPARE(get(path + u"/999999"_s).status, 404);
        QCOMPARE(get(u"/api/v3/admin/customer/999999/webhooks"_s).status, 404);
    }

    void connectsToNoPrivateAddress()
    {
        // As if a name server had answered with this computer's address: what is stored passed the first look.
        QTemporaryDir folder;
        const QString file = folder.filePath(u"w.sqlite"_s);
        QVERIFY(service::migrations::bringUpToDate(file));
        service::Database database(file);
        database.run(u"INSERT INTO webhooks(id, organization_id, url, method, headers, events, created) "
                     "VALUES (1, 1, ?, 'POST', '', '', 0)"_s,
                     {QString(m_sink.url(u"/private"_s)).replace(u"http:"_s, u"https:"_s)});
        database.run(u"INSERT INTO webhook_calls(webhook_id, headers, session_id, next_try, created) "
                     "VALUES (1, '', 's', 0, 0)"_s);
        int connections = 0;
        connect(&m_sink, &QTcpServer::newConnection, this, [&connections] { ++connections; });
        service::WebhookSender sender(database, {});
        sender.start();
        const auto error = [&database] {
            QSqlQuery query = database.run(u"SELECT error FROM webhook_calls"_s);
            return query.next() ? query.value(0).toString() : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(error(), u"127.0.0.1 is not an address of the internet"_s, patienceMs);
        sender.stop();
        QCOMPARE(connections, 0);
    }

    void knowsPrivateAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPublic");
        for (const QString &text :
             {u"0.0.0.0"_s,         u"10.1.2.3"_s,        u"100.64.0.1"_s,  u"127.0.0.1"_s,   u"169.254.169.254"_s,
              u"172.16.0.1"_s,      u"172.31.255.255"_s,  u"192.0.0.8"_s,   u"192.168.1.1"_s, u"198.18.0.1"_s,
              u"224.0.0.1"_s,       u"255.255.255.255"_s, u"::"_s,          u"::1"_s,         u"::ffff:127.0.0.1"_s,
              u"::ffff:8.8.8.8"_s,  u"fe80::1"_s,         u"fc00::1"_s,     u"fd12::1"_s,     u"ff02::1"_s,
              u"64:ff9b::7f00:1"_s, u"2002:7f00:1::"_s,   u"2001:0:1::1"_s, u"2001:db8::1"_s, QString()})
            QTest::newRow(qPrintable(text)) << text << false;
        for (const QString &text :
             {u"8.8.8.8"_s, u"172.32.0.1"_s, u"93.184.216.34"_s, u"2606:2800:220:1::1"_s, u"2a00:1450:4001::1"_s})
            QTest::newRow(qPrintable(text)) << text << true;
    }
    void knowsPrivateAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPublic);
        QCOMPARE(service::isPublicAddress(QHostAddress(address)), isPublic);
    }

private:
    Answer get(const QString &at) { return support::call("GET", m_service.url(at), m_service.token()); }
    Answer send(const QByteArray &method, const QString &at, const QJsonObject &body = {})
    {
        return support::callJson(method, m_service.url(at), m_service.token(), body);
    }
    /// A session that calls `path` of the sink; its id.
    QString create(const QString &path, QJsonObject options = {})
    {
        options.insert(u"language"_s, u"en"_s);
        if (!path.isEmpty())
            options.insert(u"webhook_url"_s, m_sink.url(path));
        return send("POST", sessions, options).result()["session_id"_L1].toString();
    }
    void upload(const QString &id, const QByteArray &media)
    {
        QCOMPARE(support::call("PUT", m_service.url(sessions + u'/' + id), m_service.token(), media,
                               {{"Content-Type", "audio/wav"}, {"x-filename", "a.wav"}})
                     .status,
                 200);
    }

    HttpSink m_sink{};
    support::ServiceProcess m_service{};
};

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
