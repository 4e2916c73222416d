#include "models/document/captions.h"
#include "models/document/formats/format.h"

#include "tests/support/invariants.h"
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

Transcript read(const char *format, const QByteArray &bytes)
{
    const auto transcript = formatByName(QLatin1String(format))->read(bytes);
    if (!transcript) {
        qWarning() << transcript.error().message << transcript.error().line;
        return {};
    }
    return *transcript;
}

QByteArray write(const char *format, const Transcript &transcript, const ExportOptions &options = {})
{
    return formatByName(QLatin1String(format))->write(transcript, options).value_or(QByteArray());
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

QByteArray file(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/formats/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// SubRip and WebVTT: reading what is out there, writing what others read.
class TestSubtitles : public QObject
{
    Q_OBJECT

private slots:
    void readsSrt_data();
    void readsSrt();
    void readsSbv_data();
    void readsSbv();
    void readsVtt_data();
    void readsVtt();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void writesGoldenFiles_data();
    void writesGoldenFiles();
    void keepsMarks();
    void keepsWordTimesInVtt();
    void survivesRandomBytes();
    void readsALargeFile();
};

void TestSubtitles::readsSrt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cues");
    const QStringList two{u"480-2980||Good morning.\nAll."_s.replace(u'\n', u'/'), u"3600-6140||Thanks."_s};
    const QByteArray plain
        = "1\n00:00:00,480 --> 00:00:02,980\nGood morning.\nAll.\n\n2\n00:00:03,600 --> 00:00:06,140\nThanks.\n";
    QTest::newRow("LF") << plain << two;
    QTest::newRow("CRLF") << QByteArray(plain).replace('\n', "\r\n") << two;
    QTest::newRow("CR") << QByteArray(plain).replace('\n', '\r') << two;
    QTest::newRow("BOM") << "\xEF\xBB\xBF" + plain << two;
    QTest::newRow("UTF-16 LE") << "\xFF\xFE"_ba
            + QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(plain).utf16()), plain.size() * 2)
                               << two;
    QTest::newRow("no numbers") << QByteArray(plain).replace("1\n00", "00").replace("2\n00", "00") << two;
    QTest::newRow("wrong numbers") << QByteArray(plain).replace("1\n00", "77\n00").replace("2\n00", "5\n00") << two;
    QTest::newRow("dots and short times")
        << QByteArray(plain).replace("00:00:00,480", "0:0.48").replace(',', '.') << two;
    QTest::newRow("no empty line at the end") << plain.trimmed() << two;
    QTest::newRow("more empty lines") << QByteArray(plain).replace("\n\n", "\n\n\n\n") << two;
    QTest::newRow("blanks at line ends") << QByteArray(plain).replace("\n\n", "\n  \n").replace("All.", "All. ") << two;
    QTest::newRow("wrong order")
        << "2\n00:00:03,600 --> 00:00:06,140\nThanks.\n\n1\n00:00:00,480 --> 00:00:02,980\nGood morning.\nAll.\n"_ba
        << two;
    QTest::newRow("blank line in a cue") << QByteArray(plain).replace("morning.\n", "morning.\n\n") << two;
    QTest::newRow("position after the time")
        << QByteArray(plain).replace("02,980", "02,980  X1:100 X2:600 Y1:1 Y2:2") << two;
    QTest::newRow("Windows-1252") << "1\n00:00:01,000 --> 00:00:02,000\nCaf\xE9 \x93ja\x94 \x80\n"_ba
                                  << QStringList{u"1000-2000||Café “ja” €"_s};
    QTest::newRow("number as text")
        << "1\n00:00:01,000 --> 00:00:02,000\n42\n\n2\n00:00:03,000 --> 00:00:04,000\nyears\n7\n"_ba
        << QStringList{u"1000-2000||42"_s, u"3000-4000||years/7"_s};
    QTest::newRow("negative and reversed")
        << "1\n-00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:05,000 --> 00:00:04,000\nb\n"_ba
        << QStringList{u"0-2000||a"_s, u"5000-5000||b"_s};
    QTest::newRow("more than 99 hours") << "1\n123:00:00,000 --> 123:00:01,000\na\n"_ba
                                        << QStringList{u"442800000-442801000||a"_s};
    QTest::newRow("unknown tags stay")
        << "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color=\"red\">a</font> <x\n"_ba
        << QStringList{u"1000-2000||{\\an8}<font color=\"red\">a</font> <x"_s};
    QTest::newRow("arrow in the text") << "1\n00:00:01,000 --> 00:00:02,000\nA --> B\n"_ba
                                       << QStringList{u"1000-2000||A --> B"_s};
    QTest::newRow("empty cue") << "1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n"_ba
                               << QStringList{u"1000-2000||"_s, u"3000-4000||b"_s};
    QTest::newRow("NUL") << "1\n00:00:01,000 --> 00:00:02,000\na\0b\n"_ba << QStringList{u"1000-2000||ab"_s};
}

