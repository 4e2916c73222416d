#include "app/service/host.h"
#include "ui/document/documenttabs.h"
#include "ui/find/findbar.h"
#include "ui/find/rulesdialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using document::Position;

/// Finding and replacing by keys alone, in the real window, in the sample document of the real local service.
class TestFind : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void hitsAreFoundWhileTyping();
    void enterAndF3GoFromHitToHitAndRoundTheEnd();
    void theSelectionIsTakenAsText();
    void optionsAreToggledByKeysAndRemembered();
    void typingInTheTextKeepsTheCount();
    void aCatastrophicExpressionIsToldAbout();
    void oneHitIsReplacedAndTheNextSelected();
    void allAreReplacedInOneStepThatTheBannerUndoes();
    void onlyTheSelectionIsSearched();
    void earlierSearchesComeBackWithUp();
    void anotherTabIsSearchedWhenItComesToTheFront();
    void allDocumentsAreSearchedAndAHitIsOpened();
    void aListIsWrittenAndRunAsOneStep();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key(key),
                        modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    ui::DocumentPage *page() const { return m_window->tabs()->current(); }
    ui::TranscriptView *view() const { return page()->view(); }
    QString text() const
    {
        const document::Transcript &transcript = view()->model()->transcript();
        return transcript.text({{}, transcript.end()});
    }
    QString selected() const { return view()->model()->transcript().text(view()->selection()); }
    ui::FindBar *bar() const { return m_window->findChild<ui::FindBar *>(); }
    QString status() const { return m_window->findChild<ui::ElidedLabel *>(u"findStatus"_s)->fullText(); }

    QTemporaryDir m_folder;
    service::Host m_host;
    std::unique_ptr<models::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestFind::initTestCase()
{
    m_workspace = std::make_unique<models::Workspace>(m_folder.path());
    m_window = std::make_unique<ui::MainWindow>(*m_workspace);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    connect(&m_host, &service::Host::ready, &m_workspace->accounts, &models::Accounts::setLocal);
    m_host.start({.dataDir = m_folder.path(), .samplesDir = service::builtInSamples, .recognise = false});
    const models::Library &library = m_workspace->library;
    QTRY_VERIFY_WITH_TIMEOUT(library.rowCount(library.index(0, 0)) > 0, 20'000);
    m_window->actions().at("file.sample")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isReady(), 20'000);
}

void TestFind::cleanupTestCase()
{
    m_window.reset();
    m_workspace.reset();
}

void TestFind::init()
{
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view()->setFocus();
    view()->setCaret({});
}

void TestFind::cleanup()
{
    if (bar() && bar()->isVisible())
        bar()->dismiss();
    while (view()->model()->undoStack().canUndo())
        view()->undo();
    for (const models::Option<bool> &option : {ui::matchCaseOption, ui::wholeWordOption, ui::expressionOption})
        QVERIFY2(!m_workspace->settings.value(option), option.key); // each test leaves them as they were
}

void TestFind::hitsAreFoundWhileTyping()
{
    QVERIFY(!bar());
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"find"_s);
    type(u"th"_s);
    QTRY_VERIFY(status().startsWith("1 of "_L1));
    type(u"e"_s);
    const qsizetype expected = text().count(u"the"_s, Qt::CaseInsensitive);
    QTRY_COMPARE(status(), u"1 of %1"_s.arg(expected));
    QCOMPARE(selected().toLower(), u"the"_s);
    type(u"nobody"_s);
    QTRY_COMPARE(status(), u"No hits"_s);
    press(Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QVERIFY(view()->hasFocus());
}

void TestFind::enterAndF3GoFromHitToHitAndRoundTheEnd()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"good morning"_s);
    QTRY_COMPARE(status(), u"1 of 2"_s);
    const document::Range first = view()->selection();
    press(Qt::Key_Return);
    QCOMPARE(status(), u"2 of 2"_s);
    const document::Range second = view()->selection();
    QVERIFY(first.to < second.from);
    press(Qt::Key_Return);
    QCOMPARE(status(), u"1 of 2, from the start again"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(status(), u"2 of 2, from the end again"_s);
    press(Qt::Key_Escape);
    QVERIFY(view()->hasFocus());
    QCOMPARE(selected(), u"Good morning"_s);
    press(Qt::Key_F3);
    QTRY_VERIFY(view()->selection() == first);
    QVERIFY(view()->hasFocus());
    press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_VERIFY(view()->selection() == second);
    press(Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
}

void TestFind::theSelectionIsTakenAsText()
{
    view()->setSelection({{0, 0}, {0, 4}});
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(bar()->text(), u"Good"_s);
    QTRY_COMPARE(status(), u"1 of 2"_s);
    QCOMPARE(view()->selection(), (document::Range{{0, 0}, {0, 4}}));
}

void TestFind::optionsAreToggledByKeysAndRemembered()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"the"_s);
    const qsizetype all = text().count(u"the"_s, Qt::CaseInsensitive);
    QTRY_COMPARE(status(), u"1 of %1"_s.arg(all));
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(status().endsWith(u" %1"_s.arg(text().count(u"the"_s))));
    QVERIFY(m_workspace->settings.value(ui::matchCaseOption));
    press(Qt::Key_W, Qt::AltModifier);
    static const QRegularExpression word(u"\\bthe\\b"_s);
    QTRY_VERIFY(status().endsWith(u" %1"_s.arg(text().count(word))));
    press(Qt::Key_C, Qt::AltModifier);
    press(Qt::Key_W, Qt::AltModifier);
    press(Qt::Key_X, Qt::AltModifier);
    type(u"[ry]"_s);
    QTRY_VERIFY(selected() == "they"_L1 || selected() == "ther"_L1);
    press(Qt::Key_X, Qt::AltModifier);
}

