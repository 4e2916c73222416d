#include "app/service/store/datadir.h"
#include "app/service/store/documents.h"
#include "app/service/store/durable.h"
#include "app/service/store/folders.h"
#include "app/service/store/migrations.h"
#include "app/service/store/sessions.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace service;

/// A workspace's database in a temporary folder.
struct Fixture
{
    Fixture() { ready = migrations::bringUpToDate(dir.filePath(u"workspace.sqlite"_s)); }
    QString session(const QString &name = u"a.wav"_s)
    {
        const QString id = Sessions::newId();
        sessions.insert({.id = id, .filename = name, .status = u"done"_s, .language = u"en"_s});
        return id;
    }
    DocumentKey document()
    {
        const QString id = session();
        return {
            id,
            documents.insert(*sessions.seq(id),
                             {.filename = u"doc"_s, .type = u"document"_s, .language = u"en"_s, .body = "{\"a\":1}"})};
    }

    QTemporaryDir dir{};
    tl::expected<void, QString> ready{};
    Database database{dir.filePath(u"workspace.sqlite"_s)};
    Sessions sessions{database};
    Documents documents{database};
    Folders folders{database};
};

class TestStore : public QObject
{
    Q_OBJECT
private slots:
    void keepsMicrosecondsOfTimes();
    void refusesASecondServiceOnTheSameFolder();
    void keepsEverythingPrivateUnderAnOpenUmask();
    void migratesOnACopyAndKeepsTheOld();
    void bringsTheFirstVersionUpToDate();
    void leavesTheOldDatabaseWhenAMigrationFails();
    void refusesADatabaseOfANewerVersion();
    void saysWhenTheDatabaseIsNone();
    void givesEachVersionOfADocumentALaterTime();
    void refusesAStaleSave();
    void takesTheSameSaveTwice();
    void losesNoSaveOfSeveralWriters();
    void keepsTheOriginalForEver();
    void refusesToChangeAFinishedDocument();
    void findsDocumentsOnlyBelowTheirSession();
    void deletesASessionWithItsDocuments();
    void listsPagesFromBothEndsAlike();
    void filtersSessions();
    void nestsFoldersButNeverInThemselves();
    void refusesFoldersWithContentAndTakenNames();
    void roundTripsHostileTexts();
    void listsTheLastOfAHundredThousandSessions();
};

