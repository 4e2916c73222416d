#include "models/media/decoder.h"
#include "tests/support/testmedia.h"
#include <cmath>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using media::Ms;

/// The sample recording and the recogniser's speech say what their transcripts say, when they say it.
class SampleTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreWhereTheSoundIs_data();
    void wordsAreWhereTheSoundIs();
    void captionsFitTheirLinesAndWords();
};

namespace {

QJsonDocument json(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

double loudness(const testmedia::Samples &samples, int fromMs, int toMs)
{
    double sum = 0;
    for (int i = fromMs * 16; i < toMs * 16; ++i)
        sum += double(samples.at(std::size_t(i))) * samples.at(std::size_t(i));
    return std::sqrt(sum / ((toMs - fromMs) * 16));
}

} // namespace

void SampleTest::wordsAreWhereTheSoundIs_data()
{
    QTest::addColumn<QString>("sound");
    QTest::addColumn<QString>("transcript");
    const QString samples = QStringLiteral(TEST_DATA "/../../resources/samples/");
    QTest::addRow("sample") << samples + u"sample.m4a"_s << samples + u"sample.json"_s;
    QTest::addRow("kal16") << QStringLiteral(TEST_DATA "/speech/kal16.wav")
                           << QStringLiteral(TEST_DATA "/speech/kal16.json");
}

void SampleTest::wordsAreWhereTheSoundIs()
{
    QFETCH(QString, sound);
    QFETCH(QString, transcript);
    QString error;
    const auto source = media::openFile(sound, &error);
    QVERIFY2(source, qPrintable(error));
    testmedia::Samples samples;
    QVERIFY(media::decodeMono(*source, [&](std::span<const qint16> part, Ms) {
        samples.insert(samples.end(), part.begin(), part.end());
        return true;
    }));
    const QJsonObject root = json(transcript).object();
    QVERIFY(std::abs(root["metadata"_L1]["duration"_L1].toInt() - int(samples.size() / 16)) < 70);
    int before = 0;
    int words = 0;
    int pauses = 0;
    for (const QJsonValue segment : root["content"_L1]["segments"_L1].toArray()) {
        for (const QJsonValue word : segment["words"_L1].toArray()) {
            const int start = word["start"_L1].toInt();
            const int stop = word["stop"_L1].toInt();
            QVERIFY(before <= start && start < stop);
            QVERIFY2(loudness(samples, start, stop) > 500, qPrintable(word["text"_L1].toString()));
            if (start - before > 100) { // the pause is silent to within 25 ms of the words at its ends
                QVERIFY2(loudness(samples, before + 25, start - 25) < 250, qPrintable(word["text"_L1].toString()));
                QVERIFY2(loudness(samples, start, start + 100) > 250, qPrintable(word["text"_L1].toString()));
                ++pauses;
            }
            before = stop;
            ++words;
        }
    }
    QVERIFY(words > 100);
    QVERIFY(pauses >= 8);
}

void SampleTest::captionsFitTheirLinesAndWords()
{
    const QString samples = QStringLiteral(TEST_DATA "/../../resources/samples/");
    QString text;
    int before = 0;
    for (const QJsonValue cue : json(samples + u"sample.captions.json"_s).array()) {
        QVERIFY(cue["start"_L1].toInt() >= before && cue["stop"_L1].toInt() > cue["start"_L1].toInt());
        before = cue["stop"_L1].toInt();
        const QStringList lines = cue["text"_L1].toString().split(u'\n');
        QVERIFY(lines.size() <= 2);
        for (const QString &line : lines)
            QVERIFY(line.size() <= 42);
        text += (text.isEmpty() ? QString() : u" "_s) + lines.join(u' ');
    }
    QCOMPARE(text, json(samples + u"sample.json"_s)["content"_L1]["text"_L1].toString());
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
