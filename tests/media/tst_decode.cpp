#include "models/media/decoder.h"
#include "tests/support/testmedia.h"
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using media::Ms;
using testmedia::Samples;

namespace {

struct Decoded
{
    Samples samples{};
    QString error{};
};

Decoded decode(media::Source &source)
{
    Decoded result;
    const auto done = media::decodeMono(source, [&](std::span<const qint16> part, Ms at) {
        if (at != Ms(qint64(result.samples.size()) * 1000 / 16000))
            result.error = u"wrong time"_s;
        result.samples.insert(result.samples.end(), part.begin(), part.end());
        return true;
    });
    if (!done)
        result.error = done.error();
    return result;
}

Samples slice(const Samples &samples, double from, double to)
{
    const auto index
        = [&](double s) { return samples.begin() + std::min<qint64>(qint64(s * 16000), qint64(samples.size())); };
    return {index(from), index(to)};
}

} // namespace

/// Probing and decoding of what users drop on the window, whole and broken.
class DecodeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsHeaders_data();
    void readsHeaders();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void decodesEverySampleInPitch_data();
    void decodesEverySampleInPitch();
    void putsSilenceBeforeSoundThatStartsLate();
    void opensNothingBesideTheFile();
    void writesAWavFileForTheOwnerOnly();
    void removesTheWavFileWhenCancelled();
    void saysThatTheDiskIsFull();
    void endsWhenTheSourceFails();
    void stopsABlockedSource();
    void readsLittleOfALongRecording();
    void survivesFilesCutAnywhere();
    void survivesRandomBytes();

private:
    QString file(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    std::shared_ptr<media::Source> open(const QString &name) const;

    QTemporaryDir m_dir;
};