void TestStore::keepsMicrosecondsOfTimes()
{
    const qint64 us = 1'770'112'925'000'001;
    QCOMPARE(isoFromUs(us), u"2026-02-03T10:02:05.000001+00:00"_s);
    QCOMPARE(usFromIso(isoFromUs(us)), std::optional(us));
    QCOMPARE(usFromIso(u"2026-02-03T10:02:05Z"_s), std::optional<qint64>(1'770'112'925'000'000));
    QCOMPARE(usFromIso(u"2026-02-03T11:02:05.5+01:00"_s), std::optional<qint64>(1'770'112'925'500'000));
    QCOMPARE(usFromIso(u"2026-02-03T10:02:05.5"_s), std::optional<qint64>(1'770'112'925'500'000));
    QVERIFY(!usFromIso(u"yesterday"_s));
}

void TestStore::refusesASecondServiceOnTheSameFolder()
{
    QTemporaryDir dir;
    auto first = DataDir::open(dir.path());
    QVERIFY(first.has_value());
    const auto second = DataDir::open(dir.path());
    QVERIFY(!second.has_value());
    QVERIFY2(second.error().contains("in use"_L1), qPrintable(second.error()));
    first->reset();
    QVERIFY(DataDir::open(dir.path()).has_value());
}

void TestStore::keepsEverythingPrivateUnderAnOpenUmask()
{
    QTemporaryDir parent;
    const mode_t before = ::umask(0);
    const auto dir = DataDir::open(parent.filePath(u"workspace"_s));
    QVERIFY(dir.has_value());
    QVERIFY(migrations::bringUpToDate((*dir)->databaseFile()).has_value());
    Database database((*dir)->databaseFile());
    database.run(u"INSERT INTO settings(name, value) VALUES ('a', 'b')"_s);
    QVERIFY(durable::write((*dir)->tokenFile(), "secret"));
    ::umask(before);
    QDirIterator walk(parent.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                      QDirIterator::Subdirectories);
    int files = 0;
    while (walk.hasNext()) {
        struct stat status
        {
        };
        QCOMPARE(::stat(QFile::encodeName(walk.next()).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), walk.fileInfo().isDir() ? 0700 : 0600);
        ++files;
    }
    QVERIFY2(files >= 8, qPrintable(QString::number(files))); // four folders, lock, token, database and its log
}

void TestStore::migratesOnACopyAndKeepsTheOld()
{
    Fixture old;
    const QString id = old.session(u"before"_s);
    old.database.closeThread();
    QStringList scripts = migrations::scripts();
    scripts << u"ALTER TABLE sessions ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';\n"_s;
    const QString path = old.database.path();
    const auto migrated = migrations::bringUpToDate(path, scripts);
    QVERIFY2(migrated.has_value(), migrated ? "" : qPrintable(migrated.error()));
    QSqlQuery query = old.database.run(u"SELECT colour FROM sessions WHERE id = ?"_s, {id});
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"red"_s);
    query.finish();
    const QStringList kept = QDir(old.dir.path()).entryList({u"*.version-%1.*"_s.arg(scripts.size() - 1)});
    QCOMPARE(kept.size(), 1);
    Database before(old.dir.filePath(kept.first()));
    QVERIFY(Sessions(before).fetch(id).has_value());
}

void TestStore::bringsTheFirstVersionUpToDate()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"first.sqlite"_s);
    QVERIFY(migrations::bringUpToDate(path, migrations::scripts().first(1)).has_value());
    Database database(path);
    database.run(
        u"INSERT INTO sessions(id, status, language, created, last_modified) VALUES ('s', 'done', 'en', 1, 1)"_s);
    database.run(
        u"INSERT INTO documents(id, session_seq, filename, type, language, size_bytes, created, last_modified) "
        "VALUES ('d', 1, 'old', 'document', 'en', 0, 1, 1)"_s);
    database.closeThread();
    QVERIFY(migrations::bringUpToDate(path).has_value());
    const auto document = Documents(database).fetch({u"s"_s, u"d"_s});
    QVERIFY(document);
    QCOMPARE(document->filename, u"old"_s);
    QVERIFY(!document->translatedFrom);
    QVERIFY(!database.run(u"SELECT 1 FROM glossaries"_s).next());
}

void TestStore::leavesTheOldDatabaseWhenAMigrationFails()
{
    Fixture old;
    const QString id = old.session();
    old.database.closeThread();
    const auto migrated = migrations::bringUpToDate(
        old.database.path(), migrations::scripts() << u"CREATE TABLE fine (a);\nCREATE TABLE sessions (b);\n"_s);
    QVERIFY(!migrated.has_value());
    QVERIFY(migrations::bringUpToDate(old.database.path()).has_value()); // still of the old version
    QVERIFY(old.sessions.fetch(id).has_value());
    QVERIFY(!old.database.run(u"SELECT 1 FROM sqlite_schema WHERE name = 'fine'"_s).next());
}

void TestStore::refusesADatabaseOfANewerVersion()
{
    Fixture newer;
    newer.database.run(u"PRAGMA user_version = 99"_s);
    newer.database.closeThread();
    const auto opened = migrations::bringUpToDate(newer.database.path());
    QVERIFY(!opened.has_value());
    QVERIFY2(opened.error().contains("newer version"_L1), qPrintable(opened.error()));
}

void TestStore::saysWhenTheDatabaseIsNone()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"workspace.sqlite"_s);
    QVERIFY(durable::write(path, QByteArray(5000, 'x')));
    const auto opened = migrations::bringUpToDate(path);
    QVERIFY(!opened.has_value());
    QVERIFY2(opened.error().contains("could not be opened"_L1), qPrintable(opened.error()));
    QCOMPARE(QFileInfo(path).size(), 5000);
}

void TestStore::givesEachVersionOfADocumentALaterTime()
{
    Fixture f;
    const DocumentKey key = f.document();
    qint64 last = *usFromIso(f.documents.fetch(key)->lastModified.text);
    for (int i = 0; i < 50; ++i) {
        const auto changed = f.documents.change(key, {.filename = QString::number(i)});
        const qint64 version = *usFromIso(changed->lastModified.text);
        QVERIFY(version > last);
        last = version;
    }
}

void TestStore::refusesAStaleSave()
{
    Fixture f;
    const DocumentKey key = f.document();
    const QString version = f.documents.fetch(key)->lastModified.text;
    QVERIFY(f.documents.change(key, {.body = "first", .basedOn = version}).has_value());
    const auto second = f.documents.change(key, {.body = "second", .basedOn = version});
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().status, 409);
    QCOMPARE(f.documents.body(key.document), QByteArray("first"));
    QVERIFY(f.documents.change(key, {.body = "third"}).has_value()); // without a version the last writer wins
}

