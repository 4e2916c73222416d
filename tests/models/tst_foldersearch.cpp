#include "api/documents.h"
#include "api/sessions.h"
#include "models/search/folderreplace.h"
#include "models/search/foldersearch.h"
#include "tests/models/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::DocumentKey;
using models::FolderReplace;
using models::FolderSearch;
using models::FoundDocument;
using models::FoundTree;
using models::OpenDocument;
using models::SearchScope;

namespace {

constexpr int copies = 5;

/// A desk with what searches and replaces.
struct SearchDesk : Desk
{
    explicit SearchDesk(const support::ServiceProcess &service)
        : Desk(service)
        , search(accounts, *documents)
        , replace(std::make_unique<FolderReplace>(*documents, search.found()))
        , tester(&search.found())
    {
    }
    ~SearchDesk() { replace.reset(); }

    bool find(const QString &text, const SearchScope &scope = {})
    {
        if (!QTest::qWaitFor([&] { return accounts.isUsable(u"local"_s); }))
            return false;
        search.start({.text = text}, scope);
        return QTest::qWaitFor([&] { return !search.isRunning(); }, 20'000);
    }
    bool replaceAll(const QString &with)
    {
        replace->start(search.query(), {.text = with});
        return QTest::qWaitFor([&] { return !replace->isRunning(); }, 20'000);
    }
    OpenDocument *open(const DocumentKey &key)
    {
        OpenDocument *document = documents->open(key);
        return QTest::qWaitFor([&] { return document->state() == OpenDocument::State::Ready; }, 10'000) ? document
                                                                                                        : nullptr;
    }
    const FoundDocument *found(const DocumentKey &key)
    {
        for (const FoundDocument &document : search.found().documents())
            if (document.key == key)
                return &document;
        return nullptr;
    }

    FolderSearch search;
    std::unique_ptr<FolderReplace> replace;
    QAbstractItemModelTester tester;
};

QString textOf(OpenDocument &document)
{
    const document::Transcript &transcript = document.model().transcript();
    return transcript.text({{}, transcript.end()});
}

} // namespace

/// Searching and replacing in many documents of the real service.
class TestFolderSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start(), m_service.errorOutput().constData()); }
    void init();
    void everyDocumentOfTheLibraryIsSearched();
    void openDocumentsAreSearchedAsTheyAreOnTheScreen();
    void aSearchThatIsCancelledBringsNothingMore();
    void whatIsCheckedIsReplacedOnTheServerAndComesBackByUndo();
    void textChangedMeanwhileIsLeftAlone();
    void finishedDocumentsAreShownAndNotChanged();
    void anUnreachableAccountIsToldInTheTree();

private:
    /// The copies' text as a new program gets it from the server.
    QStringList textsOnServer();
    support::ServiceProcess m_service;
    QList<DocumentKey> m_keys; ///< fresh copies of the sample for each test
};

void TestFolderSearch::init()
{
    m_keys.clear();
    Desk desk(m_service);
    api::Client *client = desk.accounts.client(u"local"_s);
    client->send(api::sessions::list({}), &desk.accounts, [&](const api::Result<api::Page<api::Session>> &page) {
        const api::Session &sample = page->items.last();
        const api::DocumentId original = sample.documents.first().id;
        for (const api::DocumentSummary &earlier : sample.documents)
            if (earlier.id != original)
                client->send(api::documents::remove(sample.id, earlier.id), &desk.accounts,
                             [](const api::Result<void> &) {});
        for (int i = 0; i < copies; ++i)
            client->send(api::documents::copy(sample.id, {.documentId = original, .filename = u"Copy %1"_s.arg(i)}),
                         &desk.accounts, [&, sample](const api::Result<api::Document> &copy) {
                             m_keys.append({u"local"_s, sample.id.value, copy->id.value});
                         });
    });
    QTRY_COMPARE(m_keys.size(), copies);
}

QStringList TestFolderSearch::textsOnServer()
{
    SearchDesk desk(m_service);
    QStringList texts;
    for (const DocumentKey &key : std::as_const(m_keys))
        if (OpenDocument *document = desk.open(key))
            texts.append(textOf(*document));
    return texts;
}

