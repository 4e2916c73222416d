#include "models/media/player.h"
#include "tests/support/fakeoutputs.h"
#include "tests/support/testmedia.h"
#include <cmath>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>
#include <QVideoFrame>
#include <QVideoSink>

using namespace Qt::StringLiterals;
using media::Ms;
using media::Player;
using testmedia::Tape;
using State = Player::State;

namespace {

constexpr int rate = media::Output::rate;

/// Stereo at 48 kHz whose samples say their own millisecond, so that the player neither resamples nor mixes them.
QByteArray timeCode(int ms)
{
    testmedia::Samples samples(std::size_t(ms) * 96);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = qint16(i / 96);
    return testmedia::wavBytes(samples, rate, 2);
}

std::shared_ptr<testmedia::MemorySource> memory(const QByteArray &bytes, const QString &name = u"talk.wav"_s)
{
    return std::make_shared<testmedia::MemorySource>(bytes, name);
}

/// A player into a tape that is as fast as decoding is.
struct Fast
{
    std::shared_ptr<Tape> tape = std::make_shared<Tape>();
    Player player{[tape = tape] { return std::make_unique<testmedia::FastOutput>(tape); }, nullptr};
};

struct Realtime
{
    std::shared_ptr<Tape> tape = std::make_shared<Tape>();
    Player player{[tape = tape] { return std::make_unique<testmedia::RealtimeOutput>(tape); }, nullptr};
};

/// A WAV file that needs no room.
class TenHours final : public media::Source
{
public:
    std::atomic<qint64> read = 0;
    qint64 size() const override { return 44 + length; }
    qint64 readAt(qint64 offset, char *data, qint64 count) override
    {
        count = std::clamp<qint64>(size() - offset, 0, count);
        for (qint64 i = 0; i < count; ++i)
            data[i] = offset + i < 44 ? m_header[offset + i] : char((offset + i) % 2 ? 0 : 77);
        read += count;
        return count;
    }
    void cancel() override { }
    QString name() const override { return u"meeting.wav"_s; }

private:
    static constexpr qint64 length = 16000LL * 2 * 36000;
    const QByteArray m_header = [] {
        QByteArray header = testmedia::wavBytes({});
        qToLittleEndian(quint32(length), header.data() + 40);
        return header;
    }();
};

int brightness(const QVideoFrame &shown)
{
    QVideoFrame frame = shown;
    if (!frame.map(QVideoFrame::ReadOnly))
        return -1;
    const int value = frame.bits(0)[frame.bytesPerLine(0) * (frame.height() / 2) + frame.width() / 2];
    frame.unmap();
    return value;
}

} // namespace

/// The player, from what it sends to the loudspeaker and to the picture.
class PlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void playsEverySampleOnce();
    void startsAgainAtTheEnd();
    void seeksToTheVeryMillisecond();
    void seeksExactlyInEveryFormat_data();
    void seeksExactlyInEveryFormat();
    void keepsThePitchAtAnySpeed_data();
    void keepsThePitchAtAnySpeed();
    void changesSpeedWithoutLosingSound();
    void repeatsALoop();
    void leavesALoopThatEnds();
    void saysWhatIsHeard();
    void saysWhatIsHeardAfterSeeks();
    void advancesWithTheSystemClock();
    void standsStillWhenPaused();
    void remembersToPlayWhileLoading();
    void tellsVolumeToTheOutput();
    void goesOnSilentlyWhenTheDeviceFails();
    void goesOnSilentlyWhenTheDeviceDoesNotStart();
    void showsThePictureOfAPausedSeek();
    void showsPicturesWithTheirSound();
    void playsFilmsWithoutSound();
    void isSilentUntilLateSoundStarts();
    void correctsALyingHeader_data();
    void correctsALyingHeader();
    void failsWithASentence_data();
    void failsWithASentence();
    void failsWhenReadingBreaksOff();
    void neverBlocksItsCaller();
    void reachesTheEndOfTenHoursAtOnce();
    void survivesStormsOfCalls();
    void opensTheLastOfMany();

private:
    QString file(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    std::shared_ptr<media::Source> open(const char *name) const
    {
        QString error;
        return media::openFile(file(name), &error);
    }

    QTemporaryDir m_dir;
};

