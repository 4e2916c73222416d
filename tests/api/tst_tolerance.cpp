#include "api/client.h"
#include "api/comments.h"
#include "api/custommodels.h"
#include "api/folders.h"
#include "api/operations.h"
#include "api/sessions.h"
#include "api/translation.h"
#include "models/document/formats/scriptixjson.h"
#include "tests/support/faketransport.h"
#include <QJsonDocument>
#include <QTest>

using namespace api;
using namespace Qt::StringLiterals;

namespace {

const SessionId session{u"5c0f19ae"_s};
const DocumentId transcriptId{u"7d9d"_s};

template <class T>
T readAs(const QByteArray &json)
{
    const auto value = ReplyCodec<T>::read({.status = 200, .body = json});
    if (!value)
        qWarning("%s", qPrintable(value.error().detail));
    return value.value_or(T{});
}

document::Transcript transcript(const QByteArray &json)
{
    return document::readScriptixJson(json).value_or(document::Transcript{});
}

} // namespace

/// The contract's "Tolerance list for the client", item by item. Live captions (14): tst_realtimestream; more
/// forms of documents (4, 5, 6, 11) in document/tst_scriptixjson.
class TestTolerance : public QObject
{
    Q_OBJECT

    FakeTransport m_transport;
    Client m_client{QUrl(u"https://api.example.org"_s), &m_transport};

