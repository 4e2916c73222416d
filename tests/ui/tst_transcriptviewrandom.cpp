#include "tests/support/invariants.h"
#include "tests/ui/plainreference.h"
#include "tests/ui/viewfixture.h"

#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;

namespace {

/// One random person at a view, and the reference that is told the same.
class Person
{
public:
    explicit Person(int seed)
        : m_random(quint32(seed))
        , m_view(start)
        , m_reference{start}
    {
        note();
    }

    /// Does something; what went wrong, or nothing.
    QString act()
    {
        struct Deed
        {
            const char *name;
            void (Person::*act)();
        };
        static constexpr Deed deeds[]{
            {"type", &Person::type},       {"type", &Person::type},
            {"split", &Person::split},     {"erase", &Person::erase},
            {"erase", &Person::erase},     {"compose", &Person::compose},
            {"compose", &Person::compose}, {"click", &Person::click},
            {"move", &Person::move},       {"move", &Person::move},
            {"select", &Person::select},   {"select", &Person::select},
            {"cut", &Person::cut},         {"copy", &Person::copy},
            {"paste", &Person::paste},     {"put back", &Person::putBack},
            {"mark", &Person::mark},       {"drop", &Person::drop},
            {"drag", &Person::drag},       {"elsewhere", &Person::changeElsewhere},
            {"undo", &Person::undo},       {"redo", &Person::redo},
        };
        m_problem.clear();
        const Deed &deed = deeds[pick(int(std::size(deeds)))];
        (this->*deed.act)();
        if (m_view.texts() != m_reference.texts)
            fail(u"%1 instead of %2"_s.arg(m_view.text(), m_reference.texts.join(u'|')));
        if (const QString broken = brokenInvariant(transcript()); !broken.isEmpty())
            fail(broken);
        const Position caret = m_view.view.caret();
        if (caret.segment >= transcript().segments.size()
            || caret.offset > transcript().segments.at(caret.segment).text.size())
            fail(u"the caret is outside"_s);
        m_view.view.setCurrentWord({pick(int(transcript().segments.size())), pick(4)});
        if (m_timeline.size() > 1 + m_view.model.undoStack().index() || !m_travelled)
            note();
        return m_problem.isEmpty() ? QString() : QLatin1String(deed.name) + u": "_s + m_problem;
    }

    QString travelThroughTime()
    {
        QUndoStack &history = m_view.model.undoStack();
        const document::Transcript end = transcript();
        history.setIndex(0);
        if (m_view.texts() != start)
            return u"undoing all leads to "_s + m_view.text();
        history.setIndex(history.count());
        return transcript() == end || m_travelled ? QString() : u"redoing all leads elsewhere"_s;
    }

    void paint() { m_view.view.grab(); }

private:
    static inline const QStringList start{
        u"The quick brown fox"_s, u"ab שלום cd"_s, u"x😀y नमस्ते"_s, u""_s,
        u"jumps over the lazy dog and runs away from it all the time, every day, again and again"_s};

    const document::Transcript &transcript() const { return m_view.model.transcript(); }
    int pick(int count) { return int(m_random.bounded(count)); }
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    void expectCaret(const Position &at)
    {
        if (m_view.view.caret() != at || !m_view.view.selection().isEmpty())
            fail(u"the caret is at %1, not at %2"_s.arg(said(m_view.view.caret()), said(at)));
    }
    Position anchor() const
    {
        const Range selection = m_view.view.selection();
        return m_view.view.caret() == selection.from ? selection.to : selection.from;
    }
    Position anyPlace()
    {
        const auto segment = qsizetype(pick(int(m_reference.texts.size())));
        const Position at = document::clamped(transcript(), Position{segment, qsizetype(pick(30))});
        return at.offset == 0 ? at
                              : document::nextCharacter(transcript(), document::previousCharacter(transcript(), at));
    }

    /// Keeps what the document is now at this place of the history.
    void note()
    {
        const qsizetype index = m_view.model.undoStack().index();
        const qsizetype known = m_timeline.size();
        m_timeline.resize(index + 1);
        for (qsizetype i = known; i < index; ++i)
            m_timeline[i].reset();
        m_timeline[index] = transcript();
        m_travelled = false;
    }

