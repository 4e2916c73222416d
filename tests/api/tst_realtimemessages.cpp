#include "api/realtimemessages.h"
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <random>

using namespace api;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kind = ServerMessage::Kind;

/// What servers say on a realtime WebSocket, in whatever dialect and condition.
class RealtimeMessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheContractsExchanges_data();
    void readsTheContractsExchanges();
    void readsWordsInBothForms();
    void readsTimesInSeconds();
    void putsTimesInOrder();
    void leavesOutWordsThatAreNone();
    void readsErrorsInAllForms_data();
    void readsErrorsInAllForms();
    void ignoresWhatItDoesNotKnow_data();
    void ignoresWhatItDoesNotKnow();
    void survivesHostileText();
    void writesStartAndStop();
};

namespace {

QJsonArray exchange(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/contract/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QByteArray bytes(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson();
}

const QList<LiveWord> shipsAreIn{{u"The"_s, 0ms, 140ms, 0.99},
                                 {u"ships"_s, 140ms, 520ms, 0.98},
                                 {u"are"_s, 520ms, 640ms, 0.97},
                                 {u"in."_s, 640ms, 900ms, 0.95}};

} // namespace

void RealtimeMessagesTest::readsTheContractsExchanges_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::newRow("list") << u"realtime_messages.json"_s << u"Speaker 1"_s
                          << QList{Kind::State, Kind::State, Kind::Partial, Kind::Partial, Kind::Final, Kind::State};
    QTest::newRow("is_final") << u"realtime_messages_is_final_dialect.json"_s << QString()
                              << QList{Kind::State, Kind::Partial, Kind::Final, Kind::State, Kind::State};
}

void RealtimeMessagesTest::readsTheContractsExchanges()
{
    QFETCH(QString, file);
    QFETCH(QString, speaker);
    QFETCH(QList<Kind>, kinds);
    QList<ServerMessage> messages;
    for (const QJsonValue &frame : exchange(file)) {
        if (frame["from"_L1] == "server"_L1)
            messages << readServerMessage(bytes(frame["message"_L1]));
    }
    QList<Kind> found;
    for (const ServerMessage &message : messages) {
        found << message.kind;
        if (message.kind == Kind::Final) {
            QCOMPARE(message.text, u"The ships are in."_s);
            QCOMPARE(message.words, shipsAreIn);
            QCOMPARE(message.speaker, speaker);
        }
        if (message.kind == Kind::Partial)
            QVERIFY(message.text.startsWith(u"the ships"_s));
        if (message.state == "listening"_L1)
            QVERIFY(message.sessionId.startsWith(u"3f2a9c1e77b"_s));
        if (message.state == "shutting_down"_L1)
            QCOMPARE(message.at, 1770200000);
    }
    QCOMPARE(found, kinds);
}

void RealtimeMessagesTest::readsWordsInBothForms()
{
    QFile file(QStringLiteral(TEST_DATA "/contract/realtime_final_object_words.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ServerMessage objects = readServerMessage(file.readAll());
    QCOMPARE(objects.kind, Kind::Final);
    QCOMPARE(objects.words, (QList<LiveWord>{{u"Two"_s, 0ms, 200ms, 0.9}, {u"ships."_s, 200ms, 600ms, 0.9}}));
    const ServerMessage mixed = readServerMessage(
        R"({"result":[["a",1,2],["b",3,4,null],["c","5","6","90"],{"text":"d","begin":7,"stop":8}],"speaker":{"name":"Ann"}})");
    QCOMPARE(mixed.words,
             (QList<LiveWord>{
                 {u"a"_s, 1ms, 2ms, {}}, {u"b"_s, 3ms, 4ms, {}}, {u"c"_s, 5ms, 6ms, 0.9}, {u"d"_s, 7ms, 8ms, {}}}));
    QCOMPARE(mixed.text, u"a b c d"_s);
    QCOMPARE(mixed.speaker, u"Ann"_s);
    QCOMPARE(readServerMessage(R"({"result":[["a",1,2]],"speaker":"unk"})").speaker, QString());
    QCOMPARE(QJsonValue(wordsToJson(shipsAreIn)),
             QJsonValue(exchange(u"realtime_messages.json"_s)[6]["message"_L1]["result"_L1]));
}

void RealtimeMessagesTest::readsTimesInSeconds()
{
    const ServerMessage message = readServerMessage(R"({"result":[["a",0.0,1.2,1.0005],["b",2,3,1]]})");
    QCOMPARE(message.words, (QList<LiveWord>{{u"a"_s, 0ms, 1200ms, 1.0}, {u"b"_s, 2000ms, 3000ms, 1.0}}));
}

void RealtimeMessagesTest::putsTimesInOrder()
{
    const ServerMessage message
        = readServerMessage(R"({"result":[["a",-5,100],["b",300,200],["c",250,260],["d",1e300,2e300]]})");
    QCOMPARE(message.words.size(), 4);
    std::chrono::milliseconds reached{};
    for (const LiveWord &word : message.words) {
        QVERIFY(word.start >= reached && word.stop >= word.start && word.stop <= 1000h);
        reached = word.start;
    }
}

void RealtimeMessagesTest::leavesOutWordsThatAreNone()
{
    const ServerMessage message = readServerMessage(
        R"({"result":[[],["a"],["a",1],[1,2,3],["",1,2],[" ",1,2],["a",null,2],null,7,"x",{},{"word":"w"},["good",1,2,-1]]})");
    QCOMPARE(message.kind, Kind::Final);
    QCOMPARE(message.words, (QList<LiveWord>{{u"good"_s, 1ms, 2ms, {}}}));
}

void RealtimeMessagesTest::readsErrorsInAllForms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("text") << R"({"error":"No model."})"_ba << u"No model."_s << 0;
    QTest::newRow("word and sentence")
        << R"({"error":"unauthorized","message":"The token is not valid for streams.","code":401})"_ba
        << u"The token is not valid for streams."_s << 401;
    QTest::newRow("nested") << R"({"error":{"code":"403","message":"No."}})"_ba << u"No."_s << 403;
    QTest::newRow("with a state") << R"({"state":"error","error":"Broken."})"_ba << u"Broken."_s << 0;
    QTest::newRow("code as a word") << R"({"error":"Broken.","code":"internal"})"_ba << u"Broken."_s << 0;
    QTest::newRow("no text") << R"({"error":7})"_ba << QString() << 0;
}

void RealtimeMessagesTest::readsErrorsInAllForms()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QFETCH(int, code);
    const ServerMessage message = readServerMessage(json);
    QCOMPARE(message.kind, Kind::Error);
    QCOMPARE(message.text, text);
    QCOMPARE(message.code, code);
}