void DecodeTest::initTestCase()
{
    testmedia::writeWav(file("tone.wav"), testmedia::sine(1000, 10));
    const QString wav = file("tone.wav");
    const auto convert = [&](const char *name, const char *options) {
        const QStringList words = QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts);
        QVERIFY2(testmedia::ffmpeg(QStringList{u"-i"_s, wav} + words + QStringList{file(name)}), name);
    };
    convert("cbr.mp3", "-ac 2 -ar 44100 -b:a 128k");
    convert("vbr.mp3", "-q:a 4");
    convert("noxing.mp3", "-q:a 4 -write_xing 0 -id3v2_version 0");
    convert("tone.m4a", "-ar 44100 -c:a aac");
    convert("tone.ogg", "-c:a libvorbis");
    convert("tone.opus", "-c:a libopus");
    convert("tone.flac", "-ar 48000");
    convert("tone.mkv", "-c:a pcm_s24le -ar 96000");
    convert("surround.wav", "-ac 6 -ar 48000");
    const QStringList picture{u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=size=160x120:rate=25:duration=10"_s};
    QVERIFY(testmedia::ffmpeg(picture
                              + QStringList{u"-i"_s, wav, u"-c:v"_s, u"libx264"_s, u"-pix_fmt"_s, u"yuv420p"_s,
                                            u"-shortest"_s, file("film.mp4")}));
    QVERIFY(testmedia::ffmpeg(picture
                              + QStringList{u"-c:v"_s, u"libx264"_s, u"-pix_fmt"_s, u"yuv420p"_s, file("mute.mp4")}));
    QVERIFY(testmedia::ffmpeg(picture
                              + QStringList{u"-itsoffset"_s, u"3"_s, u"-i"_s, wav, u"-c:v"_s, u"libx264"_s,
                                            u"-pix_fmt"_s, u"yuv420p"_s, file("late.mp4")}));
    QVERIFY(testmedia::ffmpeg(
        {u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red:size=64x64"_s, u"-frames:v"_s, u"1"_s, file("cover.jpg")}));
    QVERIFY(testmedia::ffmpeg({u"-i"_s, wav, u"-i"_s, file("cover.jpg"), u"-map"_s, u"0:a"_s, u"-map"_s, u"1:v"_s,
                               u"-id3v2_version"_s, u"3"_s, file("cover.mp3")}));
    QVERIFY(testmedia::ffmpeg({u"-i"_s, wav, u"-i"_s, file("cover.jpg"), u"-map"_s, u"0:a"_s, u"-map"_s, u"1:v"_s,
                               u"-disposition:v"_s, u"attached_pic"_s, u"-c:v"_s, u"copy"_s, file("cover.m4a")}));
    testmedia::writeFile(file("empty.wav"), {});
    testmedia::writeWav(file("nothing.wav"), {});
    testmedia::writeFile(file("text.wav"),
                         QByteArray("Dear diary, this is only text with a wrong name.\n").repeated(500));
    testmedia::writeFile(file("list.m3u8"),
                         "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n");
    testmedia::writeFile(file("list.ffconcat"), "ffconcat version 1.0\nfile tone.wav\n");
    QFile film(file("film.mp4"));
    QVERIFY(film.open(QIODevice::ReadOnly));
    testmedia::writeFile(file("cut.mp4"), film.read(film.size() / 2));
    testmedia::writeFile(file("secret.wav"), "x");
    QVERIFY(QFile::setPermissions(file("secret.wav"), QFile::Permissions()));
}

std::shared_ptr<media::Source> DecodeTest::open(const QString &name) const
{
    QString error;
    auto source = media::openFile(m_dir.filePath(name), &error);
    if (!source)
        qWarning("%s", qPrintable(error));
    return source;
}

void DecodeTest::readsHeaders_data()
{
    QTest::addColumn<bool>("sound");
    QTest::addColumn<bool>("picture");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("tolerance"); // ms
    QTest::addRow("tone.wav") << true << false << 1 << 16000 << 0;
    QTest::addRow("cbr.mp3") << true << false << 2 << 44100 << 60;
    QTest::addRow("vbr.mp3") << true << false << 1 << 16000 << 80;
    QTest::addRow("noxing.mp3") << true << false << 1 << 16000 << 4000;
    QTest::addRow("tone.m4a") << true << false << 1 << 44100 << 60;
    QTest::addRow("tone.ogg") << true << false << 1 << 16000 << 20;
    QTest::addRow("tone.opus") << true << false << 1 << 48000 << 20;
    QTest::addRow("tone.flac") << true << false << 1 << 48000 << 0;
    QTest::addRow("tone.mkv") << true << false << 1 << 96000 << 20;
    QTest::addRow("surround.wav") << true << false << 6 << 48000 << 0;
    QTest::addRow("film.mp4") << true << true << 1 << 16000 << 100;
    QTest::addRow("mute.mp4") << false << true << 0 << 0 << 40;
    QTest::addRow("cover.mp3") << true << false << 1 << 16000 << 80;
    QTest::addRow("cover.m4a") << true << false << 1 << 16000 << 100;
}

void DecodeTest::readsHeaders()
{
    QFETCH(bool, sound);
    QFETCH(bool, picture);
    QFETCH(int, channels);
    QFETCH(int, rate);
    QFETCH(int, tolerance);
    const auto source = open(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(source);
    const auto info = media::probe(*source);
    QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error()));
    QCOMPARE(info->hasAudio, sound);
    QCOMPARE(info->hasVideo, picture);
    QCOMPARE(info->channels, channels);
    QCOMPARE(info->sampleRate, rate);
    QCOMPARE(info->width, picture ? 160 : 0);
    QCOMPARE(info->frameRate, picture ? 25.0 : 0.0);
    QVERIFY2(std::abs(info->duration.count() - 10000) <= tolerance, QByteArray::number(qint64(info->duration.count())));
}

void DecodeTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addRow("missing.wav") << u"does not exist"_s;
    QTest::addRow(".") << u"is not a file"_s;
    QTest::addRow("secret.wav") << u"cannot be read"_s;
    QTest::addRow("empty.wav") << u"is empty"_s;
    QTest::addRow("nothing.wav") << u"0 seconds"_s;
    QTest::addRow("text.wav") << u"is not a sound or video file"_s;
    QTest::addRow("cover.jpg") << u"is not a sound or video file"_s;
    QTest::addRow("list.m3u8") << u"is not a sound or video file"_s;
    QTest::addRow("list.ffconcat") << u"is not a sound or video file"_s;
    QTest::addRow("cut.mp4") << u"damaged or was cut off"_s;
    QTest::addRow("mute.mp4") << u"has no sound"_s;
}

void DecodeTest::saysWhatIsWrong()
{
    QFETCH(QString, expected);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    if (name == "secret.wav"_L1 && geteuid() == 0)
        QSKIP("root may read everything");
    QString error;
    if (const auto source = media::openFile(m_dir.filePath(name), &error)) {
        error = decode(*source).error;
        const auto info = media::probe(*source);
        QCOMPARE(info ? QString() : info.error(), name == "mute.mp4"_L1 ? QString() : error);
    }
    QVERIFY2(error.contains(expected), qPrintable(error));
}

void DecodeTest::decodesEverySampleInPitch_data()
{
    QTest::addColumn<int>("tolerance"); // samples at 16 kHz
    QTest::addRow("tone.wav") << 0;
    QTest::addRow("cbr.mp3") << 20;
    QTest::addRow("vbr.mp3") << 20;
    QTest::addRow("noxing.mp3") << 2500;
    QTest::addRow("tone.m4a") << 400;
    QTest::addRow("tone.ogg") << 20;
    QTest::addRow("tone.opus") << 120;
    QTest::addRow("tone.flac") << 20;
    QTest::addRow("tone.mkv") << 20;
    QTest::addRow("surround.wav") << 20;
    QTest::addRow("film.mp4") << 2048;
    QTest::addRow("cover.mp3") << 20;
}

void DecodeTest::decodesEverySampleInPitch()
{
    QFETCH(int, tolerance);
    const auto source = open(QString::fromLatin1(QTest::currentDataTag()));
    const Decoded decoded = decode(*source);
    QCOMPARE(decoded.error, QString());
    QVERIFY2(std::abs(qint64(decoded.samples.size()) - 160000) <= tolerance,
             QByteArray::number(qint64(decoded.samples.size())));
    const double frequency = testmedia::frequencyOf(slice(decoded.samples, 1, 9));
    QVERIFY2(std::abs(frequency - 1000) < 0.2, QByteArray::number(frequency));
}

void DecodeTest::putsSilenceBeforeSoundThatStartsLate()
{
    const Decoded decoded = decode(*open(u"late.mp4"_s));
    const auto loud
        = std::find_if(decoded.samples.begin(), decoded.samples.end(), [](qint16 s) { return std::abs(s) > 2000; });
    const double start = double(loud - decoded.samples.begin()) / 16000;
    QVERIFY2(std::abs(start - 3) < 0.07, QByteArray::number(start));
}

void DecodeTest::opensNothingBesideTheFile()
{
    // A reference movie that names another file: with the reference followed it would play.
    QVERIFY(!media::probe(*open(u"list.ffconcat"_s)));
    QVERIFY(media::probe(*open(u"tone.wav"_s)));
}

void DecodeTest::writesAWavFileForTheOwnerOnly()
{
    const std::atomic_bool cancel = false;
    std::vector<double> progress;
    const auto info = media::decodeToWav(
        *open(u"cbr.mp3"_s), file("out.wav"), [&](double done) { progress.push_back(done); }, cancel);
    QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error()));
    QVERIFY(std::abs((info->duration - Ms(10000)).count()) <= 2);
    QVERIFY(progress.size() > 20);
    QVERIFY(std::is_sorted(progress.begin(), progress.end()));
    QCOMPARE(progress.back(), 1.0);
    QCOMPARE(QFile::permissions(file("out.wav"))
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const Decoded again = decode(*open(u"out.wav"_s));
    QCOMPARE(again.samples, decode(*open(u"cbr.mp3"_s)).samples);
    QCOMPARE(QFileInfo(file("out.wav")).size(), 44 + qint64(again.samples.size()) * 2);
}

