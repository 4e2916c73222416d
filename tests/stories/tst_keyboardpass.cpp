#include "models/typingpause.h"
#include "tests/stories/desktop.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/timedialog.h"
#include "ui/library/librarypane.h"
#include "ui/player/waveform.h"
#include "ui/sidepanes/bookmarkspane.h"
#include "ui/sidepanes/sidepanes.h"
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using media::Player;

/// A recording is corrected from the first word to the file, and no key but the keyboard's is touched. Keys go to the
/// window in front, as the desktop sends them, and find their way by the focus alone.
class TestKeyboardPass : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void theSampleIsOpened();
    void itPlaysAndPausesWhileTheTextHasTheKeyboard();
    void spacePlaysOutsideTheText();
    void aWordIsCorrectedAndKeepsItsTime();
    void typingPausesAndPlayingGoesOn();
    void aDoubtfulWordIsConfirmed();
    void aSegmentIsSplitAndMerged();
    void theSpeakerIsChosenByNumber();
    void aBookmarkIsSetNamedInThePaneAndGoneTo();
    void theTimeIsInsertedAndGoneTo();
    void theCaretMovesThePlayheadWhenItShall();
    void speedAndStepsHaveKeys();
    void aPresetChangesTheKeysAtOnce();
    void itIsSavedAndExported();
    void everythingIsThereInTheNextRun();

private:
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QGuiApplication::focusWindow());
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    }
    static void mediaKey(Qt::Key key)
    {
        QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), key, QString(), {});
    }
    static void write(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), Qt::Key_unknown, QString(letter), {});
    }
    /// What the window manager does when a dialog is closed; the offscreen platform has none.
    void comeBack()
    {
        if (!QGuiApplication::focusWindow())
            m_desktop->window.activateWindow();
        QTRY_COMPARE(QGuiApplication::focusWindow(), m_desktop->window.windowHandle());
    }
    void focusText()
    {
        comeBack();
        for (int i = 0; i < 8 && QApplication::focusWidget() != m_desktop->view(); ++i)
            key(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), m_desktop->view());
    }
    const document::Segment &segment(qsizetype row) const
    {
        return m_desktop->document()->model().transcript().segments.at(row);
    }
    models::Playback &playback() const { return m_desktop->workspace.playback; }
    void start();

    support::ServiceProcess m_service;
    QTemporaryDir m_dir;
    std::unique_ptr<Desktop> m_desktop;
};

void TestKeyboardPass::start()
{
    m_desktop = std::make_unique<Desktop>(m_dir.filePath(u"desktop"_s), m_service);
    m_desktop->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window));
}