void PlayerTest::initTestCase()
{
    testmedia::writeWav(file("steps.wav"), testmedia::staircase(20, 0.1));
    const QString wav = file("steps.wav");
    const auto convert = [&](const char *name, const char *options) {
        QVERIFY(testmedia::ffmpeg(QStringList{u"-i"_s, wav}
                                  + QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts)
                                  + QStringList{file(name)}));
    };
    convert("cbr.mp3", "-ar 44100 -b:a 96k");
    convert("vbr.mp3", "-q:a 4");
    convert("noxing.mp3", "-q:a 3 -write_xing 0 -id3v2_version 0");
    convert("steps.m4a", "-c:a aac -ar 44100");
    convert("steps.ogg", "-c:a libvorbis");
    convert("steps.opus", "-c:a libopus");
    convert("steps.flac", "");
    const QStringList ramp{u"-f"_s, u"lavfi"_s, u"-i"_s,
                           u"color=black:size=64x48:rate=25:duration=2,geq=lum='16+4*N':cb=128:cr=128"_s};
    const QStringList h264{u"-c:v"_s, u"libx264"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-qp"_s, u"4"_s};
    QVERIFY(testmedia::ffmpeg(ramp + h264 + QStringList{file("mute.mp4")}));
    QVERIFY(
        testmedia::ffmpeg(ramp + QStringList{u"-i"_s, wav, u"-t"_s, u"2"_s} + h264 + QStringList{file("film.mp4")}));
    QVERIFY(testmedia::ffmpeg(ramp + QStringList{u"-itsoffset"_s, u"1"_s, u"-i"_s, wav, u"-t"_s, u"2"_s} + h264
                              + QStringList{file("late.mp4")}));
}

void PlayerTest::playsEverySampleOnce()
{
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    QSignalSpy states(&fast.player, &Player::stateChanged);
    fast.player.open(memory(timeCode(5000)));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    QCOMPARE(fast.player.duration(), Ms(5000));
    fast.player.play();
    QVERIFY(ended.wait());
    QCOMPARE(fast.player.state(), State::Paused);
    QCOMPARE(fast.player.position(), Ms(5000));
    const auto heard = fast.tape->left();
    QCOMPARE(qint64(heard.size()), 5LL * rate);
    for (std::size_t i = 0; i < heard.size(); ++i)
        QCOMPARE(heard[i], qint16(i / 48));
    QCOMPARE(states.size(), 4); // loading, paused, playing, paused
}

void PlayerTest::startsAgainAtTheEnd()
{
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.open(memory(timeCode(300)));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    fast.player.play();
    QVERIFY(ended.wait());
    fast.tape->clear();
    fast.player.play();
    QVERIFY(ended.wait());
    QCOMPARE(qint64(fast.tape->left().size()), 300LL * 48);
    QCOMPARE(fast.tape->left().front(), qint16(0));
}

void PlayerTest::seeksToTheVeryMillisecond()
{
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.open(memory(timeCode(5000)));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    for (const int target : {4321, 7, 2500, 4999, 0}) {
        fast.tape->clear();
        fast.player.seek(Ms(target));
        QCOMPARE(fast.player.position(), Ms(target));
        fast.player.play();
        QVERIFY(ended.wait());
        QCOMPARE(fast.tape->left().front(), qint16(target));
        QCOMPARE(fast.tape->frames(), (5000LL - target) * 48);
    }
}

void PlayerTest::seeksExactlyInEveryFormat_data()
{
    QTest::addColumn<int>("tolerance"); // ms
    for (const char *name :
         {"steps.wav", "cbr.mp3", "vbr.mp3", "noxing.mp3", "steps.m4a", "steps.ogg", "steps.opus", "steps.flac"})
        QTest::addRow("%s", name) << (qstrcmp(name, "steps.ogg") ? 2 : 10); // Vorbis stamps whole pages
}

void PlayerTest::seeksExactlyInEveryFormat()
{
    QFETCH(int, tolerance);
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.open(open(QTest::currentDataTag()));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    fast.player.play();
    QVERIFY(ended.wait(20000));
    const auto whole = fast.tape->left();
    for (const int target : {12345, 3777, 17050, 150, 9990}) {
        fast.tape->clear();
        fast.player.seek(Ms(target));
        fast.player.play();
        QVERIFY(ended.wait(20000));
        const auto part = fast.tape->left();
        const qint64 start = qint64(target) * 48;
        qint64 best = 0;
        double least = 1e300;
        for (qint64 shift = -30 * 48; shift <= 30 * 48; shift += 4) {
            double difference = 0;
            for (qint64 i = 480; i < 9600; i += 7)
                difference += std::abs(
                    double(part.at(std::size_t(i)))
                    - whole.at(std::size_t(std::clamp<qint64>(start + shift + i, 0, qint64(whole.size()) - 1))));
            if (difference < least) {
                least = difference;
                best = shift;
            }
        }
        QVERIFY2(std::abs(best) <= tolerance * 48,
                 QByteArray::number(best / 48.0) + " ms beside " + QByteArray::number(target));
    }
}

