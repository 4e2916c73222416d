#include "tests/ui/viewfixture.h"

#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;

namespace {

QStringList manySegments(int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(u"segment number %1 with some words"_s.arg(i));
    return texts;
}

void sendMouse(QWidget *to, QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, to->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons,
                      Qt::NoModifier);
    QApplication::sendEvent(to, &event);
}

} // namespace

class TestTranscriptViewMouse : public QObject
{
    Q_OBJECT
private slots:
    void clickPlacesTheCaretAndSeeksToTheWord()
    {
        ViewFixture f({u"one two three"_s, u"four"_s});
        QSignalSpy seeks(&f.view, &ui::TranscriptView::seekRequested);
        f.click({0, 5});
        QCOMPARE(f.view.caret(), (Position{0, 5}));
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(seeks.first().first().value<document::Ms>(), document::Ms(400));
    }

    void clickBesideTheTextDoesNotSeek()
    {
        ViewFixture f({u"one two three"_s});
        QSignalSpy seeks(&f.view, &ui::TranscriptView::seekRequested);
        QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, f.pointAt({0, 13}) + QPoint(80, 0));
        QCOMPARE(f.view.caret(), (Position{0, 13}));
        QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, QPoint(400, 450));
        QCOMPARE(f.view.caret().segment, 0);
        QVERIFY(seeks.isEmpty());
    }

    void dragSelectsAcrossSegments()
    {
        ViewFixture f({u"one two three"_s, u"four five"_s, u"six"_s});
        QSignalSpy seeks(&f.view, &ui::TranscriptView::seekRequested);
        const QPoint to = f.pointAt({2, 1});
        const QPoint from = f.pointAt({0, 4});
        sendMouse(f.viewport(), QEvent::MouseButtonPress, from, Qt::LeftButton);
        sendMouse(f.viewport(), QEvent::MouseMove, to, Qt::LeftButton);
        sendMouse(f.viewport(), QEvent::MouseButtonRelease, to, Qt::NoButton);
        QCOMPARE(f.view.selection(), (Range{{0, 4}, {2, 1}}));
        QCOMPARE(f.view.caret(), (Position{2, 1}));
        QVERIFY(seeks.isEmpty());
    }

    void shiftClickExtends()
    {
        ViewFixture f({u"one two three"_s, u"four five"_s});
        f.view.setCaret({0, 4});
        f.click({1, 2}, Qt::ShiftModifier);
        QCOMPARE(f.view.selection(), (Range{{0, 4}, {1, 2}}));
    }

    void doubleClickSelectsTheWordAndTripleTheSegment()
    {
        ViewFixture f({u"one two, three"_s, u"four five"_s});
        const QPoint at = f.pointAt({0, 5});
        QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(f.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(f.view.selection(), (Range{{0, 4}, {0, 7}}));
        QTest::mousePress(f.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(f.view.selection(), (Range{{0, 0}, {0, 14}}));
        QTest::mouseRelease(f.viewport(), Qt::LeftButton, {}, at);
    }

    void draggingAfterADoubleClickSelectsWholeWords()
    {
        ViewFixture f({u"one two three four"_s});
        const QPoint three = f.pointAt({0, 9});
        const QPoint two = f.pointAt({0, 5});
        const QPoint one = f.pointAt({0, 1});
        sendMouse(f.viewport(), QEvent::MouseButtonDblClick, two, Qt::LeftButton);
        sendMouse(f.viewport(), QEvent::MouseMove, three, Qt::LeftButton);
        QCOMPARE(f.view.selection(), (Range{{0, 4}, {0, 13}}));
        sendMouse(f.viewport(), QEvent::MouseMove, one, Qt::LeftButton);
        QCOMPARE(f.view.selection(), (Range{{0, 0}, {0, 7}}));
        sendMouse(f.viewport(), QEvent::MouseButtonRelease, one, Qt::NoButton);
    }

    void draggingBelowTheViewScrollsAndSelectsOn()
    {
        ViewFixture f(manySegments(200));
        const QPoint from = f.pointAt({0, 3});
        sendMouse(f.viewport(), QEvent::MouseButtonPress, from, Qt::LeftButton);
        sendMouse(f.viewport(), QEvent::MouseMove, QPoint(200, f.viewport()->height() + 60), Qt::LeftButton);
        QTRY_VERIFY(f.view.selection().to.segment > 25);
        sendMouse(f.viewport(), QEvent::MouseButtonRelease, QPoint(200, f.viewport()->height() + 60), Qt::NoButton);
        const int value = f.view.verticalScrollBar()->value();
        QVERIFY(value > 0);
        QTest::qWait(150);
        QCOMPARE(f.view.verticalScrollBar()->value(), value);
    }

    void theSpeakerChipAsksForItsMenuAndTheTimeSeeks()
    {
        document::Transcript transcript = transcripts::of({u"one two"_s, u"three"_s});
        transcript.speakers = {{.name = u"Ann"_s}, {.name = u"Ben"_s}};
        transcript.segments[0].speaker = 0;
        transcript.segments[1].speaker = 1;
        ViewFixture f(transcript);
        QSignalSpy menus(&f.view, &ui::TranscriptView::speakerMenuRequested);
        QSignalSpy seeks(&f.view, &ui::TranscriptView::seekRequested);
        const QPoint text = f.pointAt({1, 0});
        QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, QPoint(text.x() - 40, text.y()));
        QCOMPARE(menus.size(), 1);
        QCOMPARE(menus.first().first().value<qsizetype>(), 1);
        QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, QPoint(text.x() - 100, text.y()));
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(seeks.first().first().value<document::Ms>(), transcript.segments.at(1).start());
    }

    void wheelScrollsAndCtrlWheelZooms()
    {
        ViewFixture f(manySegments(200));
        const auto wheel = [&](int delta, const QPoint &pixels, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(QPointF(200, 200), f.viewport()->mapToGlobal(QPointF(200, 200)), pixels, QPoint(0, delta),
                              Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QApplication::sendEvent(f.viewport(), &event);
        };
        wheel(-120, {}, Qt::NoModifier);
        const int value = f.view.verticalScrollBar()->value();
        QVERIFY(value > 0);
        wheel(-10, QPoint(0, -17), Qt::NoModifier);
        QCOMPARE(f.view.verticalScrollBar()->value(), value + 17);
        wheel(120, {}, Qt::ControlModifier);
        QCOMPARE(f.view.zoomSteps(), 1);
        wheel(-120, {}, Qt::ControlModifier);
        QCOMPARE(f.view.zoomSteps(), 0);
    }

    void draggingTheSelectionMovesItsWordsWithTheirTimes()
    {
        ViewFixture f({u"one two three"_s, u"four five"_s});
        const quint32 startMs = f.model.transcript().segments.at(0).words.at(2).startMs;
        f.view.setSelection({{0, 8}, {0, 13}});
        f.drag(f.pointInside({{0, 8}, {0, 13}}), f.pointAt({1, 0}));
        QCOMPARE(f.text(), u"one two |threefour five"_s);
        f.view.undo();
        QCOMPARE(f.text(), u"one two three|four five"_s);
        QCOMPARE(f.model.transcript().segments.at(0).words.at(2).startMs, startMs);
        QCOMPARE(f.model.undoStack().index(), 0);
    }

    void draggingWithCtrlCopies()
    {
        ViewFixture f({u"one two"_s});
        f.view.setSelection({{0, 0}, {0, 4}});
        f.drag(f.pointInside({{0, 0}, {0, 4}}), f.pointAt({0, 7}), Qt::ControlModifier);
        QCOMPARE(f.text(), u"one twoone "_s);
    }

    void droppedTextIsInserted()
    {
        ViewFixture f({u"one two"_s});
        QMimeData data;
        data.setText(u"new "_s);
        const QPoint at = f.pointAt({0, 4});
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.viewport(), &drop);
        QCOMPARE(f.text(), u"one new two"_s);
        f.view.undo();
        QCOMPARE(f.text(), u"one two"_s);
    }

    void droppedFilesAreLeftToTheWindow()
    {
        ViewFixture f({u"one two"_s});
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a.mp3"_s)});
        data.setText(u"file:///tmp/a.mp3"_s);
        QDragEnterEvent enter(QPoint(100, 30), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.viewport(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void contextMenuActsOnTheSelection()
    {
        ViewFixture f({u"one two"_s});
        f.view.setSelection({{0, 0}, {0, 3}});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(100, 30),
                                f.viewport()->mapToGlobal(QPoint(100, 30)));
        QApplication::sendEvent(f.viewport(), &event);
        auto *menu = f.view.findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Cut))
                action->trigger();
        }
        menu->close();
        QCOMPARE(f.text(), u" two"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"one"_s);
    }

    void followsTheWordUntilThePersonScrollsAway()
    {
        ViewFixture f(manySegments(300));
        QSignalSpy following(&f.view, &ui::TranscriptView::followingChanged);
        QVERIFY(f.view.isFollowing());
        f.view.setCurrentWord({150, 2});
        const int value = f.view.verticalScrollBar()->value();
        QVERIFY(value > 0);
        f.view.setCurrentWord({150, 3});
        QCOMPARE(f.view.verticalScrollBar()->value(), value);
        QVERIFY(following.isEmpty());
        f.view.verticalScrollBar()->setValue(0);
        QCOMPARE(following.size(), 1);
        QVERIFY(!f.view.isFollowing());
        f.view.setCurrentWord({151, 0});
        QCOMPARE(f.view.verticalScrollBar()->value(), 0);
        f.view.setFollowing(true);
        QCOMPARE(following.size(), 2);
        QVERIFY(f.view.verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(TestTranscriptViewMouse)
#include "tst_transcriptviewmouse.moc"
