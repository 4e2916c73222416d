#include "api/auth.h"
#include "api/client.h"
#include "api/sessions.h"
#include "api/traffic.h"
#include "tests/support/faketransport.h"
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace api;
using namespace Qt::StringLiterals;

/// The traffic recorder: everything one needs for a bug report, and nothing that would let someone in.
class TestTraffic : public QObject
{
    Q_OBJECT

private:
    QByteArray record(bool withText)
    {
        const QString directory = m_directory.filePath(withText ? u"text"_s : u"plain"_s);
        FakeTransport fake;
        TrafficRecorder recorder(&fake, directory, withText);
        Client client(QUrl(u"https://api.example.org"_s), &recorder);
        fake.expect(auth::login)
            .reply(LoginResponse{.login = true, .accessToken = u"canary-jwt"_s, .signature = u"canary-sig"_s});
        fake.expect(sessions::get).reply(Session{.id = {u"s1"_s}, .mediaUrl = u"https://x/?sig=canary-url"_s});
        fake.expect(documents::update)
            .reply(Document{.id = {u"d1"_s}, .document = RawJson{R"({"text":"spoken words"})"}});
        fake.expect(documents::get).fail(404, R"({"error":"not_found","detail":"gone"})");
        int answers = 0;
        client.send(auth::login({}, {.username = u"ann"_s, .password = u"canary-password"_s}), this,
                    [&](const auto &) { ++answers; });
        client.setCredentials({Credentials::Kind::ApiToken, "canary-token"});
        client.send(sessions::get({u"s1"_s}), this, [&](const auto &) { ++answers; });
        client.send(documents::update({u"s1"_s}, {u"d1"_s}, {.document = RawJson{R"([{"text":"spoken words"}])"}}),
                    this, [&](const auto &) { ++answers; });
        client.send(documents::get({u"s1"_s}, {u"d1"_s}, {.token = u"canary-link"_s}), this,
                    [&](const auto &) { ++answers; });
        [&] { QTRY_COMPARE(answers, 4); }();
        QThreadPool::globalInstance()->waitForDone();
        QByteArray all;
        const QDir dir(directory);
        const auto files = dir.entryInfoList(QDir::Files);
        [&] {
            QCOMPARE(files.size(), 4);
            QVERIFY(!(QFileInfo(directory).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }();
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            [&] {
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            }();
            const QByteArray text = file.readAll();
            [&] { QVERIFY(QJsonDocument::fromJson(text).isObject()); }();
            all += text;
        }
        return all;
    }

private slots:
    void hidesSecretsAndWords()
    {
        const QByteArray all = record(false);
        QVERIFY2(!all.contains("canary"), all.constData());
        QVERIFY2(!all.contains("spoken"), all.constData());
        for (const char *kept : {"auth.login", "sessions.get", "\"status\": 404", "documents.update",
                                 "\"session_id\": \"s1\"", "not_found"})
            QVERIFY2(all.contains(kept), kept);
    }

    void showsWordsWhenAsked()
    {
        const QByteArray all = record(true);
        QVERIFY(!all.contains("canary"));
        QCOMPARE(all.count("spoken words"), 2);
    }

    void recordsOnlyWhenAsked()
    {
        FakeTransport fake;
        qunsetenv("SCRIPTIX_TRAFFIC");
        QCOMPARE(recorded(&fake), &fake);
        qputenv("SCRIPTIX_TRAFFIC", m_directory.filePath(u"env"_s).toUtf8());
        QVERIFY(recorded(&fake) != &fake);
        qunsetenv("SCRIPTIX_TRAFFIC");
    }

private:
    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