void TestStore::takesTheSameSaveTwice()
{
    Fixture f;
    const DocumentKey key = f.document();
    const QString version = f.documents.fetch(key)->lastModified.text;
    const auto first = f.documents.change(key, {.body = "text", .basedOn = version});
    const auto again = f.documents.change(key, {.body = "text", .basedOn = version});
    QVERIFY(again.has_value());
    QCOMPARE(again->lastModified.text, first->lastModified.text);
}

void TestStore::losesNoSaveOfSeveralWriters()
{
    Fixture f;
    const DocumentKey key = f.document();
    std::atomic_int accepted = 0;
    std::atomic_int conflicts = 0;
    const auto write = [&](char writer) {
        for (int i = 0; i < 200; ++i) {
            const QByteArray text = writer + QByteArray::number(i);
            bool isTaken = false;
            while (!isTaken) {
                const QString version = f.documents.fetch(key)->lastModified.text;
                const QByteArray joined = f.documents.body(key.document) + ' ' + text;
                isTaken = f.documents.fetch(key)->lastModified.text == version
                    && f.documents.change(key, {.body = joined, .basedOn = version}).has_value();
                ++(isTaken ? accepted : conflicts);
            }
        }
        f.database.closeThread();
    };
    std::thread first(write, 'a');
    std::thread second(write, 'b');
    first.join();
    second.join();
    QCOMPARE(accepted, 400);
    const QList<QByteArray> words = f.documents.body(key.document).split(' ');
    QCOMPARE(words.size(), 401);
    for (const char writer : {'a', 'b'}) {
        for (int i = 0; i < 200; ++i)
            QVERIFY(words.contains(writer + QByteArray::number(i)));
    }
    qInfo() << conflicts << "conflicts";
}

void TestStore::keepsTheOriginalForEver()
{
    Fixture f;
    const DocumentKey key = f.document();
    QVERIFY(f.documents.change(key, {.body = "new"}).has_value());
    QCOMPARE(f.documents.original(key.document), QByteArray(R"({"a":1})"));
    QVERIFY_THROWS_EXCEPTION(StoreError, f.database.run(u"UPDATE document_originals SET json = 'x'"_s));
}

void TestStore::refusesToChangeAFinishedDocument()
{
    Fixture f;
    const DocumentKey key = f.document();
    QVERIFY(f.documents.change(key, {.finished = true}).has_value());
    const auto changed = f.documents.change(key, {.body = "new"});
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().status, 409);
    QVERIFY(f.documents.change(key, {.finished = false}).has_value());
    QVERIFY(f.documents.change(key, {.body = "new"}).has_value());
}

void TestStore::findsDocumentsOnlyBelowTheirSession()
{
    Fixture f;
    const DocumentKey key = f.document();
    QVERIFY(!f.documents.fetch({f.session(), key.document}));
    QVERIFY(!f.documents.remove({f.session(), key.document}));
    QVERIFY(f.documents.remove(key));
}

