#include "api/endpoints.h"
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace api;
using namespace Qt::StringLiterals;

namespace {
struct Inner
{
    qint64 start = 0;
    QString text{};
    static constexpr auto fields()
    {
        return std::tuple{required("start", &Inner::start, "begin"), field("text", &Inner::text)};
    }
};

enum class Colour { Unknown, Red };
constexpr auto names(Colour)
{
    return std::array{std::pair{Colour::Red, "red"}, std::pair{Colour::Red, "crimson"}};
}

struct Part
{
    std::optional<int> lines{};
    static constexpr auto fields() { return std::tuple{field("lines", &Part::lines)}; }
};

struct Outer
{
    Id<struct OuterTag, IdForm::Number> id{};
    bool flag = false;
    double ratio = 0;
    int count = 0;
    Word<Colour> colour{};
    std::optional<Nullable<QString>> parent{};
    std::optional<RawJson> raw{};
    QList<Inner> result{};
    Part part{};
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &Outer::id),       field("flag", &Outer::flag),     field("ratio", &Outer::ratio),
            field("count", &Outer::count), field("colour", &Outer::colour), field("parent", &Outer::parent),
            field("raw", &Outer::raw),     field("result", &Outer::result), inlined(&Outer::part)};
    }
};
} // namespace

/// The JSON reader and writer: lenient where servers differ, exact about the rest, unharmed by hostile input.
class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void readsLeniently()
    {
        const auto outer = fromJson<Outer>(
            R"({"id": 41, "flag": "TRUE", "ratio": "0.5", "count": "7", "colour": "Crimson", "lines": "2",
            "result": {"begin": "12", "text": null}})");
        QVERIFY2(outer, qPrintable(outer ? QString() : outer.error().detail));
        QCOMPARE(outer->id.value, u"41"_s);
        QVERIFY(outer->flag);
        QCOMPARE(outer->ratio, 0.5);
        QCOMPARE(outer->count, 7);
        QVERIFY(outer->colour == Colour::Red);
        QCOMPARE(outer->colour.text, u"Crimson"_s);
        QCOMPARE(outer->part.lines, 2);
        QCOMPARE(outer->result.size(), 1);
        QCOMPARE(outer->result[0].start, 12);
        QVERIFY(!outer->parent);
    }

    void readsBooleans_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("value"); // -1: an error
        for (const auto &[json, value] : std::initializer_list<std::pair<const char *, int>>{{"true", 1},
                                                                                             {"false", 0},
                                                                                             {"1", 1},
                                                                                             {"0", 0},
                                                                                             {"\"true\"", 1},
                                                                                             {"\"0\"", 0},
                                                                                             {"\" False \"", 0},
                                                                                             {"2", -1},
                                                                                             {"\"yes\"", -1},
                                                                                             {"[]", -1},
                                                                                             {"null", 0}})
            QTest::newRow(json) << QByteArray(json) << value;
    }
    void readsBooleans()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, value);
        const auto outer = fromJson<Outer>("{\"flag\":" + json + "}");
        QCOMPARE(outer.has_value(), value >= 0);
        if (outer)
            QCOMPARE(outer->flag, value == 1);
    }

    void namesTheWrongPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        const auto row = [](const QByteArray &json, const QString &problem) {
            QTest::newRow(json.left(60).constData()) << json << problem;
        };
        row(R"({"result":[{"start":1},{"start":2},{"start":3},{"start":"x"}]})",
            u"$.result[3].start: expected number"_s);
        row(R"({"result":[{"text":"a"}]})", u"$.result[0].start: missing"_s);
        row(R"({"result":[[]]})", u"$.result[0]: expected object"_s);
        row(R"({"result":7})", u"$.result: expected array"_s);
        row(R"({"id":{}})", u"$.id: expected string"_s);
        row(R"({"ratio":"nan"})", u"$.ratio: expected number"_s);
        row(R"({"ratio":1e999})", {});
        row(R"({"count":3000000000})", u"$.count: expected number in range"_s);
        row(R"({"count":1e300})", u"$.count: expected number in range"_s);
        row(R"({"result":[{"start":99999999999999999999}]})", u"$.result[0].start: expected number in range"_s);
        row("[1]", u"$: expected object"_s);
    }
    void namesTheWrongPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        const auto outer = fromJson<Outer>(json);
        QVERIFY(!outer);
        QCOMPARE(outer.error().kind, ErrorKind::BadReply);
        QVERIFY(outer.error().message.endsWith(u'.'));
        if (!problem.isEmpty())
            QCOMPARE(outer.error().detail, problem);
    }

    void survivesHostileText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n");
        QTest::newRow("html") << QByteArray("<html>");
        QTest::newRow("cut") << QByteArray("{\"result\":[{\"start\":1},{\"st");
        QTest::newRow("cut in raw") << QByteArray("{\"raw\":{\"a\":[1,2,\"x\\");
        QTest::newRow("cut after key") << QByteArray("{\"raw\"");
        QTest::newRow("cut after colon") << QByteArray("{\"raw\":");
        QTest::newRow("deep") << QByteArray(200'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"raw\":").repeated(100'000);
        QTest::newRow("deep raw") << "{\"raw\":" + QByteArray(100'000, '[');
        QTest::newRow("control characters") << QByteArray("{\"id\":\"a\x01\x02\"");
        QTest::newRow("bad utf-8") << QByteArray("{\"id\":\"\xff\xfe\"");
        QTest::newRow("two roots") << QByteArray("{}{}");
        QTest::newRow("zero bytes") << QByteArray(1000, '\0');
        QTest::newRow("quote only") << QByteArray("\"");
        QTest::newRow("backslashes") << "{\"" + QByteArray(9999, '\\');
    }
    void survivesHostileText()
    {
        QFETCH(QByteArray, json);
        const auto outer = fromJson<Outer>(json);
        QVERIFY(!outer);
        QCOMPARE(outer.error().kind, ErrorKind::BadReply);
        QVERIFY(!ReplyCodec<Outer>::read({.status = 200, .body = json}));
        QVERIFY(!ReplyCodec<Page<Outer>>::read({.status = 200, .body = json}));
    }

    void writesWhatItReads()
    {
        Outer outer{.id = {u"41"_s}, .flag = true, .ratio = 0.1, .count = -3, .colour = Colour::Red};
        outer.parent.emplace();
        outer.raw = RawJson{"{ \"kept\" : 1.50 }"};
        outer.result = {{1, u"say \"hi\"\n\\ \x01 \u00e9 \U0001F600"_s}, {2, {}}};
        outer.part.lines = 2;
        const QByteArray json = toJson(outer);
        QCOMPARE(json,
                 "{\"id\":41,\"flag\":true,\"ratio\":0.1,\"count\":-3,\"colour\":\"red\",\"parent\":null,\"raw\":{ "
                 "\"kept\" : 1.50 },"
                 "\"result\":[{\"start\":1,\"text\":\"say \\\"hi\\\"\\n\\\\ \\u0001 \u00e9 "
                 "\U0001F600\"},{\"start\":2,\"text\":\"\"}],"
                 "\"lines\":2}");
        const auto again = fromJson<Outer>(json);
        QVERIFY(again);
        QCOMPARE(again->raw->text, "{ \"kept\" : 1.50 }"); // byte for byte, not parsed
        QVERIFY(again->parent && !again->parent->value);
        QCOMPARE(toJson(*again), json);
    }

    void takesRawMembersOutOfEnvelopes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("result") << QByteArray("{\"count\":1,\"result\": {\"id\":\"d\", \"document\" : [1.0, "
                                              "\"]}\\\"\", {\"a\":{}}] , \"finished\":true}}");
        QTest::newRow("list of one") << QByteArray(
            "{\"result\":[{\"id\":\"d\",\"document\":[1.0, \"]}\\\"\", {\"a\":{}}],\"finished\":1}]}");
        QTest::newRow("data") << QByteArray(
            "{\"data\":{\"document\":[1.0, \"]}\\\"\", {\"a\":{}}],\"id\":\"d\",\"finished\":\"true\"}}");
        QTest::newRow("bare") << QByteArray(
            "  {\"finished\":true,\"document\":[1.0, \"]}\\\"\", {\"a\":{}}],\"id\":\"d\"}");
    }
    void takesRawMembersOutOfEnvelopes()
    {
        QFETCH(QByteArray, json);
        const auto document = ReplyCodec<Document>::read({.status = 200, .body = json});
        QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
        QCOMPARE(document->id.value, u"d"_s);
        QVERIFY(document->finished);
        QCOMPARE(document->document->text, "[1.0, \"]}\\\"\", {\"a\":{}}]");
    }

    void takesRawMembersOutOfInlinedStructs()
    {
        const auto shared = ReplyCodec<SharedDocument>::read(
            {.status = 200, .body = R"({"result":{"id":"d","permissions":"edit","document":[1.0, 2.50]}})"});
        QVERIFY2(shared, qPrintable(shared ? QString() : shared.error().detail));
        QCOMPARE(shared->document.id.value, u"d"_s);
        QCOMPARE(shared->document.document->text, "[1.0, 2.50]");
        QVERIFY(toJson(*shared).contains("\"document\":[1.0, 2.50]"));
    }

    void readsPages_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("total");
        QTest::newRow("full") << QByteArray(R"({"count":1,"total_results":58,"result":[{"start":1}]})") << 1 << 58;
        QTest::newRow("no counters") << QByteArray(R"({"result":[{"start":1},{"start":2}]})") << 2 << 2;
        QTest::newRow("data") << QByteArray(R"({"data":[{"start":1}],"total_results":3})") << 1 << 3;
        QTest::newRow("one object") << QByteArray(R"({"result":{"start":1}})") << 1 << 1;
        QTest::newRow("bare list") << QByteArray(R"([{"start":1}])") << 1 << 1;
        QTest::newRow("null") << QByteArray(R"({"count":0,"total_results":0,"result":null})") << 0 << 0;
        QTest::newRow("total too low") << QByteArray(R"({"total_results":-5,"result":[{"start":1}]})") << 1 << 1;
    }
    void readsPages()
    {
        QFETCH(QByteArray, json);
        const auto page = ReplyCodec<Page<Inner>>::read({.status = 200, .body = json});
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QTEST(int(page->items.size()), "count");
        QTEST(int(page->total), "total");
    }

    void keepsTimesAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Z") << u"2026-02-03T10:02:05Z"_s;
        QTest::newRow("offset, microseconds") << u"2026-02-03T10:02:05.000000+00:00"_s;
        QTest::newRow("other offset") << u"2026-02-03T11:02:05+01:00"_s;
        QTest::newRow("no zone") << u"2026-02-03T10:02:05"_s;
        QTest::newRow("space") << u"2026-02-03 10:02:05"_s;
    }
    void keepsTimesAsWritten()
    {
        QFETCH(QString, text);
        const auto document
            = fromJson<DocumentSummary>(toJson(DocumentSummary{.id = {u"d"_s}, .lastModified = {text}}));
        QVERIFY(document);
        QCOMPARE(document->lastModified.text, text);
        QCOMPARE(document->lastModified.toDateTime(), QDateTime(QDate(2026, 2, 3), QTime(10, 2, 5), Qt::UTC));
        QVERIFY(!Timestamp{u"yesterday"_s}.toDateTime().isValid());
    }

    void foldsSessionStatus_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("status");
        QTest::newRow("done") << QByteArray("\"done\"") << int(SessionStatus::Done);
        QTest::newRow("Finished") << QByteArray("\"Finished\"") << int(SessionStatus::Done);
        QTest::newRow("integer") << QByteArray("3") << int(SessionStatus::Processing);
        QTest::newRow("unknown") << QByteArray("\"hibernating\"") << int(SessionStatus::Unknown);
    }
    void foldsSessionStatus()
    {
        QFETCH(QByteArray, json);
        const auto session = fromJson<Session>("{\"sessionId\":5,\"status\":" + json + "}");
        QVERIFY(session);
        QCOMPARE(session->id.value, u"5"_s);
        QTEST(int(session->status.value()), "status");
    }

    void writesQueries()
    {
        const auto request
            = sessions::list({.page = {.offset = 25}, .sort = {.q = u"a+b & c/ü"_s}, .folderId = FolderId{u"7"_s}});
        QCOMPARE(request.query, "offset=25&q=a%2Bb%20%26%20c%2F%C3%BC&folder_id=7");
        const auto read = decltype(sessions::list)::read({.query = QUrlQuery(QString::fromLatin1(request.query))});
        QVERIFY(read);
        QCOMPARE(toQuery(std::get<0>(*read)), request.query);
    }

    void writesAndReadsForms()
    {
        const auto request = auth::login({}, {.username = u"a+b@example.org"_s, .password = u"p w&=%"_s});
        QCOMPARE(request.contentType, "application/x-www-form-urlencoded");
        QCOMPARE(request.query, "login_type=token");
        QCOMPARE(request.body, "username=a%2Bb%40example.org&password=p%20w%26%3D%25&remember_me=true");
        using Row = decltype(auth::login);
        for (const QByteArray &body :
             {request.body, QByteArray("username=a%2Bb%40example.org&password=p+w%26%3D%25")}) {
            const auto read = Row::read(
                {.query = QUrlQuery(u"login_type=token"_s), .body = body, .contentType = request.contentType});
            QVERIFY(read);
            QCOMPARE(std::get<1>(*read).username, u"a+b@example.org"_s);
            QCOMPARE(std::get<1>(*read).password, u"p w&=%"_s);
        }
        const auto bad = Row::read({.body = "username=x", .contentType = request.contentType});
        QVERIFY(!bad);
        QCOMPARE(bad.error().detail, u"$.password: missing"_s);
    }

    /// Each further text of a key once copied all before it.
    void readsAFormFullOfOneKey()
    {
        const QJsonObject read = formToJson(QByteArray("tag=x&").repeated(400'000) + "tag=y&other=z");
        QCOMPARE(read["tag"_L1].toArray().size(), 400'001);
        QCOMPARE(read["tag"_L1].toArray().last().toString(), u"y"_s);
        QCOMPARE(read["other"_L1].toString(), u"z"_s);
    }

    void readsFileNamesSafely_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("name");
        QTest::newRow("quoted") << QByteArray("attachment; filename=\"Harbour meeting.srt\"")
                                << u"Harbour meeting.srt"_s;
        QTest::newRow("bare") << QByteArray("attachment; filename=a.srt; x=1") << u"a.srt"_s;
        QTest::newRow("extended") << QByteArray("attachment; filename=\"x.srt\"; filename*=UTF-8''%E2%82%AC.srt")
                                  << u"€.srt"_s;
        QTest::newRow("path") << QByteArray("attachment; filename=\"../../etc/passwd\"") << u"passwd"_s;
        QTest::newRow("windows path") << QByteArray("attachment; filename*=UTF-8''..%5C..%5Cevil.exe") << u"evil.exe"_s;
        QTest::newRow("hidden") << QByteArray("attachment; filename=\".bashrc\"") << u"bashrc"_s;
        QTest::newRow("dots") << QByteArray("attachment; filename=\"..\"") << QString();
        QTest::newRow("none") << QByteArray("inline") << QString();
    }
    void readsFileNamesSafely()
    {
        QFETCH(QByteArray, header);
        const auto body = ReplyCodec<RawBody>::read({.status = 200, .headers = {{"Content-Disposition", header}}});
        QVERIFY(body);
        QTEST(body->fileName, "name");
    }

    void writesTusMetadata()
    {
        const TusMetadata metadata{.language = u"en"_s,
                                   .filetype = u"audio/mpeg"_s,
                                   .filename = u"harbour_meeting.mp3"_s,
                                   .punctuation = true};
        const QByteArray header = toTusHeader(metadata);
        QCOMPARE(
            header,
            "language ZW4=,document_type ZG9jdW1lbnQ=,filetype YXVkaW8vbXBlZw==,filename aGFyYm91cl9tZWV0aW5nLm1wMw==,"
            "punctuation dHJ1ZQ==");
        const auto read = fromTusHeader(header);
        QVERIFY(read);
        QCOMPARE(toTusHeader(*read), header);
        QVERIFY(!fromTusHeader("language ZW4=,language ZW4="));
        QVERIFY(!fromTusHeader("language !!!"));
        QVERIFY(!fromTusHeader("filename YQ=="));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
