#include "models/document/formats/format.h"
#include "models/document/timedisplay.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using document::FrameRate;
using document::Ms;
using document::TimeDisplay;

/// Time codes by SMPTE ST 12-1, and times as people write them.
class TestTimeDisplay : public QObject
{
    Q_OBJECT
private slots:
    void dropFrameSkipsNumbers_data();
    void dropFrameSkipsNumbers();
    void everyPictureHasACodeOfItsOwn_data();
    void everyPictureHasACodeOfItsOwn();
    void anHourOfDropFrameIsAnHour();
    void aPictureIsFoundAtItsRoundedStart_data();
    void aPictureIsFoundAtItsRoundedStart();
    void aSkippedNumberIsTheNextOne();
    void timesAreShownWithTheirOffset();
    void timesAreUnderstood_data();
    void timesAreUnderstood();
    void otherTextsAreNot_data();
    void otherTextsAreNot();
    void whatIsShownIsUnderstood_data();
    void whatIsShownIsUnderstood();
    void steppingGoesByPictures();
    void exportsCarryTheTapesTimes();
};

namespace {

void addRates()
{
    QTest::addColumn<QString>("name");
    for (const FrameRate &rate : document::frameRates())
        QTest::newRow(rate.name) << QString::fromLatin1(rate.name);
}

const FrameRate &rateOf(const QString &name)
{
    return *document::frameRateByName(name);
}

} // namespace

void TestTimeDisplay::dropFrameSkipsNumbers_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<qint64>("frame");
    QTest::addColumn<QString>("code");
    QTest::newRow("the last of a minute") << u"29.97df"_s << qint64(1799) << u"00:00:59;29"_s;
    QTest::newRow("two numbers are left out") << u"29.97df"_s << qint64(1800) << u"00:01:00;02"_s;
    QTest::newRow("the ninth minute") << u"29.97df"_s << qint64(17981) << u"00:09:59;29"_s;
    QTest::newRow("none at the tenth") << u"29.97df"_s << qint64(17982) << u"00:10:00;00"_s;
    QTest::newRow("again at the eleventh") << u"29.97df"_s << qint64(17982 + 1800) << u"00:11:00;02"_s;
    QTest::newRow("an hour") << u"29.97df"_s << qint64(107892) << u"01:00:00;00"_s;
    QTest::newRow("a day") << u"29.97df"_s << qint64(107892) * 24 - 1 << u"23:59:59;29"_s;
    QTest::newRow("four at twice the rate") << u"59.94df"_s << qint64(3600) << u"00:01:00;04"_s;
    QTest::newRow("no drop") << u"29.97"_s << qint64(1800) << u"00:01:00:00"_s;
    QTest::newRow("25") << u"25"_s << qint64(25 * 3661 + 24) << u"01:01:01:24"_s;
}

void TestTimeDisplay::dropFrameSkipsNumbers()
{
    QFETCH(QString, rate);
    QFETCH(qint64, frame);
    QFETCH(QString, code);
    QCOMPARE(document::frameCode(rateOf(rate), frame), code);
    QCOMPARE(document::frameOfCode(rateOf(rate), code), frame);
}

void TestTimeDisplay::everyPictureHasACodeOfItsOwn_data()
{
    addRates();
}

void TestTimeDisplay::everyPictureHasACodeOfItsOwn()
{
    QFETCH(QString, name);
    const FrameRate &rate = rateOf(name);
    const qint64 some = qint64(rate.nominal) * 60 * 21; // past two tenth minutes
    for (qint64 frame = 0; frame < some; ++frame)
        QCOMPARE(document::frameOfCode(rate, document::frameCode(rate, frame)), frame);
}

void TestTimeDisplay::anHourOfDropFrameIsAnHour()
{
    const FrameRate &rate = rateOf(u"29.97df"_s);
    const Ms shown = document::frameStart(rate, *document::frameOfCode(rate, u"01:00:00;00"));
    QVERIFY(shown > 1h - 10ms && shown < 1h + 10ms);
    const FrameRate &other = rateOf(u"29.97"_s); // without dropping the code falls behind by 3.6 s
    QCOMPARE(document::frameStart(other, *document::frameOfCode(other, u"01:00:00:00")), 1h + 3600ms);
}