void PlayerTest::keepsThePitchAtAnySpeed_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.25, 0.5, 0.75, 1.25, 2.0, 4.0})
        QTest::addRow("%gx", speed) << speed;
}

void PlayerTest::keepsThePitchAtAnySpeed()
{
    QFETCH(double, speed);
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.setSpeed(speed);
    fast.player.open(memory(testmedia::wavBytes(testmedia::sine(440, 8))));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    fast.player.play();
    QVERIFY(ended.wait());
    const auto heard = fast.tape->left();
    const double frequency = testmedia::frequencyOf(
        {heard.begin() + qint64(heard.size()) / 8, heard.end() - qint64(heard.size()) / 8}, rate);
    QVERIFY2(std::abs(frequency - 440) < 3, QByteArray::number(frequency));
    const double seconds = double(heard.size()) / rate;
    QVERIFY2(std::abs(seconds - 8 / speed) < 0.06 + 0.01 / speed, QByteArray::number(seconds));
}

void PlayerTest::changesSpeedWithoutLosingSound()
{
    Realtime real;
    real.player.open(memory(testmedia::wavBytes(testmedia::staircase(20, 0.1))));
    real.player.play();
    QTRY_VERIFY(real.player.position() > Ms(400));
    real.player.setSpeed(2);
    QTRY_VERIFY(real.player.position() > Ms(1600));
    real.player.setSpeed(1);
    QTRY_VERIFY(real.player.position() > Ms(2000));
    real.player.pause();
    // Every step of the staircase must appear, in order.
    const auto heard = real.tape->left();
    int step = 0;
    for (std::size_t at = 0; at + 720 < heard.size() && step < 20; at += 240) {
        const double frequency
            = testmedia::frequencyOf({heard.begin() + qint64(at), heard.begin() + qint64(at) + 720}, rate);
        if (std::abs(frequency - testmedia::toneOf(step)) < 15)
            ++step;
    }
    QCOMPARE(step, 20);
}

void PlayerTest::repeatsALoop()
{
    Fast fast;
    fast.player.open(memory(timeCode(5000)));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    fast.player.setLoop(Ms(1000), Ms(1300));
    fast.player.seek(Ms(1100));
    fast.player.play();
    QTRY_VERIFY(fast.tape->frames() > 48 * 1000);
    fast.player.pause();
    const auto heard = fast.tape->left();
    for (std::size_t i = 0; i < 48 * 1000; ++i)
        QCOMPARE(heard[i], qint16(1000 + (100 + i / 48) % 300));
}

void PlayerTest::leavesALoopThatEnds()
{
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.open(memory(timeCode(3000)));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    fast.player.setLoop(Ms(1000), Ms(1300));
    fast.player.play();
    QTRY_VERIFY(fast.tape->frames() > 48 * 2000);
    QCOMPARE(ended.size(), 0);
    fast.player.setLoop(Ms(0), Ms(0));
    QVERIFY(ended.wait());
    QCOMPARE(fast.tape->left().back(), qint16(2999));
}

void PlayerTest::saysWhatIsHeard()
{
    Realtime real;
    real.player.open(memory(timeCode(20000)));
    real.player.play();
    QTRY_VERIFY(real.player.position() > Ms(100));
    // The tape's end is what was written; the output holds up to 200 ms of it unheard.
    std::vector<qint64> steps;
    Ms before = real.player.position();
    QElapsedTimer timer;
    timer.start();
    const Ms first = before;
    while (real.player.position() < Ms(1500)) {
        QTest::qWait(5);
        const Ms now = real.player.position();
        QVERIFY(now >= before);
        const qint64 written = real.tape->left().back();
        QVERIFY2(now.count() <= written + 1, "nothing is heard before it was written");
        steps.push_back(std::abs((now - first).count() - timer.elapsed()));
        before = now;
    }
    std::sort(steps.begin(), steps.end());
    QVERIFY2(steps[steps.size() / 2] <= 15, QByteArray::number(steps[steps.size() / 2]));
}