    template <class R>
    Result<typename ReplyCodec<R>::Value> ask(const Request<R> &request, const HttpReply &reply)
    {
        std::optional<Result<typename ReplyCodec<R>::Value>> result;
        m_transport.expect(request).answer(reply);
        m_client.send(request, this, [&](auto answer) { result = std::move(answer); });
        const bool came = QTest::qWaitFor([&] { return result.has_value(); });
        return came ? *result : Result<typename ReplyCodec<R>::Value>(tl::unexpected(Error{}));
    }

private slots:
    void item01EnvelopesInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray folder = R"({"id":7,"name":"Meetings"})";
        QTest::newRow("envelope") << R"({"count":1,"total_results":1,"result":)" + folder + '}';
        QTest::newRow("list of one") << R"({"count":1,"total_results":1,"result":[)" + folder + "]}";
        QTest::newRow("no counters") << R"({"result":)" + folder + '}';
        QTest::newRow("data") << R"({"data":)" + folder + '}';
        QTest::newRow("data, list of one") << R"({"data":[)" + folder + "]}";
        QTest::newRow("bare") << folder;
        QTest::newRow("bare list of one") << '[' + folder + ']';
    }
    void item01EnvelopesInEveryForm()
    {
        QFETCH(QByteArray, json);
        const auto created = ask(folders::create({.name = u"Meetings"_s}), {.status = 201, .body = json});
        QVERIFY2(created, qPrintable(created ? QString() : created.error().detail));
        QCOMPARE(created->name, u"Meetings"_s);
        const auto page = ask(folders::list({}), {.status = 200, .body = json});
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->total, 1);
        QCOMPARE(page->items[0].id.value, u"7"_s);
    }

    void item02IdsAsNumberOrText()
    {
        for (const QByteArray &id : {QByteArray("41"), QByteArray("\"41\"")}) {
            QCOMPARE(readAs<Folder>("{\"id\":" + id + ",\"name\":\"x\"}").id, FolderId{u"41"_s});
            QCOMPARE(readAs<Session>("{\"session_id\":" + id + "}").id, SessionId{u"41"_s});
        }
        QCOMPARE(readAs<Session>(R"({"session_id":9007199254740993})").id.value, u"9007199254740993"_s);
        QCOMPARE(readAs<Session>(R"({"session_id":"007"})").id.value, u"007"_s); // text stays text
        QCOMPARE(toJson(Folder{.id = {u"41"_s}}).left(8), "{\"id\":41");
    }

    void item03OtherNamesOfKeys()
    {
        for (const char *key : {"sessionId", "session_id", "zoom_id"})
            QCOMPARE(readAs<Session>(QByteArray("{\"") + key + "\":\"s\"}").id.value, u"s"_s);
        for (const auto &[start, stop] : {std::pair{"start", "stop"}, {"begin", "end"}, {"start", "end"}}) {
            const QByteArray span = QByteArray("\"") + start + "\":5,\"" + stop + "\":9";
            const auto position = fromJson<CommentPosition>('{' + span + '}');
            QVERIFY(position);
            QCOMPARE(position->start, 5);
            QCOMPARE(position->stop, 9);
            const auto read = transcript("[{" + span + ",\"text\":\"a\"}]");
            QCOMPARE(read.segments.size(), 1);
            QCOMPARE(read.segments[0].start(), document::Ms(5));
            QCOMPARE(read.segments[0].stop(), document::Ms(9));
        }
        QVERIFY(readAs<Document>(R"({"id":"d","type":"transcript"})").type == DocumentType::Document);
        QVERIFY(readAs<Document>(R"({"id":"d","document_type":"caption"})").type == DocumentType::Caption);
    }

    void item04TimesInSecondsOrMilliseconds()
    {
        const auto startOf = [](const QByteArray &json) { return transcript(json).segments.value(0).start(); };
        QCOMPARE(startOf(R"([{"start":1.5,"stop":2.5,"text":"a"}])"), document::Ms(1500));
        QCOMPARE(startOf(R"([{"start":1500,"stop":2500,"text":"a"}])"), document::Ms(1500));
        QCOMPARE(startOf(R"({"metadata":{"duration":60000},"content":{"segments":[
                             {"start":15,"stop":18,"text":"three words here"},{"start":50,"stop":58,"text":"and some more of them"}]}})"),
                 document::Ms(15000));
        const auto clamped = transcript(R"([{"start":-40,"stop":100,"text":"a"},{"start":900,"stop":200,"text":"b"}])");
        QCOMPARE(clamped.segments.size(), 2);
        for (const document::Segment &segment : clamped.segments)
            QVERIFY(segment.start() >= document::Ms(0) && segment.start() <= segment.stop());
    }

    void item05ContentInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray words = R"({"start":0,"stop":900,"text":"Hi all","words":[["Hi",0,400,97],["all",400,900]]})";
        const QByteArray objects = R"({"start":0,"stop":900,"text":"Hi all","words":[
            {"text":"Hi","start":0,"stop":400,"confidence":0.97},{"text":"all","start":400,"stop":900,"confidence":null}]})";
        QTest::newRow("array") << '[' + words + ']';
        QTest::newRow("content.segments") << "{\"content\":{\"segments\":[" + objects + "]}}";
        QTest::newRow("segments") << "{\"segments\":[" + objects + "]}";
        QTest::newRow("JSON text")
            << QJsonDocument(QJsonObject{{u"content"_s, QString::fromUtf8("[" + words + "]")}}).toJson();
    }
    void item05ContentInEveryForm()
    {
        QFETCH(QByteArray, json);
        const document::Transcript read = transcript(json);
        QCOMPARE(read.segments.size(), 1);
        QCOMPARE(read.segments[0].text, u"Hi all"_s);
        QCOMPARE(read.segments[0].words.size(), 2);
        QCOMPARE(read.segments[0].words[0].confidence(), 0.97);
        QCOMPARE(read.segments[0].words[1].confidence(), std::nullopt);
        QCOMPARE(transcript(R"([{"start":0,"stop":9,"text":"no words"}])").segments.value(0).text, u"no words"_s);
    }

    void item06SpeakersInEveryForm()
    {
        const document::Transcript read = transcript(
            R"([{"start":0,"stop":1,"text":"a","speaker":null},{"start":1,"stop":2,"text":"b","speaker":""},
                {"start":2,"stop":3,"text":"c","speaker":"unk"},{"start":3,"stop":4,"text":"d","speaker":"F2"},
                {"start":4,"stop":5,"text":"e","speaker":"Speaker 1"},{"start":5,"stop":6,"text":"f","speaker":{"name":"Ann"}}])");
        QStringList names;
        for (const document::Segment &segment : read.segments)
            names << read.speakerName(segment);
        QCOMPARE(names, (QStringList{{}, {}, {}, u"F2"_s, u"Speaker 1"_s, u"Ann"_s}));
    }

    void item07TimestampsInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2026-02-03T10:02:05Z", "2026-02-03T10:02:05+00:00", "2026-02-03T10:02:05.000000Z",
                                 "2026-02-03T10:02:05.000000+00:00", "2026-02-03T10:02:05", "2026-02-03T10:02:05.000"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void item07TimestampsInEveryForm()
    {
        QFETCH(QString, text);
        const QDateTime time(QDate(2026, 2, 3), QTime(10, 2, 5), Qt::UTC);
        for (const char *key : {"last_modified", "updated_at", "last_update"}) {
            const auto read
                = readAs<Document>("{\"id\":\"d\",\"" + QByteArray(key) + "\":\"" + text.toLatin1() + "\"}");
            QCOMPARE(read.lastModified.text, text); // it is the version of the next save
            QCOMPARE(read.lastModified.toDateTime(), time);
        }
        for (const char *key : {"created", "created_at", "date_session_start"}) {
            const auto read
                = readAs<Session>("{\"session_id\":\"s\",\"" + QByteArray(key) + "\":\"" + text.toLatin1() + "\"}");
            QCOMPARE(read.created.value_or(Timestamp{}).toDateTime(), time);
        }
    }

    void item08BooleansAndNumbersAsText()
    {
        for (const char *yes : {"true", "\"true\"", "1", "\"1\"", "\"True\""})
            QVERIFY(readAs<Document>(QByteArray(R"({"id":"d","finished":)") + yes + '}').finished);
        for (const char *no : {"false", "\"false\"", "0", "\"0\"", "null"})
            QVERIFY(!readAs<Document>(QByteArray(R"({"id":"d","finished":)") + no + '}').finished);
        const auto model = fromJson<CustomModel>(R"({"id":"12","name":"x","base_language_id":"7","type":"1"})");
        QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
        QCOMPARE(toJson(*model).contains("\"base_language_id\":7"), true);
        QCOMPARE(readAs<Document>(R"({"id":"d","size_bytes":"12"})").sizeBytes, 12);
    }

    void item09LanguageCodesStayAsTheyCame_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "en-us", "en-US", "EN-GB", "nl-pol", "my_model-2"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void item09LanguageCodesStayAsTheyCame() // names for them: ui/tst_widgets
    {
        QFETCH(QString, code);
        const auto read = readAs<Session>("{\"session_id\":\"s\",\"language\":\"" + code.toLatin1() + "\"}");
        QCOMPARE(QJsonDocument::fromJson(toJson(read))["language"_L1].toString(), code);
    }

    void item10AnySuccessAndEmptyBodies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        for (const int status : {200, 201, 202, 204}) {
            QTest::addRow("%d", status) << status << QByteArray(R"({"result":{"id":"7d9d"}})");
            QTest::addRow("%d, empty", status) << status << QByteArray();
        }
    }
    void
    item10AnySuccessAndEmptyBodies() // relative Location: tst_upload; trailing slashes: service/tst_contractservice
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QVERIFY(ask(documents::copy(session, {}), {.status = status, .body = body}));
        QVERIFY(ask(documents::clearText(session, transcriptId), {.status = status, .body = body}));
        QVERIFY(ask(documents::setFinished(session, transcriptId, {}), {.status = status, .body = body}));
        QVERIFY(ask(documents::remove(session, transcriptId), {.status = status, .body = body}));
    }

    void item11UnknownThingsAreKeptOrIgnored()
    {
        const auto read = readAs<Session>(R"({"session_id":"s","status":"hibernating","future":{"a":[1]},"documents":[
            {"id":"d","type":"mindmap","future":1}]})");
        QVERIFY(read.status == SessionStatus::Unknown);
        QCOMPARE(read.status.text, u"hibernating"_s);
        const auto account = fromJson<Account>(R"({"id":1,"email":"a@example.org","roles":["WIZARD","SYSOP"]})");
        QVERIFY2(account, qPrintable(account ? QString() : account.error().detail));
        QVERIFY(toJson(*account).contains("WIZARD"));
        const QByteArray content
            = R"({"document_type":"document","future":{"deep":[1,2.50]},"metadata":{"x":null},)"
              R"("content":{"text":"Hi","segments":[{"id":"s1","start":0,"stop":900,"text":"Hi",)"
              R"("q":12345678901234567890,"words":[{"text":"Hi","start":0,"stop":900,"w":{"a":[]}}]}]}})";
        const QByteArray written = document::writeScriptixJson(transcript(content));
        for (const char *kept :
             {R"("future":{"deep":[1,2.50]})", R"("x":null)", "12345678901234567890", R"("w":{"a":[]})"})
            QVERIFY2(written.contains(kept), kept);
    }

    void item12ErrorsInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message"); // empty: a sentence of our own
        QTest::newRow("flat") << QByteArray(R"({"error":"The name is taken."})") << u"The name is taken."_s;
        QTest::newRow("flat, code") << QByteArray(R"({"error":"conflict","message":"The name is taken."})")
                                    << u"The name is taken."_s;
        QTest::newRow("nested") << QByteArray(R"({"error":{"code":"conflict","message":"The name is taken."}})")
                                << u"The name is taken."_s;
        QTest::newRow("message only") << QByteArray(R"({"message":"The name is taken."})") << u"The name is taken."_s;
        QTest::newRow("plain text") << QByteArray("The name is taken.") << u"The name is taken."_s;
        QTest::newRow("HTML of a proxy") << QByteArray("<!DOCTYPE html><html><body><h1>409</h1></body></html>")
                                         << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void item12ErrorsInEveryForm()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        const auto folder = ask(folders::create({.name = u"x"_s}), {.status = 409, .body = body});
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, ErrorKind::Conflict);
        QVERIFY(!folder.error().message.contains(u'<'));
        if (message.isEmpty())
            QVERIFY(folder.error().message.endsWith(u'.'));
        else
            QCOMPARE(folder.error().message, message);
    }

    void item13FilesOrJsonByContentType()
    {
        const auto request = translation::translateMultiple(session, transcriptId, {.languages = {u"nl"_s}});
        const auto zip = ask(request,
                             {.status = 200,
                              .headers = {{"Content-Type", "application/zip"},
                                          {"Content-Disposition", "attachment; filename=\"a-nl.zip\""}},
                              .body = QByteArray("PK\3\4", 4)});
        QVERIFY(zip && !isJson(*zip));
        QCOMPARE(zip->fileName, u"a-nl.zip"_s);
        for (const char *type : {"application/json", "Application/JSON; charset=utf-8", "application/problem+json"}) {
            const auto json = ask(request,
                                  {.status = 200,
                                   .headers = {{"Content-Type", type}},
                                   .body = R"({"result":{"document_id":"d2","language":"nl"}})"});
            QVERIFY(json && isJson(*json));
            const auto result = readJson<TranslationResult>(*json);
            QVERIFY(result);
            QCOMPARE(result->documentId.value, u"d2"_s);
        }
        const HttpReply file{.status = 200, .headers = {{"Content-Type", "text/plain"}}, .body = "Hello."};
        const auto text = ask(documents::get(session, transcriptId, {.format = u"txt"_s}), file);
        QVERIFY(text && !isJson(*text));
        const auto summary = ask(operations::summarize(session, transcriptId, {}, {}), file);
        QVERIFY(summary && !isJson(*summary));
        const auto wrong = ask(documents::getDocument(session, transcriptId, {}), file);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::BadReply);
    }
};

QTEST_GUILESS_MAIN(TestTolerance)
#include "tst_tolerance.moc"