void TestTimeDisplay::aPictureIsFoundAtItsRoundedStart_data()
{
    addRates();
}

void TestTimeDisplay::aPictureIsFoundAtItsRoundedStart()
{
    QFETCH(QString, name);
    const FrameRate &rate = rateOf(name);
    for (qint64 frame = 0; frame < 20'000; ++frame)
        QCOMPARE(document::frameAt(rate, document::frameStart(rate, frame)), frame);
}

void TestTimeDisplay::aSkippedNumberIsTheNextOne()
{
    QCOMPARE(document::frameOfCode(rateOf(u"29.97df"_s), u"00:01:00;00"), 1800);
    QCOMPARE(document::frameOfCode(rateOf(u"29.97df"_s), u"00:01:00;01"), 1800);
    QVERIFY(!document::frameOfCode(rateOf(u"25"_s), u"00:00:00:25"));
    QVERIFY(!document::frameOfCode(rateOf(u"25"_s), u"00:60:00:00"));
    QVERIFY(!document::frameOfCode(rateOf(u"25"_s), u"00:00:00"));
    QVERIFY(!document::frameOfCode(rateOf(u"25"_s), u"a:b:c:d"));
}

void TestTimeDisplay::timesAreShownWithTheirOffset()
{
    const TimeDisplay plain;
    QCOMPARE(plain.shortText(75'300ms), u"01:15"_s);
    QCOMPARE(plain.clockText(75'300ms), u"00:01:15"_s);
    QCOMPARE(plain.code(75'300ms), u"00:01:15.300"_s);
    const TimeDisplay tape{.offset = 10h};
    QCOMPARE(tape.shortText(75'300ms), u"10:01:15"_s);
    const TimeDisplay frames{.offset = 10h, .rate = u"25"_s};
    QCOMPARE(frames.code(75'320ms), u"10:01:15:08"_s);
    TimeDisplay dropped{.rate = u"29.97df"_s};
    dropped.offset = *dropped.read(u"10:00:00;00"_s, {});
    QCOMPARE(dropped.code({}), u"10:00:00;00"_s);
    QCOMPARE(dropped.code(document::frameStart(*dropped.frameRate(), 1800)), u"10:01:00;02"_s);
}

void TestTimeDisplay::timesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<TimeDisplay>("display");
    const TimeDisplay plain;
    const TimeDisplay frames{.rate = u"25"_s};
    const TimeDisplay tape{.offset = 10h, .rate = u"25"_s};
    QTest::newRow("minutes") << u"1:15"_s << qint64(75'000) << plain;
    QTest::newRow("hours") << u" 1:02:03.5 "_s << qint64(3'723'500) << plain;
    QTest::newRow("comma") << u"1:02:03,5"_s << qint64(3'723'500) << plain;
    QTest::newRow("seconds") << u"90s"_s << qint64(90'000) << plain;
    QTest::newRow("bare seconds") << u"90"_s << qint64(90'000) << plain;
    QTest::newRow("units") << u"1h 2m 3s"_s << qint64(3'723'000) << plain;
    QTest::newRow("milliseconds") << u"250ms"_s << qint64(250) << plain;
    QTest::newRow("forward") << u"+10"_s << qint64(110'000) << plain;
    QTest::newRow("back") << u"-10"_s << qint64(90'000) << plain;
    QTest::newRow("minus sign") << u"−1:00"_s << qint64(40'000) << plain;
    QTest::newRow("not before the start") << u"-1h"_s << qint64(0) << plain;
    QTest::newRow("frames") << u"00:01:00:12"_s << qint64(60'480) << frames;
    QTest::newRow("frames forward") << u"+5f"_s << qint64(100'200) << frames;
    QTest::newRow("of the tape") << u"10:01:00:00"_s << qint64(60'000) << tape;
    QTest::newRow("of the recording") << u"1:00"_s << qint64(60'000) << tape;
    QTest::newRow("drop frame") << u"00:01:00;02"_s << qint64(60'060) << TimeDisplay{.rate = u"29.97df"_s};
}

void TestTimeDisplay::timesAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QFETCH(TimeDisplay, display);
    const auto time = display.read(text, 100s);
    QVERIFY(time);
    QCOMPARE(time->count(), ms);
}

void TestTimeDisplay::otherTextsAreNot_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "abc", "1:2:3:4:5", "1::2", "1:x", "+", "--5", "5f", "00:00:10:12", "1.5:10", "1e9",
                             "99999999999", "10 20", "s"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTimeDisplay::otherTextsAreNot()
{
    QFETCH(QString, text);
    QVERIFY(!TimeDisplay().read(text, 100s));
}

void TestTimeDisplay::whatIsShownIsUnderstood_data()
{
    addRates();
    QTest::newRow("milliseconds") << QString();
}

void TestTimeDisplay::whatIsShownIsUnderstood()
{
    QFETCH(QString, name);
    TimeDisplay display{.rate = name};
    for (const QString &offset : {u"0"_s, u"10:00:00:00"_s, u"01:00:00;00"_s}) {
        display.offset = {};
        display.offset = display.read(offset, {}).value_or(Ms());
        for (int i = 0; i < 3000; ++i) {
            const Ms time = display.stepped({}, i * 37);
            const auto back = display.read(display.code(time), {});
            QVERIFY2(back, qPrintable(display.code(time)));
            QVERIFY2(std::abs((*back - time).count()) <= 1, qPrintable(display.code(time)));
        }
    }
}

void TestTimeDisplay::steppingGoesByPictures()
{
    const TimeDisplay display{.rate = u"29.97df"_s};
    QCOMPARE(display.stepped(0ms, 1), 33ms);
    QCOMPARE(display.stepped(33ms, 1), 67ms);
    QCOMPARE(display.stepped(67ms, -1), 33ms);
    QCOMPARE(display.stepped(0ms, -1), 0ms);
    QCOMPARE(TimeDisplay().stepped(100ms, 1), 120ms); // from the picture that is shown
    QCOMPARE(TimeDisplay().stepped(100ms, 1, 50), 120ms);
    QCOMPARE(TimeDisplay().stepped(1000ms, -2), 920ms);
}

void TestTimeDisplay::exportsCarryTheTapesTimes()
{
    document::Transcript captions{.kind = document::Kind::Captions};
    document::Segment cue{.id = u"1"_s, .text = u"Hello"_s, .startMs = 60'000, .stopMs = 61'000};
    document::Word word{.startMs = 60'000};
    word.setSpan(60s, 61s);
    cue.words = {word};
    captions.segments = {cue};
    const TimeDisplay times{.offset = 10h, .rate = u"25"_s};
    const auto written = [&](const char *name) {
        const document::Format *format = document::formatByName(QLatin1String(name));
        const document::Transcript given = format->tapeTimes ? document::shifted(captions, times.offset) : captions;
        return format->write(given, {.times = times}).value_or(QByteArray());
    };
    QVERIFY(written("srt").contains("10:01:00,000 --> 10:01:01,000"));
    QVERIFY(written("vtt").contains("10:01:00.000 --> 10:01:01.000"));
    QVERIFY(written("ttml").contains("10:01:00.000"));
    QVERIFY(written("stl").contains("1000000010010000")); // start of the programme, first cue
    QVERIFY(written("html").contains("10:01:00:00"));
    QVERIFY(!written("json").contains("36060"));
    captions.kind = document::Kind::Transcript;
    QVERIFY(written("txt").startsWith("[10:01:00:00] "));
}

QTEST_GUILESS_MAIN(TestTimeDisplay)
#include "tst_timedisplay.moc"
