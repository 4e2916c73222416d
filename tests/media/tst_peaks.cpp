#include "models/media/peaks.h"
#include "tests/support/testmedia.h"
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using media::Ms;
using media::Peaks;
using testmedia::Samples;

namespace {

Samples noise(std::size_t count)
{
    QRandomGenerator random(7);
    Samples samples(count);
    for (qint16 &sample : samples)
        sample = qint16(random.bounded(-30000, 30000));
    return samples;
}

Peaks peaksOf(const Samples &samples, std::size_t portion)
{
    Peaks peaks;
    for (std::size_t at = 0; at < samples.size(); at += portion)
        peaks.append(std::span(samples).subspan(at, std::min(portion, samples.size() - at)));
    return peaks;
}

Peaks::Bin naive(const Samples &samples, qint64 fromMs, qint64 toMs)
{
    const qint64 first = std::clamp<qint64>(fromMs / 10 * 160, 0, qint64(samples.size()));
    const qint64 last = std::clamp<qint64>((toMs + 9) / 10 * 160, 0, qint64(samples.size()));
    if (last <= first)
        return {};
    const auto [low, high] = std::minmax_element(samples.begin() + first, samples.begin() + last);
    return {qint8(*low >> 8), qint8(*high >> 8)};
}

} // namespace

/// The waveform's data and the job that computes it.
class PeaksTest : public QObject
{
    Q_OBJECT

private slots:
    void rangesEqualTheNaiveAnswer();
    void portionsMakeNoDifference();
    void isSilentOutside();
    void survivesItsBytes();
    void refusesForeignBytes();
    void reportsWhileItWorks();
    void findsTheCacheByContent();
    void ignoresABrokenCacheFile();
    void saysWhyThereIsNoWaveform();
    void endsAtOnceWhenDestroyed();
    void endsWhenTheSourceBlocks();
};

void PeaksTest::rangesEqualTheNaiveAnswer()
{
    const Samples samples = noise(160 * 1000 + 77);
    const Peaks peaks = peaksOf(samples, 1024);
    QCOMPARE(peaks.duration(), Ms(10004));
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        const qint64 from = random.bounded(10100);
        const qint64 to = from + random.bounded(i % 2 ? 60 : 10100);
        QCOMPARE(peaks.range(Ms(from), Ms(to)), naive(samples, from, to));
    }
}

void PeaksTest::portionsMakeNoDifference()
{
    const Samples samples = noise(12345);
    QCOMPARE(peaksOf(samples, 1).toBytes(), peaksOf(samples, 12345).toBytes());
    QCOMPARE(peaksOf(samples, 159).toBytes(), peaksOf(samples, 321).toBytes());
}

void PeaksTest::isSilentOutside()
{
    const Peaks peaks = peaksOf(noise(1600), 160);
    QCOMPARE(peaks.range(Ms(100), Ms(500)), Peaks::Bin{});
    QCOMPARE(peaks.range(Ms(50), Ms(50)), Peaks::Bin{});
    QCOMPARE(peaks.range(Ms(60), Ms(20)), Peaks::Bin{});
    QCOMPARE(Peaks().range(Ms(0), Ms(10)), Peaks::Bin{});
    QVERIFY(peaks.range(Ms(-500), Ms(100)) != Peaks::Bin{});
}

void PeaksTest::survivesItsBytes()
{
    const Peaks peaks = peaksOf(noise(99999), 4096);
    const auto again = Peaks::fromBytes(peaks.toBytes());
    QVERIFY(again.has_value());
    QCOMPARE(again->duration(), peaks.duration());
    for (int ms = 0; ms < 6300; ms += 7)
        QCOMPARE(again->range(Ms(ms), Ms(ms + 333)), peaks.range(Ms(ms), Ms(ms + 333)));
}

void PeaksTest::refusesForeignBytes()
{
    const QByteArray good = peaksOf(noise(16000), 160).toBytes();
    QVERIFY(!Peaks::fromBytes({}));
    QVERIFY(!Peaks::fromBytes("no peaks at all"));
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(!Peaks::fromBytes(good.left(size)));
    QVERIFY(!Peaks::fromBytes(good + 'x'));
}