void RealtimeMessagesTest::ignoresWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"", "x", "{}", "[]", "null", "7", "\"partial\"", "{\"partial\":7}", "{\"result\":{}}", "{\"state\":[]}",
          "{\"type\":\"transcript\",\"data\":\"\"}", "{\"error\":null}", "{\"session_id\":\"x\"}"})
        QTest::newRow(json) << QByteArray(json);
}

void RealtimeMessagesTest::ignoresWhatItDoesNotKnow()
{
    QFETCH(QByteArray, json);
    QCOMPARE(readServerMessage(json).kind, Kind::Unknown);
}

void RealtimeMessagesTest::survivesHostileText()
{
    QByteArray seed;
    for (const QJsonValue &frame : exchange(u"realtime_messages.json"_s))
        seed += bytes(frame["message"_L1]);
    QVERIFY(!seed.isEmpty());
    std::mt19937 random(7);
    int understood = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto at = [&](qsizetype most) { return qsizetype(random() % size_t(most)); };
        QByteArray json = seed.mid(at(seed.size()), at(400) + 1);
        const qsizetype open = json.indexOf('{');
        json = json.mid(std::max<qsizetype>(open, 0));
        for (qsizetype j = at(4); j > 0 && !json.isEmpty(); --j)
            json[at(json.size())] = char(random());
        const ServerMessage message
            = readServerMessage(json.left(json.indexOf('\n') < 0 ? -1 : json.lastIndexOf('}') + 1));
        understood += message.kind != Kind::Unknown;
    }
    QVERIFY(understood > 0);
    QCOMPARE(readServerMessage("{\"result\":" + QByteArray(2'000'000, '[')).kind, Kind::Unknown);
    const ServerMessage many
        = readServerMessage("{\"result\":[" + QByteArray("[\"a\",1,2],").repeated(100'000) + "[]]}");
    QVERIFY(many.words.size() <= 10'000);
    QVERIFY(readServerMessage("{\"partial\":\"" + QByteArray(10'000'000, 'x') + "\"}").text.size() <= 64 * 1024);
}

void RealtimeMessagesTest::writesStartAndStop()
{
    const QJsonArray frames = exchange(u"realtime_messages.json"_s);
    QCOMPARE(QJsonDocument::fromJson(toJson(RtStart{.partial = true})).object(), frames[0]["message"_L1].toObject());
    QCOMPARE(toJson(RtStop{}), R"({"action":"stop"})"_ba);
    const auto start = fromJson<RtStart>(R"({"action":"start","partial":true,"actual_numbers":false,"key":null})");
    QVERIFY(start && start->partial == true && start->actualNumbers == false && start->key && !start->key->value);
    QVERIFY(!fromJson<RtStart>("{}"));
}

QTEST_GUILESS_MAIN(RealtimeMessagesTest)
#include "tst_realtimemessages.moc"
