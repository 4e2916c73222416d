#include "models/document/formats/scriptixjson.h"

#include "tests/support/invariants.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QByteArray contract(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/contract/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue bodyOf(const QByteArray &reply)
{
    return QJsonDocument::fromJson(reply)["result"_L1]["document"_L1];
}

QJsonValue parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Cues of the contract need no id; ours have one.
QJsonArray withoutIds(const QJsonArray &segments)
{
    QJsonArray result;
    for (const QJsonValue &value : segments) {
        QJsonObject segment = value.toObject();
        segment.remove("id"_L1);
        result.append(segment);
    }
    return result;
}

Transcript read(const QByteArray &json)
{
    const auto transcript = readScriptixJson(json);
    if (!transcript) {
        qWarning() << transcript.error().message << transcript.error().line;
        return {};
    }
    return *transcript;
}

} // namespace

/// Documents as the API carries them.
class TestScriptixJson : public QObject
{
    Q_OBJECT

private slots:
    void readsATranscriptReply();
    void writesATranscriptBackAsItWas();
    void writesCaptionsBackAsAnArray();
    void keepsTheObjectFormOfCaptions();
    void readsARawResult();
    void keepsUnknownMembers();
    void writesAMissingLanguageOnce();
    void cleansATextThatIsMadeOfItsWords();
    void acceptsEveryTolerantForm_data();
    void acceptsEveryTolerantForm();
    void realignsWordsToAnEditedText();
    void realignsWordsOfSeveralIdeographs();
    void readsSecondsAndMilliseconds_data();
    void readsSecondsAndMilliseconds();
    void namesSpeakersInAllForms();
    void keepsSourceMarksAndConfidence();
    void putsWildTimesInOrder();
    void givesEverySegmentItsOwnId();
    void readsTextsThatAreNoValidUnicode();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void survivesEveryTruncation();
    void readsAMillionWords();
};