void TestStore::deletesASessionWithItsDocuments()
{
    Fixture f;
    const DocumentKey key = f.document();
    f.sessions.setResult(key.session, "[]");
    QVERIFY(f.sessions.remove(key.session));
    for (const QString &table : {u"documents"_s, u"document_bodies"_s, u"document_originals"_s, u"results"_s})
        QVERIFY2(!f.database.run("SELECT 1 FROM "_L1 + table).next(), qPrintable(table));
}

void TestStore::listsPagesFromBothEndsAlike()
{
    Fixture f;
    for (int i = 0; i < 57; ++i)
        f.session(u"%1"_s.arg(i, 3, 10, QLatin1Char('0')));
    for (const QString &direction : {u"asc"_s, u"desc"_s}) {
        QStringList names;
        for (int offset = 0; offset < 60; offset += 10) {
            const auto page = f.sessions.list(
                {.page = {.offset = offset, .limit = 10}, .sort = {.sort = u"name"_s, .direction = direction}});
            QCOMPARE(page.total, 57);
            for (const api::Session &session : page.items)
                names << session.filename;
        }
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end());
        if (direction == u"desc")
            std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(names.size(), 57);
        QCOMPARE(names, sorted);
    }
    QCOMPARE(f.sessions.list({.page = {.offset = 500}}).items.size(), 0);
    QCOMPARE(f.sessions.list({.page = {.offset = -5, .limit = 0}}).items.size(), 1);
    QCOMPARE(f.sessions.list({}).items.size(), 25);
}

void TestStore::filtersSessions()
{
    Fixture f;
    const qint64 folder = *f.folders.create({.name = u"Port"_s});
    f.sessions.insert(
        {.id = u"a"_s, .filename = u"50%_off.wav"_s, .status = u"done"_s, .language = u"nl"_s, .folder = folder});
    f.sessions.insert(
        {.id = u"b"_s, .filename = u"500 off.wav"_s, .status = u"error"_s, .language = u"en"_s, .type = u"caption"_s});
    const auto ids = [&](const api::SessionQuery &query) {
        QStringList list;
        for (const api::Session &session : f.sessions.list(query).items)
            list << session.id.value;
        return list;
    };
    QCOMPARE(ids({}), QStringList({u"b"_s, u"a"_s})); // newest first
    QCOMPARE(ids({.status = u"finished"_s}), QStringList{u"a"_s});
    QCOMPARE(ids({.language = u"EN"_s}), QStringList{u"b"_s});
    QCOMPARE(ids({.type = u"caption"_s}), QStringList{u"b"_s});
    QCOMPARE(ids({.folderId = api::FolderId{QString::number(folder)}}), QStringList{u"a"_s});
    QCOMPARE(ids({.folderId = api::FolderId{u"0"_s}}), QStringList{u"b"_s});
    QCOMPARE(ids({.sort = {.q = u"0%_"_s}}), QStringList{u"a"_s});
    QCOMPARE(ids({.dateFrom = u"2999-01-01T00:00:00Z"_s}), QStringList{});
}

void TestStore::nestsFoldersButNeverInThemselves()
{
    Fixture f;
    const qint64 outer = *f.folders.create({.name = u"outer"_s});
    const qint64 inner = *f.folders.create({.name = u"inner"_s, .parentId = api::FolderId{QString::number(outer)}});
    const auto way = f.folders.breadcrumbs(inner);
    QCOMPARE(way.size(), 2);
    QCOMPARE(way.first().name, u"outer"_s);
    const api::Nullable<api::FolderId> intoInner{api::FolderId{QString::number(inner)}};
    QCOMPARE(f.folders.update(outer, {.parentId = intoInner}).error().status, 422);
    QCOMPARE(f.folders.update(outer, {.parentId = api::Nullable<api::FolderId>{api::FolderId{QString::number(outer)}}})
                 .error()
                 .status,
             422);
    QVERIFY(f.folders.update(inner, {.parentId = api::Nullable<api::FolderId>{}}).has_value());
    QCOMPARE(f.folders.list({}).total, 2);
    QVERIFY(f.folders.update(outer, {.parentId = intoInner}).has_value());
    QCOMPARE(f.folders.fetch(inner)->folderCount, std::optional(1));
}