void PlayerTest::saysWhatIsHeardAfterSeeks()
{
    Realtime real;
    real.player.open(memory(timeCode(30000)));
    real.player.play();
    QTRY_VERIFY(real.player.position() > Ms(50));
    for (const int target : {20000, 1000, 29000, 15000}) {
        real.player.seek(Ms(target));
        QCOMPARE(real.player.position(), Ms(target));
        QTRY_VERIFY(real.player.position() > Ms(target + 60));
        QVERIFY(real.player.position() < Ms(target + 1000));
        const qint16 written = real.tape->left().back();
        QVERIFY(written >= real.player.position().count() - 1 && written < target + 1300);
    }
}

void PlayerTest::advancesWithTheSystemClock()
{
    Player player([] { return std::make_unique<media::SilentOutput>(); }, nullptr);
    player.open(memory(timeCode(20000)));
    QTRY_COMPARE(player.state(), State::Paused);
    QTRY_VERIFY(player.isSilent());
    player.play();
    QTRY_VERIFY(player.position() > Ms(50));
    std::vector<qint64> errors;
    QElapsedTimer timer;
    timer.start();
    const Ms first = player.position();
    while (timer.elapsed() < 1500) {
        QTest::qWait(7);
        errors.push_back(std::abs((player.position() - first).count() - timer.elapsed()));
    }
    std::sort(errors.begin(), errors.end());
    QVERIFY2(errors[errors.size() / 2] <= 10, QByteArray::number(errors[errors.size() / 2]));
}

void PlayerTest::standsStillWhenPaused()
{
    Realtime real;
    QSignalSpy moved(&real.player, &Player::positionChanged);
    real.player.open(memory(timeCode(20000)));
    real.player.play();
    QTRY_VERIFY(real.player.position() > Ms(300));
    QVERIFY(moved.size() >= 2);
    moved.clear();
    real.player.pause();
    QCOMPARE(real.player.state(), State::Paused);
    QVERIFY(moved.wait());
    const Ms there = real.player.position();
    moved.clear();
    QTest::qWait(150);
    QCOMPARE(real.player.position(), there);
    QCOMPARE(moved.size(), 0);
    real.player.play();
    QTRY_VERIFY(real.player.position() > there);
    QVERIFY(real.player.position() < there + Ms(500));
    // Nothing was written twice and nothing was left out over the pause.
    const auto heard = real.tape->left();
    for (std::size_t i = 0; i < heard.size(); ++i)
        QCOMPARE(heard[i], qint16(i / 48));
}

void PlayerTest::remembersToPlayWhileLoading()
{
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.open(memory(timeCode(500)));
    QCOMPARE(fast.player.state(), State::Loading);
    fast.player.seek(Ms(200));
    fast.player.play();
    QVERIFY(ended.wait());
    QCOMPARE(fast.tape->left().front(), qint16(200));
}

void PlayerTest::tellsVolumeToTheOutput()
{
    Fast fast;
    fast.player.setVolume(0.5);
    fast.player.open(memory(timeCode(5000)));
    fast.player.play();
    QTRY_COMPARE(fast.tape->volume.load(), 0.5);
    fast.player.setVolume(7);
    QCOMPARE(fast.player.volume(), 1.0);
    QTRY_COMPARE(fast.tape->volume.load(), 1.0);
}

void PlayerTest::goesOnSilentlyWhenTheDeviceFails()
{
    Realtime real;
    QSignalSpy silent(&real.player, &Player::silentChanged);
    real.player.open(memory(timeCode(20000)));
    real.player.play();
    QTRY_VERIFY(real.player.position() > Ms(300));
    QVERIFY(!real.player.isSilent());
    const Ms before = real.player.position();
    real.tape->failing = true;
    QTRY_VERIFY(real.player.isSilent());
    QCOMPARE(silent.last().first().toBool(), true);
    QVERIFY(real.player.position() >= before);
    QTRY_VERIFY(real.player.position() > before + Ms(400));
    QVERIFY(real.player.position() < before + Ms(2000));
    QCOMPARE(real.player.state(), State::Playing);
}

