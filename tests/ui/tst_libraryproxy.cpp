#include "ui/library/librarydelegate.h"
#include "ui/library/libraryproxy.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Library;
using Kind = Library::Kind;

/// Order and filter of the library, over a tree of the library's roles.
class TestLibraryProxy : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void foldersComeFirstWhicheverWay();
    void namesSortByTheirNumbers();
    void accountsKeepTheirPlaces();
    void durationsSortAsNumbers();
    void filteringKeepsTheWayToAHit();
    void filteringKeepsWhatIsInAFolderThatHits();
    void statusIsSaidInWords();

private:
    QStandardItem *add(QStandardItem *parent, const QString &name, Kind kind, qint64 seconds = 0);
    QStringList names(const QModelIndex &parent) const;

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<ui::LibraryProxy> m_proxy;
    QStandardItem *m_local = nullptr;
};

QStandardItem *TestLibraryProxy::add(QStandardItem *parent, const QString &name, Kind kind, qint64 seconds)
{
    QList<QStandardItem *> row;
    for (int column = 0; column < Library::ColumnCount; ++column)
        row.append(new QStandardItem);
    row[Library::Name]->setText(name);
    row[Library::Name]->setData(QVariant::fromValue(kind), Library::KindRole);
    row[Library::Name]->setData(name, Library::SortRole);
    row[Library::Duration]->setData(seconds, Library::SortRole);
    parent->appendRow(row);
    return row.first();
}

void TestLibraryProxy::init()
{
    m_model = std::make_unique<QStandardItemModel>();
    m_model->setColumnCount(Library::ColumnCount);
    m_local = add(m_model->invisibleRootItem(), u"This computer"_s, Kind::Account);
    add(m_model->invisibleRootItem(), u"ann@example.org"_s, Kind::Account);
    add(m_local, u"Interview 10.mp3"_s, Kind::Session, 90);
    add(m_local, u"Interview 9.mp3"_s, Kind::Session, 700);
    QStandardItem *folder = add(m_local, u"Projects"_s, Kind::Folder);
    add(folder, u"Board meeting.wav"_s, Kind::Session, 5);
    add(folder, u"Budget.wav"_s, Kind::Session, 6);
    m_proxy = std::make_unique<ui::LibraryProxy>();
    m_proxy->setSourceModel(m_model.get());
}

QStringList TestLibraryProxy::names(const QModelIndex &parent) const
{
    QStringList result;
    for (int row = 0; row < m_proxy->rowCount(parent); ++row)
        result.append(m_proxy->index(row, 0, parent).data().toString());
    return result;
}

void TestLibraryProxy::foldersComeFirstWhicheverWay()
{
    const QAbstractItemModelTester tester(m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_proxy->sort(Library::Name, order);
        QCOMPARE(names(m_proxy->index(0, 0)).first(), u"Projects"_s);
    }
}

void TestLibraryProxy::namesSortByTheirNumbers()
{
    m_proxy->sort(Library::Name, Qt::AscendingOrder);
    QCOMPARE(names(m_proxy->index(0, 0)), QStringList({u"Projects"_s, u"Interview 9.mp3"_s, u"Interview 10.mp3"_s}));
    m_proxy->sort(Library::Name, Qt::DescendingOrder);
    QCOMPARE(names(m_proxy->index(0, 0)), QStringList({u"Projects"_s, u"Interview 10.mp3"_s, u"Interview 9.mp3"_s}));
}

void TestLibraryProxy::accountsKeepTheirPlaces()
{
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_proxy->sort(Library::Name, order);
        QCOMPARE(names({}), QStringList({u"This computer"_s, u"ann@example.org"_s}));
    }
}

void TestLibraryProxy::durationsSortAsNumbers()
{
    m_proxy->sort(Library::Duration, Qt::AscendingOrder);
    QCOMPARE(names(m_proxy->index(0, 0)).last(), u"Interview 9.mp3"_s);
    m_proxy->sort(Library::Duration, Qt::DescendingOrder);
    QCOMPARE(names(m_proxy->index(0, 0)).last(), u"Interview 10.mp3"_s);
}

void TestLibraryProxy::filteringKeepsTheWayToAHit()
{
    m_proxy->setSearch(u"board"_s);
    const QModelIndex local = m_proxy->index(0, 0);
    QCOMPARE(names(local), QStringList{u"Projects"_s});
    QCOMPARE(names(m_proxy->index(0, 0, local)), QStringList{u"Board meeting.wav"_s});
    m_proxy->setSearch({});
    QCOMPARE(names(m_proxy->index(0, 0)).size(), 3);
}

void TestLibraryProxy::filteringKeepsWhatIsInAFolderThatHits()
{
    m_proxy->setSearch(u"proj"_s);
    QCOMPARE(names(m_proxy->index(0, 0, m_proxy->index(0, 0))).size(), 2);
}

void TestLibraryProxy::statusIsSaidInWords()
{
    QStandardItem *session = add(m_local, u"x.mp3"_s, Kind::Session);
    session->setData(u"processing"_s, Library::StatusRole);
    QVERIFY(ui::statusWord(session->index()).running);
    session->setData(u"error"_s, Library::StatusRole);
    QVERIFY(ui::statusWord(session->index()).failed);
    QCOMPARE(ui::statusWord(session->index()).text, u"Failed"_s);
    session->setData(u"done"_s, Library::StatusRole);
    QVERIFY(ui::statusWord(session->index()).text.isEmpty());
}

QTEST_MAIN(TestLibraryProxy)
#include "tst_libraryproxy.moc"
