#include "app/service/host.h"
#include "models/document/editing.h"
#include "models/review/segmentnotes.h"
#include "tests/ui/transcripts.h"
#include "ui/document/documenttabs.h"
#include "ui/review/fixbox.h"
#include "ui/review/ownwordsdialog.h"
#include "ui/review/pagereview.h"
#include "ui/review/reviewpane.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using models::ReviewQueue;

/// Spelling and review in the real window on the real local service, by keys alone.
class TestReviewing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void aWholePassByKeyboard();
    void fixingAllAlikeIsOneStepThatKeepsTimes();
    void aCorrectionIsTypedInThePane();
    void withoutAnIssueTheSegmentIsReviewed();
    void misspelledWordsAreMarkedAndCorrectedInTheMenu();
    void theWordBeingTypedIsNotMarked();
    void theSameFixTwiceIsOffered();
    void aRefusedFixIsNotOfferedAgain();
    void ownWordsAreListedAndRemoved();
    void theQueueGoesRoundAndRound();
    void aTickIsThereWhenTheDocumentIsOpenedAgain();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void setTexts(const QStringList &texts);
    QStringList texts() const { return transcripts::texts(model().transcript()); }
    ui::DocumentPage *page() const { return m_window->tabs()->current(); }
    ui::TranscriptView &view() const { return *page()->view(); }
    models::TranscriptModel &model() const { return page()->document()->model(); }
    ui::PageReview *review() const { return page()->findChild<ui::PageReview *>({}, Qt::FindDirectChildrenOnly); }
    ReviewQueue &queue() const { return review()->reviewing().queue(); }
    ui::ReviewPane *pane() const { return m_window->findChild<ui::ReviewPane *>(); }
    QString selected() const { return model().transcript().text(view().selection()); }
    QStringList misspelled(qsizetype segment) const
    {
        QStringList words;
        for (const document::TextSpan &span : review()->spelling().misspelled(segment))
            words.append(model().transcript().segments[segment].text.mid(span.begin, span.end - span.begin));
        return words;
    }

    QTemporaryDir m_folder;
    service::Host m_host;
    std::unique_ptr<models::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestReviewing::initTestCase()
{
    m_workspace = std::make_unique<models::Workspace>(m_folder.path());
    m_workspace->documents.setSendDelay(std::chrono::milliseconds(50));
    m_window = std::make_unique<ui::MainWindow>(*m_workspace);
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    connect(&m_host, &service::Host::ready, &m_workspace->accounts, &models::Accounts::setLocal);
    m_host.start({.dataDir = m_folder.path(), .samplesDir = service::builtInSamples, .recognise = false});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->accounts.isUsable(u"local"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT((m_window->actions().at("file.sample")->trigger(), page() && page()->isReady()), 20'000);
    view().setFocus();
    press(Qt::Key_F7, Qt::ControlModifier); // shows the pane
    QVERIFY(pane() && pane()->isVisible());
    queue().setPause(std::chrono::milliseconds(1));
}

void TestReviewing::cleanupTestCase()
{
    m_window.reset();
    m_workspace.reset();
}

void TestReviewing::init()
{
    page()->notices()->withdraw(u"fix"_s);
    view().setFocus();
}

/// By an edit, as another way of changing the whole text would.
void TestReviewing::setTexts(const QStringList &texts)
{
    document::Transcript next = transcripts::of(texts);
    for (document::Segment &segment : next.segments)
        segment.id = document::newSegmentId();
    model().apply({.removed = model().transcript().segments, .inserted = next.segments});
    model().closeUndoStep();
    view().setCaret({0, 0});
    QTRY_VERIFY(queue().isComplete());
}

void TestReviewing::aWholePassByKeyboard()
{
    setTexts({u"Teh first one is fine."_s, u"Some wibbly thing."_s, u"And no no no no more."_s, u"All is well."_s});
    document::Edit doubt{.first = 3, .removed = model().transcript().segments.mid(3, 1)};
    doubt.inserted = doubt.removed;
    doubt.inserted[0].words[2].setConfidence(0.2);
    model().apply(doubt);
    QTRY_COMPARE(queue().rowCount(), 4);
    QCOMPARE(pane()->list()->model()->rowCount(), 4);

    press(Qt::Key_F8);
    QTRY_COMPARE(selected(), u"Teh"_s);
    QCOMPARE(pane()->list()->currentIndex().row(), 0);
    type(u"The"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(selected(), u"wibbly"_s);
    press(Qt::Key_Return, Qt::ControlModifier); // it is right
    QTRY_COMPARE(selected(), u"no no no no"_s);
    QTRY_COMPARE(misspelled(1), QStringList());
    press(Qt::Key_Return, Qt::ControlModifier); // that was said
    QTRY_COMPARE(selected(), u"well"_s);
    press(Qt::Key_F8, Qt::ShiftModifier);
    QTRY_VERIFY(selected() != u"well"_s || queue().rowCount() == 1);
    press(Qt::Key_F8);
    QTRY_COMPARE(selected(), u"well"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(queue().rowCount(), 0);
    QCOMPARE(texts().first(), u"The first one is fine."_s);
    QCOMPARE(model().transcript().segments[3].words[2].confidence(), 1.0);

    for (int i = 0; i < 4; ++i) { // each acceptance and the fix is a step
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    QTRY_COMPARE(queue().rowCount(), 4);
}

void TestReviewing::fixingAllAlikeIsOneStepThatKeepsTimes()
{
    setTexts({u"A wibbly one"_s, u"is wibbly too"_s, u"Wibbly and wibblyish, wibbly"_s});
    const QList<document::Segment> before = model().transcript().segments;
    press(Qt::Key_F8);
    QTRY_COMPARE(selected(), u"wibbly"_s);
    type(u"wobbly"_s);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(texts(), (QStringList{u"A wobbly one"_s, u"is wobbly too"_s, u"Wobbly and wibblyish, wobbly"_s}));
    QTRY_COMPARE(selected(), u"wibblyish"_s);
    for (qsizetype row = 0; row < before.size(); ++row) {
        for (qsizetype i = 0; i < before[row].words.size(); ++i)
            QCOMPARE(model().transcript().segments[row].words[i].startMs, before[row].words[i].startMs);
    }
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(texts(), (QStringList{u"A wobbly one"_s, u"is wibbly too"_s, u"Wibbly and wibblyish, wibbly"_s}));

    // unchanged, the word is right everywhere in this document
    press(Qt::Key_F8);
    QTRY_COMPARE(selected(), u"wibbly"_s);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(queue().rowCount(), 1);
    QTRY_COMPARE(selected(), u"wibblyish"_s);
    QVERIFY(m_workspace->wordbook.words(models::Wordbook::List::Ignored, page()->document()->key().toString())
                .contains(u"wibbly"_s));
}

void TestReviewing::aCorrectionIsTypedInThePane()
{
    setTexts({u"We recieve it"_s, u"and recieve that"_s});
    press(Qt::Key_F8);
    QTRY_COMPARE(selected(), u"recieve"_s);
    QCOMPARE(pane()->fixBox()->field()->text(), u"recieve"_s);
    const auto offered = [this] {
        QStringList words;
        for (const QPushButton *button : pane()->findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->property("word").toString().isEmpty())
                words.append(button->text());
        }
        return words;
    };
    QTRY_VERIFY(offered().contains(u"receive"_s));
    pane()->fixBox()->field()->setFocus();
    pane()->fixBox()->field()->selectAll();
    type(u"get"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(texts().first(), u"We get it"_s);
    QTRY_COMPARE(view().selection().from.segment, 1);
    pane()->fixBox()->field()->setFocus();
    pane()->fixBox()->field()->selectAll();
    type(u"have"_s);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(texts().last(), u"and have that"_s);
    QTRY_COMPARE(queue().rowCount(), 0);
}

void TestReviewing::withoutAnIssueTheSegmentIsReviewed()
{
    setTexts({u"All is well."_s, u"This too."_s, u"The wibblywob end."_s});
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(view().caret().segment, 1);
    QVERIFY(models::isReviewed(model().transcript().segments[0]));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(review()->counter().count(), (models::ReviewCount{3, 3}));
    QTRY_COMPARE(queue().rowCount(), 0); // what a person has reviewed is no issue
    const auto labels = m_window->findChild<QStatusBar *>()->findChildren<ui::ElidedLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ui::ElidedLabel *label) {
        return label->fullText().contains(u"3") && label->fullText().contains(u"reviewed");
    }));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(review()->counter().count(), (models::ReviewCount{2, 3}));
    const QString key = page()->document()->key().toString();
    QTRY_COMPARE(m_workspace->wordbook.reviewCount(key), std::optional(models::ReviewCount{2, 3}));
    // it is in what is sent to the server
    QTRY_COMPARE_WITH_TIMEOUT(page()->document()->saveState().server, models::SaveState::Server::Saved, 10'000);
}

void TestReviewing::misspelledWordsAreMarkedAndCorrectedInTheMenu()
{
    setTexts({u"We recieve it and recieve more"_s});
    QTRY_COMPARE(misspelled(0).size(), 2);
    view().setCaret({0, 5});
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), view().mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(view().viewport(), &event);
    auto *menu = view().findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    const auto action = [menu](const QString &text) -> QAction * {
        for (QAction *candidate : menu->actions()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    };
    QTRY_VERIFY(action(u"receive"_s));
    action(u"receive"_s)->trigger();
    menu->close();
    QCOMPARE(texts().first(), u"We receive it and recieve more"_s);
    const QImage marked = view().viewport()->grab().toImage();
    press(Qt::Key_F7);
    QVERIFY(!m_window->actions().at("edit.spelling")->isChecked());
    QVERIFY(view().viewport()->grab().toImage() != marked);
    press(Qt::Key_F7);
    QVERIFY(m_window->actions().at("edit.spelling")->isChecked());
}

void TestReviewing::theWordBeingTypedIsNotMarked()
{
    setTexts({u"We have it"_s});
    const auto redPixels = [this] {
        const QImage image = view().viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                count += colour.red() > 180 && colour.green() < 90 && colour.blue() < 90 ? 1 : 0;
            }
        }
        return count;
    };
    view().setCaret({0, 10});
    type(u" xyzzy"_s);
    QTRY_COMPARE(misspelled(0), QStringList{u"xyzzy"_s});
    QCOMPARE(redPixels(), 0);
    type(u" "_s);
    QTRY_VERIFY(redPixels() > 5);
}

void TestReviewing::theSameFixTwiceIsOffered()
{
    setTexts({u"a teh b"_s, u"c teh d"_s, u"e teh f"_s, u"g Teh h"_s});
    for (const qsizetype row : {0, 1}) {
        view().setSelection({{row, 2}, {row, 5}});
        type(u"the"_s);
        press(Qt::Key_Down);
    }
    review()->learner().settle();
    QTRY_VERIFY(page()->notices()->banner(u"fix"_s));
    const ui::Notice notice = page()->notices()->banner(u"fix"_s)->notice();
    QVERIFY(notice.text.contains(u"teh"_s) && notice.text.contains(u"2"_s));
    QCOMPARE(notice.offers.size(), 3);
    notice.offers[0].run();
    QTRY_COMPARE(texts(), (QStringList{u"a the b"_s, u"c the d"_s, u"e the f"_s, u"g The h"_s}));
    QVERIFY(!page()->notices()->banner(u"fix"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(texts(), (QStringList{u"a the b"_s, u"c the d"_s, u"e teh f"_s, u"g Teh h"_s}));

    notice.offers[1].run(); // always: here, in the folder, on the account
    auto *menu = page()->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    menu->actions().first()->trigger();
    menu->close();
    QTRY_COMPARE(texts().last(), u"g The h"_s);
    const QList<models::ReplaceRule> rules = m_workspace->replaceRules.inSet({});
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules[0].query.text, u"teh"_s);
    QCOMPARE(rules[0].scope, models::RuleScope::Document);
    QCOMPARE(rules[0].target, page()->document()->key().toString());
}

void TestReviewing::aRefusedFixIsNotOfferedAgain()
{
    setTexts({u"a adn b"_s, u"c adn d"_s, u"e adn f"_s, u"g adn h"_s});
    const auto fix = [this](qsizetype row) {
        view().setSelection({{row, 2}, {row, 5}});
        type(u"and"_s);
    };
    fix(0);
    fix(1);
    review()->learner().settle();
    QTRY_VERIFY(page()->notices()->banner(u"fix"_s));
    page()->notices()->banner(u"fix"_s)->notice().offers.last().run();
    QVERIFY(!page()->notices()->banner(u"fix"_s));
    QVERIFY(!m_workspace->wordbook.words(models::Wordbook::List::Declined, u"local"_s).isEmpty());
    models::FixLearner &learner = review()->learner();
    emit learner.madeTwice({u"adn"_s, u"and"_s});
    bool asked = false; // behind the search on the worker, had there been one
    m_workspace->spelling.suggest(u"en"_s, u"x"_s, {}, this, [&asked](const QStringList &) { asked = true; });
    QTRY_VERIFY(asked);
    QVERIFY(!page()->notices()->banner(u"fix"_s));
}

void TestReviewing::ownWordsAreListedAndRemoved()
{
    setTexts({u"The froobles are here"_s});
    QTRY_COMPARE(misspelled(0), QStringList{u"froobles"_s});
    m_window->actions().at("edit.ownWords")->trigger();
    auto *dialog = m_window->findChild<ui::OwnWordsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QApplication::setActiveWindow(dialog);
    auto *language = dialog->findChild<QComboBox *>();
    language->setCurrentIndex(language->findData(models::ownScope(u"local"_s, u"en"_s)));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"froobles"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(dialog->list()->count(), 1);
    QTRY_COMPARE(misspelled(0), QStringList());
    dialog->list()->setCurrentRow(0);
    dialog->list()->setFocus();
    QTest::keyClick(dialog->list(), Qt::Key_Delete);
    QCOMPARE(dialog->list()->count(), 0);
    QTRY_COMPARE(misspelled(0), QStringList{u"froobles"_s});
    dialog->reject();
    QApplication::setActiveWindow(m_window.get());
}

void TestReviewing::theQueueGoesRoundAndRound()
{
    setTexts({u"xyzzy one"_s, u"two"_s, u"plugh three"_s});
    const QStringList order{u"xyzzy"_s, u"plugh"_s, u"xyzzy"_s, u"plugh"_s};
    for (const QString &word : order) {
        press(Qt::Key_F8);
        QTRY_COMPARE(selected(), word);
    }
    press(Qt::Key_F8, Qt::ShiftModifier);
    QTRY_COMPARE(selected(), u"xyzzy"_s);
    press(Qt::Key_F8, Qt::ShiftModifier);
    QTRY_COMPARE(selected(), u"plugh"_s);
    view().setCaret({1, 0}); // from there on
    press(Qt::Key_F8);
    QTRY_COMPARE(selected(), u"plugh"_s);
    setTexts({u"all is well"_s});
    press(Qt::Key_F8);
    QCOMPARE(selected(), QString());
}

void TestReviewing::aTickIsThereWhenTheDocumentIsOpenedAgain()
{
    setTexts({u"All is well."_s, u"This too."_s});
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page()->document()->saveState().server, models::SaveState::Server::Saved, 10'000);
    const models::DocumentKey key = page()->document()->key();
    m_window->tabs()->closeCurrent();
    QVERIFY(!page());
    m_window->tabs()->open(key);
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isReady(), 10'000);
    QCOMPARE(review()->counter().count(), (models::ReviewCount{1, 2}));
    QVERIFY(models::isReviewed(model().transcript().segments.first()));
    press(Qt::Key_F8); // and the queue of the new page works
    QTRY_VERIFY(queue().isComplete());
    const QModelIndex session = m_workspace->library.find({key.account, key.session, {}});
    QTRY_COMPARE(session.data(models::Library::ReviewedRole).toInt(), 1);
    QCOMPARE(session.data(models::Library::SegmentsRole).toInt(), 2);
}

QTEST_MAIN(TestReviewing)
#include "tst_reviewing.moc"
