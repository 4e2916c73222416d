#include "app/service/store/database.h"
#include "tests/service/translationserver.h"
#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;
using Mood = support::TranslationServer::Mood;

namespace {
const auto sessions = u"/api/v3/speech-to-text/session"_s;

QProcessEnvironment translatingAt(const QString &url)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SCRIPTIX_TRANSLATE_URL"_s, url);
    environment.insert(u"SCRIPTIX_TRANSLATE_KEY"_s, u"key-1"_s);
    environment.insert(u"SCRIPTIX_TRANSLATE_TIMEOUT"_s, u"2"_s);
    return environment;
}
} // namespace

/// Translations over HTTP, against the real program and a small translation server.
class TestTranslation : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_service.setEnvironment(translatingAt(m_server.url()));
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
    }
    void init()
    {
        m_server.mood = Mood::Normal;
        m_server.requests.clear();
    }

    void makesADocumentInAnotherLanguage()
    {
        const QJsonObject source = get(document(0)).result().toObject();
        const Answer answer = translate({u"nl"_s}, u"harbour"_s);
        QCOMPARE(answer.status, 200);
        const QJsonValue made = answer.result();
        QCOMPARE(made["filename"_L1].toString(), u"harbour-nl"_s);
        QCOMPARE(made["status"_L1].toString(), u"completed"_s);
        const QJsonObject target = get(folder() + made["document_id"_L1].toString()).result().toObject();
        QCOMPARE(target["language"_L1].toString(), u"nl"_s);
        QCOMPARE(target["filename"_L1].toString(), u"harbour-nl"_s);
        QCOMPARE(target["translated_from"_L1], source["id"_L1]);
        const QJsonArray before = segments(source);
        const QJsonArray after = segments(target);
        QVERIFY(!before.isEmpty());
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            for (const auto key : {"start"_L1, "stop"_L1, "speaker"_L1})
                QCOMPARE(after[i][key], before[i][key]);
            QCOMPARE(after[i]["text"_L1].toString(), "nl:"_L1 + before[i]["text"_L1].toString());
        }
    }

    void asksInTheServersForm()
    {
        QCOMPARE(translate({u"nl"_s}).status, 200);
        QVERIFY(!m_server.requests.isEmpty());
        for (const QJsonObject &request : std::as_const(m_server.requests)) {
            QCOMPARE(request["source"_L1].toString(), u"en"_s);
            QCOMPARE(request["target"_L1].toString(), u"nl"_s);
            QCOMPARE(request["format"_L1].toString(), u"text"_s);
            QCOMPARE(request["api_key"_L1].toString(), u"key-1"_s);
            QVERIFY(request["q"_L1].toArray().size() <= 25);
        }
    }

    void asksInBatchesAndKeepsTheOrder()
    {
        QJsonArray list;
        for (int i = 0; i < 60; ++i)
            list << QJsonObject{{u"start"_s, i * 100}, {u"stop"_s, i * 100 + 90}, {u"text"_s, u"line %1"_s.arg(i)}};
        const QString copy = copyOf(1);
        QCOMPARE(send("PUT", copy, {{u"document"_s, list}}).status, 200);
        const Answer made = send("POST", copy + u"/translate-multiple"_s, {{u"languages"_s, QJsonArray{u"fr"_s}}});
        QCOMPARE(made.status, 200);
        QCOMPARE(m_server.requests.size(), 3);
        const QJsonArray after
            = segments(get(folder() + made.result()["document_id"_L1].toString()).result().toObject());
        QCOMPARE(after.size(), 60);
        for (int i = 0; i < 60; ++i)
            QCOMPARE(after[i]["text"_L1].toString(), u"fr:line %1"_s.arg(i));
    }

    void keepsTheLinesOfCaptions()
    {
        const QString copy = copyOf(1);
        const QJsonArray cues{QJsonObject{{u"start"_s, 0}, {u"stop"_s, 900}, {u"text"_s, u"one two\nthree four"_s}}};
        QCOMPARE(send("PUT", copy, {{u"document"_s, cues}}).status, 200);
        const Answer made = send("POST", copy + u"/translate-multiple"_s, {{u"languages"_s, QJsonArray{u"nl"_s}}});
        QCOMPARE(m_server.requests.first()["q"_L1][0].toString(), u"one two three four"_s);
        const QJsonArray after
            = segments(get(folder() + made.result()["document_id"_L1].toString()).result().toObject());
        QCOMPARE(after[0]["text"_L1].toString(), u"nl:one two\nthree four"_s);
    }

    void answersSeveralLanguagesWithAZip()
    {
        const qsizetype before = documents().size();
        const Answer answer = translate({u"nl"_s, u"fr"_s, u"de"_s}, u"translated_output"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/zip"));
        QVERIFY(answer.body.startsWith("PK"));
        for (const QByteArray name : {"nl", "fr", "de"})
            QVERIFY(answer.body.contains("translated_output-" + name + ".docx"));
        QCOMPARE(documents().size(), before + 3);
    }

    void answersSeveralLanguagesWithAListWhenAsked()
    {
        const Answer answer = support::call("POST", m_service.url(document(0) + u"/translate-multiple"_s),
                                            m_service.token(), R"({"languages":["nl","fr"]})",
                                            {{"Content-Type", "application/json"}, {"Accept", "application/json"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["total_results"_L1].toInt(), 2);
        QCOMPARE(answer.result()[1]["language"_L1].toString(), u"fr"_s);
        QCOMPARE(get(folder() + answer.result()[1]["document_id"_L1].toString()).status, 200);
    }

    void answersTheOlderCall()
    {
        const Answer answer = send("POST", document(0) + u"/translate"_s, {{u"language"_s, u"FR"_s}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.result()["language"_L1].toString(), u"fr"_s);
        QVERIFY(answer.result()["filename"_L1].toString().endsWith("-fr"_L1));
        QCOMPARE(send("POST", document(0) + u"/translate"_s, {{u"language"_s, u"?"_s}}).status, 422);
    }

    void copiesTheWebhookOfTheSource()
    {
        const auto url = u"https://hooks.example.org/document"_s;
        const Answer source
            = send("POST", folder().chopped(1), {{u"document_id"_s, documents()[0]["id"_L1]}, {u"webhook_url"_s, url}});
        const QString path = folder() + source.result()["id"_L1].toString();
        const auto target = [&](QJsonObject body) {
            body.insert(u"language"_s, u"FR"_s);
            const Answer made = send("POST", path + u"/translate"_s, body);
            service::Database database(m_service.dataDir() + u"/workspace.sqlite"_s);
            QSqlQuery query = database.run(
                u"SELECT url FROM document_webhooks JOIN webhooks ON webhooks.id = webhook_id WHERE document_id = ?"_s,
                {made.result()["document_id"_L1].toString()});
            return query.next() ? query.value(0).toString() : QString();
        };
        QCOMPARE(target({{u"copy_webhook_settings"_s, true}}), url);
        QCOMPARE(target({{u"copy_webhook_settings"_s, false}}), QString());
        QCOMPARE(target({}), QString());
        const auto other = u"https://hooks.example.org/other"_s;
        QCOMPARE(target({{u"copy_webhook_settings"_s, true}, {u"webhook_url"_s, other}}), other);
    }

    void usesTheTermsOfAGlossary()
    {
        const int id
            = glossary(u"en"_s, u"nl"_s, u"source_term,target_term\nharbour,haven\nharbour report,havenrapport\n"_s);
        const QString copy = copyOf(1);
        const QJsonArray cues{cue(0, u"Harbour and harbours, the harbour report, harbour."_s),
                              cue(1000, u"Nothing here"_s)};
        QCOMPARE(send("PUT", copy, {{u"document"_s, cues}}).status, 200);
        const Answer made = withGlossary(copy, {u"nl"_s}, id);
        QCOMPARE(made.status, 200);
        QCOMPARE(m_server.requests.first()["q"_L1][0].toString(), u"[[1]] and harbours, the [[2]], [[3]]."_s);
        const QJsonArray after
            = segments(get(folder() + made.result()["document_id"_L1].toString()).result().toObject());
        QCOMPARE(after[0]["text"_L1].toString(), u"nl:Haven and harbours, the havenrapport, haven."_s);
        QCOMPARE(after[1]["text"_L1].toString(), u"nl:Nothing here"_s);
    }

    void doesWithoutTermsThatTheServerLoses()
    {
        const int id = glossary(u"en"_s, u"nl"_s, u"source_term,target_term\nharbour,haven\n"_s);
        const QString copy = copyOf(1);
        QCOMPARE(send("PUT", copy, {{u"document"_s, QJsonArray{cue(0, u"The harbour"_s)}}}).status, 200);
        m_server.mood = Mood::Mangling;
        const Answer made = withGlossary(copy, {u"nl"_s}, id);
        const QJsonArray after
            = segments(get(folder() + made.result()["document_id"_L1].toString()).result().toObject());
        QCOMPARE(after[0]["text"_L1].toString(), u"nl:The harbour"_s);
    }

    void refusesGlossariesThatDoNotFit()
    {
        const QString terms = u"source_term,target_term\na,b\n"_s;
        const int other = glossary(u"en"_s, u"fr"_s, terms);
        const int off = glossary(u"en"_s, u"nl"_s, terms);
        QCOMPARE(send("PATCH", u"/api/v4/glossaries/%1"_s.arg(off), {{u"is_active"_s, false}}).status, 200);
        for (const int id : {other, off, glossary(u"de"_s, u"nl"_s, terms), 4711}) {
            const Answer answer = withGlossary(document(0), {u"nl"_s}, id);
            QCOMPARE(answer.status, 422);
            QVERIFY2(answer.json()["errors"_L1].toObject().contains("glossary_id"_L1), answer.body.constData());
        }
        QVERIFY(m_server.requests.isEmpty());
    }

    void refusesWhatCannotBeTranslated()
    {
        const auto wrong = [this](const QStringList &languages) {
            const Answer answer = translate(languages);
            return answer.status == 422 && answer.json()["errors"_L1].toObject().contains("languages"_L1);
        };
        QVERIFY(wrong({}));
        QVERIFY(wrong({u"nl"_s, u"NL"_s}));
        QVERIFY(wrong({u"en-GB"_s}));
        QVERIFY(wrong({u"../x"_s}));
        QCOMPARE(translate({u"nl"_s}, QString(201, u'a')).status, 422);
        QCOMPARE(send("POST", document(0) + u"/translate-multiple"_s, {}).status, 422);
        QCOMPARE(
            send("POST", folder() + u"nothing/translate-multiple"_s, {{u"languages"_s, QJsonArray{u"nl"_s}}}).status,
            404);
        QCOMPARE(send("POST", document(0) + u"/translate-multiple"_s,
                      {{u"languages"_s, QJsonArray{u"nl"_s}}, {u"glossary_id"_s, 4711}})
                     .status,
                 422);
        const QString copy = copyOf(0);
        QCOMPARE(support::call("PUT", m_service.url(copy + u"/clear_text"_s), m_service.token()).status, 200);
        QCOMPARE(send("POST", copy + u"/translate-multiple"_s, {{u"languages"_s, QJsonArray{u"nl"_s}}}).status, 409);
        QVERIFY(m_server.requests.isEmpty());
    }

    void saysWhatIsWrongWithTheServer_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("slow") << int(Mood::Silent) << 504 << u"SCRIPTIX_TRANSLATE_TIMEOUT"_s;
        QTest::newRow("failing") << int(Mood::Failing) << 502 << u"out of memory"_s;
        QTest::newRow("garbage") << int(Mood::Garbage) << 502 << u"JSON"_s;
        QTest::newRow("too few") << int(Mood::TooFew) << 502 << u"1/"_s;
        QTest::newRow("other key") << int(Mood::OtherKey) << 502 << u"SCRIPTIX_TRANSLATE_KEY"_s;
        QTest::newRow("unknown language") << int(Mood::UnknownLanguage) << 422 << u"xx is not supported"_s;
        QTest::newRow("moved") << int(Mood::Moved) << 502 << u"302"_s;
    }
    void saysWhatIsWrongWithTheServer()
    {
        QFETCH(int, mood);
        QFETCH(QString, said);
        const qsizetype before = documents().size();
        m_server.mood = Mood(mood);
        const Answer answer = translate({u"nl"_s, u"fr"_s});
        QTEST(answer.status, "status");
        QVERIFY2(answer.message().contains(said), answer.body.constData());
        QCOMPARE(documents().size(), before); // all languages or none
    }

    void listsWhatTheServerCanTranslate()
    {
        const QJsonValue pairs = get(u"/api/v4/glossaries/supported-languages"_s).json()["language_pairs"_L1];
        QCOMPARE(pairs.toArray().size(), 3);
        QCOMPARE(pairs[0]["target_language_name"_L1].toString(), u"Dutch"_s);
    }

    void saysWhatToSetUp_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("nothing") << QString();
        QTest::newRow("open connection") << u"http://example.org"_s;
        QTest::newRow("no address") << u"translate"_s;
    }
    void saysWhatToSetUp()
    {
        QFETCH(QString, url);
        support::ServiceProcess service;
        service.setEnvironment(translatingAt(url));
        QVERIFY(service.start());
        const Answer answer = support::callJson("POST", service.url(translationPath(service)), service.token(),
                                                {{u"languages"_s, QJsonArray{u"nl"_s}}});
        QCOMPARE(answer.status, 424);
        QCOMPARE(answer.json()["error"_L1].toString(), u"failed_dependency"_s);
        QVERIFY(answer.message().contains("SCRIPTIX_TRANSLATE_URL"_L1));
    }

    void endsWhileTheServerIsSilent()
    {
        support::ServiceProcess service;
        QProcessEnvironment environment = translatingAt(m_server.url());
        environment.insert(u"SCRIPTIX_TRANSLATE_TIMEOUT"_s, u"600"_s);
        service.setEnvironment(environment);
        QVERIFY(service.start());
        m_server.mood = Mood::Silent;
        QNetworkAccessManager network;
        QNetworkRequest request(service.url(translationPath(service)));
        request.setRawHeader("Authorization", "Bearer " + service.token());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, R"({"languages":["nl"]})"));
        QTRY_VERIFY(!m_server.requests.isEmpty());
        QCOMPARE(service.stop(), 0);
    }

    void saysWhenNobodyListens()
    {
        m_server.close();
        const Answer answer = translate({u"nl"_s});
        QCOMPARE(answer.status, 502);
        QVERIFY(answer.message().contains("127.0.0.1"_L1));
    }

