#include "models/document/editing.h"
#include "models/document/formats/format.h"
#include "models/document/speakers.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

Transcript meeting()
{
    QFile file(QStringLiteral(TEST_DATA "/formats/meeting.json"));
    return file.open(QIODevice::ReadOnly) ? *formatByName(u"json"_s)->read(file.readAll()) : Transcript();
}

QString html(const Transcript &transcript, const ExportOptions &options = {})
{
    return QString::fromUtf8(*formatByName(u"html"_s)->write(transcript, options));
}

Transcript saying(const QString &text)
{
    Transcript transcript = meeting();
    transcript.segments.resize(1);
    transcript.segments[0].words.clear();
    transcript.segments[0].text = text;
    return transcript;
}

/// What a reader of PDFs finds; with the number of pages in its form feeds.
QString pdfText(const QByteArray &pdf)
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return u"pdftotext: "_s + QString::fromUtf8(reader.readAllStandardError());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

/// Documents to be read by people: web pages and PDF.
class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void writesTheGoldenPage();
    void escapesHtml();
    void writesCaptionsWithBothTimes();
    void writesWordTimesWhenAsked();
    void isReadAsHtmlByOthers();
    void writesPdf();
    void numbersThePages();
    void leavesOutTimesAndSpeakersInPdf();
    void namesARenamedSpeakerInPdf();
    void writesPdfOfStrangeTexts_data();
    void writesPdfOfStrangeTexts();
    void writesPdfInAnotherThread();
};

void TestPages::writesTheGoldenPage()
{
    const QString page = html(meeting(), {.title = u"Harbour & quay"_s});
    QFile golden(QStringLiteral(TEST_DATA "/formats/meeting.html"));
    const QString expected = golden.open(QIODevice::ReadOnly) ? QString::fromUtf8(golden.readAll()) : QString();
    if (page != expected) {
        QFile fail(u"meeting.html.fail"_s);
        if (fail.open(QIODevice::WriteOnly))
            fail.write(page.toUtf8());
    }
    QCOMPARE(page, expected);
}

void TestPages::escapesHtml()
{
    const QString attack = u"\"><script>alert(1)</script><img src=x onerror='a'>&\u0000\u0001"_s;
    Transcript transcript = meeting();
    transcript.language = attack;
    for (Speaker &speaker : transcript.speakers)
        speaker.name += attack;
    transcript.segments[0].text = attack;
    transcript.segments[0].words.clear();
    for (const bool wordTimes : {false, true}) {
        const QString page = html(transcript, {.wordTimes = wordTimes, .title = attack});
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY(!page.contains(u"<img"_s));
        QVERIFY(!page.contains(QChar(u'\x01')));
        QVERIFY(page.contains(u"default-src 'none'"_s));
    }
}

void TestPages::writesCaptionsWithBothTimes()
{
    Transcript captions = saying(u"one\ntwo"_s);
    captions.kind = Kind::Captions;
    const QString page = html(captions);
    QVERIFY(page.contains(u"00:00:00.480 – 00:00:08.280</time>"_s));
    QVERIFY(page.contains(u"one<br>\ntwo</p>"_s));
}

void TestPages::writesWordTimesWhenAsked()
{
    const QString page = html(meeting(), {.wordTimes = true});
    QVERIFY(page.contains(u"<span data-m=\"480\" data-d=\"280\">Good</span> <span"_s));
    QVERIFY(!html(meeting()).contains(u"data-m"_s));
}

void TestPages::isReadAsHtmlByOthers()
{
    if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
        QSKIP("xmllint is not installed: nobody else has read our page.");
    QProcess lint;
    lint.start(u"xmllint"_s, {u"--html"_s, u"--nonet"_s, u"--xpath"_s, u"string(//p[3])"_s, u"-"_s});
    lint.write(html(meeting()).toUtf8());
    lint.closeWriteChannel();
    QVERIFY(lint.waitForFinished());
    const QString text = QString::fromUtf8(lint.readAllStandardOutput()).simplified();
    QCOMPARE(text, u"00:12 Ann: Fourteen, and two of them are still at quay three & four <today>."_s);
}

void TestPages::writesPdf()
{
    const auto pdf = formatByName(u"pdf"_s)->write(meeting(), {.title = u"Harbour & quay"_s});
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-1."));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed: nobody else has read our PDF.");
    const QString text = pdfText(*pdf).simplified();
    QVERIFY2(text.startsWith(u"Harbour & quay [00:00] Ann: Good morning, everyone. The harbour report is ready,"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"[00:12] Ann: Fourteen, and two of them are still at quay three & four <today>."_s));
    QVERIFY(QString(text).remove(u' ').endsWith(u"1/1"_s));
}

void TestPages::numbersThePages()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed: nobody else has counted our pages.");
    Transcript transcript = saying(u"The quick brown fox jumps over the lazy dog. "_s.repeated(8).trimmed());
    transcript.segments = QList<Segment>(120, transcript.segments.first());
    const QString text = pdfText(*formatByName(u"pdf"_s)->write(transcript, {}));
    const qsizetype pages = text.count(u'\f');
    QVERIFY(pages > 5);
    QVERIFY(QString(text).remove(u' ').contains(u"%1/%1"_s.arg(pages)));
    QCOMPARE(text.count(u"fox"_s), 120 * 8);
}

void TestPages::leavesOutTimesAndSpeakersInPdf()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed: nobody else has read our PDF.");
    const QString text = pdfText(*formatByName(u"pdf"_s)->write(meeting(), {.timestamps = false, .speakers = false}));
    QVERIFY(text.contains(u"Thanks."_s));
    QVERIFY(!text.contains(u"Bob"_s));
    QVERIFY(!text.contains(u'['));
}

void TestPages::namesARenamedSpeakerInPdf()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed: nobody else has read our PDF.");
    Transcript transcript = meeting();
    apply(transcript, renameSpeaker(transcript, speakerNamed(transcript, u"Bob"_s), u"Zeynep"_s));
    const QString text = pdfText(*formatByName(u"pdf"_s)->write(transcript, {}));
    QVERIFY2(text.contains(u"Zeynep"_s) && !text.contains(u"Bob"_s), qPrintable(text));
}

void TestPages::writesPdfOfStrangeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one long word") << QString(20'000, u'x');
    QTest::newRow("controls") << u"a\u0001\u202E\uFFFEb"_s + QChar(0xD800);
    QTest::newRow("emoji") << u"👩‍👩‍👧"_s;
    QTest::newRow("lines") << u"\n"_s.repeated(500);
}

void TestPages::writesPdfOfStrangeTexts()
{
    QFETCH(QString, text);
    const auto pdf = formatByName(u"pdf"_s)->write(saying(text), {.title = text.left(50)});
    QVERIFY(pdf);
    QVERIFY(pdf->trimmed().endsWith("%%EOF"));
    QVERIFY(formatByName(u"pdf"_s)->write({}, {}));
}

void TestPages::writesPdfInAnotherThread()
{
    QByteArray pdf;
    const std::unique_ptr<QThread> thread(
        QThread::create([&pdf] { pdf = *formatByName(u"pdf"_s)->write(meeting(), {}); }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(pdf.startsWith("%PDF-1."));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
