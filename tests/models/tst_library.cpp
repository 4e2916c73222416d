#include "api/folders.h"
#include "models/accounts.h"
#include "models/keyring.h"
#include "models/library.h"
#include "tests/models/fakekeyring.h"
#include "tests/support/faketransport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::Accounts;
using models::Library;

namespace {

api::Session session(const QString &id, const QString &status, double progress = -1)
{
    api::Session session{.id = {id}, .filename = id + u".mp3"_s, .language = u"en"_s};
    session.status.text = status;
    if (progress >= 0)
        session.progress = progress;
    if (status == u"done"_s)
        session.documents
            = {{.id = {id + u"-t"_s}, .filename = id, .type = api::DocumentType::Document},
               {.id = {id + u"-c"_s}, .filename = id + u" captions"_s, .type = api::DocumentType::Caption}};
    return session;
}

template <class R>
api::HttpReply good(const typename api::ReplyCodec<R>::Value &value)
{
    return {.status = 200, .body = api::ReplyCodec<R>::write(value)};
}

/// A server in memory that answers what the library asks.
struct Bench
{
    Bench()
    {
        transport.allow(api::folders::list, [this](const api::HttpRequest &) {
            return offline ? api::HttpReply{.error = {.kind = api::ErrorKind::Network, .message = u"unreachable"_s}}
                           : good<api::Page<api::Folder>>({.items = folders, .total = folders.size()});
        });
        transport.allow(api::sessions::list, [this](const api::HttpRequest &request) {
            const int offset = QUrlQuery(request.url).queryItemValue(u"offset"_s).toInt();
            const int limit = QUrlQuery(request.url).queryItemValue(u"limit"_s).toInt();
            return good<api::Page<api::Session>>({.items = sessions.mid(offset, limit), .total = sessions.size()});
        });
        transport.allow(api::folders::get, [this](const api::HttpRequest &request) {
            api::FolderContents contents{.sessions = inFolder};
            contents.folder.id.value = request.url.path().section(u'/', -1);
            return good<api::FolderContents>(contents);
        });
        transport.allow(api::sessions::get, [this](const api::HttpRequest &request) {
            const QString id = request.url.path().section(u'/', -1);
            for (const api::Session &known : sessions + inFolder)
                if (known.id.value == id)
                    return good<api::Session>(known);
            return api::HttpReply{.status = 404, .body = R"({"error":"gone"})"};
        });
        accounts.setLocal(QUrl(u"http://127.0.0.1:1"_s), "token");
        library.setPollInterval(20ms);
    }

    QModelIndex root() const { return library.index(0, 0); }
    QStringList names(const QModelIndex &parent) const
    {
        QStringList list;
        for (int row = 0; row < library.rowCount(parent); ++row)
            list.append(library.index(row, 0, parent).data().toString());
        return list;
    }
    bool load(const QModelIndex &parent)
    {
        if (library.rowCount(parent) == 0)
            library.refresh(parent); // what was set up since the start
        else
            library.fetchMore(parent);
        const QPersistentModelIndex kept(parent);
        return QTest::qWaitFor([&] { return !library.isLoading(kept); });
    }

