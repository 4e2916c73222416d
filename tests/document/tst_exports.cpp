#include "models/document/captions.h"
#include "models/document/editing.h"
#include "models/document/formats/format.h"
#include "models/document/retiming.h"
#include "models/document/speakers.h"

#include "tests/support/invariants.h"
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamReader>
#include <zip.h>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

Segment spoken(const QString &text, quint32 startMs, quint32 stepMs = 300)
{
    Segment segment{.id = newSegmentId(), .text = text, .startMs = startMs};
    for (const TextSpan &span : wordSpans(text)) {
        Word word;
        word.offset = quint32(span.begin);
        word.setSpan(Ms(startMs), Ms(startMs + stepMs));
        segment.words.append(word);
        startMs += stepMs;
    }
    segment.stopMs = startMs;
    return segment;
}

Transcript meeting()
{
    QFile file(QStringLiteral(TEST_DATA "/formats/meeting.json"));
    return file.open(QIODevice::ReadOnly) ? *formatByName(u"json"_s)->read(file.readAll()) : Transcript();
}

/// The bytes of a file inside of a ZIP archive.
QByteArray unzipped(const QByteArray &archive, const char *name)
{
    zip_source_t *source = zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!zip)
        return {};
    QByteArray bytes(1 << 20, '\0');
    zip_file_t *file = zip_fopen(zip, name, 0);
    const zip_int64_t size = file ? zip_fread(file, bytes.data(), zip_uint64_t(bytes.size())) : -1;
    if (file)
        zip_fclose(file);
    zip_discard(zip);
    return bytes.left(size < 0 ? 0 : size);
}

/// All text of a Word document; a line a paragraph.
QString docxText(const QByteArray &docx)
{
    QXmlStreamReader xml(unzipped(docx, "word/document.xml"));
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "t"_L1)
            text += xml.readElementText();
        else if (xml.isEndElement() && xml.name() == "p"_L1)
            text += u'\n';
    }
    return xml.hasError() ? xml.errorString() : text;
}

} // namespace

/// Captions made of transcripts, plain text, Word, and the list of formats.
class TestExports : public QObject
{
    Q_OBJECT

private slots:
    void cuesFollowTheRules_data();
    void cuesFollowTheRules();
    void breaksCuesWhereItReadsWell();
    void keepsAllTextAndAllStarts();
    void neverOverlapsWhereSpeakersDo();
    void breaksLinesOfScriptsWithoutBlanks();
    void countsWideCharacters();
    void returnsCaptionsAsTheyAre();
    void writesWord();
    void writesRightToLeftParagraphs();
    void leavesOutWhatXmlForbids();
    void leavesOutTimesAndSpeakersWhenAsked();
    void everyFormatFollowsARenamedSpeaker();
    void namesSpeakersOnlyWhereThereIsMoreThanOne_data();
    void namesSpeakersOnlyWhereThereIsMoreThanOne();
    void readsTextWithParagraphs_data();
    void readsTextWithParagraphs();
    void readsItsOwnText();
    void detectsFormats_data();
    void detectsFormats();
    void everyFormatHasANameAndALabel();
    void refusesPdfWithoutFonts();
};

void TestExports::cuesFollowTheRules_data()
{
    QTest::addColumn<CaptionRules>("rules");
    QTest::newRow("default") << CaptionRules{};
    QTest::newRow("short lines") << CaptionRules{.maxLineLength = 20};
    QTest::newRow("one line") << CaptionRules{.maxSegmentLines = 1};
    QTest::newRow("three lines") << CaptionRules{.maxLineLength = 30, .maxSegmentLines = 3};
    QTest::newRow("three words a line") << CaptionRules{.maxLineWords = 3};
    QTest::newRow("five words") << CaptionRules{.maxSegmentWords = 5};
    QTest::newRow("two seconds") << CaptionRules{.maxSegmentDuration = 2000};
    QTest::newRow("no rule") << CaptionRules{.maxLineLength = {},
                                             .maxSegmentDuration = {},
                                             .maxSegmentLines = {},
                                             .maxSilenceBetweenWords = {},
                                             .minSegmentGap = 0};
    QTest::newRow("all impossible") << CaptionRules{.maxLineLength = 1,
                                                    .maxLineWords = 1,
                                                    .maxSegmentDuration = 1,
                                                    .maxSegmentLines = 1,
                                                    .maxSegmentWords = 1,
                                                    .maxSilenceBetweenWords = 0,
                                                    .minSegmentGap = 5000};
}

