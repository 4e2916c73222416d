#include "app/service/recogniser/pocketsphinx.h"
#include "app/service/recogniser/utterances.h"
#include "app/service/recogniser/vosk.h"
#include "app/service/recogniser/wavfile.h"
#include "app/service/recogniser/whispercpp.h"
#include <cmath>
#include <limits>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace service;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Reading what foreign programs write: their documented output, and anything else without harm.
class RecogniserOutputTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPocketsphinx();
    void readsWhatPocketsphinxReallyWrote();
    void mergesWhisperTokensToWords();
    void joinsCharactersSplitBetweenTokens();
    void refusesOtherJsonFromWhisper();
    void readsWhisperProgress();
    void readsVosk();
    void knowsTheLanguageOfVoskModels();
    void survivesHostileOutput_data();
    void survivesHostileOutput();
    void groupsAtPauses();
    void endsAnUtteranceWithoutPauses();
    void keepsTimesInOrderAndInside();
    void dropsWhatIsNoWord();
    void cutsInSilence();
    void cutsALongRecordingIntoShortPieces();
    void readsOnlySoundItKnows_data();
    void readsOnlySoundItKnows();

private:
    static QByteArray fixture(const QString &name);
};

namespace {

RecognisedWord word(const QString &text, Ms start, Ms stop)
{
    return {.text = text, .start = start, .stop = stop, .confidence = 0.9};
}

QString textOf(const QList<RecognisedWord> &words)
{
    QStringList texts;
    for (const RecognisedWord &entry : words)
        texts.append(entry.text);
    return texts.join(u' ');
}

void verifyOrder(const Utterances &utterances, Ms duration)
{
    Ms reached{};
    for (const Utterance &utterance : utterances) {
        QVERIFY(!utterance.words.isEmpty());
        for (const RecognisedWord &entry : utterance.words) {
            QVERIFY(!entry.text.isEmpty());
            QVERIFY(entry.start >= reached && entry.stop >= entry.start && entry.stop <= duration);
            QVERIFY(!entry.confidence || (*entry.confidence >= 0 && *entry.confidence <= 1));
            reached = entry.start;
        }
    }
}

} // namespace

