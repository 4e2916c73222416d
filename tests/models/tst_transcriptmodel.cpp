#include "models/transcriptmodel.h"

#include "models/document/editing.h"
#include "tests/support/invariants.h"
#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace document;
using namespace Qt::StringLiterals;
using models::TranscriptModel;

namespace {

Segment timedSegment(const QString &text, quint32 startMs)
{
    Segment segment{.id = newSegmentId(), .text = text, .startMs = startMs};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace() || (i > 0 && !text[i - 1].isSpace()))
            continue;
        Word word;
        word.offset = quint32(i);
        word.setSpan(Ms(startMs), Ms(startMs + 280));
        word.setConfidence(0.9);
        segment.words.append(word);
        startMs += 300;
    }
    segment.stopMs = startMs;
    return segment;
}

Transcript sample()
{
    Transcript transcript{
        .language = u"en"_s, .duration = Ms(600'000), .speakers = {{u"S1"_s, u"Ann"_s}, {u"S2"_s, u"Bob"_s}}};
    quint32 at = 500;
    for (int i = 0; i < 40; ++i) {
        Segment segment = timedSegment(u"good morning everyone the harbour report number %1 is ready"_s.arg(i), at);
        segment.speaker = i % 3 - 1;
        at = segment.stopMs + 700;
        transcript.segments.append(segment);
    }
    return transcript;
}

/// Makes edits as a person could, from a fixed seed.
class RandomEditor
{
public:
    explicit RandomEditor(quint32 seed)
        : m_random(seed)
    {
    }

    Edit edit(const Transcript &t)
    {
        switch (below(20)) {
        case 0:
            return splitSegment(t, position(t));
        case 1:
            return mergeWithNext(t, row(t));
        case 2:
            return below(8) ? mergeSegments(t, row(t), below(4)) : removeSegments(t, row(t), below(3));
        case 3:
            return setSpan(t, row(t), Ms(qint64(below(700'000)) - 1000), Ms(qint64(below(700'000)) - 1000));
        case 4:
            return setSpeaker(t, row(t), below(4), below(4) ? u"Speaker %1"_s.arg(below(6)) : QString());
        case 5:
            return renameSpeaker(t, below(8) - 1, u"Speaker %1"_s.arg(below(9)));
        case 6:
            return setMarks(t, range(t, 30), Mark(1U << below(3)), below(2));
        case 7:
            return confirmWord(t, {row(t), qint64(below(12)) - 1});
        case 8:
            m_clipboard = copyFragment(t, range(t, 60));
            return {};
        case 9:
            return pasteFragment(t, range(t, 20), m_clipboard);
        case 10:
            return replaceText(t, range(t, 200), {});
        default:
            return replaceText(t, below(2) ? range(t, 12) : at(position(t)), text());
        }
    }

    int below(int limit) { return int(m_random.bounded(limit)); }

private:
    static Range at(const Position &position) { return {position, position}; }

    qsizetype row(const Transcript &t) { return below(int(t.segments.size()) + 3) - 1; }

    Position position(const Transcript &t)
    {
        const Position place = clamped(t, {row(t), 0});
        const qsizetype size = t.segments.isEmpty() ? 0 : t.segments[place.segment].text.size();
        return {place.segment, below(int(size) + 2)};
    }

    Range range(const Transcript &t, int most)
    {
        const Position from = position(t);
        Position to = from;
        to.segment += below(8) == 0 ? below(3) : 0;
        to.offset += below(most);
        return {from, to};
    }

    QString text()
    {
        static const QStringList pieces{u" "_s,
                                        u"a"_s,
                                        u"ship"_s,
                                        u"quay three."_s,
                                        u"\n"_s,
                                        u"😀"_s,
                                        u"👩‍👩‍👧"_s,
                                        u"مرحبا"_s,
                                        u"שלום עולם"_s,
                                        u"你好世界"_s,
                                        u"カタカナ"_s,
                                        u"𠀋"_s,
                                        u"é"_s,
                                        u"e\u0301"_s,
                                        u"हिन्दी"_s,
                                        u"\u00A0"_s,
                                        u"  "_s,
                                        u"—"_s,
                                        u"don't"_s,
                                        u"\u200F"_s,
                                        u"\r\n"_s,
                                        u"x\ty"_s,
                                        QString(QChar(0xD83D)),
                                        u"\u2028"_s,
                                        QString(QChar(0))};
        QString result;
        for (int i = below(4); i >= 0; --i)
            result += pieces[below(int(pieces.size()))];
        return result;
    }

    QRandomGenerator m_random;
    Fragment m_clipboard;
};

} // namespace

/// The open transcript: editing, history and signals.
class TestTranscriptModel : public QObject
{
    Q_OBJECT

private slots:
    void survivesTenThousandRandomEdits_data();
    void survivesTenThousandRandomEdits();
    void undoesTypingInOneStep();
    void aClosedStepStartsANewOne();
    void wordsTypedAgainInAStepGetTheirTimesBack();
    void tellsViewsWhatWasApplied();
    void dropsEditsWhenReadOnly();
    void forgetsTheHistoryWithTheTranscript();
    void renamingASpeakerChangesEveryRowAtOnce();
    void aCopyStaysAsItWas();
};

void TestTranscriptModel::survivesTenThousandRandomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("transcript") << 1U << Kind::Transcript;
    QTest::newRow("captions") << 2U << Kind::Captions;
}