    void type()
    {
        const Range selection = m_view.view.selection();
        const QString text = QStringList{u"a"_s, u" "_s, u"é"_s, u"W"_s, u"."_s}.at(pick(5));
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, text);
        QApplication::sendEvent(&m_view.view, &key);
        expectCaret(m_reference.insert(selection, text));
    }
    void split()
    {
        const Range selection = m_view.view.selection();
        m_view.key(Qt::Key_Return);
        m_reference.remove(selection);
        m_reference.split(selection.from);
        expectCaret({selection.from.segment + 1, 0});
    }
    void erase()
    {
        m_view.view.setCaret(m_view.view.caret());
        m_view.key(pick(2) == 0 ? Qt::Key_Left : Qt::Key_Right); // exercises visual movement
        const Position at = m_view.view.caret();
        const Position next = document::nextCharacter(transcript(), at);
        m_view.key(Qt::Key_Delete);
        if (next != at)
            m_reference.erase({at, next});
    }
    void compose()
    {
        const Range selection = m_view.view.selection();
        QInputMethodEvent begun(u"に"_s, {});
        QApplication::sendEvent(&m_view.view, &begun);
        m_reference.erase(selection); // already while composing
        const Position at = m_view.view.caret();
        QInputMethodEvent more(u"に二"_s, {{QInputMethodEvent::Cursor, 1, 1, {}}});
        QApplication::sendEvent(&m_view.view, &more);
        if (m_view.texts() != m_reference.texts)
            fail(u"composed text is in the document"_s);
        QInputMethodEvent end;
        switch (pick(3)) {
        case 0: // given up
            QApplication::sendEvent(&m_view.view, &end);
            return;
        case 1: // left for another place
            m_view.view.setCaret({});
            m_reference.insert({at, at}, u"に二"_s);
            return;
        default:
            end.setCommitString(u"二"_s);
            QApplication::sendEvent(&m_view.view, &end);
            expectCaret(m_reference.insert({at, at}, u"二"_s));
        }
    }
    void click()
    {
        const QPoint at(pick(m_view.viewport()->width()), pick(m_view.viewport()->height()));
        const Position fixed = anchor();
        const bool extends = pick(3) == 0;
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, extends ? Qt::ShiftModifier : Qt::NoModifier, at);
        const Range selection = m_view.view.selection();
        if (extends && selection.from != fixed && selection.to != fixed && at.x() > 250)
            fail(u"Shift and a click moved the anchor"_s);
    }
    void move()
    {
        const Qt::Key moves[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                 Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
        const Qt::Key key = moves[pick(int(std::size(moves)))];
        const bool ctrl = pick(2) == 0;
        const bool shift = pick(2) == 0;
        const Position fixed = anchor();
        m_view.key(key, (ctrl ? Qt::ControlModifier : Qt::NoModifier) | (shift ? Qt::ShiftModifier : Qt::NoModifier));
        const bool keys = !ctrl || (key != Qt::Key_PageUp && key != Qt::Key_PageDown); // those change tabs
        if (keys && shift && anchor() != fixed && !m_view.view.selection().isEmpty())
            fail(u"Shift moved the anchor"_s);
        if (keys && !shift && !m_view.view.selection().isEmpty())
            fail(u"a selection stayed"_s);
        if (ctrl && key == Qt::Key_Home && m_view.view.caret() != Position{})
            fail(u"Ctrl+Home does not lead to the start"_s);
        if (ctrl && key == Qt::Key_End && m_view.view.caret() != transcript().end())
            fail(u"Ctrl+End does not lead to the end"_s);
    }
    void select()
    {
        const Position from = anyPlace();
        m_view.view.setCaret(from);
        const Position to = anyPlace();
        m_view.view.setCaret(to, true);
        if (m_view.view.selection() != Range{std::min(from, to), std::max(from, to)})
            fail(u"something else is selected"_s);
    }
    void copy()
    {
        const Range selection = m_view.view.selection();
        m_view.key(Qt::Key_C, Qt::ControlModifier);
        if (selection.isEmpty())
            return;
        m_clipboard = m_reference.text(selection);
        if (QApplication::clipboard()->text() != m_clipboard)
            fail(u"the clipboard holds "_s + QApplication::clipboard()->text());
    }
    void cut()
    {
        const Range selection = m_view.view.selection();
        copy();
        m_view.key(Qt::Key_X, Qt::ControlModifier);
        m_reference.erase(selection);
    }
    void paste()
    {
        if (m_clipboard.isEmpty() || m_clipboard.size() > 200)
            return;
        const Range selection = m_view.view.selection();
        m_view.key(Qt::Key_V, Qt::ControlModifier);
        expectCaret(m_reference.insert(selection, m_clipboard));
    }
    /// Cuts whole words and pastes them where they were: all is as before, times and marks too.
    void putBack()
    {
        const auto row = qsizetype(pick(int(m_reference.texts.size())));
        m_view.view.setCaret({row, 0}); // ends what was typed, which may set times
        const document::Segment segment = transcript().segments.at(row);
        if (segment.words.size() < 3)
            return;
        const int first = pick(int(segment.words.size()) - 1);
        const int last = first + pick(int(segment.words.size()) - first);
        const auto blankAt
            = [&segment](qsizetype at) { return at < 0 || at >= segment.text.size() || segment.text.at(at).isSpace(); };
        if (!blankAt(qsizetype(segment.words.at(first).offset) - 1) || !blankAt(segment.wordEnd(last)))
            return; // Chinese words would grow together
        m_view.view.setSelection({{row, segment.words.at(first).offset}, {row, segment.wordEnd(last)}});
        m_clipboard = m_reference.text(m_view.view.selection());
        m_view.key(Qt::Key_X, Qt::ControlModifier);
        m_view.key(Qt::Key_V, Qt::ControlModifier);
        const QStringList before = wordsOf(segment);
        const QStringList after = wordsOf(transcript().segments.at(row));
        if (before != after)
            fail(u"%1 became %2"_s.arg(before.join(u' '), after.join(u' ')));
    }
    void mark()
    {
        const Range selection = m_view.view.selection();
        const auto row = selection.from.segment;
        const document::Segment segment = transcript().segments.at(row);
        const Qt::Key keys[]{Qt::Key_B, Qt::Key_I, Qt::Key_U};
        const quint8 marks[]{document::Bold, document::Italic, document::Underline};
        const int which = pick(3);
        m_view.key(keys[which], Qt::ControlModifier);
        if (m_view.view.selection() != selection)
            fail(u"marking changed the selection"_s);
        if (selection.isEmpty() || selection.to.segment != row)
            return;
        const document::Segment &after = transcript().segments.at(row);
        std::optional<bool> on;
        for (qsizetype i = 0; i < segment.words.size(); ++i) {
            const bool touched = qsizetype(segment.words.at(i).offset) < selection.to.offset
                && segment.wordEnd(i) > selection.from.offset;
            const quint8 before = segment.words.at(i).marks();
            on = touched && !on ? (before & marks[which]) == 0 : on;
            const int expected = !touched ? before : *on ? before | marks[which] : before & ~marks[which];
            if (after.words.at(i).marks() != expected)
                fail(u"word %1 has the marks %2, not %3"_s.arg(i).arg(after.words.at(i).marks()).arg(expected));
        }
    }
    /// Text from another program.
    void drop()
    {
        const Position at = anyPlace();
        m_view.view.setCaret(at);
        const QPoint point = m_view.pointAt(at);
        QMimeData data;
        data.setText(u"new"_s);
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.viewport(), &enter);
        QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.viewport(), &drop);
        const Position landed = m_view.view.caret();
        const Position from{landed.segment, landed.offset - 3};
        m_reference.insert({from, from}, u"new"_s);
    }
    /// The selection, by a drag inside the view.
    void drag()
    {
        const Position from = anyPlace();
        const Range source{from, document::nextWord(transcript(), from)};
        const Position target = anyPlace();
        if (source.isEmpty() || source.from.segment != source.to.segment
            || (source.from <= target && target <= source.to))
            return;
        m_view.view.setCaret(target); // scrolls there
        const QPoint to = m_view.pointAt(target);
        m_view.view.setSelection(source);
        const QString text = m_reference.text(source);
        const QString before = m_view.text();
        const bool copies = pick(2) == 0;
        m_view.drag(m_view.pointInside(source), to, copies ? Qt::ControlModifier : Qt::NoModifier);
        const Position end = m_view.view.caret();
        if (m_view.text() == before)
            return; // the places were not both in sight
        if (!copies)
            m_reference.remove(source);
        const Position landed{end.segment, end.offset - text.size()};
        if (landed.offset < 0 || landed.segment >= m_reference.texts.size()
            || landed.offset > m_reference.texts.at(landed.segment).size()) {
            fail(u"the text did not land"_s);
            return;
        }
        m_reference.insert({landed, landed}, text);
    }
    /// A change made elsewhere, for instance by a search.
    void changeElsewhere()
    {
        const auto segment = qsizetype(pick(int(m_reference.texts.size())));
        const Range place{{segment, 0}, {segment, 0}};
        m_view.model.apply(document::replaceText(transcript(), place, u"new "_s));
        m_reference.insert(place, u"new "_s);
    }
    void undo()
    {
        m_view.view.undo();
        arrive();
    }
    void redo()
    {
        m_view.view.redo();
        arrive();
    }
    /// Every place of the history looks as it did then, to the last word's time.
    void arrive()
    {
        const qsizetype index = m_view.model.undoStack().index();
        if (index < m_timeline.size() && m_timeline.at(index) && *m_timeline.at(index) != transcript())
            fail(u"step %1 of the history is another one: %2"_s.arg(index).arg(m_view.text()));
        m_reference.texts = m_view.texts();
        m_travelled = true;
    }

    QRandomGenerator m_random;
    ViewFixture m_view;
    Reference m_reference;
    QString m_clipboard;
    QString m_problem;
    QList<std::optional<document::Transcript>> m_timeline; ///< the document at each index of the undo stack
    bool m_travelled = false; ///< nothing was done since an undo or redo
};

} // namespace

class TestTranscriptViewRandom : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStartDragDistance(4); }

    void randomInputAgreesWithAPlainModel_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void randomInputAgreesWithAPlainModel()
    {
        QFETCH(int, seed);
        QApplication::clipboard()->clear();
        Person person(seed);
        for (int step = 0; step < 400; ++step) {
            const QString problem = person.act();
            QVERIFY2(problem.isEmpty(), qPrintable(u"step %1, %2"_s.arg(step).arg(problem)));
            if (step % 20 == 0)
                person.paint();
        }
        QCOMPARE(person.travelThroughTime(), QString());
    }
};

QTEST_MAIN(TestTranscriptViewRandom)
#include "tst_transcriptviewrandom.moc"