void TestFolderSearch::everyDocumentOfTheLibraryIsSearched()
{
    SearchDesk desk(m_service);
    QVERIFY(desk.find(u"bees"_s));
    QCOMPARE(desk.search.progress().failed, 0);
    QVERIFY(desk.search.progress().allKnown);
    const qsizetype expected = textsOnServer().first().count(u"bees"_s, Qt::CaseInsensitive);
    QVERIFY(expected > 0);
    for (const DocumentKey &key : std::as_const(m_keys)) {
        const FoundDocument *found = desk.found(key);
        QVERIFY(found);
        QCOMPARE(found->hits.size(), expected);
        QVERIFY(found->title.startsWith("Copy"_L1));
        QVERIFY(found->place.contains(u"computer"_s));
    }
    const FoundTree &tree = desk.search.found();
    const QModelIndex hit = tree.index(0, 0, tree.index(0, 0));
    QCOMPARE(hit.data(FoundTree::HitRole).toString().toLower(), u"bees"_s);
    QVERIFY(hit.data().toString().contains(hit.data(FoundTree::BeforeRole).toString()));
    QVERIFY(!hit.data(FoundTree::SpeakerRole).toString().isEmpty());
    QVERIFY(!hit.data(Qt::CheckStateRole).isValid());
    QVERIFY(desk.find(u"bees"_s, {.kind = SearchScope::Kind::Folder, .account = u"local"_s, .name = u"All"_s}));
    QVERIFY(desk.found(m_keys.first()));
    QVERIFY(desk.find(u"nobody says this"_s));
    QCOMPARE(tree.rowCount(), 0);
}

void TestFolderSearch::openDocumentsAreSearchedAsTheyAreOnTheScreen()
{
    SearchDesk desk(m_service);
    desk.documents->setSendDelay(std::chrono::hours(1));
    OpenDocument *open = desk.open(m_keys.first());
    QVERIFY(open);
    retype(*open, 0, u"Zanzibar and again Zanzibar"_s);
    QVERIFY(desk.find(u"zanzibar"_s));
    QCOMPARE(desk.search.found().documents().size(), 1);
    QCOMPARE(desk.found(m_keys.first())->hits.size(), 2);
    QVERIFY(desk.find(u"bees"_s, {.kind = SearchScope::Kind::OpenDocuments}));
    QCOMPARE(desk.search.progress().searched, 1);
}

void TestFolderSearch::aSearchThatIsCancelledBringsNothingMore()
{
    SearchDesk desk(m_service);
    QTRY_VERIFY(desk.accounts.isUsable(u"local"_s));
    desk.search.start({.text = u"e"_s}, {});
    QTRY_VERIFY(desk.search.found().rowCount() > 0);
    desk.search.cancel();
    QVERIFY(!desk.search.isRunning());
    QSignalSpy inserted(&desk.search.found(), &QAbstractItemModel::rowsInserted);
    QVERIFY(desk.find(u"nobody says this"_s)); // goes through the same workers
    QCOMPARE(inserted.size(), 0);
}

