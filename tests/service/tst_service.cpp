#include "api/endpoints.h"
#include "tests/service/translationserver.h"
#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {
const auto sessions = u"/api/v3/speech-to-text/session"_s;
}

/// The real program over HTTP, on a workspace with the sample session.
class TestService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void printsOneLineOfJson();
    void asksForTheToken();
    void takesTheTokenInBothHeaders();
    void answersWithAndWithoutTrailingSlash();
    void saysWhatAnAddressTakes();
    void wantsJsonForJson();
    void namesTheFieldThatIsWrong();
    void tellsTheRateLimit();
    void knowsTheAccount();
    void signsInWithTheTokenAsPassword();
    void slowsGuessesDown();
    void hasTheSampleSession();
    void playsMediaByASignedAddress();
    void exportsEveryFormat();
    void linksToExports();
    void savesADocumentAndKeepsItsBytes();
    void answersStaleSavesWithAConflict();
    void refusesBodiesThatAreNoDocuments();
    void clearsAndResetsADocument();
    void locksFinishedDocuments();
    void copiesAndRendersDocuments();
    void keepsFolders();
    void keepsPreferences();
    void listsModels();
    void hasARouteForEveryRowOfTheClient();
    void answersTheQuickStarts();
    void deletesASession();
    void keepsTokensAndTextOffTheDisk();
    void findsEverythingAfterARestart();
    void endsWhenItsInputCloses();
    void endsOnSigterm();
    void refusesASecondInstance();
    void knowsItsOptions();

private:
    Answer get(const QString &path) { return support::call("GET", m_service.url(path), m_service.token()); }
    Answer send(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        return support::callJson(method, m_service.url(path), m_service.token(), body);
    }
    QJsonObject sample() { return get(sessions).result()[0].toObject(); }
    QString document(int index)
    {
        const QJsonObject session = sample();
        return sessions + u'/' + session["session_id"_L1].toString() + u"/document/"_s
            + session["documents"_L1][index]["id"_L1].toString();
    }
    QString freshCopy()
    {
        const QString path = document(0);
        const qsizetype slash = path.lastIndexOf(u'/');
        const Answer copy = send("POST", path.left(slash), {{u"document_id"_s, path.mid(slash + 1)}});
        return path.left(slash + 1) + copy.result()["id"_L1].toString();
    }

    QByteArray shell(QString line);

    support::TranslationServer m_translations;
    support::ServiceProcess m_service;
};

void TestService::initTestCase()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SCRIPTIX_TRANSLATE_URL"_s, m_translations.url());
    m_service.setEnvironment(environment);
    QVERIFY2(m_service.start(), m_service.errorOutput().constData());
}

void TestService::printsOneLineOfJson()
{
    QCOMPARE(m_service.output().count('\n'), 1);
    QVERIFY(m_service.output().endsWith('\n'));
    QCOMPARE(m_service.url().host(), u"127.0.0.1"_s);
    QVERIFY(m_service.token().size() >= 43); // 256 bits as base64
}

void TestService::asksForTheToken()
{
    for (const QByteArray &token : {QByteArray(), QByteArray("wrong"), QByteArray(300, 'x')}) {
        const Answer answer = support::call("GET", m_service.url(u"/api/v3/account/me"_s), token);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json()["error"_L1].toString(), u"unauthorized"_s);
        QVERIFY(!answer.message().isEmpty());
    }
    QCOMPARE(support::call("GET", m_service.url(u"/nowhere"_s), {}).status, 401);
}

void TestService::takesTheTokenInBothHeaders()
{
    QCOMPARE(support::call("GET", m_service.url(sessions), {}, {}, {{"x-zoom-s2t-key", m_service.token()}}).status,
             200);
    QCOMPARE(support::call("GET", m_service.url(sessions), {}, {}, {{"Authorization", "bearer " + m_service.token()}})
                 .status,
             200);
}