void TestScriptixJson::readsATranscriptReply()
{
    const auto reply = readDocumentReply(contract(u"document_transcript"_s));
    QVERIFY(reply);
    QCOMPARE(reply->id, u"7d9d3a52-0c1e-4d2b-9a3e-5f0c2b6a1e11"_s);
    QCOMPARE(reply->sessionId, u"5c0f19ae000001000004b7d21e"_s);
    QCOMPARE(reply->filename, u"Harbour meeting"_s);
    QCOMPARE(reply->type, u"document"_s);
    QCOMPARE(reply->language, u"en"_s);
    QCOMPARE(reply->lastModified, u"2026-02-03T10:02:05.000000+00:00"_s);
    QCOMPARE(reply->timecodeOffset, u"00:00:00:00"_s);
    QVERIFY(!reply->finished);
    QVERIFY(reply->hasContent);
    const Transcript &t = reply->transcript;
    QCOMPARE(t.kind, Kind::Transcript);
    QCOMPARE(t.duration, Ms(10'400));
    QCOMPARE(t.segments.size(), 3);
    QCOMPARE(t.wordCount(), 26);
    QCOMPARE(t.speakers.size(), 2);
    QCOMPARE(t.speakers[1].color, u"#C2571A"_s);
    QCOMPARE(t.speakerName(t.segments[1]), u"Speaker 2"_s);
    const Segment &second = t.segments[1];
    QCOMPARE(second.wordText(4).toString(), u"came"_s);
    QCOMPARE(second.words[4].start(), Ms(4880));
    QCOMPARE(second.words[4].stop(), Ms(5180));
    QCOMPARE(second.words[4].marks(), quint8(Bold));
    QCOMPARE(second.words[4].confidence(), 0.97);
    QCOMPARE(brokenInvariant(t), QString());
}

void TestScriptixJson::writesATranscriptBackAsItWas()
{
    const QByteArray reply = contract(u"document_transcript"_s);
    QCOMPARE(parsed(writeScriptixJson(read(reply))), bodyOf(reply));
}

void TestScriptixJson::writesCaptionsBackAsAnArray()
{
    const QByteArray reply = contract(u"document_caption"_s);
    const Transcript captions = read(reply);
    QCOMPARE(captions.kind, Kind::Captions);
    QCOMPARE(captions.segments[2].text, u"Fourteen, and two of them\nare still at quay three."_s);
    QVERIFY(!captions.segments[2].words.first().isTimed());
    QCOMPARE(captions.segments[2].words.size(), 10);
    QCOMPARE(brokenInvariant(captions), QString());
    QCOMPARE(withoutIds(parsed(writeScriptixJson(captions)).toArray()), bodyOf(reply).toArray());
    const auto whole = readDocumentReply(reply);
    QVERIFY(whole->finished);
    QCOMPARE(whole->type, u"caption"_s);
}

void TestScriptixJson::keepsTheObjectFormOfCaptions()
{
    const QByteArray reply = contract(u"document_caption_object_form"_s);
    const Transcript captions = read(reply);
    QCOMPARE(captions.kind, Kind::Captions);
    const QJsonObject written = parsed(writeScriptixJson(captions)).toObject();
    const QJsonObject original = bodyOf(reply).toObject();
    QCOMPARE(written["document_type"_L1], original["document_type"_L1]);
    QCOMPARE(written["metadata"_L1]["language"_L1], original["metadata"_L1]["language"_L1]);
    QCOMPARE(withoutIds(written["content"_L1]["segments"_L1].toArray()),
             original["content"_L1]["segments"_L1].toArray());
}

void TestScriptixJson::readsARawResult()
{
    const Transcript t = read(contract(u"session_result"_s));
    QCOMPARE(t.kind, Kind::Transcript);
    QCOMPARE(t.duration, Ms(10'000));
    QCOMPARE(t.segments.size(), 3);
    QCOMPARE(t.wordCount(), 26);
    QCOMPARE(t.segments[0].words[1].start(), Ms(800));
    QCOMPARE(t.segments[0].words[1].confidence(), 0.96);
    QCOMPARE(t.segments[0].start(), Ms(480));
    QCOMPARE(t.segments[2].stop(), Ms(10'080));
    QCOMPARE(t.speakerName(t.segments[1]), u"Speaker 2"_s);
    QCOMPARE(brokenInvariant(t), QString());
}

void TestScriptixJson::keepsUnknownMembers()
{
    const QByteArray body
        = R"({"document_type":"document","future":{"deep":[1,2.50,"x\u00e9"]},"schema":7,)"
          R"("metadata":{"language":"nl","duration":9000,"version":3,"engine":"e1",)"
          R"("speakers":[{"id":"A","name":"Ann","color":"#112233","pinned":true}]},)"
          R"("content":{"text":"Hi all","paragraphs":null,"segments":[)"
          R"({"id":"s1","start":0,"stop":900,"speaker":"A","text":"Hi all","channel":0,"sconf":0.88,"big":12345678901234567890,)"
          R"("words":[{"text":"Hi","start":0,"stop":400,"confidence":0.5,"alternatives":["Hey",{"w":1}]},)"
          R"({"text":"all","start":400,"stop":900,"confidence":0.75,"marks":["bold","highlight"],"x":null}]}]}})";
    const QByteArray written = writeScriptixJson(read(body));
    QCOMPARE(parsed(written), parsed(body));
    QVERIFY(written.contains("12345678901234567890"));
    QVERIFY(written.contains("2.50"));
    QCOMPARE(writeScriptixJson(read(written)), written);
}

void TestScriptixJson::writesAMissingLanguageOnce()
{
    Transcript t = read(R"({"metadata":{"language":null},"content":{"segments":[{"start":0,"stop":9,"text":"Hi"}]}})");
    QVERIFY2(!t.extra.contains("language"), t.extra.constData());
    QCOMPARE(writeScriptixJson(t).count("\"language\""), 1);
    t.language = u"nl"_s;
    QCOMPARE(read(writeScriptixJson(t)).language, u"nl"_s);
}

void TestScriptixJson::cleansATextThatIsMadeOfItsWords()
{
    const Transcript t = read(R"([{"words":[["He\u0000llo",480,820],["there.",860,1400]]}])");
    QCOMPARE(t.segments.first().text, u"Hello there."_s);
    QCOMPARE(t.segments.first().words[1].start(), Ms(860));
    QCOMPARE(brokenInvariant(t), QString());
}

void TestScriptixJson::acceptsEveryTolerantForm_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray segments = R"([{"begin":480,"end":"1400","speaker":null,"text":"Hello there.",)"
                                R"("words":[["Hello",480,820,97],["there.",860,1400,null]]}])";
    QByteArray quoted = QJsonDocument(QJsonArray{QString::fromUtf8("{\"segments\":" + segments + "}")}).toJson();
    quoted = quoted.mid(1, quoted.lastIndexOf(']') - 1).trimmed();
    QTest::newRow("array") << segments;
    QTest::newRow("segments") << "{\"segments\":" + segments + "}";
    QTest::newRow("content.segments") << "{\"content\":{\"segments\":" + segments + "}}";
    QTest::newRow("content array") << "{\"content\":" + segments + "}";
    QTest::newRow("document without envelope") << "{\"id\":7,\"document\":{\"segments\":" + segments + "}}";
    QTest::newRow("JSON text") << "{\"id\":7,\"document\":" + quoted + "}";
    QTest::newRow("content as JSON text") << "{\"document_type\":\"document\",\"content\":" + quoted + "}";
    QTest::newRow("result list of one") << "{\"result\":[{\"id\":7,\"document\":{\"segments\":" + segments + "}}]}";
    QTest::newRow("data") << "{\"data\":{\"id\":7,\"document\":{\"segments\":" + segments + "}}}";
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + segments;
    QTest::newRow("raw result")
        << R"({"results":[{"result":[["Hello",480,820,0.97],["there.",860,1400]],"speaker":"unk"}]})"_ba;
    QTest::newRow("words only") << R"([{"words":[{"word":"Hello","start":480,"end":820,"conf":0.97},)"
                                   R"({"text":"there.","begin":"860","stop":1400}]}])"_ba;
}

void TestScriptixJson::acceptsEveryTolerantForm()
{
    QFETCH(QByteArray, json);
    const auto reply = readDocumentReply(json);
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
    QVERIFY(reply->hasContent);
    const Transcript &t = reply->transcript;
    QCOMPARE(t.segments.size(), 1);
    const Segment &segment = t.segments.first();
    QCOMPARE(segment.text, u"Hello there."_s);
    QCOMPARE(segment.start(), Ms(480));
    QCOMPARE(segment.stop(), Ms(1400));
    QCOMPARE(segment.speaker, -1);
    QCOMPARE(segment.words.size(), 2);
    QCOMPARE(segment.words[0].confidence(), 0.97);
    QCOMPARE(segment.words[1].confidence(), std::nullopt);
    QCOMPARE(segment.words[1].start(), Ms(860));
    QCOMPARE(brokenInvariant(t), QString());
}

void TestScriptixJson::realignsWordsToAnEditedText()
{
    const Transcript t
        = read(R"({"segments":[{"start":0,"stop":3000,"text":"Привет, dear World again!","words":[)"
               R"({"text":"привет","start":100,"stop":500,"id":"w1"},{"text":"world","start":1500,"stop":1900},)"
               R"({"text":"gone","start":1900,"stop":2000},{"text":"again","start":2000,"stop":2900,"id":"w4"}]}]})");
    const Segment &segment = t.segments.first();
    QCOMPARE(segment.words.size(), 4);
    QCOMPARE(segment.words[0].start(), Ms(100));
    QVERIFY(!segment.words[1].isTimed());
    QVERIFY(segment.words[1].start() >= Ms(500) && segment.words[1].stop() <= Ms(1500));
    QCOMPARE(segment.words[2].start(), Ms(1500));
    QCOMPARE(segment.words[3].stop(), Ms(2900));
    QCOMPARE(segment.wordExtra, (QList<WordExtra>{{0, R"({"id":"w1"})"}, {3, R"({"id":"w4"})"}}));
    QVERIFY(writeScriptixJson(t).contains(R"({"text":"dear","start":null,"stop":null})"));
}

void TestScriptixJson::realignsWordsOfSeveralIdeographs()
{
    const Transcript t = read(R"({"segments":[{"start":0,"stop":3000,"text":"我们都很喜欢北京。","words":[)"
                              R"({"text":"我们","start":100,"stop":500},{"text":"喜欢","start":900,"stop":1500},)"
                              R"({"text":"北京。","start":1500,"stop":2000}]}]})");
    const Segment &segment = t.segments.first();
    QCOMPARE(segment.words.size(), 5);
    QCOMPARE(segment.wordText(0), u"我们");
    QCOMPARE(segment.words[0].start(), Ms(100));
    QVERIFY(!segment.words[1].isTimed());
    QCOMPARE(segment.wordText(3), u"喜欢");
    QCOMPARE(segment.words[3].start(), Ms(900));
    QCOMPARE(segment.words[4].stop(), Ms(2000));
}

void TestScriptixJson::readsSecondsAndMilliseconds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("startMs");
    QTest::newRow("fractions are seconds") << R"([{"start":1.5,"stop":3,"text":"a b"}])"_ba << 1500;
    QTest::newRow("integers are milliseconds") << R"([{"start":1500,"stop":3000,"text":"a b"}])"_ba << 1500;
    QTest::newRow("whole seconds of a long file")
        << R"({"metadata":{"duration":60000},"segments":[{"start":2,"stop":4,"text":"some words here now"},{"start":30,"stop":58,"text":"a b c d"}]})"_ba
        << 2000;
    QTest::newRow("a few words at the start of a long file")
        << R"({"metadata":{"duration":3600000},"segments":[{"start":480,"stop":1400,"text":"Hello there."}]})"_ba
        << 480;
    QTest::newRow("a cue without a length at the start of a long file")
        << R"({"metadata":{"duration":3600000},"segments":[{"start":480,"stop":480,"text":"Hello there."}]})"_ba << 480;
    QTest::newRow("fractions of milliseconds")
        << R"({"metadata":{"duration":60000},"segments":[{"start":1500.25,"stop":59000,"text":"a b"}]})"_ba << 1500;
    QTest::newRow("text") << R"([{"start":"1.5","stop":"3.0","text":"a b"}])"_ba << 1500;
}

void TestScriptixJson::readsSecondsAndMilliseconds()
{
    QFETCH(QByteArray, json);
    QFETCH(int, startMs);
    QCOMPARE(read(json).segments.first().start(), Ms(startMs));
}

void TestScriptixJson::namesSpeakersInAllForms()
{
    const Transcript t = read(
        R"({"segments":[)"
        R"({"start":0,"stop":1,"speaker":"M1","text":"a"},{"start":1,"stop":2,"speaker":"","text":"b"},)"
        R"({"start":2,"stop":3,"speaker":"unk","text":"c"},{"start":3,"stop":4,"speaker":{"name":"Bob"},"text":"d"},)"
        R"({"start":4,"stop":5,"speaker":"ann","text":"e"},{"start":5,"stop":6,"speaker":"S9","text":"f"}],)"
        R"("metadata":{"speakers":[{"id":"S9","name":"Ann"}]}})");
    QStringList names;
    for (const Segment &segment : t.segments)
        names.append(t.speakerName(segment));
    QCOMPARE(names, (QStringList{u"M1"_s, QString(), QString(), u"Bob"_s, u"Ann"_s, u"Ann"_s}));
}

void TestScriptixJson::keepsSourceMarksAndConfidence()
{
    Transcript t = read(contract(u"document_transcript"_s));
    Word &word = t.segments[0].words[2];
    word.setSource(WordSource::Estimated);
    word.setMarks(Bold | Italic | Underline);
    word.setConfidence(std::nullopt);
    t.segments[1].words[0].setSource(WordSource::Manual);
    t.segments[1].words[0].setConfidence(1);
    t.segments[1].words[1].setTimed(false);
    t.segments[1].words[1].setSpan(t.segments[1].words[0].stop(), t.segments[1].words[2].start());
    QCOMPARE(read(writeScriptixJson(t)), t);
}

void TestScriptixJson::putsWildTimesInOrder()
{
    const Transcript t = read(
        R"({"segments":[{"start":5000,"stop":100,"text":"x y z","words":[["x",-40,-3],["y",99999999999,5],["z",10,20]]},)"
        R"({"start":200,"stop":300,"text":"early"},{"text":"no time"},{"start":1e300,"stop":null,"text":"far"}]})");
    QCOMPARE(t.segments.size(), 4);
    QCOMPARE(brokenInvariant(t), QString());
}

void TestScriptixJson::givesEverySegmentItsOwnId()
{
    const Transcript t = read(R"([{"id":"s3","start":0,"stop":1,"text":"a"},{"id":"s3","start":1,"stop":2,"text":"b"},)"
                              R"({"start":2,"stop":3,"text":"c"},{"id":17,"start":3,"stop":4,"text":"d"}])");
    QCOMPARE(brokenInvariant(t), QString());
    QCOMPARE(t.segments[0].id, u"s3"_s);
    QCOMPARE(t.segments[3].id, u"17"_s);
}

void TestScriptixJson::readsTextsThatAreNoValidUnicode()
{
    const Transcript t
        = read(R"([{"start":0,"stop":9,"text":"a \ud83d b\u0000c \ud83d\ude00","words":[["a",0,1],["\ud83d",2,3]]}])");
    QCOMPARE(t.segments.size(), 1);
    QCOMPARE(t.segments[0].text, u"a \uFFFD bc 😀"_s);
    QCOMPARE(brokenInvariant(t), QString());
    QCOMPARE(read(writeScriptixJson(t)).segments[0].text, t.segments[0].text);
}

void TestScriptixJson::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << "  \n "_ba;
    QTest::newRow("text") << "Hello there."_ba;
    QTest::newRow("html") << "<html><body>502</body></html>"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("number") << "17"_ba;
    QTest::newRow("no content") << R"({"result":{"id":"1","type":"document"}})"_ba;
    QTest::newRow("cut") << R"([{"start":0,"stop":1,"text":"a)"_ba;
    QTest::newRow("not UTF-8") << "[{\"start\":0,\"stop\":1,\"text\":\"\xC3\x28\"}]"_ba;
    QTest::newRow("deep arrays") << QByteArray(2'000'000, '[');
    QTest::newRow("deep unknown member") << "[{\"start\":0,\"x\":" + QByteArray(5000, '[') + QByteArray(5000, ']')
            + "}]";
    QByteArray envelopes = "{}";
    for (int i = 0; i < 500; ++i)
        envelopes = "{\"result\":" + envelopes + "}";
    QTest::newRow("deep envelopes") << envelopes;
    QTest::newRow("bad unknown member") << R"([{"start":0,"stop":1,"text":"a","x":tru}])"_ba;
    QTest::newRow("bad unknown text") << "[{\"start\":0,\"stop\":1,\"text\":\"a\",\"x\":\"\\q\"}]"_ba;
    QTest::newRow("bad escape in a key") << R"([{"start":0,"stop":1,"text":"a","x\ult":1}])"_ba;
    QTest::newRow("two documents") << R"([{"start":0,"stop":1,"text":"a"}] [])"_ba;
}

void TestScriptixJson::refusesBrokenFiles()
{
    QFETCH(QByteArray, json);
    const auto transcript = readScriptixJson(json);
    QVERIFY(!transcript);
    QVERIFY(!transcript.error().message.isEmpty());
}

void TestScriptixJson::survivesEveryTruncation()
{
    for (const QString &name : {u"document_transcript"_s, u"document_caption"_s, u"session_result"_s}) {
        const QByteArray whole = contract(name);
        for (qsizetype size = 0; size < whole.trimmed().size(); size += 7)
            QVERIFY(!readDocumentReply(whole.left(size)));
        for (qsizetype i = 0; i < whole.size(); i += 5) {
            QByteArray damaged = whole;
            damaged[i] = "\"{}[],:x0\\\xFF"[i % 11];
            const auto reply = readDocumentReply(damaged);
            QCOMPARE(reply ? brokenInvariant(reply->transcript) : QString(), QString());
        }
    }
}

void TestScriptixJson::readsAMillionWords()
{
    Transcript t{.language = u"en"_s};
    for (int i = 0; i < 50'000; ++i) {
        Segment segment{.id = u"s%1"_s.arg(i), .startMs = quint32(i) * 6000};
        for (quint32 w = 0; w < 20; ++w) {
            Word word;
            word.offset = quint32(segment.text.size());
            word.setSpan(Ms(segment.startMs + w * 300), Ms(segment.startMs + w * 300 + 280));
            word.setConfidence(0.005 * (i % 201));
            segment.words.append(word);
            segment.text += w < 19 ? u"word%1 "_s.arg(w) : u"end."_s;
        }
        segment.stopMs = segment.startMs + 5990;
        t.segments.append(segment);
    }
    const QByteArray json = writeScriptixJson(t);
    const Transcript again = read(R"({"count":1,"result":{"id":"d","type":"document","document":)" + json + "}}");
    QCOMPARE(again.wordCount(), 1'000'000);
    QCOMPARE(again.segments, t.segments);
}

QTEST_GUILESS_MAIN(TestScriptixJson)
#include "tst_scriptixjson.moc"