void TestSubtitles::readsSrt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, cues);
    const Transcript captions = read("srt", bytes);
    QCOMPARE(summary(captions), cues);
    QCOMPARE(captions.kind, Kind::Captions);
    QCOMPARE(brokenInvariant(captions), QString());
}

void TestSubtitles::readsSbv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cues");
    const QStringList two{u"480-2980||Good morning./All."_s, u"3600-6140||Thanks."_s};
    const QByteArray plain = "0:00:00.480,0:00:02.980\nGood morning.\nAll.\n\n0:00:03.600,0:00:06.140\nThanks.\n\n";
    QTest::newRow("LF") << plain << two;
    QTest::newRow("CRLF and BOM") << "\xEF\xBB\xBF" + QByteArray(plain).replace('\n', "\r\n") << two;
    QTest::newRow("[br]") << QByteArray(plain).replace("morning.\n", "morning.[br]") << two;
    QTest::newRow("blank line in a cue") << QByteArray(plain).replace("morning.\n", "morning.\n\n") << two;
    QTest::newRow("two digits for hours") << QByteArray(plain).replace("0:00:0", "00:00:0") << two;
    QTest::newRow("times in the text") << "0:00:01.000,0:00:02.000\nat\n0:00:05.000,0:00:06.000\n"_ba
                                       << QStringList{u"1000-2000||at/0:00:05.000,0:00:06.000"_s};
    QTest::newRow("reversed") << "0:00:02.000,0:00:01.000\na\n"_ba << QStringList{u"2000-2000||a"_s};
}

void TestSubtitles::readsSbv()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, cues);
    const Transcript captions = read("sbv", bytes);
    QCOMPARE(summary(captions), cues);
    QCOMPARE(brokenInvariant(captions), QString());
}

void TestSubtitles::readsVtt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cues");
    const QStringList two{u"480-2980|Ann|Good morning.\nAll."_s.replace(u'\n', u'/'), u"3600-6140||Thanks."_s};
    const QByteArray plain
        = "WEBVTT\n\n00:00.480 --> 00:02.980\n<v Ann>Good morning.\nAll.\n\n00:00:03.600 --> 00:00:06.140\nThanks.\n";
    QTest::newRow("LF") << plain << two;
    QTest::newRow("CRLF") << QByteArray(plain).replace('\n', "\r\n") << two;
    QTest::newRow("CR") << QByteArray(plain).replace('\n', '\r') << two;
    QTest::newRow("BOM and header text") << "\xEF\xBB\xBF"
            + QByteArray(plain).replace("WEBVTT", "WEBVTT - title\nX-TIMESTAMP-MAP=MPEGTS:1,LOCAL:00:00:00.000")
                                         << two;
    QTest::newRow("comments, styles, regions") << QByteArray(plain).replace(
        "WEBVTT\n\n", "WEBVTT\n\nNOTE a\ncomment\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n")
                                               << two;
    QTest::newRow("names and settings") << QByteArray(plain)
                                               .replace("\n00:00.480", "\nintro - 1\n00:00.480")
                                               .replace("02.980", "02.980 align:start position:10%")
                                        << two;
    QTest::newRow("no empty line between cues") << QByteArray(plain).replace("All.\n\n", "All.\n") << two;
    QTest::newRow("classes, languages, ruby")
        << QByteArray(plain)
               .replace("Good morning.", "<c.loud><lang en>Good</lang></c> <ruby>morning.<rt></rt></ruby>")
               .replace("<v ", "<v.x ")
        << two;
    QTest::newRow("entities")
        << "WEBVTT\n\n00:01.000 --> 00:02.000\na &amp; b &lt;i&gt; &#233;&#x1F600;&nbsp;&bad; & &amp\n"_ba
        << QStringList{u"1000-2000||a & b <i> é😀\u00A0&bad; & &amp"_s};
    QTest::newRow("broken times are dropped")
        << "WEBVTT\n\n00:01.000 --> 0x:02.000\na\n\n00:03.000 --> 00:04.000\nb\n"_ba << QStringList{u"3000-4000||b"_s};
    QTest::newRow("open tag at the end") << "WEBVTT\n\n00:01.000 --> 00:02.000\na <v Bob"_ba
                                         << QStringList{u"1000-2000|Bob|a "_s};
    QTest::newRow("voice with entity") << "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A &amp; B>hi\n"_ba
                                       << QStringList{u"1000-2000|A & B|hi"_s};
    QTest::newRow("only a header") << "WEBVTT"_ba << QStringList{};
    QTest::newRow("invalid UTF-8") << "WEBVTT\n\n00:01.000 --> 00:02.000\na\xFF\n"_ba
                                   << QStringList{u"1000-2000||a\uFFFD"_s};
}

