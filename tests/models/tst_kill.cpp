#include "api/networktransport.h"
#include "models/accounts.h"
#include "models/journal.h"
#include "models/opendocument.h"
#include "models/serverdocument.h"
#include "tests/models/fakekeyring.h"
#include "tests/models/typing.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QString key = u"local/session/document"_s;
constexpr int largeWords = 100'000;

/// How many times the typist is killed: few at every build, SCRIPTIX_KILLS for more.
int killsWanted(int otherwise)
{
    return qEnvironmentVariableIsSet("SCRIPTIX_KILLS") ? qEnvironmentVariableIntValue("SCRIPTIX_KILLS") : otherwise;
}

double percentile(QList<qint64> values, double share)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : double(values.at(std::min(values.size() - 1, qsizetype(share * values.size()))));
}

} // namespace

/// Kills a typist at random moments: nothing older than 500 ms may be lost, what is there must be whole, and the
/// document opens from it without a server.
class TestKill : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); } // ms; ctest has a limit of its own

private slots:
    void nothingOlderThanHalfASecondIsLost_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("kills");
        QTest::addRow("a short text") << 0 << killsWanted(20);
        QTest::addRow("100,000 words") << largeWords << killsWanted(4);
    }
    void nothingOlderThanHalfASecondIsLost()
    {
        QFETCH(int, words);
        QFETCH(int, kills);
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        m_words = words;
        m_reopened.clear();
        m_lost.clear();
        if (words > 0)
            makeTemplate();
        int withEdits = 0;
        for (int kill = 0; kill < kills; ++kill)
            QVERIFY2(survives(random.bounded(400, 1000), withEdits), qPrintable(m_problem));
        QVERIFY(withEdits >= kills / 4); // else it was killed too early to say anything
        std::printf("{\"case\":\"kill -9, %d words\",\"kills\":%d,\"lost_ms_max\":%.0f,\"reopened_ms_p50\":%.0f,"
                    "\"reopened_ms_max\":%.0f}\n",
                    words, kills, percentile(m_lost, 1), percentile(m_reopened, 0.5), percentile(m_reopened, 1));
        std::fflush(stdout);
    }

private:
    /// A journal with a long document, as it is when one was opened.
    void makeTemplate()
    {
        const auto content = models::writeTranscript(typing::start(m_words));
        QVERIFY(content);
        models::Journal journal(m_templates.filePath(u"journal.sqlite"_s));
        journal.begin(key, {.version = u"v1"_s, .title = u"Long"_s, .type = u"document"_s, .content = *content}, 0);
        QVERIFY(journal.flush());
    }

    bool survives(int lifeMs, int &withEdits)
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"journal.sqlite"_s);
        if (m_words > 0)
            QFile::copy(m_templates.filePath(u"journal.sqlite"_s), file);
        QProcess typist;
        typist.start(QStringLiteral(TYPIST), {file, QString::number(m_words)});
        QElapsedTimer clock;
        QList<std::pair<qint64, int>> told; // when we saw it, how many edits by then
        const auto read = [&] {
            while (typist.canReadLine())
                told.append({clock.elapsed(), typist.readLine().trimmed().toInt()});
        };
        if (!typist.waitForReadyRead(10'000)) {
            m_problem = u"The typist does not type"_s;
            return false;
        }
        clock.start();
        while (clock.elapsed() < lifeMs) {
            typist.waitForReadyRead(5);
            read();
        }
        const qint64 end = clock.elapsed();
        typist.kill();
        typist.waitForFinished();

        const int kept = editsIn(file);
        int owed = 0;
        for (const auto &[at, count] : told)
            if (at <= end - 500)
                owed = count;
        withEdits += owed > 0 ? 1 : 0;
        const auto lost = std::ranges::find_if(told, [kept](const auto &seen) { return seen.second > kept; });
        m_lost.append(lost == told.end() ? 0 : end - lost->first);
        if (kept < owed)
            m_problem = u"killed after %1 ms: %2 edits were due, %3 are there"_s.arg(end).arg(owed).arg(kept);
        return kept >= owed && (m_words == 0 || reopens(dir.path(), kept));
    }

    // How many edits the journal brings back; -1 with m_problem when they do not give the typed text.
    int editsIn(const QString &file)
    {
        models::JournalStore store(file);
        const auto entry = store.load(key);
        if (!entry || !*entry)
            return 0; // killed before the first write
        document::Transcript text = typing::start(m_words);
        for (const auto &edit : (*entry)->edits)
            if (!edit.record.applyTo(text))
                return -1;
        const int count = (*entry)->edits.isEmpty() ? 0 : int((*entry)->edits.last().seq);
        if ((*entry)->damaged || text != typing::after(count, m_words)) {
            m_problem = u"the replayed text is not the typed one"_s;
            return -1;
        }
        return count;
    }

    // As the next start of the program does, with its server away.
    bool reopens(const QString &dir, int edits)
    {
        api::NetworkTransport network;
        models::Accounts accounts(dir, std::make_unique<FakeKeyring>(), &network);
        QElapsedTimer clock;
        clock.start();
        models::Documents documents(accounts, dir);
        models::OpenDocument *document = documents.open(*models::DocumentKey::fromString(key));
        const bool ready
            = QTest::qWaitFor([&] { return document->state() != models::OpenDocument::State::Loading; }, 30'000)
            && document->state() == models::OpenDocument::State::Ready;
        m_reopened.append(clock.elapsed());
        m_problem = u"it does not open again: %1"_s.arg(document->errorString());
        const document::Transcript typed = typing::after(edits, m_words);
        const auto sameText = [](const document::Segment &a, const document::Segment &b) { return a.text == b.text; };
        return ready && std::ranges::equal(document->model().transcript().segments, typed.segments, sameText);
    }

    const QTemporaryDir m_templates;
    int m_words = 0;
    QString m_problem;
    QList<qint64> m_reopened; ///< ms
    QList<qint64> m_lost; ///< ms: age of the oldest edit that is not there
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
