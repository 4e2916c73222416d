#include "tests/ui/viewfixture.h"
#include "ui/editor/accessibleevents.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;

namespace {

struct Heard
{
    QAccessible::Event type{};
    int at = -1;
    QString removed{};
    QString inserted{};
};

QList<Heard> heard;

void listen(QAccessibleEvent *event)
{
    Heard what{.type = event->type()};
    if (event->type() == QAccessible::TextInserted) {
        auto *insert = static_cast<QAccessibleTextInsertEvent *>(event);
        what.at = insert->changePosition();
        what.inserted = insert->textInserted();
    } else if (event->type() == QAccessible::TextRemoved) {
        auto *remove = static_cast<QAccessibleTextRemoveEvent *>(event);
        what.at = remove->changePosition();
        what.removed = remove->textRemoved();
    } else if (event->type() == QAccessible::TextUpdated) {
        auto *update = static_cast<QAccessibleTextUpdateEvent *>(event);
        what.at = update->changePosition();
        what.removed = update->textRemoved();
        what.inserted = update->textInserted();
    } else if (event->type() == QAccessible::TextCaretMoved) {
        what.at = static_cast<QAccessibleTextCursorEvent *>(event)->cursorPosition();
    }
    heard.append(what);
}

QList<Heard> heardOf(QAccessible::Event type)
{
    QList<Heard> result;
    std::copy_if(heard.cbegin(), heard.cend(), std::back_inserter(result),
                 [type](const Heard &h) { return h.type == type; });
    return result;
}

document::Transcript interview()
{
    document::Transcript transcript = transcripts::of({u"Hello there. How are you?"_s, u"Fine"_s, u"Good to hear"_s});
    transcript.speakers = {{.name = u"Ann"_s}};
    transcript.segments[0].speaker = 0;
    return transcript;
}

} // namespace