void TestSubtitles::readsVtt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, cues);
    const Transcript captions = read("vtt", bytes);
    QCOMPARE(summary(captions), cues);
    QCOMPARE(brokenInvariant(captions), QString());
}

void TestSubtitles::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("srt without cues") << u"srt"_s << "Hello\nthere\n"_ba << 1;
    QTest::newRow("srt empty") << u"srt"_s << QByteArray() << 1;
    QTest::newRow("srt garbled time") << u"srt"_s
                                      << "1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:0:0:3,0 --> 00:00:04,000\nb\n"_ba
                                      << 6;
    QTest::newRow("srt too large") << u"srt"_s << QByteArray(70 << 20, 'a') << 0;
    QTest::newRow("vtt without header") << u"vtt"_s << "00:01.000 --> 00:02.000\na\n"_ba << 1;
    QTest::newRow("vtt other header") << u"vtt"_s << "WEBVTTX\n\n00:01.000 --> 00:02.000\na\n"_ba << 1;
    QTest::newRow("vtt without any good time") << u"vtt"_s << "WEBVTT\n\n1 --> 2\na\n"_ba << 1;
    QTest::newRow("sbv without cues") << u"sbv"_s << "Hello\nthere\n"_ba << 1;
    QTest::newRow("sbv garbled time") << u"sbv"_s << "0:00:01.000,0:00:02.000\na\n\n0:00:03.0,4:5\nb\n"_ba << 4;
    QTest::newRow("sbv too large") << u"sbv"_s << QByteArray(70 << 20, 'a') << 0;
    QTest::newRow("txt binary") << u"txt"_s << "RIFF\0\0\0\0WAVE"_ba.append('\0') << 1;
}

void TestSubtitles::tellsWhatIsWrong()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const auto transcript = formatByName(format)->read(bytes);
    QVERIFY(!transcript);
    QVERIFY(transcript.error().message.endsWith(u'.'));
    QCOMPARE(transcript.error().line, line);
}

void TestSubtitles::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"Hello there."_s,
                            u"two\nlines"_s,
                            u"<img src=x onerror=alert(1)>"_s,
                            u"a & b &amp; c < d > e"_s,
                            u"&lt;"_s,
                            u"مرحبا بالعالم"_s,
                            u"שלום"_s,
                            u"你好，世界。"_s,
                            u"👩‍👩‍👧 family"_s,
                            u"{\\an8}top"_s,
                            u"1"_s,
                            u"1\n2"_s,
                            u"WEBVTT"_s,
                            u"NOTE not a note"_s,
                            u"\u202Eoverride"_s,
                            u"<v Bob>"_s,
                            u"00:00:01,000"_s,
                            QString(100'000, u'x')};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.left(20).simplified())) << text;
}

void TestSubtitles::readsWhatItWrites()
{
    QFETCH(QString, text);
    Transcript captions
        = read("srt", "1\n00:00:01,000 --> 00:00:02,500\nx\n\n2\n00:00:03,000 --> 00:00:04,000\nnext\n");
    captions.segments[0].text = text;
    for (const char *format : {"srt", "vtt", "sbv", "ttml"}) {
        const Transcript again = read(format, write(format, captions));
        QCOMPARE(summary(again), summary(captions));
    }
}

void TestSubtitles::writesGoldenFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("wordTimes");
    QTest::newRow("transcript to srt") << u"meeting.srt"_s << "srt"_ba << false;
    QTest::newRow("transcript to vtt") << u"meeting.vtt"_s << "vtt"_ba << false;
    QTest::newRow("transcript to vtt with word times") << u"meeting-words.vtt"_s << "vtt"_ba << true;
    QTest::newRow("transcript to sbv") << u"meeting.sbv"_s << "sbv"_ba << false;
    QTest::newRow("transcript to ttml") << u"meeting.ttml"_s << "ttml"_ba << false;
    QTest::newRow("transcript to txt") << u"meeting.txt"_s << "txt"_ba << false;
    QTest::newRow("transcript to json") << u"meeting.out.json"_s << "json"_ba << false;
}

