#include "models/journal.h"
#include "tests/models/tinydisk.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using document::Edit;
using document::Segment;
using document::Transcript;
using models::Journal;
using models::JournalEntry;

namespace {

Segment segment(const QString &id, const QString &text)
{
    Segment result{.id = id, .text = text, .stopMs = 1000};
    if (!text.isEmpty()) {
        document::Word word;
        word.setSpan(document::Ms(0), document::Ms(1000));
        result.words = {word};
    }
    return result;
}

Edit retype(const Transcript &transcript, qsizetype row, const QString &text)
{
    return {.first = row,
            .removed = {transcript.segments.at(row)},
            .inserted = {segment(transcript.segments.at(row).id, text)}};
}

Transcript twoSegments()
{
    return {.segments = {segment(u"s1"_s, u"one"_s), segment(u"s2"_s, u"two"_s)}};
}

Transcript replayed(Transcript transcript, const JournalEntry &entry)
{
    for (const auto &edit : entry.edits)
        if (!edit.record.applyTo(transcript))
            return {};
    return transcript;
}

std::optional<JournalEntry> loaded(const QString &file, const QString &key)
{
    models::JournalStore store(file);
    return store.load(key).value_or(std::nullopt);
}

const models::JournalBase base{.version = u"v1"_s, .title = u"Talk"_s, .type = u"document"_s, .content = "{}"};
const QString key = u"a/b/c"_s;

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void typingIsOnTheDiskWithinHalfASecond()
    {
        Journal journal(file());
        journal.begin(key, base, 0);
        Transcript transcript = twoSegments();
        QElapsedTimer clock;
        clock.start();
        qint64 written = 0;
        connect(&journal, &Journal::written, this, [&] { written = clock.elapsed(); });
        QTimer keys;
        connect(&keys, &QTimer::timeout, this, [&] { // faster than the 150 ms pause: only the upper limit writes
            const Edit edit = retype(transcript, 0, u"text %1"_s.arg(clock.elapsed()));
            document::apply(transcript, edit);
            journal.append(key, edit);
        });
        keys.start(20);
        QTRY_VERIFY(written > 0);
        keys.stop();
        QTRY_VERIFY(journal.isWritten(key));
        QCOMPARE(replayed(twoSegments(), *loaded(file(), key)), transcript);
    }

    void replaysRandomEditsToTheSameText()
    {
        Transcript transcript = twoSegments();
        QRandomGenerator random(7);
        {
            Journal journal(file());
            journal.begin(key, base, 0);
            for (int i = 0; i < 2000; ++i) {
                const Edit edit = randomEdit(transcript, random);
                document::apply(transcript, edit);
                journal.append(key, edit);
                if (i % 97 == 0)
                    QVERIFY(journal.flush());
            }
        }
        const auto entry = loaded(file(), key);
        QVERIFY(entry && !entry->damaged && entry->hasUnsent());
        QCOMPARE(entry->base.version, u"v1"_s);
        QCOMPARE(replayed(twoSegments(), *entry), transcript);
    }

    void keepsApartWhatTheServerHas()
    {
        Transcript sent = twoSegments();
        Transcript transcript;
        {
            Journal journal(file());
            journal.begin(key, base, 0);
            journal.append(key, retype(sent, 0, u"sent"_s));
            document::apply(sent, retype(sent, 0, u"sent"_s));
            const qint64 seq = journal.seal(key);
            transcript = sent;
            journal.append(key, retype(transcript, 0, u"later"_s)); // the same row: would be folded without the seal
            document::apply(transcript, retype(transcript, 0, u"later"_s));
            journal.markSaved(key, seq, u"v2"_s);
            QCOMPARE(journal.unsent(), QStringList{key});
        }
        auto entry = loaded(file(), key);
        QVERIFY(entry && entry->hasUnsent());
        QCOMPARE(entry->savedVersion, u"v2"_s);
        QCOMPARE(replayed(twoSegments(), *entry), transcript);
        entry->edits.removeIf([&](const JournalEntry::Edit &edit) { return edit.seq > entry->savedSeq; });
        QCOMPARE(replayed(twoSegments(), *entry), sent);

        Journal journal(file());
        journal.readUnsent();
        QTRY_COMPARE(journal.unsent(), QStringList{key}); // known again after a restart
        journal.markSaved(key, 2, u"v3"_s);
        QVERIFY(journal.unsent().isEmpty());
        journal.forget(key);
        QVERIFY(journal.flush());
        QVERIFY(!loaded(file(), key));
    }

