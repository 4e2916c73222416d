#include "models/document/editing.h"
#include "models/document/retiming.h"
#include "models/versions/keeping.h"
#include "models/versions/textdiff.h"
#include "models/versions/versionstore.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using document::Transcript;
using models::DiffPiece;
using models::Version;
using models::VersionStore;
using Reason = Version::Reason;

namespace {

document::Segment segment(int number, const QString &text)
{
    document::Segment result{.id = u"s%1"_s.arg(number), .text = text, .startMs = quint32(number * 1000)};
    for (const document::TextSpan &span : document::wordSpans(text)) {
        document::Word word{.offset = quint32(span.begin)};
        const auto at = document::Ms(number * 1000 + 10 * span.begin);
        word.setSpan(at, at + document::Ms(5));
        word.setTimed(true);
        result.words.append(word);
    }
    result.stopMs = quint32(number * 1000 + 900);
    return result;
}

Transcript transcript(int segments)
{
    Transcript result{.speakers = {{.id = u"S1"_s, .name = u"Ann"_s}}};
    for (int i = 0; i < segments; ++i) {
        result.segments.append(segment(i, u"the bees of hive %1 came home"_s.arg(i)));
        result.segments.last().speaker = 0;
    }
    return result;
}

Transcript retyped(Transcript text, qsizetype row, const QString &words)
{
    document::apply(text, document::replaceText(text, {{row, 0}, {row, text.segments[row].text.size()}}, words));
    return text;
}

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toTimeZone(QTimeZone::utc());
}

} // namespace

/// The store of versions on a real disk, its keeping rule, and word diffs.
class TestVersions : public QObject
{
    Q_OBJECT
private slots:
    void aVersionComesBackAsItWas()
    {
        const Store store;
        const Transcript first = transcript(100);
        const Transcript second = retyped(first, 50, u"nothing of this was said"_s);
        QVERIFY(store.keep(first, 0));
        QVERIFY(store.keep(second, 20));
        const QList<Version> versions = store.list();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(store->load(versions[1].id)->segments, first.segments);
        QCOMPARE(store->load(versions[0].id)->segments, second.segments);
        QCOMPARE(store->load(versions[0].id)->speakers, first.speakers);
        QCOMPARE(versions[0].words, second.wordCount());
        QCOMPARE(versions[1].changed, 0);
        QCOMPARE(versions[0].changed, 6); // "of" is in both
    }

    void theSameTextIsNoNewVersionButKnowsTheServersVersion()
    {
        const Store store;
        QVERIFY(store.keep(transcript(3), 0));
        QVERIFY(!store.keep(transcript(3), 20, Reason::Automatic, u"2026-11-20T10:00:00Z"_s));
        QCOMPARE(store.list().size(), 1);
        QCOMPARE(store.list().first().server, u"2026-11-20T10:00:00Z"_s);
        QVERIFY(!store.keep(transcript(3), 30)); // no longer told of it, still known
        QCOMPARE(store.list().first().server, u"2026-11-20T10:00:00Z"_s);
    }

    void automaticSavesWithinTenMinutesAreOneVersionTheLast()
    {
        const Store store;
        Transcript text = transcript(10);
        QVERIFY(store.keep(text, 0, Reason::Opened));
        for (int minute = 1; minute <= 25; ++minute) {
            text = retyped(text, minute % 10, u"minute %1"_s.arg(minute));
            QVERIFY(store.keep(text, minute));
        }
        QCOMPARE(store.list().size(), 4); // opened, 1-10, 11-20, 21-25
        QCOMPARE(store->load(store.list().first().id)->segments, text.segments);
        text = retyped(text, 0, u"by hand"_s);
        QVERIFY(store.keep(text, 26, Reason::Saved));
        QCOMPARE(store.list().size(), 5);
    }

    void versionsShareWhatIsTheSame()
    {
        const Store store;
        Transcript text = transcript(2000);
        QVERIFY(store.keep(text, 0));
        const qint64 one = *store->size();
        for (int i = 1; i <= 50; ++i) {
            text = retyped(text, 1000, u"change %1"_s.arg(i));
            QVERIFY(store.keep(text, i * 11));
        }
        QCOMPARE(store.list().size(), 51);
        QVERIFY2(*store->size() < 2 * one, qPrintable(QString::number(*store->size())));
    }

