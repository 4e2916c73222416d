#include "app/service/recogniser/pocketsphinx.h"
#include "app/service/recogniser/wavfile.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace service;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Real speech through real PocketSphinx, against what was really said and when.
class RecogniserAccuracyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recognisesSpeech();
    void recognisesALongRecordingInPieces();
    void findsNoWordsInSilence();

private:
    QString sound(int times) const;

    QTemporaryDir m_dir{};
    std::atomic_bool m_cancel = false;
};

namespace {

struct HeardWord
{
    QString text{};
    qint64 startMs = 0;
};

QString bare(const QString &text)
{
    QString result = text.toLower();
    result.removeIf([](QChar c) { return !c.isLetter() && c != u'\''; });
    return result;
}

QList<HeardWord> spoken(int times, qint64 lengthMs)
{
    QFile file(QStringLiteral(TEST_DATA "/speech/kal16.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object()[u"content"_s].toObject();
    QList<HeardWord> words;
    for (int i = 0; i < times; ++i) {
        for (const QJsonValue &segment : content[u"segments"_s].toArray()) {
            for (const QJsonValue &word : segment[u"words"_s].toArray())
                words.append({bare(word[u"text"_s].toString()), word[u"start"_s].toInteger() + i * lengthMs});
        }
    }
    return words;
}

QList<HeardWord> heard(const Utterances &utterances)
{
    QList<HeardWord> words;
    for (const Utterance &utterance : utterances) {
        for (const RecognisedWord &word : utterance.words)
            words.append({bare(word.text), word.start.count()});
    }
    return words;
}

struct Score
{
    int errors = 0; ///< words substituted, left out or put in
    QList<qint64> startErrors{}; ///< ms, of the words that are right, sorted
};

Score score(const QList<HeardWord> &truth, const QList<HeardWord> &found)
{
    const qsizetype columns = found.size() + 1;
    std::vector<int> cost(std::size_t((truth.size() + 1) * columns));
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return cost[std::size_t(i * columns + j)]; };
    const auto differ = [&](qsizetype i, qsizetype j) { return truth[i - 1].text == found[j - 1].text ? 0 : 1; };
    for (qsizetype i = 0; i <= truth.size(); ++i) {
        for (qsizetype j = 0; j <= found.size(); ++j) {
            if (i == 0 || j == 0)
                at(i, j) = int(i + j);
            else
                at(i, j) = std::min({at(i - 1, j - 1) + differ(i, j), at(i - 1, j) + 1, at(i, j - 1) + 1});
        }
    }
    Score result{.errors = at(truth.size(), found.size())};
    for (qsizetype i = truth.size(), j = found.size(); i > 0 && j > 0;) {
        if (at(i, j) == at(i - 1, j - 1) + differ(i, j)) {
            if (!differ(i, j))
                result.startErrors.append(std::abs(truth[i - 1].startMs - found[j - 1].startMs));
            --i;
            --j;
        } else if (at(i, j) == at(i - 1, j) + 1) {
            --i;
        } else {
            --j;
        }
    }
    std::ranges::sort(result.startErrors);
    return result;
}

} // namespace

void RecogniserAccuracyTest::initTestCase()
{
    if (!Pocketsphinx().isAvailable())
        QSKIP("NOT TESTED: PocketSphinx is missing; run packaging/install-dependencies --test");
}

/// The spoken recording, some times one after the other.
QString RecogniserAccuracyTest::sound(int times) const
{
    WavFile file;
    if (!file.open(QStringLiteral(TEST_DATA "/speech/kal16.wav")))
        return {};
    const QString path = m_dir.filePath(u"sound.wav"_s);
    return WavFile::write(path, file.read(0, file.samples()).repeated(times)) ? path : QString();
}

void RecogniserAccuracyTest::recognisesSpeech()
{
    double progress = 0;
    const auto result = Pocketsphinx().transcribe(
        sound(1), u"en"_s,
        [&](double part) {
            QVERIFY(part >= progress && part <= 1);
            progress = part;
        },
        m_cancel);
    QVERIFY2(result, result ? "" : qPrintable(result.error()));
    QCOMPARE(progress, 1.0);
    const QList<HeardWord> truth = spoken(1, 0);
    QVERIFY(truth.size() > 100);
    const Score found = score(truth, heard(*result));
    const qint64 p90 = found.startErrors.at(found.startErrors.size() * 9 / 10);
    qInfo("word error %.1f %%, word starts p90 %lld ms", 100.0 * found.errors / truth.size(), (long long)p90);
    QVERIFY(found.errors * 10 <= truth.size());
    QVERIFY(p90 <= 120);
    QVERIFY(result->size() > 5);
}

/// Longer than a piece: the words after the cut must be where they were said.
void RecogniserAccuracyTest::recognisesALongRecordingInPieces()
{
    const QString path = sound(3);
    WavFile file;
    QVERIFY(file.open(path));
    QVERIFY(file.duration() > 120s);
    const auto result = Pocketsphinx().transcribe(
        path, u"en"_s, [](double) {}, m_cancel);
    QVERIFY(result);
    const QList<HeardWord> truth = spoken(3, (file.duration() / 3).count());
    const Score found = score(truth, heard(*result));
    QVERIFY2(found.errors * 10 <= truth.size(), QByteArray::number(found.errors));
    QVERIFY(found.startErrors.at(found.startErrors.size() * 9 / 10) <= 120);
}

void RecogniserAccuracyTest::findsNoWordsInSilence()
{
    const QString path = m_dir.filePath(u"silence.wav"_s);
    for (const int seconds : {0, 3}) {
        QVERIFY(WavFile::write(path, QByteArray(seconds * WavFile::sampleRate * 2, '\0')));
        const auto result = Pocketsphinx().transcribe(
            path, u"en"_s, [](double) {}, m_cancel);
        QVERIFY(result);
        QVERIFY(result->isEmpty());
    }
}

QTEST_GUILESS_MAIN(RecogniserAccuracyTest)
#include "tst_recogniseraccuracy.moc"