    QTemporaryDir dir{};
    FakeTransport transport{};
    bool offline = false;
    QList<api::Folder> folders{};
    QList<api::Session> sessions{};
    QList<api::Session> inFolder{};
    Accounts accounts{dir.path(), std::make_unique<FakeKeyring>(), &transport};
    Library library{accounts};
    QAbstractItemModelTester tester{&library, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT
private slots:
    void documentKeysAreTextAndMapKeys()
    {
        const models::DocumentKey key{u"local"_s, u"a"_s, u"1"_s};
        QCOMPARE(models::DocumentKey::fromString(key.toString()), key);
        const models::DocumentKey other{u"local"_s, u"a"_s, u"2"_s};
        QVERIFY(key != other && key < other && !(other < key) && !(key < key));
        const QMap<models::DocumentKey, int> places{{other, 2}, {key, 1}};
        QCOMPARE(places.value(other), 2);
        QCOMPARE(places.firstKey(), key);
    }

    void showsFoldersSessionsAndDocuments()
    {
        Bench bench;
        bench.folders = {{.id = {u"7"_s}, .name = u"Port"_s},
                         {.id = {u"8"_s}, .name = u"Inside"_s, .parentId = {api::FolderId{u"7"_s}}}};
        bench.sessions = {session(u"a"_s, u"done"_s), session(u"b"_s, u"error"_s)};
        bench.sessions.append(session(u"elsewhere"_s, u"done"_s));
        bench.sessions.last().folderId = api::FolderId{u"7"_s};
        bench.inFolder = {bench.sessions.last()};
        QVERIFY(bench.load(bench.root()));
        QTRY_COMPARE(bench.names(bench.root()), (QStringList{u"Port"_s, u"a.mp3"_s, u"b.mp3"_s}));
        const QModelIndex a = bench.library.index(1, 0, bench.root());
        QCOMPARE(bench.names(a), (QStringList{u"a"_s, u"a captions"_s}));
        QCOMPARE(bench.library.index(1, 0, a).data(Library::DocumentTypeRole).toString(), u"caption"_s);
        QCOMPARE(bench.library.key(a).toString(), u"local/a/a-t"_s);
        QCOMPARE(bench.library.find(bench.library.key(bench.library.index(1, 0, a))), bench.library.index(1, 0, a));
        const QModelIndex port = bench.library.index(0, 0, bench.root());
        QVERIFY(bench.library.hasChildren(port));
        QVERIFY(bench.load(port));
        QTRY_COMPARE(bench.names(port), QStringList{u"elsewhere.mp3"_s});
        QCOMPARE(bench.library.folderPath(bench.library.index(0, 0, port)),
                 (QStringList{u"This computer"_s, u"Port"_s}));
    }

    void loadsMorePagesOnDemand()
    {
        Bench bench;
        for (int i = 0; i < 250; ++i)
            bench.sessions.append(session(u"s%1"_s.arg(i), u"done"_s));
        QVERIFY(bench.load(bench.root()));
        QTRY_VERIFY(bench.library.rowCount(bench.root()) >= 100);
        while (bench.library.canFetchMore(bench.root()))
            QVERIFY(bench.load(bench.root()));
        QCOMPARE(bench.library.rowCount(bench.root()), 250);
    }

    void aRefreshKeepsTheRowsThatAreStillThere()
    {
        Bench bench;
        bench.sessions = {session(u"a"_s, u"done"_s), session(u"b"_s, u"done"_s), session(u"c"_s, u"done"_s)};
        QVERIFY(bench.load(bench.root()));
        QTRY_COMPARE(bench.library.rowCount(bench.root()), 3);
        const QPersistentModelIndex b = bench.library.find({u"local"_s, u"b"_s, {}});
        const QPersistentModelIndex document = bench.library.index(0, 0, b);
        QSignalSpy reset(&bench.library, &QAbstractItemModel::modelReset);
        bench.sessions = {session(u"new"_s, u"done"_s), session(u"c"_s, u"done"_s), session(u"b"_s, u"done"_s)};
        bench.library.refresh(bench.root());
        QTRY_COMPARE(bench.names(bench.root()), (QStringList{u"new.mp3"_s, u"c.mp3"_s, u"b.mp3"_s}));
        QVERIFY(b.isValid() && document.isValid());
        QCOMPARE(b.row(), 2);
        QCOMPARE(document.parent(), QModelIndex(b));
        QCOMPARE(reset.size(), 0);
    }

    void followsARunningSessionToItsEnd()
    {
        Bench bench;
        bench.sessions = {session(u"a"_s, u"processing"_s, 40), session(u"b"_s, u"queued"_s)};
        QSignalSpy ready(&bench.library, &Library::sessionReady);
        QSignalSpy failed(&bench.library, &Library::sessionFailed);
        QVERIFY(bench.load(bench.root()));
        QTRY_COMPARE(bench.library.rowCount(bench.root()), 2);
        const QPersistentModelIndex a = bench.library.find({u"local"_s, u"a"_s, {}});
        QCOMPARE(a.data(Library::ProgressRole).toInt(), 40);
        QCOMPARE(a.data(Library::StatusRole).toString(), u"processing"_s);
        bench.sessions[0].progress = 80;
        QTRY_COMPARE(a.data(Library::ProgressRole).toInt(), 80);
        bench.sessions = {session(u"a"_s, u"FINISHED"_s), session(u"b"_s, u"error"_s)};
        bench.sessions[0].documents = session(u"a"_s, u"done"_s).documents;
        bench.sessions[1].error = u"No speech was found."_s;
        QTRY_COMPARE(ready.size(), 1);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(ready.first().first().value<models::DocumentKey>().document, u"a-t"_s);
        QCOMPARE(failed.first().last().toString(), u"No speech was found."_s);
        QCOMPARE(bench.library.rowCount(a), 2);
        QCOMPARE(a.data(Library::StatusRole).toString(), u"done"_s);
    }

    void asksNothingWhileNothingRuns()
    {
        Bench bench;
        bench.sessions = {session(u"a"_s, u"done"_s)};
        QVERIFY(bench.load(bench.root()));
        QTRY_COMPARE(bench.library.rowCount(bench.root()), 1);
        const auto before = bench.transport.requests().size();
        QTest::qWait(200); // ten polls' time
        QCOMPARE(bench.transport.requests().size(), before);
    }

    void recoversByItselfWhenTheServerIsBack()
    {
        Bench bench;
        bench.offline = true;
        bench.sessions = {session(u"a"_s, u"done"_s)};
        QVERIFY(bench.load(bench.root()));
        QTRY_COMPARE(bench.accounts.find(u"local"_s)->state, models::Account::State::Offline);
        QCOMPARE(bench.root().siblingAtColumn(Library::Status).data().toString(), u"Offline"_s);
        QVERIFY(!bench.root().data(Library::ErrorRole).toString().isEmpty());
        bench.offline = false;
        QTRY_COMPARE(bench.accounts.find(u"local"_s)->state, models::Account::State::Ready);
        QTRY_COMPARE(bench.library.rowCount(bench.root()), 1);
        QTRY_VERIFY(bench.root().data(Library::ErrorRole).toString().isEmpty());
    }

    void createsRenamesAndRemovesFolders()
    {
        Bench bench;
        bench.sessions = {session(u"a"_s, u"done"_s)};
        QVERIFY(bench.load(bench.root()));
        QTRY_COMPARE(bench.library.rowCount(bench.root()), 1);
        bench.transport.expect(api::folders::create({.name = u"New"_s})).reply({.id = {u"9"_s}, .name = u"New"_s});
        bench.library.createFolder(bench.library.index(0, 0, bench.root()),
                                   u"New"_s); // beside a session: in its folder
        QTRY_COMPARE(bench.names(bench.root()), (QStringList{u"New"_s, u"a.mp3"_s}));
        const QModelIndex folder = bench.library.index(0, 0, bench.root());
        QVERIFY(folder.flags() & Qt::ItemIsEditable);
        bench.transport.expect(api::folders::update({u"9"_s}, {.name = u"Renamed"_s}))
            .reply({.id = {u"9"_s}, .name = u"Renamed"_s});
        QVERIFY(bench.library.setData(folder, u" Renamed "_s, Qt::EditRole));
        QTRY_COMPARE(folder.data().toString(), u"Renamed"_s);
        bench.transport.expect(api::folders::remove({u"9"_s})).reply();
        bench.library.remove({folder});
        QTRY_COMPARE(bench.names(bench.root()), QStringList{u"a.mp3"_s});
    }

    void failuresAreToldAndChangeNothing()
    {
        Bench bench;
        bench.sessions = {session(u"a"_s, u"done"_s), session(u"gone"_s, u"done"_s)};
        QVERIFY(bench.load(bench.root()));
        QTRY_COMPARE(bench.library.rowCount(bench.root()), 2);
        QSignalSpy failed(&bench.library, &Library::failed);
        bench.transport.expect(api::sessions::remove({u"a"_s})).fail(403, R"({"message":"Not yours."})");
        bench.library.remove({bench.library.index(0, 0, bench.root())});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"a.mp3"_s));
        QCOMPARE(failed.first().last().value<api::Error>().message, u"Not yours."_s);
        QCOMPARE(bench.library.rowCount(bench.root()), 2);
        bench.transport.expect(api::sessions::remove({u"gone"_s})).fail(404); // as it was wanted
        bench.library.remove({bench.library.index(1, 0, bench.root())});
        QTRY_COMPARE(bench.library.rowCount(bench.root()), 1);
        QCOMPARE(failed.size(), 1);
        bench.library.rename(bench.library.index(0, 0, bench.root()), u"x"_s); // a session has no name of its own
        QCOMPARE(failed.size(), 2);
    }