void TestService::answersWithAndWithoutTrailingSlash()
{
    QCOMPARE(get(sessions + u'/').status, 200);
    QCOMPARE(get(u"/api/v3/folders/"_s).status, 200);
    QCOMPARE(get(u"/api/v3/folders"_s).status, 200);
}

void TestService::saysWhatAnAddressTakes()
{
    QCOMPARE(get(u"/api/v3/nothing"_s).status, 404);
    const Answer answer = send("PATCH", u"/api/v3/folders"_s);
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("Allow"), QByteArray("GET, POST"));
}

void TestService::wantsJsonForJson()
{
    for (const QByteArray &type : {QByteArray("text/plain"), QByteArray("application/x-www-form-urlencoded")}) {
        const Answer answer = support::call("POST", m_service.url(u"/api/v3/folders"_s), m_service.token(),
                                            R"({"name":"x"})", {{"Content-Type", type}});
        QCOMPARE(answer.status, 415);
    }
    QCOMPARE(get(u"/api/v3/folders"_s).json()["total_results"_L1].toInt(), 0);
}

void TestService::namesTheFieldThatIsWrong()
{
    const Answer empty = send("POST", u"/api/v3/folders"_s, {{u"name"_s, QString()}});
    QCOMPARE(empty.status, 422);
    QCOMPARE(empty.json()["errors"_L1]["name"_L1][0].toString(), u"must not be empty"_s);
    const Answer missing = send("POST", u"/api/v3/folders"_s, {});
    QCOMPARE(missing.status, 422);
    QVERIFY(missing.json()["errors"_L1].toObject().contains("name"_L1));
    const Answer broken = support::call("POST", m_service.url(u"/api/v3/folders"_s), m_service.token(),
                                        "{\"name\":", {{"Content-Type", "application/json"}});
    QCOMPARE(broken.status, 422);
}

void TestService::tellsTheRateLimit()
{
    for (const Answer &answer : {get(sessions), get(u"/nowhere"_s), support::call("GET", m_service.url(sessions), {}),
                                 send("POST", u"/api/v3/folders"_s, {})}) {
        QVERIFY(answer.header("X-RateLimit-Limit").toInt() > 0);
        QVERIFY(answer.header("X-RateLimit-Remaining").toInt() > 0);
        QVERIFY(answer.header("X-RateLimit-Reset").toLongLong() >= QDateTime::currentSecsSinceEpoch());
    }
}

void TestService::knowsTheAccount()
{
    const Answer answer = get(u"/api/v3/account/me"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.result()["id"_L1].isDouble());
    QVERIFY(answer.result()["roles"_L1].toArray().contains(u"ORGADMIN"_s));
}

void TestService::signsInWithTheTokenAsPassword()
{
    const QString name = get(u"/api/v3/account/me"_s).result()["email"_L1].toString();
    const auto form = "username=" + QUrl::toPercentEncoding(name) + "&remember_me=true&password=";
    const auto login = [&](const QByteArray &password) {
        return support::call("POST", m_service.url(u"/api/v3/auth/login?login_type=token"_s), {}, form + password,
                             {{"Content-Type", "application/x-www-form-urlencoded"}});
    };
    QCOMPARE(login({}).status, 401); // no password is not a way in for other users of this computer
    QCOMPARE(login("guess").status, 401);
    const Answer answer = login(QUrl::toPercentEncoding(QString::fromLatin1(m_service.token())));
    QCOMPARE(answer.status, 200);
    const QByteArray token = answer.json()["access_token"_L1].toString().toLatin1();
    QVERIFY(!token.isEmpty() && token != m_service.token());
    QCOMPARE(support::call("GET", m_service.url(sessions), token).status, 200);
    QCOMPARE(support::call("POST", m_service.url(u"/api/v3/auth/logout"_s), token).status, 200);
    QCOMPARE(support::call("GET", m_service.url(sessions), token).status, 401);
    QCOMPARE(send("POST", u"/api/v3/auth/logout"_s).status, 200);
    QCOMPARE(get(sessions).status, 200); // the workspace's own token stays
}