void TestSubtitles::writesGoldenFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, format);
    QFETCH(bool, wordTimes);
    const Transcript transcript = read("json", file(u"meeting.json"_s));
    QVERIFY(!transcript.segments.isEmpty());
    const QByteArray written = write(format.constData(), transcript, {.wordTimes = wordTimes});
    if (written != file(name)) {
        QFile fail(name + u".fail"_s);
        if (fail.open(QIODevice::WriteOnly))
            fail.write(written);
    }
    QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(file(name)));
    QCOMPARE(brokenInvariant(read(format.constData(), written)), QString());
}

void TestSubtitles::keepsMarks()
{
    const QByteArray cue = "<b>bold</b> and <i>both <u>here</u></i>";
    const QByteArray srt = "1\n00:00:01,000 --> 00:00:02,000\n" + cue + "\n\n";
    const Transcript captions = read("srt", srt);
    QCOMPARE(captions.segments[0].text, u"bold and both here"_s);
    QCOMPARE(captions.segments[0].words[0].marks(), quint8(Bold));
    QCOMPARE(captions.segments[0].words[1].marks(), quint8(0));
    QCOMPARE(captions.segments[0].words[3].marks(), quint8(Italic | Underline));
    QCOMPARE(read("srt", write("srt", captions)), captions);
    QCOMPARE(read("vtt", write("vtt", captions)), captions);
}

void TestSubtitles::keepsWordTimesInVtt()
{
    const Transcript captions
        = read("vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann>One <00:01.500>two <c><00:02.250>three</c> four\n");
    const Segment &cue = captions.segments[0];
    QCOMPARE(cue.words.size(), 4);
    QVERIFY(cue.words[0].isTimed());
    QCOMPARE(cue.words[0].start(), Ms(1000));
    QCOMPARE(cue.words[1].start(), Ms(1500));
    QCOMPARE(cue.words[1].stop(), Ms(2250));
    QCOMPARE(cue.words[2].source(), WordSource::Estimated);
    QCOMPARE(cue.words[3].stop(), Ms(3000));
    const Transcript again = read("vtt", write("vtt", captions, {.wordTimes = true}));
    for (qsizetype i = 0; i < cue.words.size(); ++i)
        QCOMPARE(again.segments[0].words[i].start(), cue.words[i].start());
}

void TestSubtitles::survivesRandomBytes()
{
    QRandomGenerator random(7);
    const QList<QByteArray> pieces{"WEBVTT",
                                   "\n",
                                   "\n\n",
                                   "\r",
                                   "00:00:01,000",
                                   " --> ",
                                   "00:02.000",
                                   "<b>",
                                   "</i>",
                                   "<v ",
                                   "<",
                                   "&",
                                   "&#x110000;",
                                   "&lt;",
                                   "\xFF",
                                   "\xED\xA0\x80",
                                   "1",
                                   "NOTE",
                                   "STYLE\n",
                                   "text",
                                   "\0",
                                   "{\"segments\":[",
                                   "99999999:99:99,999",
                                   "0:00:01.000,0:00:02.000",
                                   "<tt>",
                                   "<p begin='1s' end='2s'>",
                                   "<!DOCTYPE tt []>",
                                   "</p>",
                                   "\xFE\xFF"};
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = QList<QByteArray>{"", "WEBVTT\n\n", "<tt><body>"}[i % 3];
        for (int k = random.bounded(40); k > 0; --k)
            bytes += pieces[random.bounded(int(pieces.size()))];
        for (const Format &format : formats()) {
            const auto transcript = format.read ? format.read(bytes) : tl::unexpected(FormatError{});
            QCOMPARE(transcript ? brokenInvariant(*transcript) : QString(), QString());
        }
    }
}

void TestSubtitles::readsALargeFile()
{
    Transcript captions{.kind = Kind::Captions};
    for (quint32 i = 0; i < 50'000; ++i) {
        Segment cue{.id = u"s%1"_s.arg(i + 1),
                    .text = u"This is line %1\nand a second one."_s.arg(i),
                    .startMs = i * 3000,
                    .stopMs = i * 3000 + 2900};
        captions.segments.append(cue);
    }
    const Transcript again = read("srt", write("srt", captions));
    QCOMPARE(again.segments.size(), captions.segments.size());
    QCOMPARE(again.segments.last().text, captions.segments.last().text);
}

QTEST_GUILESS_MAIN(TestSubtitles)
#include "tst_subtitles.moc"