void TestExports::cuesFollowTheRules()
{
    QFETCH(CaptionRules, rules);
    QRandomGenerator random(5);
    Transcript transcript{.duration = Ms(3'600'000)};
    quint32 at = 100;
    for (int i = 0; i < 60; ++i) {
        QString text;
        for (int w = random.bounded(60); w >= 0; --w)
            text
                += QString(1 + random.bounded(9), u'x') + QStringList{u" "_s, u", "_s, u". "_s}[random.bounded(20) / 9];
        transcript.segments.append(spoken(text.trimmed(), at, 150 + quint32(random.bounded(300))));
        at = transcript.segments.last().stopMs + quint32(random.bounded(2000));
    }
    const Transcript captions = renderCaptions(transcript, rules);
    QCOMPARE(brokenInvariant(captions), QString());
    QCOMPARE(captions.kind, Kind::Captions);
    for (qsizetype i = 0; i < captions.segments.size(); ++i) {
        const Segment &cue = captions.segments[i];
        const QStringList lines = cue.text.split(u'\n');
        const bool single = cue.words.size() == 1;
        QVERIFY(single || !rules.maxSegmentLines || lines.size() <= *rules.maxSegmentLines);
        QVERIFY(single || !rules.maxSegmentWords || cue.words.size() <= *rules.maxSegmentWords);
        QVERIFY(single || !rules.maxSegmentDuration || cue.stop() - cue.start() <= Ms(*rules.maxSegmentDuration));
        for (const QString &line : lines) {
            const bool oneWord = !line.contains(u' ');
            QVERIFY(oneWord || !rules.maxLineLength || displayWidth(line) <= *rules.maxLineLength);
            QVERIFY(oneWord || !rules.maxLineWords || line.count(u' ') < *rules.maxLineWords);
        }
        if (i + 1 < captions.segments.size())
            QVERIFY(cue.stop() <= captions.segments[i + 1].start());
    }
    if (rules.minSegmentGap == CaptionRules().minSegmentGap) {
        for (qsizetype i = 0; i + 1 < captions.segments.size(); ++i)
            QVERIFY(captions.segments[i + 1].start() - captions.segments[i].stop() >= Ms(rules.minSegmentGap));
    }
}

void TestExports::breaksCuesWhereItReadsWell()
{
    const Transcript transcript{
        .segments = {spoken(
            u"We looked at the harbour in the morning and found three ships. The largest of them had come in at night because of the storm."_s,
            0)}};
    QStringList cues;
    for (const Segment &cue : renderCaptions(transcript).segments)
        cues.append(cue.text);
    QCOMPARE(cues,
             (QStringList{u"We looked at the harbour\nin the morning and found three ships."_s,
                          u"The largest of them had come\nin at night because of the storm."_s}));
}

void TestExports::keepsAllTextAndAllStarts()
{
    const Transcript transcript = meeting();
    const Transcript captions = renderCaptions(transcript);
    QStringList before;
    QStringList after;
    const auto collect = [](const Transcript &from, QStringList &into) {
        for (const Segment &segment : from.segments) {
            for (qsizetype i = 0; i < segment.words.size(); ++i)
                into.append(segment.wordText(i).toString() + u'@' + QString::number(segment.words[i].startMs));
        }
    };
    collect(transcript, before);
    collect(captions, after);
    QCOMPARE(after, before);
    QCOMPARE(captions.speakerName(captions.segments.first()), u"Ann"_s);
}

void TestExports::neverOverlapsWhereSpeakersDo()
{
    Transcript transcript{.segments = {spoken(u"one two three four five"_s, 0), spoken(u"yes yes"_s, 600),
                                       spoken(u"no"_s, 600), spoken(u"late"_s, 2000)}};
    const Transcript captions = renderCaptions(transcript);
    QCOMPARE(brokenInvariant(captions), QString());
    QCOMPARE(captions.segments.size(), 4);
    for (qsizetype i = 1; i < captions.segments.size(); ++i)
        QVERIFY(captions.segments[i].start() >= captions.segments[i - 1].stop());
}

void TestExports::breaksLinesOfScriptsWithoutBlanks()
{
    const Transcript transcript{.segments = {spoken(QString(60, u'好'), 0, 50)}};
    for (const Segment &cue : renderCaptions(transcript).segments) {
        for (const QString &line : cue.text.split(u'\n'))
            QVERIFY(line.size() <= 21 && !line.contains(u' '));
    }
}

void TestExports::countsWideCharacters()
{
    QCOMPARE(displayWidth(u"abc"), 3);
    QCOMPARE(displayWidth(u"你好"), 4);
    QCOMPARE(displayWidth(u"e\u0301"), 1);
    QCOMPARE(displayWidth(u"😀"), 2);
    QCOMPARE(displayWidth(u"a\u200Fb"), 2);
}

void TestExports::returnsCaptionsAsTheyAre()
{
    const Transcript captions = renderCaptions(meeting());
    QCOMPARE(renderCaptions(captions), captions);
}

