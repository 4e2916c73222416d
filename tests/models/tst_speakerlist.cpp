#include "models/document/editing.h"
#include "models/document/speakers.h"
#include "models/speakerlist.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::SpeakerList;
using models::TranscriptModel;

namespace {

document::Transcript conversation(int segments)
{
    document::Transcript transcript{.speakers
                                    = {{u"S1"_s, u"Ann"_s}, {u"S2"_s, u"Bob"_s}, {u"S3"_s, u"Cem"_s, u"#C8322B"_s}}};
    for (int i = 0; i < segments; ++i)
        transcript.segments.append({.id = QString::number(i),
                                    .text = u"words"_s,
                                    .words = {document::Word{.startMs = quint32(i) * 1000}},
                                    .startMs = quint32(i) * 1000,
                                    .stopMs = quint32(i) * 1000 + 500 + quint32(i % 3) * 100,
                                    .speaker = i % 4 - 1});
    return transcript;
}

/// What the list shows, as text.
QStringList shown(const SpeakerList &list)
{
    QStringList rows;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex index = list.index(row);
        rows.append(u"%1 %2 %3 %4"_s.arg(index.data().toString(), index.data(SpeakerList::ColorRole).toString())
                        .arg(index.data(SpeakerList::SegmentsRole).toInt())
                        .arg(index.data(SpeakerList::TimeRole).toLongLong()));
    }
    rows.append(QString::number(list.unnamedSegments()));
    return rows;
}

} // namespace

/// The list of speakers follows every change without looking at the whole document.
class TestSpeakerList : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatEverybodySays();
    void typingIsNoNews();
    void aChosenRowStaysWithItsSpeaker();
    void followsRandomChangesAndTheirUndo();
    void isEmptyWithoutAModel();
};

void TestSpeakerList::countsWhatEverybodySays()
{
    TranscriptModel model;
    SpeakerList list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setModel(&model);
    model.setTranscript(conversation(8));
    QCOMPARE(shown(list), (QStringList{u"Ann  2 1300"_s, u"Bob  2 1200"_s, u"Cem #C8322B 2 1100"_s, u"2"_s}));
    QCOMPARE(list.index(1).data(SpeakerList::NumberRole).toInt(), 2);
    QVERIFY(std::abs(list.index(0).data(SpeakerList::ShareRole).toDouble() - 1300.0 / 4700) < 1e-9);
}

void TestSpeakerList::typingIsNoNews()
{
    TranscriptModel model;
    SpeakerList list;
    list.setModel(&model);
    model.setTranscript(conversation(8));
    const QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
    model.apply(document::replaceText(model.transcript(), {{1, 2}, {1, 2}}, u"x"_s));
    QCOMPARE(changes.size(), 0);
    model.apply(document::setSpan(model.transcript(), 1, document::Ms(1000), document::Ms(1900)));
    QCOMPARE(changes.size(), 1);
}

void TestSpeakerList::aChosenRowStaysWithItsSpeaker()
{
    TranscriptModel model;
    SpeakerList list;
    list.setModel(&model);
    model.setTranscript(conversation(8));
    const QPersistentModelIndex cem(list.index(2));
    model.apply(document::moveSpeaker(model.transcript(), 2, 0));
    QCOMPARE(cem.row(), 0);
    model.apply(document::removeSpeaker(model.transcript(), 1, 0));
    QCOMPARE(cem.data().toString(), u"Cem"_s);
    model.undoStack().undo();
    model.undoStack().undo();
    QCOMPARE(cem.row(), 2);
}

void TestSpeakerList::followsRandomChangesAndTheirUndo()
{
    QRandomGenerator random(4);
    TranscriptModel model;
    SpeakerList list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setModel(&model);
    model.setTranscript(conversation(40));
    const QStringList start = shown(list);
    for (int step = 0; step < 2000; ++step) {
        const auto &t = model.transcript();
        const qsizetype speaker = random.bounded(int(t.speakers.size()) + 1) - 1;
        const qsizetype other = random.bounded(int(t.speakers.size()) + 1) - 1;
        const qsizetype row = random.bounded(int(t.segments.size()));
        const QString name = u"N%1"_s.arg(random.bounded(7));
        const std::function<document::Edit()> changes[]{
            [&] { return document::setSpeaker(t, row, random.bounded(9), random.bounded(3) ? name : QString()); },
            [&] { return document::renameSpeaker(t, speaker, name); },
            [&] { return document::removeSpeaker(t, speaker, other); },
            [&] { return document::moveSpeaker(t, speaker, other); },
            [&] { return document::addSpeaker(t, name); },
            [&] { return document::mergeSegments(t, row, 1 + random.bounded(2)); },
            [&] {
                return document::splitSegment(t, {row, 2});
            },
        };
        if (random.bounded(5) == 0)
            model.undoStack().undo();
        else
            model.apply(changes[random.bounded(int(std::size(changes)))]());
        SpeakerList fresh;
        fresh.setModel(&model);
        QCOMPARE(shown(list), shown(fresh));
    }
    while (model.undoStack().canUndo())
        model.undoStack().undo();
    QCOMPARE(shown(list), start);
}

void TestSpeakerList::isEmptyWithoutAModel()
{
    SpeakerList list;
    QCOMPARE(list.rowCount(), 0);
    {
        TranscriptModel model;
        list.setModel(&model);
        model.setTranscript(conversation(8));
        QCOMPARE(list.rowCount(), 3);
    }
    QCOMPARE(list.rowCount(), 0);
    QCOMPARE(list.unnamedSegments(), 0);
}

QTEST_GUILESS_MAIN(TestSpeakerList)
#include "tst_speakerlist.moc"