void TestService::slowsGuessesDown()
{
    support::ServiceProcess other;
    QVERIFY(other.start({u"--no-sample"_s}));
    const auto guess = [&] {
        return support::call("POST", other.url(u"/api/v3/auth/login"_s), {}, "username=me%40localhost&password=guess",
                             {{"Content-Type", "application/x-www-form-urlencoded"}});
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(guess().status, 401);
    const Answer refused = guess();
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    QCOMPARE(refused.json()["error_code"_L1].toString(), u"RATE_LIMIT_EXCEEDED"_s);
}

void TestService::hasTheSampleSession()
{
    const Answer page = get(sessions + u"?offset=0&limit=25"_s);
    QCOMPARE(page.json()["count"_L1].toInt(), 1);
    QCOMPARE(page.json()["total_results"_L1].toInt(), 1);
    const QJsonObject session = sample();
    QCOMPARE(session["status"_L1].toString(), u"done"_s);
    QVERIFY(session["duration"_L1].toDouble() > 10);
    QCOMPARE(session["documents"_L1].toArray().size(), 2);
    QCOMPARE(session["documents"_L1][0]["type"_L1].toString(), u"document"_s);
    QCOMPARE(session["documents"_L1][1]["type"_L1].toString(), u"caption"_s);
    const Answer result = get(sessions + u'/' + session["session_id"_L1].toString() + u"/result"_s);
    QVERIFY(result.result()["results"_L1][0]["result"_L1][0][1].isDouble());
    QCOMPARE(get(document(0)).result()["document"_L1]["document_type"_L1].toString(), u"document"_s);
    QVERIFY(get(document(1)).result()["document"_L1].isArray());
}

void TestService::playsMediaByASignedAddress()
{
    const QString address = sample()["media_url"_L1].toString();
    const Answer whole = support::call("GET", QUrl(address), {});
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.header("Content-Type").left(6), QByteArray("audio/"));
    const Answer part = support::call("GET", QUrl(address), {}, {}, {{"Range", "bytes=100-199"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, whole.body.mid(100, 100));
    QVERIFY(!address.contains(QString::fromLatin1(m_service.token())));
    QString forged = address;
    forged.replace(QRegularExpression(u"expires=(\\d+)"_s), u"expires=99999999999"_s);
    QCOMPARE(support::call("GET", QUrl(forged), {}).status, 403);
    QCOMPARE(support::call("GET", QUrl(address.left(address.indexOf(u'?'))), {}).status, 403);
}

void TestService::exportsEveryFormat()
{
    for (const QString &format :
         {u"txt"_s, u"docx"_s, u"pdf"_s, u"html"_s, u"srt"_s, u"vtt"_s, u"sbv"_s, u"ttml"_s, u"stl"_s}) {
        const Answer file = get(document(0) + u"?format="_s + format);
        QVERIFY2(file.status == 200, qPrintable(format + u": "_s + file.message()));
        QVERIFY(file.body.size() > 100);
        QVERIFY(file.header("Content-Disposition").endsWith('.' + format.toLatin1()));
    }
    QVERIFY(get(document(1) + u"?format=srt"_s).body.startsWith("1\n")
            || get(document(1) + u"?format=srt"_s).body.startsWith("1\r\n"));
    QVERIFY(get(document(1) + u"?format=vtt"_s).body.startsWith("WEBVTT"));
    QCOMPARE(get(document(0) + u"?format=nonsense"_s).status, 422);
}

void TestService::linksToExports()
{
    const Answer link = get(document(0) + u"?format=srt&direct_download=true"_s);
    QCOMPARE(link.status, 200);
    QCOMPARE(link.result()["expires_in"_L1].toInt(), 3600);
    const Answer file = support::call("GET", QUrl(link.result()["download_url"_L1].toString()), {});
    QCOMPARE(file.status, 200);
    QCOMPARE(file.body, get(document(0) + u"?format=srt"_s).body);
    QUrl other(link.result()["download_url"_L1].toString());
    other.setQuery(other.query().replace(u"srt"_s, u"vtt"_s));
    QCOMPARE(support::call("GET", other, {}).status, 403);
}

void TestService::savesADocumentAndKeepsItsBytes()
{
    const QString path = freshCopy();
    const QByteArray content
        = R"({"document_type":"document","metadata":{"language":"en","mine":1.50},"content":{"segments":[)"
          R"({"id":"s1","start":0,"stop":900,"text":"Hello there","words":[],"own":[1,  2]}]}})";
    const Answer saved = support::call("PUT", m_service.url(path), m_service.token(),
                                       R"({"filename":"New name","document":)" + content + '}',
                                       {{"Content-Type", "application/json"}});
    QCOMPARE(saved.status, 200);
    QCOMPARE(saved.result()["filename"_L1].toString(), u"New name"_s);
    QVERIFY(!saved.result().toObject().contains("document"_L1));
    QVERIFY(get(path).body.contains(content));
}

void TestService::answersStaleSavesWithAConflict()
{
    const QString path = freshCopy();
    const QString version = get(path).result()["last_modified"_L1].toString();
    const Answer first = send("PUT", path, {{u"filename"_s, u"one"_s}, {u"last_modified"_s, version}});
    QCOMPARE(first.status, 200);
    const Answer second = send("PUT", path, {{u"filename"_s, u"two"_s}, {u"last_modified"_s, version}});
    QCOMPARE(second.status, 409);
    QCOMPARE(second.json()["detail"_L1]["last_modified"_L1], first.result()["last_modified"_L1]);
    QCOMPARE(get(path).result()["filename"_L1].toString(), u"one"_s);
    QCOMPARE(send("PUT", path, {{u"filename"_s, u"one"_s}, {u"last_modified"_s, version}}).status,
             200); // the first, sent again
    QCOMPARE(send("PUT", path, {{u"filename"_s, u"three"_s}}).status, 200);
}

void TestService::refusesBodiesThatAreNoDocuments()
{
    const QString path = freshCopy();
    const QByteArray before = get(path).body;
    for (const QByteArray &body :
         {QByteArray("\"text\""), QByteArray("17"), QByteArray("[{\"start\":0,\"stop\":5,\"text\":\"a cue\"}]")}) {
        const Answer answer = support::call("PUT", m_service.url(path), m_service.token(),
                                            "{\"document\":" + body + '}', {{"Content-Type", "application/json"}});
        QVERIFY2(answer.status == 422, body.constData());
    }
    QCOMPARE(get(path).body, before);
    QCOMPARE(send("PUT", path, {{u"timecode_offset"_s, u"later"_s}}).status, 422);
    QCOMPARE(send("PUT", path, {{u"timecode_offset"_s, u"10:00:00:00"_s}}).status, 200);
}

void TestService::clearsAndResetsADocument()
{
    const QString path = freshCopy();
    const QJsonObject before = get(path).result()["document"_L1].toObject();
    const Answer cleared = support::call("PUT", m_service.url(path + u"/clear_text"_s), m_service.token());
    QCOMPARE(cleared.status, 200);
    const QJsonArray segments = get(path).result()["document"_L1]["content"_L1]["segments"_L1].toArray();
    QCOMPARE(segments.size(), before["content"_L1]["segments"_L1].toArray().size());
    for (const QJsonValue &segment : segments)
        QCOMPARE(segment["text"_L1].toString(), QString());
    QCOMPARE(support::call("PUT", m_service.url(path + u"/reset_to_original"_s), m_service.token()).status, 200);
    QCOMPARE(get(path).result()["document"_L1].toObject(), before);
}

void TestService::locksFinishedDocuments()
{
    const QString path = freshCopy();
    const Answer finished
        = support::call("POST", m_service.url(path + u"/finished_status?status=true"_s), m_service.token());
    QCOMPARE(finished.status, 200);
    QCOMPARE(finished.result()["finished"_L1].toBool(), true);
    QCOMPARE(send("PUT", path, {{u"filename"_s, u"other"_s}}).status, 409);
    QCOMPARE(support::call("PUT", m_service.url(path + u"/clear_text"_s), m_service.token()).status, 409);
    QCOMPARE(support::call("POST", m_service.url(path + u"/finished_status"_s), m_service.token()).status, 422);
    QCOMPARE(support::call("POST", m_service.url(path + u"/finished_status?status=false"_s), m_service.token()).status,
             200);
    QCOMPARE(send("PUT", path, {{u"filename"_s, u"other"_s}}).status, 200);
}

void TestService::copiesAndRendersDocuments()
{
    const QString folder = document(0).section(u'/', 0, -2);
    const Answer copy
        = send("POST", folder, {{u"document_id"_s, document(0).section(u'/', -1)}, {u"filename"_s, u"Copy"_s}});
    QCOMPARE(copy.status, 201);
    QCOMPARE(copy.result()["filename"_L1].toString(), u"Copy"_s);
    const Answer captions = send("POST", folder, {{u"document_type"_s, u"caption"_s}, {u"max_line_length"_s, 20}});
    QCOMPARE(captions.status, 201);
    const QJsonArray cues
        = get(folder + u'/' + captions.result()["id"_L1].toString()).result()["document"_L1].toArray();
    QVERIFY(!cues.isEmpty());
    for (const QJsonValue &cue : cues) {
        for (const QString &line : cue["text"_L1].toString().split(u'\n'))
            QVERIFY2(line.size() <= 20, qPrintable(line));
    }
    QCOMPARE(send("POST", folder, {{u"document_id"_s, u"none"_s}}).status, 404);
}

void TestService::keepsFolders()
{
    const Answer port = send("POST", u"/api/v3/folders"_s, {{u"name"_s, u"Port"_s}});
    QCOMPARE(port.status, 201);
    const QJsonValue id = port.result()["id"_L1];
    QVERIFY(id.isDouble());
    const Answer week = send("POST", u"/api/v3/folders"_s, {{u"name"_s, u"Week 5"_s}, {u"parent_id"_s, id}});
    const QString path = u"/api/v3/folders/"_s + QString::number(week.result()["id"_L1].toInt());
    const QJsonValue contents = get(path).result();
    QCOMPARE(contents["folder"_L1]["name"_L1].toString(), u"Week 5"_s);
    QCOMPARE(contents["breadcrumbs"_L1][0]["name"_L1].toString(), u"Port"_s);
    QCOMPARE(send("PUT", path, {{u"name"_s, u"Week 6"_s}, {u"parent_id"_s, QJsonValue::Null}}).result()["parent_id"_L1],
             QJsonValue());
    QCOMPARE(get(u"/api/v3/folders"_s).json()["total_results"_L1].toInt(), 2);
    QCOMPARE(send("DELETE", path).status, 204);
    QCOMPARE(get(path).status, 404);
}

void TestService::keepsPreferences()
{
    const QJsonObject value{{u"save"_s, u"Ctrl+S"_s}, {u"deep"_s, QJsonArray{1, QJsonValue(), u"ä'\"--"_s}}};
    const Answer made = send("POST", u"/api/v3/user_preferences"_s, {{u"key"_s, u"keymap"_s}, {u"value"_s, value}});
    QCOMPARE(made.status, 201);
    QCOMPARE(send("POST", u"/api/v3/user_preferences"_s, {{u"key"_s, u"keymap"_s}, {u"value"_s, 1}}).status, 409);
    const QString path = u"/api/v3/user_preferences/"_s + QString::number(made.result()["id"_L1].toInt());
    QCOMPARE(get(path).result()["value"_L1].toObject(), value);
    QCOMPARE(send("PUT", path, {{u"value"_s, u"plain"_s}}).result()["value"_L1].toString(), u"plain"_s);
    QCOMPARE(get(u"/api/v3/user_preferences?key=keymap"_s).json()["count"_L1].toInt(), 1);
    QCOMPARE(send("DELETE", path).status, 204);
    QCOMPARE(get(path).status, 404);
}

void TestService::listsModels()
{
    const Answer models = get(u"/api/v3/speech-to-text/models"_s);
    QCOMPARE(models.status, 200);
    QVERIFY(models.result().isArray());
}

void TestService::hasARouteForEveryRowOfTheClient()
{
    int rows = 0;
    const auto check = [&](const auto &row) {
        static const QRegularExpression place(u"\\{[^}]*\\}"_s);
        const QString path = QString::fromLatin1(row.path).replace(place, u"nothing"_s);
        const Answer answer = support::call(api::methodName(row.method), m_service.url(path), m_service.token());
        ++rows;
        QVERIFY2(answer.status != 405 && answer.status != 501, row.id);
        QVERIFY2(answer.message() != "There is nothing at this address."_L1, row.id);
    };
    std::apply([&](const auto &...all) { (check(all), ...); }, api::allEndpoints);
    QVERIFY(rows > 30);
}

void TestService::answersTheQuickStarts()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("NOT TESTED: curl is not installed");
    // Of the API's overview, word for word but for base address, token and ids.
    const QStringList quickStarts{
        uR"(curl https://api.scriptix.io/api/v3/account/me \
-H "Authorization: Bearer YOUR_TOKEN")"_s,
        uR"(curl https://api.scriptix.io/api/v3/speech-to-text/session?offset=0&limit=25 \
-H "Authorization: Bearer YOUR_TOKEN")"_s,
        uR"(curl https://api.scriptix.io/api/v3/speech-to-text/session/{sessionId}/document/{docId} \
-H "Authorization: Bearer YOUR_TOKEN")"_s,
        uR"(curl -X POST https://api.scriptix.io/api/v4/glossaries \
-H "Authorization: Bearer YOUR_TOKEN" \
-H "Content-Type: application/json" \
-d '{
"name": "Medical Terms",
"source_language": "en",
"target_language": "nl"
}')"_s,
        uR"(curl -X POST https://api.scriptix.io/api/v3/speech-to-text/session/{sessionId}/document/{docId}/translate-multiple \
-H "Authorization: Bearer YOUR_TOKEN" \
-H "Content-Type: application/json" \
-d '{
"languages": ["nl", "fr", "de"],
"filename": "translated_output"
}')"_s};
    QByteArrayList answers;
    for (const QString &quickStart : quickStarts)
        answers << shell(quickStart);
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY2(QJsonDocument::fromJson(answers[i]).object().contains("result"_L1), answers[i].constData());
    QCOMPARE(QJsonDocument::fromJson(answers[3]).object()["name"_L1].toString(), u"Medical Terms"_s);
    QVERIFY2(answers[4].startsWith("PK"), answers[4].constData());
    for (const QByteArray language : {"nl", "fr", "de"})
        QVERIFY(answers[4].contains("translated_output-" + language + ".docx"));
}

