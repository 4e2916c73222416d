#include "models/media/player.h"
#include "tests/support/testmedia.h"
#include <chrono>
#include <QAudioDevice>
#include <QMediaDevices>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using media::Ms;
using media::Player;
using State = Player::State;

namespace {

constexpr int rate = 48000;

/// Stereo at 48 kHz whose samples say their own millisecond (from 1), which the server hands on unchanged.
std::shared_ptr<media::Source> timeCode(int ms)
{
    testmedia::Samples samples(std::size_t(ms) * 96);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = qint16(i / 96 + 1);
    return std::make_shared<testmedia::MemorySource>(testmedia::wavBytes(samples, rate, 2), u"code.wav"_s);
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 1e9 : values[std::size_t(share * double(values.size() - 1))];
}

/// What the loudspeaker plays, from the server's monitor.
class Microphone
{
public:
    Microphone()
    {
        m_process.start(u"parec"_s,
                        {u"--raw"_s, u"-d"_s, u"speaker.monitor"_s, u"--format=s16le"_s, u"--rate=48000"_s,
                         u"--channels=2"_s, u"--latency-msec=5"_s});
    }
    ~Microphone()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    /// The millisecond heard last, 0 for silence; std::nullopt when nothing new was recorded.
    std::optional<int> hear()
    {
        m_process.waitForReadyRead(1);
        const QByteArray bytes = m_process.readAll();
        if (bytes.size() < 4)
            return std::nullopt;
        const auto *samples = reinterpret_cast<const qint16 *>(bytes.constData());
        for (qsizetype i = 0; i < bytes.size() / 2; ++i)
            m_all.push_back(samples[i]);
        return m_all.back();
    }
    const std::vector<qint16> &all() const { return m_all; }

private:
    QProcess m_process;
    std::vector<qint16> m_all;
};

} // namespace

/// The player on a real sound server: what position() says is what the loudspeaker plays.
class LoudspeakerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatTheLoudspeakerPlays();
    void saysItAfterSeeksAndPauses();
    void playsToTheVeryEnd();
    void goesOnWhenTheDeviceIsTakenAway();

private:
    void compare(Player &player, Microphone &microphone, Ms until, std::vector<double> &ahead);
};

void LoudspeakerTest::initTestCase()
{
    if (QMediaDevices::audioOutputs().isEmpty())
        QSKIP("no sound server: run through tests/support/with-soundserver");
    QProcess parec;
    parec.start(u"parec"_s, {u"--version"_s});
    if (!parec.waitForFinished() || parec.exitCode() != 0)
        QSKIP("no parec (pulseaudio-utils)");
}

void LoudspeakerTest::compare(Player &player, Microphone &microphone, Ms until, std::vector<double> &ahead)
{
    while (player.position() < until && player.state() == State::Playing) {
        QCoreApplication::processEvents();
        if (const auto heard = microphone.hear(); heard.value_or(0) > 0)
            ahead.push_back(double(player.position().count()) - *heard);
    }
}

void LoudspeakerTest::saysWhatTheLoudspeakerPlays()
{
    Microphone microphone;
    Player player;
    player.open(timeCode(20000));
    QTRY_COMPARE(player.state(), State::Paused);
    player.play();
    QTRY_VERIFY(player.position() > Ms(500));
    QVERIFY(!player.isSilent());
    std::vector<double> ahead;
    compare(player, microphone, Ms(4000), ahead);
    QVERIFY(ahead.size() > 100);
    qInfo("position - recorded: p1 %.0f p50 %.0f p99 %.0f ms", quantile(ahead, 0.01), quantile(ahead, 0.5),
          quantile(ahead, 0.99));
    QVERIFY(quantile(ahead, 0.01) > -30);
    QVERIFY(quantile(ahead, 0.99) < 30);
    // Every millisecond was played, none twice; a busy server may drop a few.
    int before = 0;
    int broken = 0;
    for (const qint16 sample : microphone.all()) {
        if (sample != 0 && before != 0 && (sample < before || sample > before + 1))
            ++broken;
        before = sample ? sample : before;
    }
    QVERIFY2(broken <= 3, QByteArray::number(broken));
}

void LoudspeakerTest::saysItAfterSeeksAndPauses()
{
    Microphone microphone;
    Player player;
    player.open(timeCode(30000));
    QTRY_COMPARE(player.state(), State::Paused);
    player.play();
    QTRY_VERIFY(player.position() > Ms(300));
    for (const int target : {20000, 3000}) {
        player.seek(Ms(target));
        QTRY_VERIFY(player.position() > Ms(target + 400));
        std::vector<double> ahead;
        compare(player, microphone, Ms(target + 1500), ahead);
        qInfo("after seek: p1 %.0f p50 %.0f p99 %.0f ms", quantile(ahead, 0.01), quantile(ahead, 0.5),
              quantile(ahead, 0.99));
        QVERIFY(quantile(ahead, 0.01) > -30 && quantile(ahead, 0.99) < 30);
        player.pause();
        QTest::qWait(200);
        player.play();
        QTRY_VERIFY(player.position() > Ms(target + 1900));
        ahead.clear();
        while (microphone.hear()) { }
        compare(player, microphone, Ms(target + 2600), ahead);
        qInfo("after pause: p1 %.0f p50 %.0f p99 %.0f ms", quantile(ahead, 0.01), quantile(ahead, 0.5),
              quantile(ahead, 0.99));
        QVERIFY(quantile(ahead, 0.01) > -30 && quantile(ahead, 0.99) < 30);
    }
}

void LoudspeakerTest::playsToTheVeryEnd()
{
    Microphone microphone;
    Player player;
    QSignalSpy ended(&player, &Player::ended);
    player.open(timeCode(700));
    for (int round = 0; round < 2; ++round) {
        player.play();
        QVERIFY(ended.wait(10000));
        QCOMPARE(player.position(), Ms(700));
        QTRY_VERIFY(
            (microphone.hear(), std::count(microphone.all().begin(), microphone.all().end(), 695) > 90 * (round + 1)));
    }
}

void LoudspeakerTest::goesOnWhenTheDeviceIsTakenAway()
{
    Player player;
    player.open(timeCode(30000));
    player.play();
    QTRY_VERIFY(player.position() > Ms(500));
    QVERIFY(!player.isSilent());
    QProcess::execute(u"pactl"_s, {u"unload-module"_s, u"module-null-sink"_s});
    const Ms before = player.position();
    QTRY_VERIFY_WITH_TIMEOUT(player.position() > before + Ms(1500), 15000);
    QCOMPARE(player.state(), State::Playing);
    QVERIFY(player.position() < before + Ms(9000));
}

QTEST_GUILESS_MAIN(LoudspeakerTest)
#include "tst_loudspeaker.moc"