    void theFileStaysBelowItsLimitAndNeverLosesTheNewest()
    {
        const Store store(10'000);
        QRandomGenerator random(3);
        Transcript text;
        for (int i = 0; i < 30; ++i) {
            text = transcript(40);
            for (qsizetype row = 0; row < text.segments.size(); ++row)
                text.segments[row] = segment(int(row), QString::number(random.generate64()));
            QVERIFY(store.keep(text, i * 11));
            if (i % 10 == 0)
                QVERIFY(store.keep(text, i * 11, Reason::Saved, {}, u"other"_s));
            QVERIFY(*store->size() <= 10'000);
        }
        QVERIFY(store.list().size() < 30);
        QCOMPARE(store->load(store.list().first().id)->segments, text.segments);
        QVERIFY(!store->list(u"other"_s)->isEmpty());
        const Store tiny(1);
        QVERIFY(tiny.keep(text, 0));
        QCOMPARE(tiny->load(tiny.list().first().id)->segments, text.segments);
    }

    void theMachinesTextIsKeptOnceAndNeverChanges()
    {
        const Store store;
        QVERIFY(!*store->machine(u"doc"_s));
        const Transcript original = transcript(5);
        QVERIFY(*store->keepMachine({.document = u"doc"_s, .version = {.made = m_start}, .transcript = original}));
        QVERIFY(
            !*store->keepMachine({.document = u"doc"_s, .version = {.made = m_start}, .transcript = transcript(9)}));
        QCOMPARE((*store->machine(u"doc"_s))->segments, original.segments);
        QVERIFY(store.list().isEmpty());
        QVERIFY(!store.sql(u"DELETE FROM version"_s));
        QVERIFY(!store.sql(u"UPDATE version SET words = 1"_s));
        QCOMPARE((*store->machine(u"doc"_s))->segments, original.segments);
    }

    void aDamagedFileIsPutAsideAndKeepingGoesOn()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"versions.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        VersionStore store(file.fileName());
        QVERIFY(store.keep({.document = u"doc"_s, .version = {.made = m_start}, .transcript = transcript(3)}).value());
        QCOMPARE(store.list(u"doc"_s)->size(), 1);
    }

    void theRuleKeepsTodayHoursOfAWeekAndDaysOfAQuarter()
    {
        const QDateTime now = at(u"2026-11-20T18:00:00Z"_s);
        QList<Version> versions;
        qint64 id = 100'000;
        for (QDateTime made = now; made > now.addDays(-200); made = made.addSecs(-600))
            versions.append({.id = id--, .made = made});
        const QList<qint64> gone = models::outdated(versions, now);
        QMap<qint64, int> days; // how many are kept of each
        for (const Version &version : versions)
            days[version.made.daysTo(now)] += gone.contains(version.id) ? 0 : 1;
        QCOMPARE(days[0], 18 * 6 + 1);
        for (int day = 1; day <= 7; ++day)
            QCOMPARE(days[day], 24);
        for (int day = 8; day <= 90; ++day)
            QCOMPARE(days[day], 1);
        QCOMPARE(days[91], 0);
        const auto kept = std::ranges::find_if(versions, [&](const Version &version) {
            return version.made.daysTo(now) == 30 && !gone.contains(version.id);
        });
        QVERIFY(kept->made.time() >= QTime(23, 0)); // the last of the day
    }

    void theNewestIsKeptHoweverOldItIs()
    {
        const QDateTime now = at(u"2026-11-20T18:00:00Z"_s);
        const QList<Version> versions{{.id = 2, .made = now.addYears(-3)}, {.id = 1, .made = now.addYears(-4)}};
        QCOMPARE(models::outdated(versions, now), QList<qint64>{1});
    }

    void aDiffTellsRemovedAndAddedWordsApart()
    {
        Transcript before = transcript(4);
        Transcript after = retyped(before, 1, u"the wasps of hive 1 came home late"_s);
        after = retyped(after, 3, u"The bees of hive 3 came home."_s);
        const auto diff = models::textDiff(before, after);
        QCOMPARE(diff->rows.size(), 2);
        QCOMPARE(diff->rows[0].segment, 1);
        QCOMPARE(diff->rows[0].speaker, u"Ann"_s);
        const QList<DiffPiece> pieces{{DiffPiece::Kind::Same, u"the "_s},
                                      {DiffPiece::Kind::Removed, u"bees"_s},
                                      {DiffPiece::Kind::Added, u"wasps"_s},
                                      {DiffPiece::Kind::Same, u" of hive 1 came home"_s},
                                      {DiffPiece::Kind::Added, u" late"_s}};
        QStringList got;
        for (const DiffPiece &piece : diff->rows[0].pieces)
            got.append(QString::number(int(piece.kind)) + piece.text.trimmed());
        QStringList expected;
        for (const DiffPiece &piece : pieces)
            expected.append(QString::number(int(piece.kind)) + piece.text.trimmed());
        QCOMPARE(got, expected);
        QCOMPARE(diff->changed, 4); // wasps, late, The, home.
        QCOMPARE(diff->errors, 2);
        QCOMPARE(diff->wordErrorRate(), 2.0 / double(diff->wordsAfter));
        QCOMPARE(models::changedWords(before, after), 4);
        QVERIFY(models::textDiff(after, after)->rows.isEmpty());
    }

    void aDiffOfNothingAndOfAllIsOne()
    {
        const Transcript text = transcript(3);
        const auto emptied = models::textDiff(text, {});
        QCOMPARE(emptied->rows.size(), 1);
        QCOMPARE(emptied->changed, text.wordCount());
        const auto filled = models::textDiff({}, text);
        QCOMPARE(filled->changed, text.wordCount());
        QCOMPARE(filled->rows.size(), 3);
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(!models::textDiff(text, transcript(4), stopped.get_token()));
    }

    void theWordsOfADiffAreThoseOfBothTexts()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 40; ++round) {
            const Transcript before = transcript(8);
            Transcript after = before;
            for (int i = 0; i < 6; ++i) {
                const qsizetype row = random.bounded(after.segments.size());
                const qsizetype size = after.segments[row].text.size();
                const qsizetype from = random.bounded(size + 1);
                const qsizetype row2 = std::min<qsizetype>(after.segments.size() - 1, row + random.bounded(2));
                const qsizetype to = row2 == row ? std::min(size, from + random.bounded(12)) : random.bounded(5);
                document::apply(after,
                                document::replaceText(after, {{row, from}, {row2, to}},
                                                      random.bounded(2) ? u" new words "_s : u"\nline"_s));
            }
            const auto diff = models::textDiff(before, after);
            for (const models::DiffRow &row : diff->rows) {
                QString shown;
                for (const DiffPiece &piece : row.pieces) {
                    if (piece.kind != DiffPiece::Kind::Removed)
                        shown += piece.text;
                }
                if (!shown.contains(u'…'))
                    QCOMPARE(shown, after.segments[row.segment].text);
            }
        }
    }

private:
    struct Store
    {
        explicit Store(qint64 limit = VersionStore::mostBytes)
            : store(std::make_unique<VersionStore>(dir.filePath(u"versions.sqlite"_s), limit))
        {
        }
        bool keep(const Transcript &text, int minute, Reason reason = Reason::Automatic, const QString &server = {},
                  const QString &document = u"doc"_s) const
        {
            return store
                ->keep({.document = document,
                        .version = {.made = m_start.addSecs(60 * minute), .reason = reason, .server = server},
                        .transcript = text})
                .value();
        }
        QList<Version> list() const { return store->list(u"doc"_s).value(); }
        bool sql(const QString &statement) const
        {
            bool done = false;
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"second"_s);
                database.setDatabaseName(dir.filePath(u"versions.sqlite"_s));
                done = database.open() && QSqlQuery(database).exec(statement);
            }
            QSqlDatabase::removeDatabase(u"second"_s);
            return done;
        }
        VersionStore *operator->() const { return store.get(); }
        QTemporaryDir dir{};
        std::unique_ptr<VersionStore> store;
    };

    static inline const QDateTime m_start = at(u"2026-11-20T08:00:00Z"_s);
};

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
