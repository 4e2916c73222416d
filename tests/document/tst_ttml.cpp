#include "models/document/formats/format.h"

#include "tests/support/invariants.h"
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

const Format &ttml()
{
    return *formatByName(u"ttml"_s);
}

/// "480-1400|Ann|text" for each cue.
QStringList summary(const Transcript &captions)
{
    QStringList lines;
    for (const Segment &cue : captions.segments) {
        lines.append(u"%1-%2|%3|%4"_s.arg(cue.startMs).arg(cue.stopMs).arg(captions.speakerName(cue), cue.text));
        lines.last().replace(u'\n', u'/');
    }
    return lines;
}

QByteArray body(const QByteArray &content, const QByteArray &root = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tt xmlns=\"http://www.w3.org/ns/ttml\" "
           "xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xmlns:tts=\"http://www.w3.org/ns/ttml#styling\" "
           "xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\" xml:lang=\"en\" "
        + root + ">" + content + "</tt>";
}

QByteArray cue(const QByteArray &attributes, const QByteArray &text = "a")
{
    return "<body><div><p " + attributes + ">" + text + "</p></div></body>";
}

Transcript meeting()
{
    QFile file(QStringLiteral(TEST_DATA "/formats/meeting.json"));
    return file.open(QIODevice::ReadOnly) ? *formatByName(u"json"_s)->read(file.readAll()) : Transcript();
}

} // namespace

/// W3C Timed Text: what is out there, what is hostile, what others say of ours.
class TestTtml : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsMarksAndSpeakers();
    void readsLongTextsInLinearTime();
    void isWellFormedForOthers();
};

void TestTtml::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cues");
    const auto time
        = [](const char *name, const QByteArray &attributes, const char *span, const QByteArray &root = {}) {
              QTest::newRow(name) << body(cue(attributes), root) << QStringList{QLatin1StringView(span) + u"||a"_s};
          };
    time("clock times", "begin='00:00:01.5' end='00:00:02.1234'", "1500-2123");
    time("seconds", "begin='1.5s' end='2s'", "1500-2000");
    time("milliseconds", "begin='1500ms' end='2000ms'", "1500-2000");
    time("minutes and hours", "begin='1m' end='0.5h'", "60000-1800000");
    time("frames of 30 a second", "begin='00:00:01:15' end='90f'", "1500-3000");
    time("frames with a rate", "begin='00:00:01:12' end='50f'", "1480-2000", "ttp:frameRate='25'");
    time("frames with a multiplier", "begin='24f' end='48f'", "1001-2002",
         "ttp:frameRate='24' ttp:frameRateMultiplier='1000 1001'");
    time("ticks", "begin='10000000t' end='20000000t'", "1000-2000", "ttp:tickRate='10000000'");
    time("nonsense rates", "begin='30f' end='2s'", "1000-2000", "ttp:frameRate='0' ttp:tickRate='-1'");
    time("duration", "begin='1s' dur='2s'", "1000-3000");
    time("the shorter of both", "begin='1s' dur='2s' end='2s'", "1000-2000");
    time("no end", "begin='1s'", "1000-4000");
    time("reversed", "begin='2s' end='1s'", "2000-2000");

    QTest::newRow("times add up") << body("<body begin='10s'><div begin='1s' end='5s'><p begin='1s' end='60s'>a</p>"
                                          "<p>b</p></div></body>")
                                  << QStringList{u"11000-15000||b"_s, u"12000-15000||a"_s};
    QTest::newRow("times on spans") << body(
        "<body><div><p><span begin='1s' end='2s'>a</span> <span begin='2s' end='3s'>b</span></p></div></body>")
                                    << QStringList{u"1000-2000||a"_s, u"2000-3000||b"_s};
    QTest::newRow("blanks collapse") << body(cue("begin='1s' end='2s'", "\n  a\n  b<br/>\n c\n"))
                                     << QStringList{u"1000-2000||a b/c"_s};
    QTest::newRow("blanks stay") << body(cue("begin='1s' end='2s' xml:space='preserve'", "a  b"))
                                 << QStringList{u"1000-2000||a  b"_s};
    QTest::newRow("entities of XML") << body(cue("begin='1s' end='2s'", "&lt;i&gt; &amp; &#233;"))
                                     << QStringList{u"1000-2000||<i> & é"_s};
    QTest::newRow("metadata is no text") << body(
        cue("begin='1s' end='2s'", "<metadata><ttm:desc>no</ttm:desc></metadata>a<set begin='1s'/>"))
                                         << QStringList{u"1000-2000||a"_s};
    QTest::newRow("old namespace, prefixes")
        << "<x:tt xmlns:x='http://www.w3.org/2006/10/ttaf1'><x:body><x:p begin='1s' end='2s'>a</x:p></x:body></x:tt>"_ba
        << QStringList{u"1000-2000||a"_s};
    QTest::newRow("wrong order") << body("<body><p begin='3s' end='4s'>b</p><p begin='1s' end='2s'>a</p></body>")
                                 << QStringList{u"1000-2000||a"_s, u"3000-4000||b"_s};
    QTest::newRow("nothing") << body("<body/>") << QStringList{};
}