void PlayerTest::goesOnSilentlyWhenTheDeviceDoesNotStart()
{
    Realtime real;
    real.tape->refusing = true;
    real.player.open(memory(timeCode(20000)));
    real.player.play();
    QTRY_VERIFY(real.player.position() > Ms(200));
    QVERIFY(real.player.isSilent());
}

void PlayerTest::showsThePictureOfAPausedSeek()
{
    Fast fast;
    QVideoSink sink;
    fast.player.setVideoSink(&sink);
    fast.player.open(open("film.mp4"));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    QTRY_COMPARE(brightness(sink.videoFrame()), 16);
    for (const int number : {30, 5, 49, 20, 21, 0}) {
        fast.player.seek(Ms(number * 40 + 15));
        QTRY_VERIFY2(std::abs(brightness(sink.videoFrame()) - (16 + 4 * number)) <= 1,
                     QByteArray::number(brightness(sink.videoFrame())));
    }
    QCOMPARE(sink.videoFrame().size(), QSize(64, 48));
    QCOMPARE(fast.tape->frames(), 0);
    fast.player.close();
    QVERIFY(!sink.videoFrame().isValid());
}

void PlayerTest::showsPicturesWithTheirSound()
{
    Realtime real;
    QVideoSink sink;
    real.player.setVideoSink(&sink);
    std::vector<double> early;
    connect(&sink, &QVideoSink::videoFrameChanged, this, [&](const QVideoFrame &frame) {
        if (real.player.state() == State::Playing)
            early.push_back((brightness(frame) - 16) / 4.0 * 40 - double(real.player.position().count()));
    });
    QSignalSpy ended(&real.player, &Player::ended);
    real.player.open(open("film.mp4"));
    real.player.play();
    QVERIFY(ended.wait(10000));
    QVERIFY2(early.size() > 30, QByteArray::number(qint64(early.size())));
    std::sort(early.begin(), early.end());
    const double middle = early[early.size() / 2];
    QVERIFY2(middle > -25 && middle < 25, QByteArray::number(middle));
}

void PlayerTest::playsFilmsWithoutSound()
{
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.open(open("mute.mp4"));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    QVERIFY(fast.player.info().hasVideo && !fast.player.info().hasAudio);
    fast.player.play();
    QVERIFY(ended.wait());
    QVERIFY(std::abs(fast.tape->frames() - 2LL * rate) < 48 * 60);
    QVERIFY(std::abs((fast.player.position() - Ms(2000)).count()) < 60);
}

void PlayerTest::isSilentUntilLateSoundStarts()
{
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.open(open("late.mp4"));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    fast.player.play();
    QVERIFY(ended.wait());
    const auto heard = fast.tape->left();
    const auto loud = std::find_if(heard.begin(), heard.end(), [](qint16 sample) { return std::abs(sample) > 2000; });
    const double ms = double(loud - heard.begin()) / 48;
    QVERIFY2(std::abs(ms - 1000) < 70, QByteArray::number(ms));
}

void PlayerTest::correctsALyingHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("duration");
    QByteArray tooLong = timeCode(2000);
    qToLittleEndian(quint32(0x7FFFFF00), tooLong.data() + 40);
    QTest::addRow("says more than there is") << tooLong << 2000;
    QByteArray endless = timeCode(1500);
    qToLittleEndian(quint32(0xFFFFFFFF), endless.data() + 40);
    qToLittleEndian(quint32(0xFFFFFFFF), endless.data() + 4);
    QTest::addRow("says endless") << endless << 1500;
    QFile mp3(file("noxing.mp3"));
    QVERIFY(mp3.open(QIODevice::ReadOnly));
    QTest::addRow("guesses from the bit rate") << mp3.readAll() << 20050;
}

void PlayerTest::correctsALyingHeader()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, duration);
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.open(memory(bytes));
    fast.player.play();
    QVERIFY(ended.wait(10000));
    QVERIFY2(std::abs(fast.player.duration().count() - duration) < 60,
             QByteArray::number(qint64(fast.player.duration().count())));
    QCOMPARE(fast.player.position(), fast.player.duration());
}

void PlayerTest::failsWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addRow("empty") << QByteArray() << u"is empty"_s;
    QTest::addRow("text") << QByteArray("hello ").repeated(2000) << u"is not a sound or video file"_s;
    QTest::addRow("0 seconds") << testmedia::wavBytes({}) << u"0 seconds"_s;
}