QByteArray RecogniserOutputTest::fixture(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/recogniser/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RecogniserOutputTest::readsPocketsphinx()
{
    const QByteArray output
        = "the old man a\n<s> 0.000 0.170 0.999300\nthe(2) 0.180 0.420 0.626345\n"
          "[SPEECH] 0.420 0.425 0.9\n++BREATH++ 0.425 0.427 0.9\nold 0.430 0.650 1.000500\n"
          "<sil> 2.400 2.740 0.989554\n(NULL) 2.7 2.8 0.5\na(12) 3.000 3.100 0.5\n</s> 3.1 3.2 1.0\n";
    const QList<RecognisedWord> words = readPocketsphinx(output, 10s);
    QCOMPARE(textOf(words), u"the old a"_s);
    QCOMPARE(words[0].start, 10'180ms);
    QCOMPARE(words[0].stop, 10'420ms);
    QCOMPARE(*words[0].confidence, 0.626345);
    QCOMPARE(*words[1].confidence, 1.0);
    QCOMPARE(words[2].start, 13'000ms);
}

void RecogniserOutputTest::readsWhatPocketsphinxReallyWrote()
{
    const QList<RecognisedWord> words = readPocketsphinx(fixture(u"pocketsphinx.txt"_s), 0ms);
    QCOMPARE(words.size(), 126);
    QVERIFY(textOf(words).startsWith(u"good morning and welcome to the show how long have you been working with"_s));
    QCOMPARE(words[0].start, 630ms);
    const Utterances utterances = utterancesFrom(words, 42s);
    QVERIFY(utterances.size() > 5);
    verifyOrder(utterances, 42s);
}

void RecogniserOutputTest::mergesWhisperTokensToWords()
{
    const auto words = readWhisper(fixture(u"whisper.json"_s), 60s);
    QVERIFY(words);
    QCOMPARE(textOf(*words), u"The old man's dog, Bello. He ran."_s);
    const RecognisedWord &mans = words->at(2);
    QCOMPARE(mans.start, 60'650ms);
    QCOMPARE(mans.stop, 60'950ms);
    QVERIFY(std::abs(*mans.confidence - 0.8) < 1e-9);
    QCOMPARE(words->at(5).start, 62'500ms); // a token without offsets begins where the word before ended
    QCOMPARE(words->at(6).start, 66'400ms);
    QCOMPARE(words->at(6).stop, 66'900ms);
    QCOMPARE(utterancesFrom(*words, 70s).size(), 2);
}

void RecogniserOutputTest::joinsCharactersSplitBetweenTokens()
{
    const auto words = readWhisper(fixture(u"whisper-splitcharacter.json"_s), 0ms);
    QVERIFY(words);
    QCOMPARE(textOf(*words), u"café \"noir\""_s);
    QCOMPARE(words->at(0).stop, 400ms);
}

void RecogniserOutputTest::refusesOtherJsonFromWhisper()
{
    for (const char *json : {"", "{}", "[]", "{\"transcription\":5}", "{\"transcription\":[", "<html>"}) {
        const auto words = readWhisper(json, 0ms);
        QVERIFY(!words);
        QVERIFY(!words.error().isEmpty());
    }
    QVERIFY(readWhisper("{\"transcription\":[]}", 0ms)->isEmpty());
}

void RecogniserOutputTest::readsWhisperProgress()
{
    QCOMPARE(readWhisperProgress("whisper_print_progress_callback: progress =  42%\n"), std::optional(0.42));
    QCOMPARE(readWhisperProgress("progress =   5%\nprogress =  10%\n"), std::optional(0.1));
    QCOMPARE(readWhisperProgress("progress = 999%"), std::optional(1.0));
    QVERIFY(!readWhisperProgress("whisper_init_from_file\n"));
}

void RecogniserOutputTest::readsVosk()
{
    const QList<RecognisedWord> words = readVosk(fixture(u"vosk.jsonl"_s));
    QCOMPARE(textOf(words), u"the old man he élan"_s);
    QCOMPARE(words[1].start, 420ms);
    QCOMPARE(words[1].stop, 650ms);
    QCOMPARE(*words[1].confidence, 0.871);
    QCOMPARE(utterancesFrom(words, 6s).size(), 2);
}

void RecogniserOutputTest::knowsTheLanguageOfVoskModels()
{
    QCOMPARE(voskLanguage(u"vosk-model-small-en-us-0.15"_s), u"en"_s);
    QCOMPARE(voskLanguage(u"vosk-model-de-0.21"_s), u"de"_s);
    QCOMPARE(voskLanguage(u"vosk-model-small-cn-0.22"_s), u"zh"_s);
    QCOMPARE(voskLanguage(u"vosk-model-spk-0.4"_s), QString());
    QCOMPARE(voskLanguage(u"other"_s), QString());
}

void RecogniserOutputTest::survivesHostileOutput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("nul") << QByteArray(1000, '\0');
    QTest::newRow("not utf-8") << QByteArray("\xff\xfe 0.1 0.2 0.3\n\xc3 0.3 0.4 0.5\n");
    QTest::newRow("numbers that are none")
        << QByteArray("a nan inf 0.5\nb -inf 1e400 nan\nc -5 -4 -3\nd 1e308 1e309 2\n");
    QTest::newRow("backwards") << QByteArray("a 5 4 0.5\nb 3 9 0.5\nc 1 2 0.5\n");
    QTest::newRow("long word") << QByteArray(1024 * 1024, 'x') + " 0.1 0.2 0.3\n";
    QTest::newRow("many fields") << QByteArray("a ").repeated(100'000);
    QTest::newRow("bracket words") << QByteArray("( 0 1 1\n) 0 1 1\n() 0 1 1\n(2) 0 1 1\na() 0 1 1\n");
    QTest::newRow("deep json") << QByteArray("[").repeated(100'000);
    QTest::newRow("json of other types") << QByteArray(
        "{\"result\":{\"a\":1},\"transcription\":[5,{\"tokens\":\"x\"},{\"tokens\":[7,{\"text\":9,\"offsets\":[1],"
        "\"p\":\"x\"},{\"text\":\" "
        "\\u0000a\\ud800\\u4e2d\",\"offsets\":{\"from\":1e300,\"to\":-1e300},\"p\":-1e300}]}]}");
    QTest::newRow("vosk of other types") << QByteArray(
        "{\"result\":[1,null,{\"word\":5},{\"word\":\"a\",\"start\":-1e300,\"end\":1e300,\"conf\":1e300}]}");
    QByteArray noise(64 * 1024, '\0');
    QRandomGenerator random(5);
    std::ranges::generate(noise, [&random] { return char(random.generate()); });
    QTest::newRow("noise") << noise;
}

void RecogniserOutputTest::survivesHostileOutput()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype length : {bytes.size(), bytes.size() / 2}) {
        const QByteArray part = bytes.left(length);
        verifyOrder(utterancesFrom(readPocketsphinx(part, 1s), 20s), 20s);
        verifyOrder(utterancesFrom(readVosk(part), 20s), 20s);
        if (const auto words = readWhisper(part, 1s))
            verifyOrder(utterancesFrom(*words, 20s), 20s);
        readWhisperProgress(part);
    }
}

void RecogniserOutputTest::groupsAtPauses()
{
    const Utterances utterances = utterancesFrom(
        {word(u"a"_s, 0ms, 500ms), word(u"b"_s, 900ms, 1000ms), word(u"c"_s, 1600ms, 1700ms), word(u"d"_s, 5s, 6s)},
        10s);
    QCOMPARE(utterances.size(), 3);
    QCOMPARE(textOf(utterances[0].words), u"a b"_s);
    QCOMPARE(textOf(utterances[1].words), u"c"_s);
    QVERIFY(utterancesFrom({}, 10s).isEmpty());
}

void RecogniserOutputTest::endsAnUtteranceWithoutPauses()
{
    QList<RecognisedWord> words;
    for (int i = 0; i < 600; ++i)
        words.append(word(u"a"_s, i * 500ms, i * 500ms + (i == 40 ? 250ms : 500ms)));
    const Utterances utterances = utterancesFrom(words, 300s);
    QCOMPARE(utterances[0].words.size(), 41); // the first short pause after 15 s
    for (const Utterance &utterance : utterances)
        QVERIFY(utterance.words.last().stop - utterance.words.first().start <= 60s);
}

void RecogniserOutputTest::keepsTimesInOrderAndInside()
{
    verifyOrder(utterancesFrom({word(u"a"_s, 5s, 4s), word(u"b"_s, 3s, 90s), word(u"c"_s, 95s, 99s)}, 50s), 50s);
    QCOMPARE(fromSeconds(std::numeric_limits<double>::quiet_NaN()), 0ms);
    QCOMPARE(fromSeconds(std::numeric_limits<double>::infinity()), 0ms);
    QCOMPARE(fromSeconds(-1), 0ms);
    QCOMPARE(fromSeconds(1e300), 1000h);
}

void RecogniserOutputTest::dropsWhatIsNoWord()
{
    const QList<RecognisedWord> words{word(QString(), 0ms, 1ms),
                                      word(u" "_s, 1ms, 2ms),
                                      word(u"a\nb"_s, 2ms, 3ms),
                                      word(QString(QChar(0)), 3ms, 4ms),
                                      word(u"x"_s.repeated(300), 4ms, 5ms),
                                      word(u"good"_s, 5ms, 6ms)};
    const Utterances utterances = utterancesFrom(words, 1s);
    QCOMPARE(utterances.size(), 1);
    QCOMPARE(textOf(utterances[0].words), u"good"_s);
}

/// Noise with a single quiet place in the last quarter of the piece.
void RecogniserOutputTest::cutsInSilence()
{
    constexpr qint64 second = WavFile::sampleRate;
    QByteArray samples(qsizetype(20 * second * 2), '\0');
    for (qsizetype i = 0; i < samples.size(); i += 2)
        samples[i + 1] = char((i / 2) % 64);
    std::fill_n(samples.data() + second * 2 * 17 / 2, second, '\0'); // from 8.5 s to 9.0 s
    const QTemporaryDir dir;
    QVERIFY(WavFile::write(dir.filePath(u"a.wav"_s), samples));
    WavFile file;
    QVERIFY(file.open(dir.filePath(u"a.wav"_s)));
    QCOMPARE(file.duration(), 20s);
    const qint64 cut = file.cutAfter(0, 10 * second);
    QVERIFY(cut > second * 17 / 2 && cut < second * 9);
    QCOMPARE(file.cutAfter(11 * second, 10 * second), 20 * second);
    QCOMPARE(file.read(19 * second, 10 * second).size(), 2 * second);
    QVERIFY(file.read(20 * second, 1).isEmpty());
}

/// What keeps ten hours out of memory: no piece is longer than asked for, and nothing is left out.
void RecogniserOutputTest::cutsALongRecordingIntoShortPieces()
{
    constexpr qint64 longest = 120LL * WavFile::sampleRate;
    const QTemporaryDir dir;
    QVERIFY(WavFile::write(dir.filePath(u"a.wav"_s), {}));
    QFile raw(dir.filePath(u"a.wav"_s));
    QVERIFY(raw.open(QIODevice::ReadWrite)
            && raw.resize(44 + 3600LL * WavFile::sampleRate * 2)); // an hour, size 0 in its head
    WavFile file;
    QVERIFY(file.open(raw.fileName()));
    QCOMPARE(file.duration(), 1h);
    int pieces = 0;
    for (qint64 from = 0; from < file.samples(); ++pieces) {
        const qint64 end = file.cutAfter(from, longest);
        QVERIFY(end > from + longest / 2 || end == file.samples());
        QVERIFY(end <= from + longest);
        from = end;
    }
    QVERIFY(pieces >= 30 && pieces <= 41);
}

void RecogniserOutputTest::readsOnlySoundItKnows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("This is not a recording.").repeated(10);
    QTest::newRow("no data") << QByteArray("RIFF\x24\0\0\0WAVE", 12);
    const QByteArray format("RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x80\x3e\0\0\0\x7d\0\0\2\0\x10\0", 36);
    QTest::newRow("stereo") << QByteArray(format).replace(22, 1, "\2") + QByteArray("data\2\0\0\0ab", 10);
    QTest::newRow("8 bit") << QByteArray(format).replace(34, 1, "\x08") + QByteArray("data\2\0\0\0ab", 10);
    QTest::newRow("48 kHz") << QByteArray(format).replace(24, 2, "\x80\xbb") + QByteArray("data\2\0\0\0ab", 10);
    QTest::newRow("endless chunk") << format + QByteArray("LIST\xff\xff\xff\xff", 8);
}

void RecogniserOutputTest::readsOnlySoundItKnows()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir dir;
    QFile raw(dir.filePath(u"a.wav"_s));
    QVERIFY(raw.open(QIODevice::WriteOnly) && raw.write(bytes) == bytes.size() && raw.flush());
    WavFile file;
    const auto opened = file.open(raw.fileName());
    QVERIFY(!opened);
    QVERIFY(!opened.error().isEmpty());
}

QTEST_GUILESS_MAIN(RecogniserOutputTest)
#include "tst_recogniseroutput.moc"