void TestExports::writesWord()
{
    const Transcript transcript = meeting();
    const auto docx = formatByName(u"docx"_s)->write(transcript, {.title = u"Harbour & quay"_s});
    QVERIFY(docx);
    const QStringList lines = docxText(*docx).split(u'\n');
    QCOMPARE(lines[0], u"Harbour & quay"_s);
    QVERIFY(lines[1].startsWith(u"[00:00] Ann: Good morning, everyone."_s));
    QCOMPARE(lines[3], u"[00:12] Ann: Fourteen, and two of them are still at quay three & four <today>."_s);
    QCOMPARE(lines.size(), 7);
    const QByteArray xml = unzipped(*docx, "word/document.xml");
    QVERIFY(xml.contains("<w:rStyle w:val=\"Speaker\"/>"));
    QVERIFY(xml.contains("<w:b/><w:bCs/><w:i/><w:iCs/>"));
    QVERIFY(xml.contains("xml:space=\"preserve\""));
    for (const char *part : {"[Content_Types].xml", "_rels/.rels", "word/styles.xml", "word/_rels/document.xml.rels",
                             "docProps/core.xml"}) {
        QXmlStreamReader reader(unzipped(*docx, part));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), part);
    }
    QCOMPARE(*formatByName(u"docx"_s)->write(transcript, {.title = u"Harbour & quay"_s}), *docx);
}

void TestExports::writesRightToLeftParagraphs()
{
    const Transcript transcript{.segments
                                = {spoken(u"hello"_s, 0), spoken(u"שלום"_s, 1000), spoken(u"123 مرحبا"_s, 2000)}};
    const QByteArray xml = unzipped(*formatByName(u"docx"_s)->write(transcript, {}), "word/document.xml");
    QCOMPARE(xml.count("<w:bidi/>"), 2);
}

void TestExports::leavesOutWhatXmlForbids()
{
    Transcript transcript{.segments = {spoken(u"ab"_s, 0)}};
    transcript.segments[0].text = u"a\u0001\u0000\uFFFE\uFFFFb"_s + QChar(0xD800);
    const auto docx = formatByName(u"docx"_s)->write(transcript, {.timestamps = false});
    QCOMPARE(docxText(*docx), u"ab\uFFFD\n"_s);
}

void TestExports::leavesOutTimesAndSpeakersWhenAsked()
{
    const ExportOptions options{.timestamps = false, .speakers = false};
    for (const Format &format : formats()) {
        if (QLatin1String(format.name) == "pdf"_L1)
            continue; // tst_pages reads it
        const auto bytes = format.write(meeting(), options);
        QVERIFY(bytes);
        const QString text = QLatin1String(format.name) == "docx"_L1 ? docxText(*bytes) : QString::fromUtf8(*bytes);
        QVERIFY(text.contains(u"Thanks."_s));
        if (QLatin1String(format.name) == "json"_L1)
            continue;
        QVERIFY2(!text.contains(u"Bob"_s), format.name);
        QVERIFY2(!text.contains(u'['), format.name);
    }
}

void TestExports::everyFormatFollowsARenamedSpeaker()
{
    for (const bool labelIsName : {false, true}) {
        Transcript transcript = meeting();
        const qsizetype bob = speakerNamed(transcript, u"Bob"_s);
        QVERIFY(bob >= 0);
        transcript.speakers[bob].id = labelIsName ? u"Bob"_s : u"S7"_s;
        apply(transcript, renameSpeaker(transcript, bob, u"Zeynep"_s));
        for (const Format &format : formats()) {
            if (QLatin1String(format.name) == "pdf"_L1)
                continue; // tst_pages reads it
            const auto bytes = format.write(transcript, {});
            QVERIFY(bytes);
            const QString text
                = QLatin1String(format.name) == "docx"_L1 ? docxText(*bytes) : QString::fromLatin1(*bytes);
            QVERIFY2(text.contains(u"Zeynep"_s), format.name);
            QVERIFY2(!text.contains(u"Bob"_s), format.name);
        }
    }
}

void TestExports::namesSpeakersOnlyWhereThereIsMoreThanOne_data()
{
    QTest::addColumn<QList<qint32>>("speakers");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("one") << QList<qint32>{0, 0, 0} << false;
    QTest::newRow("nobody") << QList<qint32>{-1, -1, -1} << false;
    QTest::newRow("two of one name") << QList<qint32>{0, 2, 0} << false;
    QTest::newRow("two") << QList<qint32>{0, 0, 1} << true;
    QTest::newRow("one and nobody") << QList<qint32>{-1, 0, -1} << true;
}

