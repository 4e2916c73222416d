#include "app/service/jobs.h"
#include "app/service/recogniser/pocketsphinx.h"
#include "app/service/recogniser/wavfile.h"
#include <deque>
#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace service;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The queue of recognitions: order, progress, cancelling, stopping, and what bad media come to.
class JobsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void recognisesOneAfterTheOther();
    void hearsOfNewJobs();
    void reportsProgressThatGrows();
    void endsACancelledJobWithoutResult();
    void endsAJobThatTheStoreGaveUp();
    void leavesAStoppedJobToTheNextStart();
    void queuesInterruptedJobsFirst();
    void tellsWhatIsWrongWithTheMedia_data();
    void tellsWhatIsWrongWithTheMedia();
    void tellsWhatTheRecogniserSaid();
    void tellsWhenNothingUnderstandsTheLanguage();
    void removesTheDecodedSound();
    void recognisesRealSpeechFromMedia();
};

namespace {

/// What all stores of one test share; used from the job thread and the test.
struct Book
{
    std::mutex mutex{};
    std::deque<Job> queued{};
    QList<QString> processing{};
    QStringList events{};
    QMap<QString, Recognition> results{};
    QMap<QString, media::Ms> durations{}; ///< before decoding
    QList<double> progress{};
    bool goOn = true;
    int requeued = 0;

    void add(const Job &job)
    {
        const std::scoped_lock lock(mutex);
        queued.push_back(job);
    }
    QStringList log()
    {
        const std::scoped_lock lock(mutex);
        return events;
    }
};

class FakeStore : public JobStore
{
public:
    explicit FakeStore(Book &book)
        : m_book(book)
    {
    }
    void requeueInterrupted() override
    {
        const std::scoped_lock lock(m_book.mutex);
        ++m_book.requeued;
        for (const QString &session : std::as_const(m_book.processing))
            m_book.queued.push_front({.session = session, .mediaPath = QStringLiteral(TEST_DATA "/speech/kal16.wav")});
        m_book.processing.clear();
    }
    std::optional<Job> nextQueued() override
    {
        const std::scoped_lock lock(m_book.mutex);
        if (m_book.queued.empty())
            return std::nullopt;
        const Job job = m_book.queued.front();
        m_book.queued.pop_front();
        m_book.processing.append(job.session);
        return job;
    }
    void describe(const QString &session, const media::Info &media) override
    {
        const std::scoped_lock lock(m_book.mutex);
        m_book.durations.insert(session, media.duration);
    }
    bool setProgress(const QString &, double progress) override
    {
        const std::scoped_lock lock(m_book.mutex);
        m_book.progress.append(progress);
        return m_book.goOn;
    }
    void finish(const QString &session, const Recognition &recognition) override
    {
        const std::scoped_lock lock(m_book.mutex);
        m_book.processing.removeAll(session);
        m_book.results.insert(session, recognition);
        m_book.events.append(u"finished "_s + session);
    }
    void fail(const QString &session, const QString &message) override
    {
        const std::scoped_lock lock(m_book.mutex);
        m_book.processing.removeAll(session);
        m_book.events.append(u"failed "_s + session + u": "_s + message);
    }

private:
    Book &m_book;
};

/// Waits where the test wants it to, then says one word, or what it was told to say.
class FakeRecogniser : public Recogniser
{
public:
    struct Control
    {
        std::atomic_bool blocks = false; ///< until cancelled
        std::atomic_int running = 0;
        std::atomic_int most = 0;
        std::atomic_bool soundWasThere = false;
        QString error{};
    };
    explicit FakeRecogniser(Control &control)
        : m_control(control)
    {
    }
    QString name() const override { return u"Fake"_s; }
    tl::expected<void, QString> available() const override { return {}; }
    QStringList languages() const override { return {u"en"_s}; }
    tl::expected<Utterances, QString> transcribe(const QString &wavPath, const QString &,
                                                 const std::function<void(double)> &progress,
                                                 const std::atomic_bool &cancel) const override
    {
        const bool blocks = m_control.blocks;
        WavFile file;
        m_control.soundWasThere = file.open(wavPath).has_value();
        m_control.most = std::max<int>(m_control.most, ++m_control.running);
        for (int step = 0; blocks ? !cancel : step < 10; ++step)
            progress(blocks ? 0.5 : step / 10.0);
        --m_control.running;
        if (cancel)
            return tl::unexpected(QString());
        if (!m_control.error.isEmpty())
            return tl::unexpected(m_control.error);
        return Utterances{{.words = {{.text = u"word"_s, .start = 0ms, .stop = 1ms}}}};
    }

private:
    Control &m_control;
};

Job speech(const QString &session, const QString &language = u"en-US"_s)
{
    return {.session = session, .mediaPath = QStringLiteral(TEST_DATA "/speech/kal16.wav"), .language = language};
}

class Fixture
{
public:
    QTemporaryDir dir{};
    Book book{};
    FakeRecogniser::Control control{};