/// The view as screen readers see it, through Qt's own interface.
class TestTranscriptViewAccess : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ui::setAccessibleSink(listen); }
    void cleanupTestCase() { ui::setAccessibleSink(nullptr); }
    void init() { heard.clear(); }

    void isOneEditableTextOverTheWholeDocument()
    {
        ViewFixture f(interview());
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&f.view);
        QVERIFY(view);
        QCOMPARE(view->role(), QAccessible::EditableText);
        QVERIFY(!view->text(QAccessible::Name).isEmpty());
        QVERIFY(view->state().editable && view->state().multiLine && view->state().focused);
        QAccessibleTextInterface *text = view->textInterface();
        QVERIFY(text);
        const QString whole = u"Hello there. How are you?\nFine\nGood to hear"_s;
        QCOMPARE(text->characterCount(), int(whole.size()));
        QCOMPARE(text->text(0, text->characterCount()), whole);
        QCOMPARE(text->text(20, 30), whole.mid(20, 10));
    }

    void readOnlyTextIsNotEditable()
    {
        ViewFixture f(interview());
        f.model.setReadOnly(true);
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&f.view);
        QVERIFY(view->state().readOnly && !view->state().editable);
        QVERIFY(!view->editableTextInterface());
        QVERIFY(view->textInterface());
    }

    void hasAChildForEachSegment()
    {
        ViewFixture f(interview());
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&f.view);
        QCOMPARE(view->childCount(), 3);
        QAccessibleInterface *first = view->child(0);
        QCOMPARE(first->text(QAccessible::Name), u"Ann, 00:00:00: Hello there. How are you?"_s);
        QCOMPARE(view->child(1)->text(QAccessible::Name), u"00:00:02: Fine"_s);
        QCOMPARE(view->indexOfChild(view->child(2)), 2);
        QCOMPARE(first->parent(), view);
        QVERIFY(first->rect().height() > 0);
        QCOMPARE(view->childAt(first->rect().center().x(), first->rect().center().y()), first);
        QVERIFY(!view->child(3));
    }

    void childrenFollowSplitsAndMerges()
    {
        ViewFixture f(interview());
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&f.view);
        QCOMPARE(view->child(2)->text(QAccessible::Value), u"Good to hear"_s);
        f.view.setCaret({0, 12});
        f.key(Qt::Key_Return);
        QCOMPARE(view->childCount(), 4);
        QCOMPARE(view->child(1)->text(QAccessible::Value), u"How are you?"_s);
        QCOMPARE(view->child(3)->text(QAccessible::Value), u"Good to hear"_s);
        f.key(Qt::Key_Backspace);
        QCOMPARE(view->childCount(), 3);
        QCOMPARE(view->child(2)->text(QAccessible::Value), u"Good to hear"_s);
    }

    void saysWhatIsTypedAndDeleted()
    {
        ViewFixture f(interview());
        QVERIFY(QAccessible::queryAccessibleInterface(&f.view));
        f.view.setCaret({1, 4});
        heard.clear();
        f.keys(u"!"_s);
        QCOMPARE(heardOf(QAccessible::TextInserted).size(), 1);
        QCOMPARE(heardOf(QAccessible::TextInserted).first().at, 30);
        QCOMPARE(heardOf(QAccessible::TextInserted).first().inserted, u"!"_s);
        QCOMPARE(heardOf(QAccessible::TextCaretMoved).last().at, 31);
        f.key(Qt::Key_Backspace);
        QCOMPARE(heardOf(QAccessible::TextRemoved).first().removed, u"!"_s);
        f.key(Qt::Key_Delete);
        QCOMPARE(heardOf(QAccessible::TextUpdated).first().removed, u"\n"_s);
        QCOMPARE(heardOf(QAccessible::TextUpdated).first().inserted, u" "_s);
    }

    void saysWhereTheCaretGoes()
    {
        ViewFixture f(interview());
        QVERIFY(QAccessible::queryAccessibleInterface(&f.view));
        f.view.setCaret({0, 24});
        heard.clear();
        f.key(Qt::Key_Right);
        f.key(Qt::Key_Right);
        QCOMPARE(heardOf(QAccessible::TextCaretMoved).last().at, 26);
        f.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(heardOf(QAccessible::TextSelectionChanged).size(), 3);
        QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&f.view)->textInterface();
        int start = 0;
        int end = 0;
        QCOMPARE(text->selectionCount(), 1);
        text->selection(0, &start, &end);
        QCOMPARE(start, 26);
        QCOMPARE(end, 27);
        QCOMPARE(text->cursorPosition(), 27);
    }

    void readsByUnits_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("after");
        QTest::newRow("character") << int(QAccessible::CharBoundary) << 6 << u" "_s << u"t"_s << u"h"_s;
        QTest::newRow("word") << int(QAccessible::WordBoundary) << 7 << u" "_s << u"there"_s << u"."_s;
        QTest::newRow("sentence") << int(QAccessible::SentenceBoundary) << 15 << u"Hello there. "_s
                                  << u"How are you?\n"_s << u"Fine\n"_s;
        QTest::newRow("paragraph") << int(QAccessible::ParagraphBoundary) << 27 << u"Hello there. How are you?\n"_s
                                   << u"Fine\n"_s << u"Good to hear"_s;
        QTest::newRow("line") << int(QAccessible::LineBoundary) << 27 << u"Hello there. How are you?\n"_s << u"Fine\n"_s
                              << u"Good to hear"_s;
    }
    void readsByUnits()
    {
        QFETCH(int, unit);
        QFETCH(int, offset);
        QFETCH(QString, before);
        QFETCH(QString, at);
        QFETCH(QString, after);
        ViewFixture f(interview());
        QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&f.view)->textInterface();
        const auto type = QAccessible::TextBoundaryType(unit);
        int start = 0;
        int end = 0;
        QCOMPARE(text->textAtOffset(offset, type, &start, &end), at);
        QVERIFY(start <= offset && offset < end);
        QCOMPARE(text->textBeforeOffset(offset, type, &start, &end), before);
        QCOMPARE(text->textAfterOffset(offset, type, &start, &end), after);
    }

    void characterRectanglesAndPointsAgree()
    {
        ViewFixture f(interview());
        QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&f.view)->textInterface();
        for (const int offset : {0, 5, 24, 26, 33}) {
            const QRect rect = text->characterRect(offset);
            QVERIFY(rect.width() > 1);
            QCOMPARE(text->offsetAtPoint(rect.center() - QPoint(rect.width() / 4, 0)), offset);
        }
        QCOMPARE(text->offsetAtPoint(QPoint(-1000, -1000)), -1);
    }

    void isEditedThroughTheInterface()
    {
        ViewFixture f(interview());
        QAccessibleEditableTextInterface *edit
            = QAccessible::queryAccessibleInterface(&f.view)->editableTextInterface();
        QVERIFY(edit);
        edit->insertText(26, u"Very "_s);
        QCOMPARE(f.texts().at(1), u"Very Fine"_s);
        edit->replaceText(26, 30, u"Quite"_s);
        QCOMPARE(f.texts().at(1), u"Quite Fine"_s);
        edit->deleteText(0, 6);
        QCOMPARE(f.texts().at(0), u"there. How are you?"_s);
        f.view.undo();
        QCOMPARE(f.texts().at(0), u"Hello there. How are you?"_s);
    }

    void theCaretIsSetThroughTheInterface()
    {
        ViewFixture f(interview());
        QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&f.view)->textInterface();
        text->setCursorPosition(28);
        QCOMPARE(f.view.caret(), (Position{1, 2}));
        text->setSelection(0, 20, 28);
        QCOMPARE(f.view.selection(), (Range{{0, 20}, {1, 2}}));
        text->removeSelection(0);
        QVERIFY(f.view.selection().isEmpty());
    }
};

QTEST_MAIN(TestTranscriptViewAccess)
#include "tst_transcriptviewaccess.moc"