void PeaksTest::reportsWhileItWorks()
{
    QTemporaryDir dir;
    // Long enough that the work takes several report periods on any machine: reading is slowed down, not timed.
    class Slow final : public media::Source
    {
    public:
        testmedia::MemorySource inner{testmedia::wavBytes(noise(16000 * 60))};
        qint64 size() const override { return inner.size(); }
        qint64 readAt(qint64 offset, char *data, qint64 length) override
        {
            QThread::msleep(30);
            return inner.readAt(offset, data, length);
        }
        void cancel() override { inner.cancel(); }
        QString name() const override { return u"slow"_s; }
    };
    media::PeaksJob job(std::make_shared<Slow>(), dir.path());
    QSignalSpy advanced(&job, &media::PeaksJob::advanced);
    QSignalSpy finished(&job, &media::PeaksJob::finished);
    QVERIFY(finished.wait(20000));
    QVERIFY(advanced.size() >= 2);
    double before = 0;
    for (const auto &report : advanced) {
        QVERIFY(report.at(1).toDouble() >= before && report.at(1).toDouble() <= 1);
        before = report.at(1).toDouble();
    }
    QCOMPARE(advanced.first().at(0).value<Peaks>().duration() < Ms(60000), true);
    QCOMPARE(finished.first().at(0).value<Peaks>().duration(), Ms(60000));
}

void PeaksTest::findsTheCacheByContent()
{
    QTemporaryDir dir;
    const QByteArray wav = testmedia::wavBytes(noise(16000 * 20));
    const auto first = std::make_shared<testmedia::MemorySource>(wav, u"a.wav"_s);
    {
        media::PeaksJob job(first, dir.path());
        QVERIFY(QSignalSpy(&job, &media::PeaksJob::finished).wait());
    }
    const auto second = std::make_shared<testmedia::MemorySource>(wav, u"renamed.wav"_s);
    media::PeaksJob job(second, dir.path());
    QSignalSpy finished(&job, &media::PeaksJob::finished);
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().at(0).value<Peaks>().toBytes(), peaksOf(noise(16000 * 20), 1600).toBytes());
    // The first run reads everything for the hash and then for the sound; the second for the hash alone.
    QVERIFY(first->bytesRead >= second->bytesRead + wav.size());
}

void PeaksTest::ignoresABrokenCacheFile()
{
    QTemporaryDir dir;
    const QByteArray wav = testmedia::wavBytes(noise(16000));
    for (int round = 0; round < 2; ++round) {
        media::PeaksJob job(std::make_shared<testmedia::MemorySource>(wav), dir.path());
        QSignalSpy finished(&job, &media::PeaksJob::finished);
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().at(0).value<Peaks>().duration(), Ms(1000));
        const QFileInfoList files = QDir(dir.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        testmedia::writeFile(files.first().filePath(), "");
    }
}

void PeaksTest::saysWhyThereIsNoWaveform()
{
    QTemporaryDir dir;
    media::PeaksJob job(std::make_shared<testmedia::MemorySource>("just text", u"notes.wav"_s), dir.path());
    QSignalSpy failed(&job, &media::PeaksJob::failed);
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains("notes.wav"_L1));
}

void PeaksTest::endsAtOnceWhenDestroyed()
{
    QTemporaryDir dir;
    const auto source = std::make_shared<testmedia::MemorySource>(testmedia::wavBytes(noise(16000 * 60)));
    for (int round = 0; round < 20; ++round)
        media::PeaksJob job(source, dir.path());
    QCOMPARE(source.use_count(), 1L);
}

void PeaksTest::endsWhenTheSourceBlocks()
{
    QTemporaryDir dir;
    const auto source = std::make_shared<testmedia::MemorySource>(testmedia::wavBytes(noise(16000)));
    source->blocking = true;
    {
        const media::PeaksJob job(source, dir.path());
    }
    QCOMPARE(source.use_count(), 1L);
}

QTEST_GUILESS_MAIN(PeaksTest)
#include "tst_peaks.moc"