    std::unique_ptr<JobQueue> queue()
    {
        std::vector<std::unique_ptr<Recogniser>> all;
        all.push_back(std::make_unique<FakeRecogniser>(control));
        return std::make_unique<JobQueue>([this] { return std::make_unique<FakeStore>(book); }, Engines(std::move(all)),
                                          dir.filePath(u"tmp"_s));
    }
    QStringList leftOvers() const
    {
        return QDir(dir.filePath(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
};

std::unique_ptr<Fixture> fixture;

} // namespace

void JobsTest::init()
{
    fixture = std::make_unique<Fixture>();
}

void JobsTest::recognisesOneAfterTheOther()
{
    for (const QString &session : {u"a"_s, u"b"_s, u"c"_s})
        fixture->book.add(speech(session));
    const auto queue = fixture->queue();
    queue->start();
    QTRY_COMPARE(fixture->book.log(), QStringList({u"finished a"_s, u"finished b"_s, u"finished c"_s}));
    queue->stop();
    QVERIFY(fixture->book.durations.value(u"a"_s) > 1s); // known from the header, long before the end
    QCOMPARE(fixture->control.most, 1);
    QVERIFY(fixture->control.soundWasThere);
    const Recognition result = fixture->book.results.value(u"b"_s);
    QCOMPARE(result.engine, u"Fake"_s);
    QCOMPARE(result.utterances.size(), 1);
    QVERIFY(result.media.duration > 41s && result.media.duration < 42s);
    QVERIFY(result.media.hasAudio);
}

void JobsTest::hearsOfNewJobs()
{
    const auto queue = fixture->queue();
    queue->start();
    for (int i = 0; i < 5; ++i) {
        fixture->book.add(speech(QString::number(i)));
        queue->wake();
        QTRY_COMPARE(fixture->book.log().size(), i + 1);
    }
}

void JobsTest::reportsProgressThatGrows()
{
    fixture->book.add(speech(u"a"_s));
    const auto queue = fixture->queue();
    queue->start();
    QTRY_COMPARE(fixture->book.log().size(), 1);
    queue->stop();
    const QList<double> progress = fixture->book.progress;
    QVERIFY(progress.size() > 5 && progress.size() <= 100);
    QVERIFY(std::ranges::is_sorted(progress));
    QVERIFY(progress.first() > 0 && progress.last() <= 1);
}

void JobsTest::endsACancelledJobWithoutResult()
{
    fixture->control.blocks = true;
    fixture->book.add(speech(u"a"_s));
    const auto queue = fixture->queue();
    queue->start();
    QTRY_COMPARE(fixture->control.running, 1);
    queue->cancel(u"other"_s);
    fixture->control.blocks = false; // for the next one; the first is still waiting for its own cancel
    fixture->book.add(speech(u"b"_s));
    queue->cancel(u"a"_s);
    QTRY_VERIFY(fixture->book.log().contains(u"finished b"_s));
    QVERIFY(!fixture->book.log().join(u' ').contains(u" a"_s));
}

void JobsTest::endsAJobThatTheStoreGaveUp()
{
    fixture->control.blocks = true;
    fixture->book.goOn = false;
    fixture->book.add(speech(u"a"_s));
    fixture->book.add({.session = u"b"_s, .mediaPath = u"/nowhere"_s, .language = u"en"_s});
    const auto queue = fixture->queue();
    queue->start();
    QTRY_COMPARE(fixture->book.log().size(), 1);
    QVERIFY(fixture->book.log().first().startsWith(u"failed b"_s));
}

void JobsTest::leavesAStoppedJobToTheNextStart()
{
    fixture->control.blocks = true;
    fixture->book.add(speech(u"a"_s));
    {
        const auto queue = fixture->queue();
        queue->start();
        QTRY_COMPARE(fixture->control.running, 1);
    }
    QVERIFY(fixture->book.log().isEmpty());
    QCOMPARE(fixture->book.processing, QStringList{u"a"_s});
    fixture->control.blocks = false;
    const auto queue = fixture->queue();
    queue->start();
    QTRY_COMPARE(fixture->book.log(), QStringList{u"finished a"_s});
}

void JobsTest::queuesInterruptedJobsFirst()
{
    fixture->book.processing.append(u"old"_s);
    fixture->book.add(speech(u"new"_s));
    const auto queue = fixture->queue();
    queue->start();
    QTRY_COMPARE(fixture->book.log(), QStringList({u"finished old"_s, u"finished new"_s}));
    QCOMPARE(fixture->book.requeued, 1);
}

void JobsTest::tellsWhatIsWrongWithTheMedia_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text named .wav") << QByteArray("This is a letter, not a recording.\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html><body>not found</body></html>");
}

void JobsTest::tellsWhatIsWrongWithTheMedia()
{
    QFETCH(QByteArray, content);
    const QString path = fixture->dir.filePath(u"media.wav"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    fixture->book.add({.session = u"bad"_s, .mediaPath = path, .name = u"My talk"_s, .language = u"en"_s});
    fixture->book.add({.session = u"gone"_s, .mediaPath = path + u".gone"_s, .language = u"en"_s});
    fixture->book.add(speech(u"good"_s));
    const auto queue = fixture->queue();
    queue->start();
    QTRY_COMPARE(fixture->book.log().size(), 3);
    const QStringList log = fixture->book.log();
    QVERIFY2(log[0].startsWith(u"failed bad: "_s) && log[0].contains(u"My talk"_s), qPrintable(log[0]));
    QVERIFY2(log[1].startsWith(u"failed gone: "_s) && log[1].size() > 30, qPrintable(log[1]));
    QCOMPARE(log[2], u"finished good"_s);
}

void JobsTest::tellsWhatTheRecogniserSaid()
{
    fixture->control.error = u"The recogniser crashed."_s;
    fixture->book.add(speech(u"a"_s));
    const auto queue = fixture->queue();
    queue->start();
    QTRY_COMPARE(fixture->book.log(), QStringList{u"failed a: The recogniser crashed."_s});
}

void JobsTest::tellsWhenNothingUnderstandsTheLanguage()
{
    fixture->book.add(speech(u"a"_s, u"fi"_s));
    const auto queue = fixture->queue();
    queue->start();
    QTRY_COMPARE(fixture->book.log().size(), 1);
    QVERIFY2(fixture->book.log().first().contains(u"Finnish"_s), qPrintable(fixture->book.log().first()));
}

void JobsTest::removesTheDecodedSound()
{
    QVERIFY(QDir().mkpath(fixture->dir.filePath(u"tmp/recognition.wav-pieces-abc"_s)));
    QVERIFY(QFile(fixture->dir.filePath(u"tmp/recognition.wav"_s)).open(QIODevice::WriteOnly));
    QVERIFY(QFile(fixture->dir.filePath(u"tmp/mine"_s)).open(QIODevice::WriteOnly));
    fixture->control.blocks = true;
    const auto queue = fixture->queue();
    queue->start();
    QTRY_COMPARE(fixture->leftOvers(), QStringList{u"mine"_s}); // what a killed run left
    fixture->book.add(speech(u"a"_s));
    queue->wake();
    QTRY_COMPARE(fixture->control.running, 1);
    QVERIFY(fixture->leftOvers().contains(u"recognition.wav"_s));
    queue->stop();
    QCOMPARE(fixture->leftOvers(), QStringList{u"mine"_s});
}

void JobsTest::recognisesRealSpeechFromMedia()
{
    if (!Pocketsphinx().isAvailable())
        QSKIP("NOT TESTED: PocketSphinx is missing; run packaging/install-dependencies --test");
    Book book;
    book.add({.session = u"a"_s,
              .mediaPath = QStringLiteral(TEST_DATA "/../../resources/samples/sample.m4a"),
              .language = u"en"_s});
    JobQueue queue([&book] { return std::make_unique<FakeStore>(book); }, Engines::installed(fixture->dir.path()),
                   fixture->dir.filePath(u"tmp"_s));
    queue.start();
    QTRY_COMPARE_WITH_TIMEOUT(book.log(), QStringList{u"finished a"_s}, 120'000);
    queue.stop();
    const Recognition result = book.results.value(u"a"_s);
    QCOMPARE(result.engine, u"PocketSphinx"_s);
    qsizetype words = 0;
    for (const Utterance &utterance : result.utterances)
        words += utterance.words.size();
    QVERIFY(words > 80);
}

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