void TestFolderSearch::whatIsCheckedIsReplacedOnTheServerAndComesBackByUndo()
{
    const QStringList before = textsOnServer();
    SearchDesk desk(m_service);
    OpenDocument *open = desk.open(m_keys[1]); // one is shown, the others are not
    QVERIFY(open);
    QVERIFY(desk.find(u"bees"_s));
    FoundTree &tree = desk.search.found();
    tree.setReplacement(desk.search.query(), document::ReplaceText{.text = u"wasps"_s});
    QCOMPARE(tree.checkedCount(), tree.hitCount());
    for (int row = 0; row < tree.rowCount(); ++row) { // only the copies, and not the first hit of the first
        const auto key = tree.index(row, 0).data(FoundTree::KeyRole).value<DocumentKey>();
        if (!m_keys.contains(key))
            QVERIFY(tree.setData(tree.index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
        else if (key == m_keys.first())
            QVERIFY(tree.setData(tree.index(0, 0, tree.index(row, 0)), Qt::Unchecked, Qt::CheckStateRole));
    }
    const qsizetype checked = tree.checkedCount();
    QVERIFY(desk.replaceAll(u"wasps"_s));
    QCOMPARE(desk.replace->replaced(), checked);
    QCOMPARE(desk.replace->skipped(), 0);
    QVERIFY(desk.replace->canUndo());
    QCOMPARE(open->model().undoStack().count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(desk.documents->unsent().isEmpty(), 20'000);
    QStringList expected = before;
    for (QString &text : expected)
        text.replace(u"bees"_s, u"wasps"_s, Qt::CaseInsensitive);
    const qsizetype first = before.first().indexOf(u"bees"_s, 0, Qt::CaseInsensitive);
    expected.first().replace(first, 5, before.first().mid(first, 4));
    QCOMPARE(textsOnServer(), expected);
    desk.replace->undo();
    QVERIFY(!desk.replace->canUndo());
    QTRY_VERIFY_WITH_TIMEOUT(desk.documents->unsent().isEmpty(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(textsOnServer(), before, 20'000);
    QCOMPARE(desk.documents->find(m_keys[1]), open); // it stays with whom it is shown to
}

void TestFolderSearch::textChangedMeanwhileIsLeftAlone()
{
    SearchDesk desk(m_service);
    QVERIFY(desk.find(u"morning"_s));
    desk.search.found().setReplacement(desk.search.query(), document::ReplaceText{.text = u"evening"_s});
    const qsizetype hits = desk.search.found().hitCount();
    SearchDesk other(m_service);
    OpenDocument *theirs = other.open(m_keys.first());
    QVERIFY(theirs);
    const qsizetype row = desk.found(m_keys.first())->hits.first().range.from.segment;
    retype(*theirs, row, u"Good morning to another text"_s);
    QTRY_COMPARE(theirs->saveState().server, models::SaveState::Server::Saved);
    QVERIFY(desk.replaceAll(u"evening"_s));
    QCOMPARE(desk.replace->skipped(), 1);
    QCOMPARE(desk.replace->replaced(), hits - 1);
    QTRY_VERIFY_WITH_TIMEOUT(desk.documents->unsent().isEmpty(), 20'000);
    QVERIFY(textsOnServer().first().contains("Good morning to another text"_L1));
}

void TestFolderSearch::finishedDocumentsAreShownAndNotChanged()
{
    SearchDesk desk(m_service);
    OpenDocument *open = desk.open(m_keys.first());
    QVERIFY(open);
    open->setFinished(true);
    QTRY_VERIFY(open->isFinished());
    desk.documents->close(open);
    QVERIFY(desk.find(u"bees"_s));
    FoundTree &tree = desk.search.found();
    tree.setReplacement(desk.search.query(), document::ReplaceText{.text = u"wasps"_s});
    QVERIFY(desk.found(m_keys.first())->finished);
    QVERIFY(!desk.found(m_keys.first())->message.isEmpty());
    QCOMPARE(tree.checkedCount(), tree.hitCount() - desk.found(m_keys.first())->hits.size());
    QVERIFY(desk.replaceAll(u"wasps"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.documents->unsent().isEmpty(), 20'000);
    const QStringList texts = textsOnServer();
    QVERIFY(texts.first().contains(u"bees"_s, Qt::CaseInsensitive));
    QVERIFY(!texts.last().contains(u"bees"_s, Qt::CaseInsensitive));
}

void TestFolderSearch::anUnreachableAccountIsToldInTheTree()
{
    SearchDesk desk(m_service);
    QVERIFY(desk.find(u"bees"_s, {.kind = SearchScope::Kind::Folder, .account = u"gone"_s, .name = u"Cloud"_s}));
    QCOMPARE(desk.search.found().rowCount(), 1);
    const QModelIndex index = desk.search.found().index(0, 0);
    QVERIFY(index.data(FoundTree::ErrorRole).toBool());
    QCOMPARE(index.data().toString(), u"Cloud"_s);
    QCOMPARE(desk.search.progress().failed, 1);
}

QTEST_GUILESS_MAIN(TestFolderSearch)
#include "tst_foldersearch.moc"