    void documentsAreFinishedCopiedAndRemoved()
    {
        Bench bench;
        bench.sessions = {session(u"a"_s, u"done"_s)};
        QVERIFY(bench.load(bench.root()));
        QTRY_COMPARE(bench.library.rowCount(bench.root()), 1);
        const QModelIndex a = bench.library.index(0, 0, bench.root());
        const QModelIndex document = bench.library.index(0, 0, a);
        bench.transport.expect(api::documents::setFinished({u"a"_s}, {u"a-t"_s}, {.status = true}))
            .reply({.id = {u"a-t"_s}});
        bench.library.setFinished(document, true);
        QTRY_VERIFY(document.data(Library::FinishedRole).toBool());
        bench.transport
            .expect(
                api::documents::copy({u"a"_s}, {.documentId = api::DocumentId{u"a-t"_s}, .filename = u"a (copy)"_s}))
            .reply({.id = {u"a-x"_s}}, 201);
        bench.sessions[0].documents.append(
            {.id = {u"a-x"_s}, .filename = u"a (copy)"_s, .type = api::DocumentType::Document});
        bench.library.copyDocument(document);
        QTRY_COMPARE(bench.library.rowCount(a), 3);
        bench.transport.expect(api::documents::remove({u"a"_s}, {u"a-x"_s})).reply();
        bench.library.remove({bench.library.index(2, 0, a)});
        QTRY_COMPARE(bench.library.rowCount(a), 2);
    }

    void accountsComeAndGo()
    {
        Bench bench;
        bench.transport.expect(api::account::me).reply({.id = {u"1"_s}, .email = u"noor@example.org"_s});
        bench.accounts.signInWithToken(QUrl(u"https://api.example.org"_s), u"token"_s);
        QTRY_COMPARE(bench.library.rowCount(), 2);
        QTRY_COMPARE(bench.library.index(1, 0).data().toString(), u"noor@example.org"_s);
        bench.accounts.signOut(bench.library.index(1, 0).data(Library::AccountRole).toString());
        QTRY_COMPARE(bench.library.rowCount(), 1);
    }

    void keysSurviveAsText()
    {
        const models::DocumentKey key{.account = u"local"_s, .session = u"s"_s, .document = u"d"_s};
        QCOMPARE(*models::DocumentKey::fromString(key.toString()), key);
        QVERIFY(!models::DocumentKey::fromString(u"nonsense"_s));
        QVERIFY(!models::DocumentKey::fromString(u"a//b/c"_s));
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