/// What a line of the overview prints. The `&` of one of them needs quotes in every shell.
QByteArray TestService::shell(QString line)
{
    line.replace(u"/session/{sessionId}/document/{docId}"_s, document(0).section(u"/speech-to-text"_s, 1));
    line.replace(u"https://api.scriptix.io"_s, m_service.url().toString());
    line.replace(u"YOUR_TOKEN"_s, QString::fromLatin1(m_service.token()));
    line.replace(u"?offset=0&limit=25"_s, u"\\?offset=0\\&limit=25"_s);
    QProcess process;
    process.start(u"sh"_s, {u"-c"_s, line}); // the translations come from this thread, so its events must run
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        return "no answer";
    return process.readAllStandardOutput();
}

void TestService::deletesASession()
{
    const Answer made = send("POST", sessions, {{u"language"_s, u"en"_s}});
    QCOMPARE(made.status, 200);
    const QString path = sessions + u'/' + made.result()["session_id"_L1].toString();
    QCOMPARE(made.result()["status"_L1].toString(), u"new"_s);
    QCOMPARE(
        support::call("PUT", m_service.url(path), m_service.token(), "abc", {{"Content-Type", "text/plain"}}).status,
        415);
    QCOMPARE(support::call("PUT", m_service.url(path), m_service.token(), "abc",
                           {{"Content-Type", "audio/wav"}, {"x-filename", "../../short.wav"}})
                 .status,
             200);
    QCOMPARE(get(path).result()["filename"_L1].toString(), u"short.wav"_s);
    QTRY_COMPARE_WITH_TIMEOUT(get(path).result()["status"_L1].toString(), u"error"_s, 20'000);
    QCOMPARE(
        support::call("PUT", m_service.url(path), m_service.token(), "abc", {{"Content-Type", "audio/wav"}}).status,
        409);
    QVERIFY(QFile::exists(m_service.dataDir() + u"/media/"_s + path.section(u'/', -1)));
    QCOMPARE(send("DELETE", path).status, 204);
    QCOMPARE(get(path).status, 404);
    QVERIFY(!QFile::exists(m_service.dataDir() + u"/media/"_s + path.section(u'/', -1)));
}

void TestService::keepsTokensAndTextOffTheDisk()
{
    const QByteArray stderrText = m_service.errorOutput();
    QVERIFY(!stderrText.contains(m_service.token()));
    QDirIterator walk(m_service.dataDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().contains(m_service.token()), walk.fileName() == u"token");
    }
}