void TestStore::refusesFoldersWithContentAndTakenNames()
{
    Fixture f;
    const qint64 folder = *f.folders.create({.name = u"Port"_s});
    QCOMPARE(f.folders.create({.name = u"PORT"_s}).error().status, 409);
    QCOMPARE(f.folders.create({.name = u"  "_s}).error().status, 422);
    QCOMPARE(f.folders.create({.name = u"x"_s, .parentId = api::FolderId{u"77"_s}}).error().status, 422);
    f.sessions.insert({.id = u"a"_s, .filename = u"x"_s, .status = u"done"_s, .language = u"en"_s, .folder = folder});
    QCOMPARE(f.folders.remove(folder).error().status, 409);
    f.sessions.remove(u"a"_s);
    QVERIFY(f.folders.remove(folder).has_value());
    QCOMPARE(f.folders.remove(folder).error().status, 404);
}

void TestStore::roundTripsHostileTexts()
{
    Fixture f;
    QStringList pieces{u"'"_s,          u"''"_s, u"\""_s, u"--"_s,     u"; DROP TABLE sessions;"_s,
                       u"%"_s,          u"_"_s,  u"\\"_s, u"\u0000"_s, u"\u202e"_s,
                       u"\U0001F600"_s, u"\n"_s, u"?"_s,  u":a"_s,     u"NULL"_s,
                       u"\ufeff"_s};
    QRandomGenerator random(7);
    Transaction transaction(f.database);
    for (int i = 0; i < 5000; ++i) {
        QString text = u"t"_s; // SQLite takes a leading U+FEFF for a byte order mark
        for (int n = random.bounded(1, 6); n > 0; --n)
            text += pieces[random.bounded(pieces.size())];
        const QString id = f.session(text);
        QCOMPARE(f.sessions.fetch(id)->filename, text);
        if (i % 100 == 0)
            QVERIFY(f.sessions.list({.sort = {.q = text}}).total >= 1 || text.contains(QChar(0)));
    }
    transaction.commit();
}

void TestStore::listsTheLastOfAHundredThousandSessions()
{
    Fixture f;
    {
        Transaction transaction(f.database);
        f.database.run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO sessions(id, filename, status, language, created, last_modified) "
            "SELECT printf('%026x', i), printf('recording %d.wav', i * 7919 % 100003), 'done', 'en', i, i FROM n"_s);
        transaction.commit();
    }
    for (const auto &[sort, column] : {std::pair{u"created_at"_s, u"created"_s},
                                       {u"name"_s, u"filename COLLATE NOCASE"_s},
                                       {u"last_modified"_s, u"last_modified"_s},
                                       {u"duration"_s, u"duration_ms"_s},
                                       {u"status"_s, u"status"_s},
                                       {u"language"_s, u"language COLLATE NOCASE"_s}}) {
        QElapsedTimer timer;
        timer.start();
        const auto page = f.sessions.list({.page = {.offset = 99'975}, .sort = {.sort = sort}});
        qInfo() << sort << "offset 99975:" << timer.nsecsElapsed() / 1000 << "us";
        QCOMPARE(page.items.size(), 25);
        QCOMPARE(page.total, 100'000);
        QSqlQuery plan = f.database.run(u"EXPLAIN QUERY PLAN SELECT seq FROM sessions WHERE organization_id = 1 "
                                        "ORDER BY %1 DESC, seq DESC LIMIT 25 OFFSET 50000"_s.arg(column));
        QVERIFY(plan.next());
        QVERIFY2(plan.value(3).toString().contains("COVERING INDEX"_L1), qPrintable(plan.value(3).toString()));
        QVERIFY2(!plan.next(), qPrintable(plan.value(3).toString())); // nothing is sorted
    }
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
