#include "models/journalstore.h"
#include "tests/models/typing.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Kills a typist at random moments: nothing older than 500 ms may be lost, and what is there must be whole.
class TestKill : public QObject
{
    Q_OBJECT
private slots:
    void nothingOlderThanHalfASecondIsLost()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int withEdits = 0;
        for (int kill = 0; kill < 50; ++kill)
            QVERIFY2(survives(random.bounded(350, 850), withEdits), qPrintable(m_problem));
        QVERIFY(withEdits >= 20); // else it was killed too early to say anything
    }

private:
    bool survives(int lifeMs, int &withEdits)
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"journal.sqlite"_s);
        QProcess typist;
        typist.start(QStringLiteral(TYPIST), {file});
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
        if (kept < owed)
            m_problem = u"killed after %1 ms: %2 edits were due, %3 are there"_s.arg(end).arg(owed).arg(kept);
        return kept >= owed;
    }

    // How many edits the journal brings back; -1 with m_problem when they do not give the typed text.
    int editsIn(const QString &file)
    {
        models::JournalStore store(file);
        const auto entry = store.load(u"local/session/document"_s);
        if (!entry || !*entry)
            return 0; // killed before the first write
        document::Transcript text = typing::start();
        for (const auto &edit : (*entry)->edits)
            if (!edit.record.applyTo(text))
                return -1;
        const int count = (*entry)->edits.isEmpty() ? 0 : int((*entry)->edits.last().seq);
        if ((*entry)->damaged || text != typing::after(count)) {
            m_problem = u"the replayed text is not the typed one"_s;
            return -1;
        }
        return count;
    }

    QString m_problem;
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