void TestTranscriptModel::survivesTenThousandRandomEdits()
{
    QFETCH(quint32, seed);
    QFETCH(Kind, kind);
    TranscriptModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Transcript start = sample();
    start.kind = kind;
    model.setTranscript(start);
    RandomEditor editor(seed);
    for (int i = 0; i < 10'000; ++i) {
        Edit edit = editor.edit(model.transcript());
        if (editor.below(2))
            edit.mergeKey = u"typing"_s;
        const QString label = edit.label;
        model.apply(std::move(edit));
        if (editor.below(5) == 0)
            model.closeUndoStep();
        const QString broken = brokenInvariant(model.transcript());
        QVERIFY2(broken.isEmpty(), qPrintable(u"step %1, %2: %3"_s.arg(i).arg(label, broken)));
        if (model.rowCount() > 120)
            model.apply(removeSegments(model.transcript(), 20, 80));
    }
    QVERIFY(model.undoStack().count() > 3000);
    const Transcript end = model.transcript();
    while (model.undoStack().canUndo())
        model.undoStack().undo();
    QCOMPARE(model.transcript(), start);
    while (model.undoStack().canRedo())
        model.undoStack().redo();
    QCOMPARE(model.transcript(), end);
}

namespace {

Edit key(const TranscriptModel &model, qsizetype offset, const QString &text)
{
    Edit edit = replaceText(model.transcript(), {{0, offset}, {0, offset}}, text);
    edit.mergeKey = u"typing"_s;
    return edit;
}

} // namespace

void TestTranscriptModel::undoesTypingInOneStep()
{
    TranscriptModel model;
    const Transcript start = sample();
    model.setTranscript(start);
    const QString text = u"hello"_s;
    for (qsizetype i = 0; i < text.size(); ++i)
        model.apply(key(model, i, text[i]));
    QCOMPARE(model.undoStack().count(), 1);
    QVERIFY(model.data(model.index(0), Qt::DisplayRole).toString().startsWith(u"hellogood"_s));
    model.undoStack().undo();
    QCOMPARE(model.transcript(), start);
    // what was taken back in the same step leaves no step
    const Edit typed = key(model, 0, u"x"_s);
    model.apply(typed);
    model.apply(typed.inverse());
    QVERIFY(!model.undoStack().canUndo());
    QCOMPARE(model.transcript(), start);
}

void TestTranscriptModel::aClosedStepStartsANewOne()
{
    TranscriptModel model;
    model.setTranscript(sample());
    model.apply(key(model, 0, u"a"_s));
    model.closeUndoStep();
    model.apply(key(model, 1, u"b"_s));
    QCOMPARE(model.undoStack().count(), 2);
    model.apply(confirmWord(model.transcript(), {0, 0}));
    model.apply(setSpeaker(model.transcript(), 0, 1, u"Bob"_s));
    QCOMPARE(model.undoStack().count(), 3); // the word was confirmed already
}