private:
    static QString translationPath(const support::ServiceProcess &service)
    {
        const QJsonValue session = support::call("GET", service.url(sessions), service.token()).result()[0];
        return sessions + u'/' + session["session_id"_L1].toString() + u"/document/"_s
            + session["documents"_L1][0]["id"_L1].toString() + u"/translate-multiple"_s;
    }
    int glossary(const QString &from, const QString &to, const QString &csv)
    {
        return send("POST", u"/api/v4/glossaries"_s,
                    {{u"name"_s, u"terms"_s},
                     {u"source_language"_s, from},
                     {u"target_language"_s, to},
                     {u"entries_csv"_s, csv}})
            .json()["id"_L1]
            .toInt();
    }
    Answer withGlossary(const QString &path, const QStringList &languages, int id)
    {
        return send("POST", path + u"/translate-multiple"_s,
                    {{u"languages"_s, QJsonArray::fromStringList(languages)}, {u"glossary_id"_s, id}});
    }
    static QJsonObject cue(int start, const QString &text)
    {
        return {{u"start"_s, start}, {u"stop"_s, start + 900}, {u"text"_s, text}};
    }
    Answer get(const QString &path) { return support::call("GET", m_service.url(path), m_service.token()); }
    Answer send(const QByteArray &method, const QString &path, const QJsonObject &body)
    {
        return support::callJson(method, m_service.url(path), m_service.token(), body);
    }
    Answer translate(const QStringList &languages, const QString &filename = {})
    {
        QJsonObject body{{u"languages"_s, QJsonArray::fromStringList(languages)}};
        if (!filename.isEmpty())
            body.insert(u"filename"_s, filename);
        return send("POST", document(0) + u"/translate-multiple"_s, body);
    }
    QJsonArray documents() { return get(sessions).result()[0]["documents"_L1].toArray(); }
    QString folder()
    {
        return sessions + u'/' + get(sessions).result()[0]["session_id"_L1].toString() + u"/document/"_s;
    }
    QString document(int index) { return folder() + documents()[index]["id"_L1].toString(); }
    QString copyOf(int index)
    {
        const Answer copy = send("POST", folder().chopped(1), {{u"document_id"_s, documents()[index]["id"_L1]}});
        return folder() + copy.result()["id"_L1].toString();
    }
    static QJsonArray segments(const QJsonObject &document)
    {
        const QJsonValue content = document["document"_L1];
        return content.isArray() ? content.toArray() : content["content"_L1]["segments"_L1].toArray();
    }

    support::TranslationServer m_server;
    support::ServiceProcess m_service;
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