    void aNewBaseKeepsLaterEdits()
    {
        Journal journal(file());
        journal.begin(key, base, 0);
        Transcript transcript = twoSegments();
        journal.append(key, retype(transcript, 0, u"old"_s));
        const qint64 seq = journal.seal(key);
        journal.append(key, retype(transcript, 1, u"kept"_s));
        journal.begin(key, {.version = u"v9"_s, .content = "[]"}, seq);
        QVERIFY(journal.flush());
        const auto entry = loaded(file(), key);
        QVERIFY(entry);
        QCOMPARE(entry->base.content, QByteArray("[]"));
        QCOMPARE(entry->edits.size(), 1);
        QCOMPARE(replayed(twoSegments(), *entry).segments.at(1).text, u"kept"_s);
    }

    void damageIsSeenAndWhatComesBeforeItIsKept()
    {
        {
            Journal journal(file());
            journal.begin(key, base, 0);
            journal.append(key, retype(twoSegments(), 0, u"good"_s));
            journal.seal(key);
            journal.append(key, retype(twoSegments(), 1, u"bad"_s));
        }
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            database.setDatabaseName(file());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"UPDATE edit SET record = zeroblob(40) WHERE seq = 2"_s));
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
        const auto entry = loaded(file(), key);
        QVERIFY(entry && entry->damaged);
        QCOMPARE(entry->edits.size(), 1);
    }

    void aFileThatIsNoDatabaseIsPutAside()
    {
        QFile rubbish(file());
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write(QByteArray(8192, 'r'));
        rubbish.close();
        Journal journal(file());
        journal.begin(key, base, 0);
        QVERIFY(journal.flush());
        QVERIFY(loaded(file(), key));
        QCOMPARE(QDir(m_dir->path()).entryList({u"*.damaged-*"_s}, QDir::Files).size(), 1);
    }

    void aFullDiskKeepsTheTextInMemoryAndGoesOnLater()
    {
        const TinyDisk disk;
        if (!disk.isMounted())
            QSKIP("Only root can mount a small disk");
        const QString place = disk.path(u"journal.sqlite"_s);
        Transcript transcript = twoSegments();
        {
            Journal journal(place);
            journal.begin(key, base, 0);
            QVERIFY(journal.flush());
            disk.fill();
            QSignalSpy failed(&journal, &Journal::failed);
            QRandomGenerator random(3);
            for (int i = 0; i < 3; ++i) {
                const Edit edit = retype(transcript, i % 2, QString(40'000, QChar(u'a' + i)));
                document::apply(transcript, edit);
                journal.append(key, edit);
            }
            QTRY_VERIFY(!failed.isEmpty());
            QVERIFY2(failed.first().at(1).toString().contains(u"full"_s), qPrintable(failed.first().at(1).toString()));
            QVERIFY(!journal.flush());
            disk.empty();
            QTRY_VERIFY(journal.isWritten(key)); // by its own retry
        }
        QCOMPARE(replayed(twoSegments(), *loaded(place, key)), transcript);
    }

    void theFilesArePrivate()
    {
        Journal journal(file());
        journal.begin(key, base, 0);
        QVERIFY(journal.flush());
        const auto entries = QDir(m_dir->path()).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(entries.size() >= 2);
        for (const QFileInfo &entry : entries)
            QVERIFY2(!(entry.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(entry.fileName()));
    }

private:
    QString file() const { return m_dir->filePath(u"journal.sqlite"_s); }

    static Edit randomEdit(const Transcript &transcript, QRandomGenerator &random)
    {
        const qsizetype size = transcript.segments.size();
        const qsizetype first = random.bounded(int(size));
        const qsizetype removed = std::min<qsizetype>(size - first, random.bounded(3));
        Edit edit{.first = first, .removed = transcript.segments.mid(first, removed)};
        for (int i = random.bounded(removed == size ? 1 : 0, 4); i > 0; --i)
            edit.inserted.append(segment(u"n%1"_s.arg(random.generate()), u"word%1"_s.arg(random.generate())));
        if (random.bounded(10) == 0)
            edit.speakers = document::SpeakerChange{
                .before = transcript.speakers, .after = {{.id = u"S"_s, .name = QString::number(random.generate())}}};
        return edit;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