void TestExports::namesSpeakersOnlyWhereThereIsMoreThanOne()
{
    QFETCH(QList<qint32>, speakers);
    QFETCH(bool, isNamed);
    Transcript transcript{.speakers = {{u"A"_s, u"Ann"_s}, {u"B"_s, u"Bob"_s}, {u"C"_s, u"Ann"_s}}};
    for (const qint32 speaker : std::as_const(speakers)) {
        transcript.segments.append(spoken(u"well then"_s, quint32(transcript.segments.size()) * 9000));
        transcript.segments.last().speaker = speaker;
    }
    for (const QString &name : {u"txt"_s, u"docx"_s, u"srt"_s}) {
        const QByteArray bytes = *formatByName(name)->write(transcript, {});
        const QString text = name == u"docx" ? docxText(bytes) : QString::fromUtf8(bytes);
        QVERIFY(text.contains(u"well then"_s));
        QVERIFY2(text.contains(u"Ann: "_s) == isNamed, qPrintable(text));
    }
}

void TestExports::readsTextWithParagraphs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::newRow("lines") << "one\ntwo\r\nthree"_ba << QStringList{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("paragraphs") << "one\ntwo\n\n\nthree\n"_ba << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("empty") << QByteArray() << QStringList{};
    QTest::newRow("blank") << " \n\n \n"_ba << QStringList{};
    QTest::newRow("UTF-16") << "\xFF\xFEh\0i\0"_ba << QStringList{u"hi"_s};
    QTest::newRow("brackets stay") << "[laughs] yes: no\n"_ba << QStringList{u"[laughs] yes: no"_s};
}

void TestExports::readsTextWithParagraphs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, paragraphs);
    const auto transcript = formatByName(u"txt"_s)->read(bytes);
    QVERIFY(transcript);
    QStringList read;
    for (const Segment &segment : transcript->segments)
        read.append(segment.text);
    QCOMPARE(read, paragraphs);
    QCOMPARE(brokenInvariant(*transcript), QString());
    QVERIFY(read.isEmpty() || !transcript->segments.first().words.first().isTimed());
}

void TestExports::readsItsOwnText()
{
    const Transcript transcript = meeting();
    const Format *txt = formatByName(u"txt"_s);
    const auto again = txt->read(*txt->write(transcript, {}));
    QCOMPARE(again->segments.size(), transcript.segments.size());
    for (qsizetype i = 0; i < transcript.segments.size(); ++i) {
        QCOMPARE(again->segments[i].text, transcript.segments[i].text);
        QCOMPARE(again->speakerName(again->segments[i]), transcript.speakerName(transcript.segments[i]));
        QCOMPARE(again->segments[i].startMs / 1000, transcript.segments[i].startMs / 1000);
    }
}

void TestExports::detectsFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("format");
    QTest::newRow("srt by content") << u"a.txt"_s << "1\r\n00:00:01,000 --> 00:00:02,000\r\n"_ba << u"srt"_s;
    QTest::newRow("vtt by content") << u"a.srt"_s << "WEBVTT\n\n00:01.000 --> 00:02.000\n"_ba << u"vtt"_s;
    QTest::newRow("ttml by content") << u"a.xml"_s
                                     << "<?xml version=\"1.0\"?>\n<tt:tt xmlns:tt=\"http://www.w3.org/ns/ttml\">"_ba
                                     << u"ttml"_s;
    QTest::newRow("other xml") << u"a.xml"_s << "<title>"_ba << QString();
    QTest::newRow("sbv by content") << u"a.txt"_s << "\n0:00:01.000,0:00:02.000\na\n"_ba << u"sbv"_s;
    QTest::newRow("numbers") << u"a.txt"_s << "1:2,3\n"_ba << u"txt"_s;
    QTest::newRow("json by content") << u"a"_s << " {\"segments\":[]}"_ba << u"json"_s;
    QTest::newRow("json array") << u"a"_s << "[{\"start\":0}]"_ba << u"json"_s;
    QTest::newRow("text with brackets") << u"a.txt"_s << "[00:01] Ann: hello"_ba << u"txt"_s;
    QTest::newRow("suffix") << u"A.SRT"_s << "hello"_ba << u"srt"_s;
    QTest::newRow("nothing") << u"a.xyz"_s << "hello"_ba << QString();
}

void TestExports::detectsFormats()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QFETCH(QString, format);
    const Format *found = detectFormat(name, head);
    QCOMPARE(found ? QString::fromLatin1(found->name) : QString(), format);
}

void TestExports::everyFormatHasANameAndALabel()
{
    for (const Format &format : formats()) {
        QVERIFY(!format.label().isEmpty());
        QCOMPARE(formatByName(QString::fromLatin1(format.name)), &format);
        QVERIFY(format.read || format.write);
    }
    QVERIFY(!formatByName(u"exe"_s));
}

void TestExports::refusesPdfWithoutFonts()
{
    // this program has no QGuiApplication
    const auto pdf = formatByName(u"pdf"_s)->write(meeting(), {});
    QVERIFY(!pdf);
    QVERIFY(pdf.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