void TestFind::typingInTheTextKeepsTheCount()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"good"_s);
    QTRY_COMPARE(status(), u"1 of 2"_s);
    view()->setFocus();
    view()->setCaret({0, 0});
    type(u"Good "_s);
    QVERIFY2(status().startsWith("3 hit"_L1), qPrintable(status()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(status().startsWith("2 hit"_L1), qPrintable(status()));
}

void TestFind::aCatastrophicExpressionIsToldAbout()
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_X, Qt::AltModifier);
    type(u"(\\w+\\W?)+[#~]"_s);
    const auto *message = m_window->findChild<QLabel *>(u"findMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && message->text().contains("too long"_L1), 20'000);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"(bees"_s);
    QTRY_VERIFY(message->text().contains("character"_L1));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"b(e)\\1s"_s);
    QTRY_VERIFY(status().startsWith("1 of"_L1));
    QVERIFY(!message->isVisible());
    press(Qt::Key_X, Qt::AltModifier);
}

void TestFind::oneHitIsReplacedAndTheNextSelected()
{
    const QString before = text();
    press(Qt::Key_H, Qt::ControlModifier);
    type(u"good morning"_s);
    QTRY_COMPARE(status(), u"1 of 2"_s);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"replace"_s);
    type(u"Hello"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(status(), u"1 of 1"_s);
    QCOMPARE(selected(), u"Good morning"_s);
    QVERIFY(text().startsWith("Hello, and welcome"_L1));
    press(Qt::Key_Return);
    QTRY_COMPARE(status(), u"No hits"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), before);
}

void TestFind::allAreReplacedInOneStepThatTheBannerUndoes()
{
    const document::Transcript before = view()->model()->transcript();
    press(Qt::Key_H, Qt::ControlModifier);
    type(u"the"_s);
    press(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(status().startsWith("1 of"_L1));
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"a"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page()->notices()->banner(u"replaced"_s));
    QTRY_COMPARE(status(), u"No hits"_s);
    const ui::Notice notice = page()->notices()->banner(u"replaced"_s)->notice();
    QVERIFY2(notice.text.contains("replacement"_L1), qPrintable(notice.text));
    const document::Transcript &after = view()->model()->transcript();
    for (qsizetype row = 0; row < before.segments.size(); ++row) {
        QCOMPARE(after.segments[row].words.size(), before.segments[row].words.size());
        for (qsizetype word = 0; word < after.segments[row].words.size(); ++word)
            QCOMPARE(after.segments[row].words[word].startMs, before.segments[row].words[word].startMs);
    }
    notice.offers.first().run();
    QVERIFY(view()->model()->transcript() == before);
    QTRY_VERIFY(!page()->notices()->banner(u"replaced"_s));
    press(Qt::Key_W, Qt::AltModifier);
}