void PlayerTest::failsWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    Fast fast;
    fast.player.open(memory(bytes));
    fast.player.play();
    QTRY_COMPARE(fast.player.state(), State::Failed);
    QVERIFY2(fast.player.errorString().contains(expected), qPrintable(fast.player.errorString()));
    fast.player.play();
    fast.player.seek(Ms(100));
    fast.player.open(memory(timeCode(300)));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    QCOMPARE(fast.player.errorString(), QString());
    QCOMPARE(fast.player.position(), Ms(0));
}

void PlayerTest::failsWhenReadingBreaksOff()
{
    Realtime real;
    const auto source = memory(timeCode(30000));
    real.player.open(source);
    real.player.play();
    QTRY_VERIFY(real.player.position() > Ms(100));
    source->failing = true;
    QTRY_COMPARE(real.player.state(), State::Failed);
    QVERIFY(real.player.errorString().contains("could not be read to its end"_L1));
    QVERIFY(real.player.position() > Ms(100));
}

void PlayerTest::neverBlocksItsCaller()
{
    const auto source = memory(timeCode(3000));
    source->blocking = true; // each read would last for ever: a call that waited for one would hang this test
    {
        Fast fast;
        fast.player.open(source);
        fast.player.play();
        fast.player.seek(Ms(1000));
        fast.player.setSpeed(2);
        fast.player.pause();
        QCOMPARE(fast.player.state(), State::Loading);
        fast.player.close();
        fast.player.open(source);
        fast.player.open(source);
    }
    QCOMPARE(source.use_count(), 1L);
}

void PlayerTest::reachesTheEndOfTenHoursAtOnce()
{
    const auto source = std::make_shared<TenHours>();
    Fast fast;
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.open(source);
    QTRY_COMPARE(fast.player.state(), State::Paused);
    QCOMPARE(fast.player.duration(), Ms(36'000'000));
    fast.player.seek(Ms(35'999'000));
    fast.player.play();
    QVERIFY(ended.wait());
    QVERIFY(std::abs(fast.tape->frames() - rate) < 10);
    QVERIFY2(source->read < 3'000'000, QByteArray::number(qint64(source->read)));
}

void PlayerTest::survivesStormsOfCalls()
{
    QRandomGenerator random(11);
    Fast fast;
    QVideoSink sink;
    fast.player.setVideoSink(&sink);
    const QList<std::shared_ptr<media::Source>> sources{memory(timeCode(2000)), open("film.mp4"), open("vbr.mp3"),
                                                        memory("junk")};
    for (int i = 0; i < 1500; ++i) {
        switch (random.bounded(10)) {
        case 0:
            fast.player.open(sources[random.bounded(4)]);
            break;
        case 1:
            fast.player.close();
            break;
        case 2:
        case 3:
            fast.player.toggle();
            break;
        case 4:
            fast.player.setSpeed(random.bounded(40) / 10.0);
            break;
        case 5:
            fast.player.setLoop(Ms(random.bounded(2000)), Ms(random.bounded(2000)));
            break;
        case 6:
            fast.player.setVideoSink(random.bounded(2) ? &sink : nullptr);
            break;
        case 7:
            QCoreApplication::processEvents();
            break;
        default:
            fast.player.seek(Ms(random.bounded(-500, 3000)));
        }
    }
    fast.player.setVideoSink(nullptr);
    fast.player.setLoop(Ms(0), Ms(0));
    fast.player.setSpeed(1);
    QSignalSpy ended(&fast.player, &Player::ended);
    fast.player.open(memory(timeCode(700)));
    fast.player.setLoop(Ms(0), Ms(0));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    fast.tape->clear();
    fast.player.play();
    QVERIFY(ended.wait());
    QCOMPARE(fast.tape->left().back(), qint16(699));
    QCOMPARE(fast.tape->frames(), 700LL * 48);
}

void PlayerTest::opensTheLastOfMany()
{
    Fast fast;
    QSignalSpy loaded(&fast.player, &Player::loaded);
    for (int i = 1; i <= 60; ++i)
        fast.player.open(memory(timeCode(i * 10)));
    QTRY_COMPARE(fast.player.state(), State::Paused);
    QCOMPARE(fast.player.duration(), Ms(600));
    QCOMPARE(loaded.size(), 1);
}

QTEST_MAIN(PlayerTest)
#include "tst_player.moc"