void TestService::findsEverythingAfterARestart()
{
    const QByteArray token = m_service.token();
    const QString path = document(0);
    const QByteArray before = get(path).body;
    const auto count = [this] { return get(sessions).json()["total_results"_L1].toInt(); };
    const int countBefore = count();
    QVERIFY2(m_service.restart(), m_service.errorOutput().constData());
    QCOMPARE(m_service.token(), token);
    QCOMPARE(get(path).body, before);
    QCOMPARE(count(), countBefore); // the sample came once
}

void TestService::endsWhenItsInputCloses()
{
    support::ServiceProcess service;
    QVERIFY(service.start());
    QCOMPARE(service.stop(), 0);
    QCOMPARE(service.output().count('\n'), 1);
}

void TestService::endsOnSigterm()
{
    support::ServiceProcess service;
    QVERIFY(service.start({u"--keep-running"_s}));
    service.process().closeWriteChannel();
    QCOMPARE(support::call("GET", service.url(sessions), service.token()).status, 200);
    service.process().terminate();
    QVERIFY(service.process().waitForFinished(20'000));
    QCOMPARE(service.exitCode(), 0);
}

void TestService::refusesASecondInstance()
{
    support::ServiceProcess second(m_service.dataDir());
    QVERIFY(!second.start());
    second.process().waitForFinished(20'000);
    QCOMPARE(second.exitCode(), 1);
    const QByteArray said = second.errorOutput();
    QVERIFY2(said.contains("in use"), said.constData());
    QCOMPARE(get(sessions).status, 200);
}

void TestService::knowsItsOptions()
{
    const auto run = [](const QStringList &options) {
        QProcess process;
        process.start(QStringLiteral(PROGRAMS) + u"/scriptix-service"_s, options);
        process.waitForFinished(20'000);
        return std::pair(process.exitCode(), process.readAllStandardOutput());
    };
    QCOMPARE(run({u"--help"_s}).first, 0);
    QVERIFY(run({u"--help"_s}).second.contains("--keep-running"));
    QVERIFY(run({u"--version"_s}).second.startsWith("scriptix-service "));
    QCOMPARE(run({}).first, 2);
    QCOMPARE(run({u"--data"_s, u"/tmp/x"_s, u"--port"_s, u"many"_s}).first, 2);
    QCOMPARE(run({u"--wrong"_s}).first, 2);
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