void TestFind::onlyTheSelectionIsSearched()
{
    const document::Range half{{2, 0}, {4, 6}};
    view()->setSelection(half);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(u"e"_s);
    QTRY_VERIFY(status().contains(" of "_L1));
    auto *filters = m_window->findChild<QToolButton *>(u"filters"_s);
    filters->menu()->popup(QPoint());
    QTest::keyClick(filters->menu(), Qt::Key_L);
    QVERIFY(!filters->menu()->isVisible());
    const qsizetype expected = view()->model()->transcript().text(half).count(u'e', Qt::CaseInsensitive);
    QTRY_VERIFY2(status().startsWith(u"%1 hit"_s.arg(expected)) || status().endsWith(u"of %1"_s.arg(expected)),
                 qPrintable(status()));
}

void TestFind::earlierSearchesComeBackWithUp()
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"bees"_s);
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"water"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Up);
    QCOMPARE(bar()->text(), u"bees"_s);
    press(Qt::Key_Down);
    QCOMPARE(bar()->text(), u"water"_s);
    QCOMPARE(m_workspace->settings.value(ui::searchesOption).first(), u"water"_s);
}

void TestFind::anotherTabIsSearchedWhenItComesToTheFront()
{
    const models::DocumentKey key = page()->document()->key();
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"good"_s);
    QTRY_COMPARE(status(), u"1 of 2"_s);
    m_window->tabs()->closeCurrent();
    QVERIFY(!bar()->isVisible());
    m_window->tabs()->open(key);
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isReady(), 20'000);
    press(Qt::Key_F3);
    QTRY_COMPARE(status(), u"1 of 2"_s);
}

void TestFind::allDocumentsAreSearchedAndAHitIsOpened()
{
    m_window->tabs()->closeCurrent();
    QVERIFY(!page());
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"searchAll"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"bees"_s);
    press(Qt::Key_Return);
    auto *tree = m_window->findChild<QTreeView *>(u"found"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0, 20'000);
    auto *searchStatus = m_window->findChild<ui::ElidedLabel *>(u"searchStatus"_s);
    QTRY_VERIFY_WITH_TIMEOUT(searchStatus->fullText().contains("documents searched"_L1)
                                 && !searchStatus->fullText().contains("so far"_L1),
                             20'000);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isReady(), 20'000);
    QTRY_COMPARE(selected().toLower(), u"bees"_s);
    QVERIFY(view()->hasFocus());
    QVERIFY(m_workspace->playback.player().state() != media::Player::State::Playing);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); // shown, but not at hand
    QCOMPARE(QApplication::focusWidget()->objectName(), u"searchAll"_s);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_window->actions().at("view.search")->isChecked());
}

void TestFind::aListIsWrittenAndRunAsOneStep()
{
    const document::Transcript before = view()->model()->transcript();
    ui::ask::presetText(u"House style"_s);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<ui::RulesDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(m_workspace->replaceRules.isLoaded());
    QApplication::setActiveWindow(dialog); // as a window manager does
    QTest::keyClick(dialog, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(dialog->table().set(), u"House style"_s);
    models::RuleTable &table = dialog->table();
    QCOMPARE(table.rowCount(), 1); // ready to be written
    QVERIFY(table.setData(table.index(0, models::RuleTable::Find), u"good"_s, Qt::EditRole));
    QVERIFY(table.setData(table.index(0, models::RuleTable::Replace), u"fine"_s, Qt::EditRole));
    QVERIFY(table.setData(table.index(0, models::RuleTable::PreserveCase), Qt::Checked, Qt::CheckStateRole));
    QTRY_COMPARE(table.index(0, models::RuleTable::Hits).data().toString(), u"2"_s);
    auto *run = dialog->findChild<QPushButton *>(u"runRules"_s);
    QTRY_VERIFY(run->isEnabled());
    run->click();
    QTRY_VERIFY(text().startsWith("Fine morning"_L1));
    QTRY_VERIFY(page()->notices()->banner(u"replaced"_s));
    QCOMPARE(view()->model()->undoStack().index(), 1);
    page()->notices()->banner(u"replaced"_s)->notice().offers.first().run();
    QVERIFY(view()->model()->transcript() == before);
    QCOMPARE(m_workspace->replaceRules.sets(), QStringList{u"House style"_s});
}

QTEST_MAIN(TestFind)
#include "tst_find.moc"