void DecodeTest::removesTheWavFileWhenCancelled()
{
    std::atomic_bool cancel = false;
    const auto info = media::decodeToWav(
        *open(u"cbr.mp3"_s), file("cancelled.wav"), [&](double done) { cancel = done > 0.3; }, cancel);
    QVERIFY(!info);
    QVERIFY(!QFile::exists(file("cancelled.wav")));
}

void DecodeTest::saysThatTheDiskIsFull()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    QFile::link(u"/dev/full"_s, file("full.wav"));
    const std::atomic_bool cancel = false;
    const auto info = media::decodeToWav(*open(u"tone.wav"_s), file("full.wav"), {}, cancel);
    QVERIFY(!info);
    QVERIFY2(info.error().contains("Make room"_L1), qPrintable(info.error()));
}

void DecodeTest::endsWhenTheSourceFails()
{
    testmedia::MemorySource source(testmedia::wavBytes(testmedia::sine(440, 60)), u"talk.wav"_s);
    QString error;
    const auto done = media::decodeMono(source, [&](std::span<const qint16>, Ms) { return source.failing = true; });
    QVERIFY(!done);
    QVERIFY2(done.error().contains("could not be read to its end"_L1), qPrintable(done.error()));
}

void DecodeTest::stopsABlockedSource()
{
    testmedia::MemorySource source(testmedia::wavBytes(testmedia::sine(440, 60)));
    std::atomic_bool stop = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        (void)media::decodeMono(
            source, [&](std::span<const qint16>, Ms) { return source.blocking = true; }, 16000, &stop);
    }));
    thread->start();
    QTRY_VERIFY(source.blocking);
    stop = true;
    QTRY_VERIFY((source.cancel(), thread->wait(1)));
}

