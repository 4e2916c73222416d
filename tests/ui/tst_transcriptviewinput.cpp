#include "tests/ui/viewfixture.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;

namespace {

void compose(ui::TranscriptView &view, const QString &preedit, int cursor = -1)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (cursor >= 0)
        attributes.append({QInputMethodEvent::Cursor, cursor, 1, {}});
    QInputMethodEvent event(preedit, attributes);
    QApplication::sendEvent(&view, &event);
}

void commit(ui::TranscriptView &view, const QString &text, int from = 0, int length = 0, const QString &preedit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(text, from, length);
    QApplication::sendEvent(&view, &event);
}

} // namespace

/// Input methods, by the events that they send.
class TestTranscriptViewInput : public QObject
{
    Q_OBJECT
private slots:
    void composedKoreanIsShownAndThenCommittedAsOneStep()
    {
        ViewFixture f({u"가나"_s});
        f.view.setCaret({0, 1});
        const int before = f.caretRect().x();
        for (const QString &step : {u"ㅎ"_s, u"하"_s, u"한"_s})
            compose(f.view, step);
        QCOMPARE(f.text(), u"가나"_s);
        QVERIFY(f.caretRect().x() > before);
        commit(f.view, u"한"_s, 0, 0, u"ㄱ"_s);
        QCOMPARE(f.text(), u"가한나"_s);
        compose(f.view, u"글"_s);
        commit(f.view, u"글"_s);
        QCOMPARE(f.text(), u"가한글나"_s);
        QCOMPARE(f.view.caret(), (Position{0, 3}));
        QCOMPARE(f.model.undoStack().count(), 1);
        f.view.undo();
        QCOMPARE(f.text(), u"가나"_s);
    }

    void composedJapaneseConvertsAClauseAtATime()
    {
        ViewFixture f({u""_s});
        compose(f.view, u"にほんごの"_s, 5);
        compose(f.view, u"日本語の"_s, 2);
        const int inside = f.caretRect().x();
        compose(f.view, u"日本語の"_s, 4);
        QVERIFY(f.caretRect().x() > inside);
        QCOMPARE(f.view.inputMethodQuery(Qt::ImSurroundingText).toString(), QString());
        commit(f.view, u"日本語の"_s);
        QCOMPARE(f.text(), u"日本語の"_s);
    }

    void vietnameseReplacesWhatStandsBeforeTheCaret()
    {
        ViewFixture f({u"xin cha"_s});
        f.view.setCaret({0, 7});
        commit(f.view, u"chà"_s, -3, 3);
        QCOMPARE(f.text(), u"xin chà"_s);
        QCOMPARE(f.view.caret(), (Position{0, 7}));
        f.keys(u"o"_s);
        QCOMPARE(f.text(), u"xin chào"_s);
    }

    void aDeadKeyShowsItsAccentUntilTheLetter()
    {
        ViewFixture f({u"caf"_s});
        f.view.setCaret({0, 3});
        compose(f.view, u"´"_s);
        QCOMPARE(f.text(), u"caf"_s);
        commit(f.view, u"é"_s);
        QCOMPARE(f.text(), u"café"_s);
    }

    void aCancelledCompositionLeavesNothing()
    {
        ViewFixture f({u"one"_s});
        f.view.setCaret({0, 3});
        compose(f.view, u"あ"_s);
        compose(f.view, {});
        QCOMPARE(f.text(), u"one"_s);
        QCOMPARE(f.model.undoStack().count(), 0);
    }

    void aCompositionReplacesTheSelectionInOneStep()
    {
        ViewFixture f({u"one two"_s, u"three four"_s});
        f.view.setSelection({{0, 4}, {1, 5}});
        compose(f.view, u"に"_s);
        commit(f.view, u"二"_s);
        QCOMPARE(f.text(), u"one 二 four"_s);
        QCOMPARE(f.model.undoStack().count(), 1);
        f.view.undo();
        QCOMPARE(f.text(), u"one two|three four"_s);
    }

    void leavingTheViewKeepsWhatWasComposed()
    {
        QWidget window;
        QLineEdit other(&window);
        models::TranscriptModel model;
        model.setTranscript(transcripts::of({u"one"_s}));
        ui::TranscriptView view(&window);
        view.setModel(&model);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&other);
        layout->addWidget(&view);
        window.resize(500, 300);
        window.show();
        QApplication::setActiveWindow(&window);
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view.setCaret({0, 3});
        compose(view, u"二"_s);
        other.setFocus();
        QCOMPARE(transcripts::texts(model.transcript()), QStringList{u"one二"_s});
    }

    void clickingElsewhereKeepsWhatWasComposed()
    {
        ViewFixture f({u"one two"_s, u"three"_s});
        const QPoint elsewhere = f.pointAt({1, 2});
        f.view.setCaret({0, 3});
        compose(f.view, u"二"_s);
        QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, elsewhere);
        QCOMPARE(f.text(), u"one二 two|three"_s);
        QCOMPARE(f.view.caret(), (Position{1, 2}));
    }

    void playbackAndEditsElsewhereDoNotDisturbAComposition()
    {
        ViewFixture f({u"one two"_s, u"three"_s});
        f.view.setCaret({1, 5});
        compose(f.view, u"し"_s);
        f.view.setCurrentWord({0, 1});
        f.view.setCurrentWord({1, 0});
        f.model.apply(document::splitSegment(f.model.transcript(), {0, 3}));
        compose(f.view, u"四"_s);
        commit(f.view, u"四"_s);
        QCOMPARE(f.text(), u"one|two|three四"_s);
    }

    void readOnlyIgnoresInputMethods()
    {
        ViewFixture f({u"one"_s});
        f.model.setReadOnly(true);
        compose(f.view, u"あ"_s);
        commit(f.view, u"あ"_s);
        QCOMPARE(f.text(), u"one"_s);
    }

    void answersWhatInputMethodsAsk()
    {
        ViewFixture f({u"zero"_s, u"one two"_s});
        f.view.setSelection({{1, 4}, {1, 7}});
        QCOMPARE(f.view.inputMethodQuery(Qt::ImEnabled).toBool(), true);
        QCOMPARE(f.view.inputMethodQuery(Qt::ImSurroundingText).toString(), u"one two"_s);
        QCOMPARE(f.view.inputMethodQuery(Qt::ImCursorPosition).toInt(), 7);
        QCOMPARE(f.view.inputMethodQuery(Qt::ImAnchorPosition).toInt(), 4);
        QCOMPARE(f.view.inputMethodQuery(Qt::ImCurrentSelection).toString(), u"two"_s);
        QCOMPARE(f.view.inputMethodQuery(Qt::ImTextBeforeCursor).toString(), u"one two"_s);
        f.view.setCaret({1, 3});
        QCOMPARE(f.view.inputMethodQuery(Qt::ImTextAfterCursor).toString(), u" two"_s);
        QVERIFY(f.viewport()->rect().contains(f.caretRect()));
    }

    void aSelectionAttributeMovesTheCaret()
    {
        ViewFixture f({u"one two"_s});
        QInputMethodEvent event({}, {{QInputMethodEvent::Selection, 4, 3, {}}});
        QApplication::sendEvent(&f.view, &event);
        QCOMPARE(f.view.selection(), (Range{{0, 4}, {0, 7}}));
    }
};

QTEST_MAIN(TestTranscriptViewInput)
#include "tst_transcriptviewinput.moc"