void TestTtml::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, cues);
    const auto captions = ttml().read(bytes);
    QVERIFY2(captions, captions ? "" : qPrintable(captions.error().message));
    QCOMPARE(summary(*captions), cues);
    QCOMPARE(captions->kind, Kind::Captions);
    QCOMPARE(brokenInvariant(*captions), QString());
}

void TestTtml::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("document type") << "<!DOCTYPE tt>\n<tt/>"_ba << 1;
    QTest::newRow("entities that grow")
        << "<!DOCTYPE tt [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><tt><body><p begin='1s'>&b;</p></body></tt>"_ba
        << 1;
    QTest::newRow("a file by an entity")
        << "<!DOCTYPE tt [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><tt><body><p begin='1s'>&a;</p></body></tt>"_ba << 1;
    QTest::newRow("unknown entity") << body(cue("begin='1s'", "&nbsp;")) << 2;
    QTest::newRow("other XML") << "<svg/>"_ba << 1;
    QTest::newRow("no XML") << "hello"_ba << 1;
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("cut") << body(cue("begin='1s'")).chopped(20) << 2;
    QTest::newRow("garbled time") << body(cue("begin='one'")) << 2;
    QTest::newRow("negative time") << body(cue("begin='-1s'")) << 2;
    QTest::newRow("endless time") << body(cue("begin='999999999999h'")) << 2;
    QTest::newRow("no times") << body("<body><p>a</p></body>") << 2;
    QTest::newRow("deep") << QByteArray("<tt>").append(QByteArray("<div>").repeated(100'000)) << 1;
    QTest::newRow("too large") << QByteArray(70 << 20, 'a') << 0;
}

void TestTtml::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const auto captions = ttml().read(bytes);
    QVERIFY(!captions);
    QVERIFY(captions.error().message.endsWith(u'.'));
    QCOMPARE(captions.error().line, line);
}

void TestTtml::keepsMarksAndSpeakers()
{
    const QByteArray head
        = "<head><metadata><ttm:agent xml:id='x' type='person'><ttm:name type='full'>Ann</ttm:name>"
          "</ttm:agent></metadata><styling><style xml:id='i' tts:fontStyle='italic'/></styling></head>";
    const QByteArray text = "plain <span style='i'>slanted</span> <span tts:fontWeight='bold'>fat "
                            "<span tts:fontWeight='normal' tts:textDecoration='underline'>line</span></span>";
    const auto captions = ttml().read(body(head + cue("begin='1s' end='2s' ttm:agent='x'", text)));
    QVERIFY(captions);
    const Segment &only = captions->segments.first();
    QCOMPARE(captions->speakerName(only), u"Ann"_s);
    QCOMPARE(captions->language, u"en"_s);
    QList<int> marks;
    for (const Word &word : only.words)
        marks.append(word.marks());
    QCOMPARE(marks, (QList<int>{0, Italic, Bold, Underline}));
    const auto again = ttml().read(*ttml().write(*captions, {}));
    QCOMPARE(summary(*again), summary(*captions));
    QCOMPARE(again->segments.first().words, only.words);
    QVERIFY(!ttml().write(*captions, {.speakers = false})->contains("Ann"));
}

void TestTtml::readsLongTextsInLinearTime()
{
    const QByteArray many = QByteArray("<p begin='1s' end='2s'>some words</p>").repeated(50'000);
    QCOMPARE(ttml().read(body("<body>" + many + "</body>"))->segments.size(), 50'000);
    QByteArray agents;
    QByteArray spoken;
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray id = 'x' + QByteArray::number(i);
        agents += "<ttm:agent xml:id='" + id + "'><ttm:name>" + id + "</ttm:name></ttm:agent>";
        spoken += "<p begin='1s' end='2s' ttm:agent='" + id + "'>a</p>";
    }
    QCOMPARE(ttml().read(body("<head>" + agents + "</head><body>" + spoken + "</body>"))->speakers.size(), 50'000);
    const QByteArray text = QByteArray("<span>a </span>").repeated(100'000);
    QCOMPARE(ttml().read(body(cue("begin='1s' end='2s'", text)))->segments.first().words.size(), 100'000);
}

void TestTtml::isWellFormedForOthers()
{
    const QString program = QStandardPaths::findExecutable(u"xmllint"_s);
    if (program.isEmpty())
        QSKIP("xmllint is not installed: nobody else has read our TTML.");
    Transcript transcript = meeting();
    transcript.speakers[0].name = u"A \"<&>' \u0001\uFFFE"_s;
    QProcess lint;
    lint.start(program, {u"--noout"_s, u"--nonet"_s, u"-"_s});
    lint.write(*ttml().write(transcript, {.title = u"<&>"_s}));
    lint.closeWriteChannel();
    QVERIFY(lint.waitForFinished());
    QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError());
}

QTEST_GUILESS_MAIN(TestTtml)
#include "tst_ttml.moc"