void DecodeTest::readsLittleOfALongRecording()
{
    testmedia::MemorySource source(testmedia::wavBytes(Samples(16000 * 1800)), u"long.wav"_s);
    const auto info = media::probe(source);
    QCOMPARE(info->duration, Ms(1800'000));
    QVERIFY2(source.bytesRead < 2'000'000, QByteArray::number(source.bytesRead));
}

void DecodeTest::survivesFilesCutAnywhere()
{
    for (const auto &name : {u"film.mp4"_s, u"vbr.mp3"_s, u"tone.ogg"_s, u"tone.flac"_s}) {
        QFile whole(m_dir.filePath(name));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const qsizetype step = std::max<qsizetype>(1024, bytes.size() / 48);
        for (qsizetype size = 1; size < bytes.size(); size += step) {
            testmedia::MemorySource source(bytes.left(size), name);
            const Decoded decoded = decode(source);
            QVERIFY(!decoded.samples.empty() || !decoded.error.isEmpty());
            QVERIFY(decoded.samples.size() < 16000 * 12);
        }
    }
}

void DecodeTest::survivesRandomBytes()
{
    QFile whole(file("film.mp4"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray good = whole.readAll();
    QRandomGenerator random(20260101);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = round % 3 ? good : QByteArray(8192, Qt::Uninitialized);
        const int changes = round % 3 == 1 ? 20 : int(bytes.size());
        for (int i = 0; i < changes && (round % 3 != 2 || i < 4000); ++i)
            bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
        testmedia::MemorySource source(bytes, u"noise.bin"_s);
        const Decoded decoded = decode(source);
        QVERIFY(decoded.samples.size() < 16000 * 60);
    }
}

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