void TestKeyboardPass::initTestCase()
{
    QVERIFY2(m_service.start(), m_service.errorOutput().constData());
    start();
    models::Library &library = m_desktop->workspace.library;
    QTRY_VERIFY_WITH_TIMEOUT(library.rowCount(library.index(0, 0)) > 0, 20'000);
}

void TestKeyboardPass::cleanupTestCase()
{
    m_desktop.reset();
}

void TestKeyboardPass::theSampleIsOpened()
{
    key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::focusWidget()
                && qobject_cast<ui::CommandPalette *>(QApplication::focusWidget()->window()));
    write(u"Open the Sample"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isReady(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(playback().hasMedia(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(playback().player().state(), Player::State::Paused, 20'000);
    focusText();
}

void TestKeyboardPass::itPlaysAndPausesWhileTheTextHasTheKeyboard()
{
    key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(playback().isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(playback().currentWord().isValid(), 10'000);
    key(Qt::Key_F4);
    QTRY_VERIFY(!playback().isPlaying());
    mediaKey(Qt::Key_MediaPlay);
    QTRY_VERIFY(playback().isPlaying());
    mediaKey(Qt::Key_MediaTogglePlayPause);
    QTRY_VERIFY(!playback().isPlaying());
}

void TestKeyboardPass::spacePlaysOutsideTheText()
{
    for (int i = 0; i < 8 && QApplication::focusWidget() != m_desktop->window.waveform(); ++i)
        key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), m_desktop->window.waveform());
    key(Qt::Key_Space);
    QTRY_VERIFY(playback().isPlaying());
    key(Qt::Key_Space);
    QTRY_VERIFY(!playback().isPlaying());
    playback().player().seek(2s);
    QTRY_COMPARE(playback().player().position(), 2s);
    key(Qt::Key_Period);
    QTRY_COMPARE(playback().player().position(), 2040ms);
    key(Qt::Key_Comma);
    QTRY_COMPARE(playback().player().position(), 2000ms);
    focusText();
}

void TestKeyboardPass::aWordIsCorrectedAndKeepsItsTime()
{
    const document::Word second = segment(0).words.at(1);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    write(u"corrected "_s);
    QCOMPARE(segment(0).wordText(1), u"corrected"_s);
    key(Qt::Key_Left); // ends the step: its words get their times
    const document::Word &corrected = segment(0).words.at(1);
    QVERIFY2(corrected.start() >= second.start() && corrected.start() < second.stop(),
             qPrintable(QString::number(corrected.startMs)));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(segment(0).wordText(1) != u"corrected"_s);
    key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(segment(0).wordText(1), u"corrected"_s);
}

void TestKeyboardPass::typingPausesAndPlayingGoesOn()
{
    m_desktop->workspace.settings.setValue(models::pauseWhileTyping, true);
    key(Qt::Key_F4);
    QTRY_VERIFY(playback().isPlaying());
    write(u"x"_s);
    QVERIFY(!playback().isPlaying());
    key(Qt::Key_Backspace);
    QTRY_VERIFY(playback().isPlaying());
    key(Qt::Key_F4);
    QTRY_VERIFY(!playback().isPlaying());
    m_desktop->workspace.settings.setValue(models::pauseWhileTyping, false);
}

void TestKeyboardPass::aDoubtfulWordIsConfirmed()
{
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_F8);
    const document::Range chosen = m_desktop->view()->selection();
    if (chosen.isEmpty())
        QSKIP("the sample has no doubtful word");
    const qsizetype word = segment(chosen.from.segment).wordAtOffset(chosen.from.offset);
    QVERIFY(segment(chosen.from.segment).words.at(word).confidence().value_or(1) < 0.6);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(segment(chosen.from.segment).words.at(word).confidence().value_or(0), 1.0);
    QVERIFY(m_desktop->view()->selection() != chosen);
}

void TestKeyboardPass::aSegmentIsSplitAndMerged()
{
    const auto count = m_desktop->document()->model().rowCount();
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right, Qt::ControlModifier);
    const QString whole = segment(0).text;
    key(Qt::Key_Return);
    QCOMPARE(m_desktop->document()->model().rowCount(), count + 1);
    key(Qt::Key_Backspace);
    QCOMPARE(m_desktop->document()->model().rowCount(), count);
    QCOMPARE(segment(0).text, whole);
    key(Qt::Key_Return);
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_desktop->view()->caret().segment, 0);
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desktop->document()->model().rowCount(), count);
}

void TestKeyboardPass::theSpeakerIsChosenByNumber()
{
    const auto &speakers = m_desktop->document()->model().transcript().speakers;
    if (speakers.size() < 2)
        QSKIP("the sample has one speaker");
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_desktop->document()->model().transcript().speakerName(segment(0)), speakers.at(1).name);
    key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_desktop->document()->model().transcript().speakerName(segment(0)), speakers.at(0).name);
}

void TestKeyboardPass::aBookmarkIsSetNamedInThePaneAndGoneTo()
{
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    m_desktop->window.sides()->showPane("view.bookmarks");
    auto *pane = m_desktop->window.findChild<ui::BookmarksPane *>();
    QVERIFY(pane);
    QCOMPARE(pane->list()->model()->rowCount(), 1);
    QTRY_COMPARE(QApplication::focusWidget(), pane->list());
    pane->list()->setCurrentIndex(pane->list()->model()->index(0, 0));
    key(Qt::Key_F2);
    write(u"ask again"_s);
    key(Qt::Key_Return);
    QCOMPARE(pane->list()->model()->index(0, 0).data(models::Bookmarks::NameRole).toString(), u"ask again"_s);
    focusText();
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(m_desktop->view()->caret(), (document::Position{1, 0}));
    QTRY_COMPARE(playback().player().position(), segment(1).start());
    key(Qt::Key_Home, Qt::ControlModifier);
    write(u"More. "_s); // it follows
    key(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(m_desktop->view()->caret(), (document::Position{1, 0}));
}

void TestKeyboardPass::theTimeIsInsertedAndGoneTo()
{
    key(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::focusWidget()
                && qobject_cast<ui::GoToTimeDialog *>(QApplication::focusWidget()->window()));
    write(u"nonsense"_s);
    key(Qt::Key_Return); // nothing happens: the text stays to be mended
    QVERIFY(qobject_cast<ui::GoToTimeDialog *>(QApplication::focusWidget()->window()));
    key(Qt::Key_A, Qt::ControlModifier);
    write(u"0:12"_s);
    key(Qt::Key_Return);
    comeBack();
    QTRY_COMPARE(playback().player().position(), 12s);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY2(segment(0).text.startsWith(u"[00:12] "_s), qPrintable(segment(0).text));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!segment(0).text.startsWith(u'['));
}

