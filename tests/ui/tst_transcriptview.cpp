#include "tests/ui/viewfixture.h"

#include <QClipboard>
#include <QMimeData>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;

class TestTranscriptView : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QApplication::clipboard()->clear(); }

    void typesAtTheCaret()
    {
        ViewFixture f({u"hello world"_s});
        QSignalSpy typed(&f.view, &ui::TranscriptView::typed);
        f.view.setCaret({0, 5});
        f.keys(u", dear"_s);
        QCOMPARE(f.text(), u"hello, dear world"_s);
        QCOMPARE(f.view.caret(), (Position{0, 11}));
        QCOMPARE(typed.size(), 6);
    }

    void typesIntoAnEmptyTranscript()
    {
        ViewFixture f(QStringList{});
        f.keys(u"first words"_s);
        QCOMPARE(f.text(), u"first words"_s);
        QCOMPARE(f.view.caret(), (Position{0, 11}));
    }

    void typingReplacesASelectionAcrossSegments()
    {
        ViewFixture f({u"one two"_s, u"three"_s, u"four five"_s});
        f.view.setSelection({{0, 4}, {2, 5}});
        f.keys(u"x"_s);
        QCOMPARE(f.text(), u"one xfive"_s);
    }

    void enterSplitsAndBackspaceMerges()
    {
        ViewFixture f({u"one two"_s, u"three"_s});
        f.view.setCaret({0, 4});
        f.key(Qt::Key_Return);
        QCOMPARE(f.text(), u"one|two|three"_s);
        QCOMPARE(f.view.caret(), (Position{1, 0}));
        f.key(Qt::Key_Backspace);
        QCOMPARE(f.text(), u"one two|three"_s);
        f.view.setCaret({0, 7});
        f.key(Qt::Key_Delete);
        QCOMPARE(f.text(), u"one two three"_s);
    }

    void shiftEnterBreaksTheLineInsideTheSegment_data()
    {
        QTest::addColumn<document::Kind>("kind");
        QTest::newRow("transcript") << document::Kind::Transcript;
        QTest::newRow("captions") << document::Kind::Captions;
    }
    void shiftEnterBreaksTheLineInsideTheSegment()
    {
        QFETCH(document::Kind, kind);
        document::Transcript transcript = transcripts::of({u"one two"_s});
        transcript.kind = kind;
        ViewFixture f(transcript);
        f.view.setSelection({{0, 3}, {0, 4}});
        f.key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.text(), u"one\ntwo"_s);
        QCOMPARE(f.model.transcript().segments.first().words.size(), 2);
        const int firstLine = f.pointAt({0, 0}).y();
        QVERIFY(f.pointAt({0, 4}).y() > firstLine);
    }

    void ctrlDeletesWords()
    {
        ViewFixture f({u"one two three"_s});
        f.view.setCaret({0, 7});
        f.key(Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(f.text(), u"one  three"_s);
        f.view.setCaret({0, 5});
        f.key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(f.text(), u"one  "_s);
    }

    void backspaceTakesAnEmojiWholeAndAnAccentAlone()
    {
        const QString family = u"👨‍👩‍👧"_s;
        ViewFixture f({u"a"_s + family + u"e\u0301"_s});
        f.view.setCaret(f.model.transcript().end());
        f.key(Qt::Key_Backspace);
        QCOMPARE(f.text(), u"a"_s + family + u"e"_s);
        f.key(Qt::Key_Backspace);
        f.key(Qt::Key_Backspace);
        QCOMPARE(f.text(), u"a"_s);
    }

    void consecutiveTypingIsOneUndoStepUntilTheCaretMoves()
    {
        ViewFixture f({u"text"_s});
        f.view.setCaret({0, 4});
        f.keys(u" abc"_s);
        QCOMPARE(f.model.undoStack().count(), 1);
        f.key(Qt::Key_Left);
        f.keys(u"d"_s);
        QCOMPARE(f.model.undoStack().count(), 2);
        QCOMPARE(f.text(), u"text abdc"_s);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.text(), u"text abc"_s);
        QCOMPARE(f.view.caret(), (Position{0, 7}));
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.text(), u"text"_s);
        QCOMPARE(f.view.caret(), (Position{0, 4}));
        f.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.text(), u"text abc"_s);
        QCOMPARE(f.view.caret(), (Position{0, 8}));
    }

    void aPauseEndsTheUndoStep()
    {
        ViewFixture f({u""_s});
        f.keys(u"a"_s);
        // Not visible from outside but by its effect: sooner or later a further key is a step of its own.
        QTRY_VERIFY2_WITH_TIMEOUT((f.keys(u"b"_s), QTest::qWait(600), f.keys(u"c"_s), f.model.undoStack().count() > 1),
                                  "typing after a pause was merged", 5000);
    }

    void movesByTheStandardKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<Position>("from");
        QTest::addColumn<Position>("to");
        const int none = Qt::NoModifier;
        const int ctrl = Qt::ControlModifier;
        QTest::newRow("right") << int(Qt::Key_Right) << none << Position{0, 1} << Position{0, 2};
        QTest::newRow("right at the end") << int(Qt::Key_Right) << none << Position{0, 11} << Position{1, 0};
        QTest::newRow("left at the start") << int(Qt::Key_Left) << none << Position{1, 0} << Position{0, 11};
        QTest::newRow("word right") << int(Qt::Key_Right) << ctrl << Position{0, 1} << Position{0, 6};
        QTest::newRow("word left") << int(Qt::Key_Left) << ctrl << Position{0, 8} << Position{0, 6};
        QTest::newRow("down") << int(Qt::Key_Down) << none << Position{0, 0} << Position{1, 0};
        QTest::newRow("up at the top") << int(Qt::Key_Up) << none << Position{0, 4} << Position{0, 0};
        QTest::newRow("down at the bottom") << int(Qt::Key_Down) << none << Position{2, 1} << Position{2, 5};
        QTest::newRow("home") << int(Qt::Key_Home) << none << Position{0, 7} << Position{0, 0};
        QTest::newRow("end") << int(Qt::Key_End) << none << Position{0, 7} << Position{0, 11};
        QTest::newRow("document start") << int(Qt::Key_Home) << ctrl << Position{2, 3} << Position{0, 0};
        QTest::newRow("document end") << int(Qt::Key_End) << ctrl << Position{0, 3} << Position{2, 5};
        QTest::newRow("page down") << int(Qt::Key_PageDown) << none << Position{0, 0} << Position{2, 0};
    }
    void movesByTheStandardKeys()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(Position, from);
        QFETCH(Position, to);
        ViewFixture f({u"hello world"_s, u"two"_s, u"three"_s});
        f.view.setCaret(from);
        f.key(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(f.view.caret(), to);
        QVERIFY(f.view.selection().isEmpty());
        f.view.setCaret(from);
        f.key(Qt::Key(key), Qt::KeyboardModifiers(modifiers) | Qt::ShiftModifier);
        QCOMPARE(f.view.caret(), to);
        QCOMPARE(f.view.selection(), (Range{std::min(from, to), std::max(from, to)}));
    }

    void upAndDownKeepTheColumn()
    {
        ViewFixture f({u"a long first line here"_s, u"ab"_s, u"another long line here"_s});
        f.view.setCaret({0, 12});
        const int x = f.caretRect().x();
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.caret(), (Position{1, 2}));
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.caret().segment, 2);
        QVERIFY(std::abs(f.caretRect().x() - x) < 10);
    }

    void leftCollapsesASelectionToItsStart()
    {
        ViewFixture f({u"hello world"_s});
        f.view.setSelection({{0, 2}, {0, 7}});
        f.key(Qt::Key_Left);
        QCOMPARE(f.view.caret(), (Position{0, 2}));
        f.view.setSelection({{0, 2}, {0, 7}});
        f.key(Qt::Key_Right);
        QCOMPARE(f.view.caret(), (Position{0, 7}));
        QVERIFY(f.view.selection().isEmpty());
    }

    void selectsAllOfTheDocument()
    {
        ViewFixture f({u"one"_s, u"two"_s});
        f.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(f.view.selection(), (Range{{0, 0}, {1, 3}}));
        f.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"one\ntwo"_s);
    }

    void cutAndPasteKeepWordTimes()
    {
        ViewFixture f({u"one two three four"_s});
        const document::Word two = f.model.transcript().segments.first().words.at(1);
        f.view.setSelection({{0, 4}, {0, 8}});
        f.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(f.text(), u"one three four"_s);
        f.view.setCaret({0, 4});
        f.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.text(), u"one two three four"_s);
        QCOMPARE(f.model.transcript().segments.first().words.at(1).start(), two.start());
        f.key(Qt::Key_Z, Qt::ControlModifier);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.text(), u"one two three four"_s);
    }

    void pastesPlainTextLinesAsSegments()
    {
        ViewFixture f({u"ab"_s});
        QApplication::clipboard()->setText(u"1\n2"_s);
        f.view.setCaret({0, 1});
        f.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.text(), u"a1|2b"_s);
        QCOMPARE(f.view.caret(), (Position{1, 1}));
    }

    void boldIsToggledOnTheSelection()
    {
        ViewFixture f({u"one two three"_s});
        f.view.setSelection({{0, 4}, {0, 7}});
        f.key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(f.model.transcript().segments.first().words.at(1).marks(), quint8(document::Bold));
        QCOMPARE(f.model.transcript().segments.first().words.at(0).marks(), quint8(0));
        QCOMPARE(f.view.selection(), (Range{{0, 4}, {0, 7}}));
        f.key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(f.model.transcript().segments.first().words.at(1).marks(), quint8(0));
    }

    void ctrlUUnderlinesAndDeletesNothing()
    {
        ViewFixture f({u"one two three"_s});
        f.view.setSelection({{0, 4}, {0, 7}});
        f.key(Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(f.text(), u"one two three"_s);
        QCOMPARE(f.model.transcript().segments.first().words.at(1).marks(), quint8(document::Underline));
    }

    void theClipboardCarriesPlainTextAndTimesForOtherPrograms()
    {
        ViewFixture f({u"one two"_s, u"three"_s});
        f.view.setSelection({{0, 4}, {1, 5}});
        f.view.copy();
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), u"two\nthree"_s);
        const auto fragment
            = document::Fragment::fromMime(data->data(u"application/x-scriptix-fragment"_s)); // as another program does
        QVERIFY(fragment);
        QCOMPARE(fragment->segments.size(), 2);
        QCOMPARE(fragment->segments.first().words.first().startMs, 400U);
    }

    void marksAreKeptThroughEditsUndoAndTheClipboard()
    {
        ViewFixture f({u"one two three"_s, u"four"_s});
        const auto marks = [&f](qsizetype segment, qsizetype word) {
            return int(f.model.transcript().segments.at(segment).words.at(word).marks());
        };
        f.view.setCaret({0, 5}); // inside "two"
        f.view.toggleBold();
        f.view.toggleItalic();
        QCOMPARE(marks(0, 1), document::Bold | document::Italic);
        QCOMPARE(marks(0, 0), 0);
        QCOMPARE(f.view.caret(), (Position{0, 5}));
        f.keys(u"x"_s);
        QCOMPARE(f.texts().first(), u"one txwo three"_s);
        QCOMPARE(marks(0, 1), document::Bold | document::Italic);
        f.view.setSelection({{0, 4}, {0, 9}});
        f.view.cut();
        f.view.setCaret({1, 0});
        f.view.paste();
        QCOMPARE(f.texts().last(), u"txwo four"_s);
        QCOMPARE(marks(1, 0), document::Bold | document::Italic);
        QCOMPARE(marks(1, 1), 0);
        while (f.model.undoStack().canUndo())
            f.view.undo();
        QCOMPARE(marks(0, 1), 0);
        QCOMPARE(f.text(), u"one two three|four"_s);
    }

    void readOnlyTextCanBeSelectedButNotChanged()
    {
        ViewFixture f({u"one two"_s, u"three"_s});
        f.model.setReadOnly(true);
        f.view.setSelection({{0, 0}, {0, 3}});
        f.keys(u"x"_s);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete})
            f.key(key);
        f.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(f.text(), u"one two|three"_s);
        f.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"one"_s);
        QCOMPARE(f.view.inputMethodQuery(Qt::ImEnabled).toBool(), false);
    }

    void leavesTheWindowsShortcutsAlone()
    {
        ViewFixture f({u"one"_s});
        const auto wanted = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text) {
            QKeyEvent event(QEvent::ShortcutOverride, key, modifiers, text);
            event.ignore();
            QApplication::sendEvent(&f.view, &event);
            return event.isAccepted();
        };
        QVERIFY(wanted(Qt::Key_A, Qt::NoModifier, u"a"_s));
        QVERIFY(wanted(Qt::Key_Space, Qt::NoModifier, u" "_s));
        QVERIFY(wanted(Qt::Key_Left, Qt::ControlModifier, {}));
        QVERIFY(!wanted(Qt::Key_Space, Qt::ControlModifier, u" "_s));
        QVERIFY(!wanted(Qt::Key_Left, Qt::AltModifier, {}));
        for (const Qt::Key key :
             {Qt::Key_E, Qt::Key_K, Qt::Key_T, Qt::Key_L, Qt::Key_R, Qt::Key_G, Qt::Key_F, Qt::Key_1})
            QVERIFY2(!wanted(key, Qt::ControlModifier, {}), qPrintable(QKeySequence(key).toString()));
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Right})
            QVERIFY(!wanted(key, Qt::AltModifier, {}));
        QVERIFY(wanted(Qt::Key_C, Qt::ControlModifier, {}));
        QVERIFY(wanted(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier, {}));
        QVERIFY(!wanted(Qt::Key_F8, Qt::NoModifier, {}));
        QVERIFY(!wanted(Qt::Key_S, Qt::ControlModifier, u"\x13"_s));
    }

    void tabLeavesTheView()
    {
        ViewFixture f({u"one"_s});
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, u"\t"_s);
        QApplication::sendEvent(&f.view, &tab);
        QCOMPARE(f.text(), u"one"_s);
    }

    void zoomsByKeysAndResets()
    {
        ViewFixture f({u"one"_s});
        const int height = f.caretRect().height();
        f.key(Qt::Key_Plus, Qt::ControlModifier);
        f.key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(f.view.zoomSteps(), 2);
        QVERIFY(f.caretRect().height() > height);
        f.key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(f.view.zoomSteps(), 1);
        f.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(f.view.zoomSteps(), 0);
        QCOMPARE(f.caretRect().height(), height);
    }

    void caretFollowsEditsMadeElsewhere()
    {
        ViewFixture f({u"one two"_s, u"three four"_s});
        f.view.setCaret({1, 6});
        f.model.apply(document::replaceText(f.model.transcript(), {{1, 0}, {1, 5}}, u"3"_s));
        QCOMPARE(f.view.caret(), (Position{1, 2}));
        f.model.apply(document::splitSegment(f.model.transcript(), {0, 4}));
        QCOMPARE(f.view.caret(), (Position{2, 2}));
        f.model.undoStack().undo();
        QCOMPARE(f.view.caret(), (Position{1, 2}));
        f.model.apply(document::mergeWithNext(f.model.transcript(), 0));
        QCOMPARE(f.view.caret(), (Position{0, 10}));
    }

    void survivesItsModel()
    {
        ui::TranscriptView view;
        {
            models::TranscriptModel model;
            model.setTranscript(transcripts::of({u"one"_s}));
            view.setModel(&model);
            view.setCaret({0, 2});
        }
        QCOMPARE(view.model(), nullptr);
        QCOMPARE(view.caret(), (Position{}));
        view.show();
        QTest::keyClicks(&view, u"abc"_s);
        view.grab();
    }
};

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
