#include "models/document/captions.h"
#include "models/document/formats/format.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace document;
using namespace Qt::StringLiterals;

/// What FFmpeg reads of our caption files must be what was written.
class TestOtherReaders : public QObject
{
    Q_OBJECT

private slots:
    void ffmpegReadsTheSame_data();
    void ffmpegReadsTheSame();
};

void TestOtherReaders::ffmpegReadsTheSame_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("demuxer");
    QTest::newRow("srt") << u"srt"_s << u"srt"_s;
    QTest::newRow("vtt") << u"vtt"_s << u"webvtt"_s;
    QTest::newRow("sbv") << u"sbv"_s << u"subviewer"_s; // the same lines of times
}

void TestOtherReaders::ffmpegReadsTheSame()
{
    const QString program = QStandardPaths::findExecutable(u"ffmpeg"_s);
    if (program.isEmpty())
        QSKIP("ffmpeg is not installed: nobody else has read our captions.");
    QFETCH(QString, format);
    QFETCH(QString, demuxer);
    QFile json(QStringLiteral(TEST_DATA "/formats/meeting.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    // SubRip has no way to write this word: FFmpeg takes it for a tag
    const QByteArray bytes = json.readAll().replace("<today>", "(today)");
    const Transcript captions = renderCaptions(*formatByName(u"json"_s)->read(bytes));
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"captions"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*formatByName(format)->write(captions, {.speakers = false}));
    file.close();
    QProcess ffmpeg;
    ffmpeg.start(program, {u"-v"_s, u"error"_s, u"-f"_s, demuxer, u"-i"_s, file.fileName(), u"-f"_s, u"srt"_s, u"-"_s});
    QVERIFY(ffmpeg.waitForFinished());
    QVERIFY2(ffmpeg.exitCode() == 0, ffmpeg.readAllStandardError());
    const auto theirs = formatByName(u"srt"_s)->read(ffmpeg.readAllStandardOutput());
    QVERIFY(theirs);
    QCOMPARE(theirs->segments.size(), captions.segments.size());
    for (qsizetype i = 0; i < captions.segments.size(); ++i) {
        QCOMPARE(theirs->segments[i].startMs, captions.segments[i].startMs);
        QCOMPARE(theirs->segments[i].stopMs, captions.segments[i].stopMs);
        QCOMPARE(theirs->segments[i].text, captions.segments[i].text);
    }
}

QTEST_GUILESS_MAIN(TestOtherReaders)
#include "tst_otherreaders.moc"
