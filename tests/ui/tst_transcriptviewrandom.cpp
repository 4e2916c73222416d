#include "tests/ui/viewfixture.h"

#include <QInputMethodEvent>

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;

namespace {

/// The editor as simply as it can be said: texts and a selection. Caret places are the real ones.
struct Reference
{
    QStringList texts;

    void remove(const Range &range)
    {
        texts[range.from.segment] = texts.at(range.from.segment).first(range.from.offset)
            + texts.at(range.to.segment).sliced(range.to.offset);
        texts.remove(range.from.segment + 1, range.to.segment - range.from.segment);
    }
    void insert(const Range &range, const QString &text)
    {
        remove(range);
        texts[range.from.segment].insert(range.from.offset, text);
    }
    void split(const Position &at)
    {
        // Blanks at the border go, as they would stand at a segment's edge.
        QString head = texts.at(at.segment).first(at.offset);
        QString tail = texts.at(at.segment).sliced(at.offset);
        while (!head.isEmpty() && head.back().isSpace())
            head.chop(1);
        while (!tail.isEmpty() && tail.front().isSpace())
            tail.remove(0, 1);
        texts[at.segment] = head;
        texts.insert(at.segment + 1, tail);
    }
    void merge(qsizetype segment)
    {
        const QString left = texts.at(segment);
        const QString right = texts.takeAt(segment + 1);
        const bool chinese = left.endsWith(u'二') && right.startsWith(u'二'); // written without blanks
        const bool blank
            = !left.isEmpty() && !right.isEmpty() && !left.back().isSpace() && !right.front().isSpace() && !chinese;
        texts[segment] = left + (blank ? u" "_s : QString()) + right;
    }
    /// Backspace and Delete: a range that is just the border of two segments merges them.
    void erase(const Range &range)
    {
        if (range.to == Position{range.from.segment + 1, 0} && range.from.offset == texts.at(range.from.segment).size())
            merge(range.from.segment);
        else
            remove(range);
    }
};

} // namespace

class TestTranscriptViewRandom : public QObject
{
    Q_OBJECT
private slots:
    void randomInputAgreesWithAPlainModel_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void randomInputAgreesWithAPlainModel()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const auto pick = [&](int count) { return int(random.bounded(count)); };
        const QStringList start{
            u"The quick brown fox"_s, u"ab שלום cd"_s, u"x😀y नमस्ते"_s, u""_s,
            u"jumps over the lazy dog and runs away from it all the time, every day, again and again"_s};
        ViewFixture f(start);
        Reference reference{start};

        for (int step = 0; step < 400; ++step) {
            const Range selection = f.view.selection();
            const Position caret = f.view.caret();
            const int what = pick(12);
            switch (what) {
            case 0:
            case 1: {
                const QString text = QStringList{u"a"_s, u" "_s, u"é"_s, u"W"_s, u"."_s}.at(pick(5));
                QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, text);
                QApplication::sendEvent(&f.view, &key);
                reference.insert(selection, text);
                break;
            }
            case 2:
                f.key(Qt::Key_Return);
                reference.remove(selection);
                reference.split(selection.from);
                break;
            case 3:
            case 4: {
                const bool back = what == 3;
                f.view.setCaret(caret);
                f.key(back ? Qt::Key_Left : Qt::Key_Right, Qt::NoModifier); // exercises visual movement
                const Position at = f.view.caret();
                const Position next = document::nextCharacter(f.model.transcript(), at);
                f.key(Qt::Key_Delete);
                if (next != at)
                    reference.erase({at, next});
                break;
            }
            case 5: {
                // Composed, then committed.
                QInputMethodEvent compose(u"に"_s, {});
                QApplication::sendEvent(&f.view, &compose);
                reference.erase(selection); // already while composing
                const Position at = f.view.caret();
                QInputMethodEvent commit;
                commit.setCommitString(u"二"_s);
                QApplication::sendEvent(&f.view, &commit);
                reference.insert({at, at}, u"二"_s);
                break;
            }
            case 6: {
                const QPoint at(pick(f.viewport()->width()), pick(f.viewport()->height()));
                QTest::mouseClick(f.viewport(), Qt::LeftButton, pick(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier, at);
                break;
            }
            case 7: {
                const Qt::Key moves[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                         Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
                const Qt::KeyboardModifiers modifiers[]
                    = {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::ControlModifier | Qt::ShiftModifier};
                f.key(moves[pick(8)], modifiers[pick(4)]);
                break;
            }
            case 8:
                f.key(Qt::Key_X, Qt::ControlModifier);
                reference.erase(selection);
                break;
            case 9: {
                const auto segment = qsizetype(pick(int(reference.texts.size())));
                f.view.setCaret({segment, qsizetype(pick(30))}, pick(2) == 0);
                break;
            }
            case 10: {
                // A change made elsewhere, for instance by a search.
                const auto segment = qsizetype(pick(int(reference.texts.size())));
                f.model.apply(document::replaceText(f.model.transcript(), {{segment, 0}, {segment, 0}}, u"new "_s));
                reference.insert({{segment, 0}, {segment, 0}}, u"new "_s);
                break;
            }
            default:
                f.view.undo();
                f.view.redo();
            }
            QVERIFY2(f.texts() == reference.texts,
                     qPrintable(u"step %1, kind %2: %3 instead of %4"_s.arg(step).arg(what).arg(
                         f.text(), reference.texts.join(u'|'))));
            const Position now = f.view.caret();
            QVERIFY(now.segment < reference.texts.size() && now.offset <= reference.texts.at(now.segment).size());
            f.view.setCurrentWord({pick(int(reference.texts.size())), pick(4)});
            if (step % 20 == 0)
                f.view.grab();
        }
        QUndoStack &history = f.model.undoStack();
        const QStringList end = f.texts();
        history.setIndex(0);
        QCOMPARE(f.texts(), start);
        history.setIndex(history.count());
        QCOMPARE(f.texts(), end);
    }
};

QTEST_MAIN(TestTranscriptViewRandom)
#include "tst_transcriptviewrandom.moc"