void TestTranscriptModel::wordsTypedAgainInAStepGetTheirTimesBack()
{
    TranscriptModel model;
    const Transcript start = sample();
    model.setTranscript(start);
    const QString word = start.segments[0].wordText(1).toString();
    const qsizetype at = start.segments[0].words[1].offset;
    Edit removal = replaceText(model.transcript(), {{0, at}, {0, at + word.size() + 1}}, {});
    removal.mergeKey = u"typing"_s;
    model.apply(removal);
    const QString typed = word + u" or so "_s;
    for (qsizetype i = 0; i < typed.size(); ++i)
        model.apply(key(model, at + i, typed[i]));
    QVERIFY(model.transcript().segments[0].words[1] != start.segments[0].words[1]);
    model.closeUndoStep();
    QCOMPARE(model.transcript().segments[0].words[1], start.segments[0].words[1]);
    QCOMPARE(model.undoStack().count(), 1);
    model.undoStack().undo();
    QCOMPARE(model.transcript(), start);
    model.closeUndoStep();
    QVERIFY(model.undoStack().canRedo());
    // what moved edges is left alone
    Edit edges = setSpan(model.transcript(), 0, start.segments[0].start(), start.segments[0].stop() + Ms(5));
    edges.mergeKey = u"edge"_s;
    model.apply(edges);
    model.closeUndoStep();
    QCOMPARE(model.transcript().segments[0], edges.inserted[0]);
}

void TestTranscriptModel::tellsViewsWhatWasApplied()
{
    TranscriptModel model;
    model.setTranscript(sample());
    QList<Edit> seen;
    connect(&model, &TranscriptModel::edited, this, [&](const Edit &edit) { seen.append(edit); });
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const Edit split = splitSegment(model.transcript(), {3, 12});
    model.apply(split);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first()[1].toInt(), 4);
    QCOMPARE(changed.first()[0].toModelIndex().row(), 3);
    model.undoStack().undo();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[1].inserted, split.removed);
    QCOMPARE(seen[1].caretAfter, split.caretBefore);
}

void TestTranscriptModel::dropsEditsWhenReadOnly()
{
    TranscriptModel model;
    model.setTranscript(sample());
    const Transcript before = model.transcript();
    const QSignalSpy readOnlyChanged(&model, &TranscriptModel::readOnlyChanged);
    model.setReadOnly(true);
    model.setReadOnly(true);
    QCOMPARE(readOnlyChanged.count(), 1);
    model.apply(key(model, 0, u"a"_s));
    QCOMPARE(model.transcript(), before);
    QVERIFY(!model.undoStack().canUndo());
}

void TestTranscriptModel::forgetsTheHistoryWithTheTranscript()
{
    TranscriptModel model;
    model.setTranscript(sample());
    model.apply(key(model, 0, u"a"_s));
    model.setTranscript({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.undoStack().canUndo());
    model.apply(replaceText(model.transcript(), {}, u"first"_s));
    QCOMPARE(model.rowCount(), 1);
}

void TestTranscriptModel::renamingASpeakerChangesEveryRowAtOnce()
{
    TranscriptModel model;
    model.setTranscript(sample());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy speakers(&model, &TranscriptModel::speakersChanged);
    model.apply(renameSpeaker(model.transcript(), 0, u"Anna"_s));
    QCOMPARE(speakers.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first()[1].toModelIndex().row(), model.rowCount() - 1);
    QCOMPARE(model.data(model.index(1), TranscriptModel::SpeakerRole).toString(), u"Anna"_s);
}

void TestTranscriptModel::aCopyStaysAsItWas()
{
    TranscriptModel model;
    model.setTranscript(sample());
    const Transcript copy = model.transcript();
    const QString text = copy.segments[0].text;
    model.apply(key(model, 0, u"a"_s));
    QCOMPARE(copy.segments[0].text, text);
    QVERIFY(model.transcript().segments[0].text != text);
}

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