void TestKeyboardPass::theCaretMovesThePlayheadWhenItShall()
{
    key(Qt::Key_Home, Qt::ControlModifier);
    const auto before = playback().player().position();
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(playback().player().position(), before);
    m_desktop->window.actions().at("playback.caretDrives")->setChecked(true);
    key(Qt::Key_End, Qt::ControlModifier);
    const qsizetype last = m_desktop->document()->model().rowCount() - 1;
    QTRY_COMPARE(playback().player().position(), segment(last).words.last().start());
    write(u"z"_s); // typing is not moving
    key(Qt::Key_Backspace);
    QCOMPARE(playback().player().position(), segment(last).words.last().start());
    m_desktop->window.actions().at("playback.caretDrives")->setChecked(false);
}

void TestKeyboardPass::speedAndStepsHaveKeys()
{
    key(Qt::Key_Equal, Qt::AltModifier);
    QCOMPARE(playback().player().speed(), 1.05);
    key(Qt::Key_Minus, Qt::AltModifier);
    key(Qt::Key_Minus, Qt::AltModifier);
    QCOMPARE(playback().player().speed(), 0.95);
    key(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(playback().player().speed(), 1.0);
    playback().player().seek(10s);
    QTRY_COMPARE(playback().player().position(), 10s);
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(playback().player().position(), 7s);
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(playback().player().position(), 7500ms);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_F5);
    QTRY_VERIFY(playback().isPlaying());
    QTRY_VERIFY(playback().player().position() >= segment(1).start());
    QVERIFY(playback().player().position() < segment(1).start() + 3s);
    key(Qt::Key_F4);
    QTRY_VERIFY(!playback().isPlaying());
}

void TestKeyboardPass::aPresetChangesTheKeysAtOnce()
{
    m_desktop->workspace.keymap.set(u"tab"_s, {});
    key(Qt::Key_Tab);
    QTRY_VERIFY(playback().isPlaying());
    QCOMPARE(QApplication::focusWidget(), m_desktop->view());
    key(Qt::Key_Tab);
    QTRY_VERIFY(!playback().isPlaying());
    // outside the text Tab goes on to the next widget
    m_desktop->window.library()->tree()->setFocus();
    QWidget *before = QApplication::focusWidget();
    key(Qt::Key_Tab);
    QVERIFY(!playback().isPlaying());
    QVERIFY(QApplication::focusWidget() != before);
    m_desktop->workspace.keymap.set({}, {});
    focusText();
}

void TestKeyboardPass::itIsSavedAndExported()
{
    key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_desktop->document()->saveState().here, models::SaveState::Here::Saved);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->document()->saveState().server, models::SaveState::Server::Saved, 20'000);
    key(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::focusWidget() && qobject_cast<ui::ExportDialog *>(QApplication::focusWidget()->window()));
    key(Qt::Key_F, Qt::AltModifier);
    write(u"SubRip"_s);
    key(Qt::Key_I, Qt::AltModifier);
    key(Qt::Key_A, Qt::ControlModifier);
    const QString path = m_dir.filePath(u"pass.srt"_s);
    write(path);
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
    key(Qt::Key_Escape);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains("corrected") && written.contains("-->"), written.constData());
}

void TestKeyboardPass::everythingIsThereInTheNextRun()
{
    QVERIFY(m_desktop->window.close());
    m_desktop.reset();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isReady(), 20'000);
    QVERIFY(m_desktop->text().contains(u"corrected"_s));
    focusText();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window.findChild<ui::BookmarksPane *>(), 10'000);
    auto *pane = m_desktop->window.findChild<ui::BookmarksPane *>();
    QTRY_COMPARE(pane->list()->model()->rowCount(), 1);
    QCOMPARE(pane->list()->model()->index(0, 0).data(models::Bookmarks::NameRole).toString(), u"ask again"_s);
}

QTEST_MAIN(TestKeyboardPass)
#include "tst_keyboardpass.moc"
