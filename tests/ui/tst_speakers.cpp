#include "models/document/speakers.h"
#include "models/speakerlist.h"
#include "tests/support/answers.h"
#include "tests/support/invariants.h"
#include "tests/ui/samplewindow.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/speakers/removespeaker.h"
#include "ui/speakers/speakerdelegate.h"
#include "ui/speakers/speakerpicker.h"
#include "ui/speakers/speakerspane.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// People and their voices, in the real window with the sample.
class TestSpeakersPane : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void thePaneTellsWhoSaysHowMuch();
    void aNameIsChangedInPlace();
    void aNameThatIsThereMergesAfterOneQuestion();
    void longNamesAreRefusedWithTheLimit();
    void aSpeakerIsAddedAndNamed();
    void aRemovedSpeakerLeavesTheSegmentsToAnother();
    void theOrderChangesWithTheKeys();
    void aChosenColourIsKept();
    void theNumberKeysSetTheSpeaker();
    void thePickerFindsByTyping();
    void thePickerMakesANewSpeaker();
    void thePickerHoldsFortySpeakers();
    void undoingLeavesTheTextCursor();
    void theVoiceComesBackToThePlace();
    void escapeEndsTheVoice();
    void thePaneIsReachedByKey();

private:
    ui::SpeakersPane *pane() const { return m_sample.window().findChild<ui::SpeakersPane *>(); }
    ui::SpeakerPicker *picker() const
    {
        const auto all = m_sample.window().findChildren<ui::SpeakerPicker *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    QString names() const;
    void typeName(const QString &name);
    void closePicker();

    SampleWindow m_sample;
    document::Transcript m_start;
};

void TestSpeakersPane::initTestCase()
{
    m_sample.open();
    m_sample.action("view.speakers")->setChecked(true);
    QVERIFY(pane());
    m_start = m_sample.transcript();
    QCOMPARE(names(), u"Nora Carl"_s);
}

void TestSpeakersPane::init()
{
    m_sample.undoAll();
    QCOMPARE(m_sample.transcript().segments, m_start.segments);
    m_sample.view()->setCaret({0, 0});
    pane()->setCurrent(0);
    m_sample.window().activateWindow(); // nobody else does after a dialog
    QTRY_VERIFY(m_sample.window().isActiveWindow());
}

QString TestSpeakersPane::names() const
{
    QStringList all;
    for (int row = 0; row < pane()->list()->model()->rowCount(); ++row)
        all.append(pane()->list()->model()->index(row, 0).data().toString());
    return all.join(u' ');
}

void TestSpeakersPane::typeName(const QString &name)
{
    pane()->list()->setFocus();
    m_sample.action("speakers.rename")->trigger();
    auto *editor = pane()->list()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, name);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!pane()->list()->viewport()->findChild<QLineEdit *>());
    QCoreApplication::processEvents(); // the name comes by a queued signal
}

void TestSpeakersPane::closePicker()
{
    picker()->close();
    QTRY_VERIFY(!picker());
}

void TestSpeakersPane::thePaneTellsWhoSaysHowMuch()
{
    const QModelIndex nora = pane()->list()->model()->index(0, 0);
    QCOMPARE(ui::speakerLine(nora), u"4 segments · 00:10 · 30 %"_s);
    QCOMPARE(nora.data(models::SpeakerList::NumberRole).toInt(), 1);
    m_sample.view()->setCaret({1, 0});
    m_sample.action("segment.speaker1")->trigger();
    QCOMPARE(nora.data(models::SpeakerList::SegmentsRole).toInt(), 5);
}

void TestSpeakersPane::aNameIsChangedInPlace()
{
    m_sample.view()->setCaret({3, 4});
    typeName(u"Dr. Nora Ng"_s);
    QCOMPARE(names(), u"Dr. Nora Ng Carl"_s);
    QCOMPARE(m_sample.transcript().speakerName(m_sample.transcript().segments[0]), u"Dr. Nora Ng"_s);
    QCOMPARE(m_sample.view()->caret(), (document::Position{3, 4}));
    QCOMPARE(m_sample.model().undoStack().count(), 1);
}

void TestSpeakersPane::aNameThatIsThereMergesAfterOneQuestion()
{
    answers::no();
    typeName(u"carl"_s);
    const ui::ask::Question question = ui::ask::lastQuestion();
    QVERIFY2(question.text.contains(u"Nora"_s) && question.text.contains(u"Carl"_s), qPrintable(question.text));
    QCOMPARE(names(), u"Nora Carl"_s);
    answers::yes();
    typeName(u"carl"_s);
    QCOMPARE(names(), u"Carl"_s);
    QVERIFY(std::all_of(m_sample.transcript().segments.begin(), m_sample.transcript().segments.end(),
                        [](const document::Segment &segment) { return segment.speaker == 0; }));
    m_sample.model().undoStack().undo();
    QCOMPARE(names(), u"Nora Carl"_s);
    QCOMPARE(m_sample.transcript().segments, m_start.segments);
}

void TestSpeakersPane::longNamesAreRefusedWithTheLimit()
{
    typeName(QString(41, u'x'));
    QCOMPARE(names(), u"Nora Carl"_s);
    const ui::Banner *banner = m_sample.window().notices()->banner(u"speakers"_s);
    QVERIFY(banner && banner->notice().text.contains(u"40"_s));
    typeName(QString(40, u'x'));
    QCOMPARE(names(), QString(40, u'x') + u" Carl"_s);
    QVERIFY(!m_sample.window().notices()->banner(u"speakers"_s));
}

void TestSpeakersPane::aSpeakerIsAddedAndNamed()
{
    m_sample.action("speakers.add")->trigger();
    QCOMPARE(names(), u"Nora Carl Speaker 3"_s);
    auto *editor = pane()->list()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"Zoë"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(names(), u"Nora Carl Zoë"_s);
    QCOMPARE(m_sample.transcript().speakers[2].id, u"Zoë"_s);
}

void TestSpeakersPane::aRemovedSpeakerLeavesTheSegmentsToAnother()
{
    m_sample.action("speakers.remove")->trigger();
    auto *question = m_sample.window().findChild<ui::RemoveSpeaker *>();
    QVERIFY(question);
    QCOMPARE(question->heirs()->count(), 2);
    question->heirs()->setCurrentIndex(1);
    question->accept();
    QTRY_COMPARE(names(), u"Carl"_s);
    QCOMPARE(m_sample.transcript().segments[0].speaker, 0);
    m_sample.model().undoStack().undo();
    QTRY_VERIFY(!m_sample.window().findChild<ui::RemoveSpeaker *>());
    pane()->setCurrent(0);
    m_sample.action("speakers.remove")->trigger();
    question = m_sample.window().findChild<ui::RemoveSpeaker *>();
    question->accept(); // nobody
    QTRY_COMPARE(names(), u"Carl"_s);
    QCOMPARE(m_sample.transcript().segments[0].speaker, -1);
    m_sample.model().undoStack().undo();
    QCOMPARE(m_sample.transcript(), m_start);
    QTRY_VERIFY(!m_sample.window().findChild<ui::RemoveSpeaker *>());
}

void TestSpeakersPane::theOrderChangesWithTheKeys()
{
    m_sample.action("speakers.down")->trigger();
    QCOMPARE(names(), u"Carl Nora"_s);
    QCOMPARE(pane()->current(), 1); // the choice stays with the speaker
    QCOMPARE(m_sample.action("segment.speaker1")->text(), u"&1  Carl"_s);
    QVERIFY(pane()->list()->model()->moveRow({}, 1, {}, 0)); // as a drop does
    QCOMPARE(names(), u"Nora Carl"_s);
}

void TestSpeakersPane::aChosenColourIsKept()
{
    emit pane()->colourChosen(0, u"#C8322B"_s);
    QCOMPARE(m_sample.transcript().speakers[0].color, u"#C8322B"_s);
    QCOMPARE(pane()->list()->currentIndex().data(models::SpeakerList::ColorRole).toString(), u"#C8322B"_s);
}

void TestSpeakersPane::theNumberKeysSetTheSpeaker()
{
    m_sample.view()->setFocus();
    QTest::keyClick(&m_sample.window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_sample.transcript().segments[0].speaker, 1);
    // a selection over three segments
    m_sample.view()->setSelection({{2, 3}, {4, 2}});
    QTest::keyClick(&m_sample.window(), Qt::Key_2, Qt::ControlModifier);
    for (const qsizetype row : {2, 3, 4})
        QCOMPARE(m_sample.transcript().segments[row].speaker, 1);
    QCOMPARE(m_sample.transcript().segments[6].speaker, 0);
    QCOMPARE(m_sample.view()->selection(), (document::Range{{2, 3}, {4, 2}}));
    // from here up to the next speaker: segments 0..5 are Carl's now
    m_sample.view()->setCaret({1, 0});
    QTest::keyClick(&m_sample.window(), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_sample.transcript().segments[0].speaker, 1);
    for (const qsizetype row : {1, 2, 3, 4, 5, 6})
        QCOMPARE(m_sample.transcript().segments[row].speaker, 0);
    QCOMPARE(m_sample.transcript().segments[7].speaker, 1);
    QCOMPARE(m_sample.model().undoStack().count(), 3);
}

void TestSpeakersPane::thePickerFindsByTyping()
{
    m_sample.view()->setFocus();
    QTest::keyClick(&m_sample.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(picker() && picker()->isVisible());
    QCOMPARE(picker()->list()->count(), 3); // with nobody
    QTest::keyClicks(picker()->search(), u"ar"_s);
    QCOMPARE(picker()->list()->currentItem()->text(), u"Carl"_s);
    QTest::keyClick(picker()->search(), Qt::Key_Return);
    QTRY_VERIFY(!picker());
    QCOMPARE(m_sample.transcript().segments[0].speaker, 1);
    m_sample.action("segment.speakers")->trigger();
    QTest::keyClicks(picker()->search(), u"1"_s);
    QTest::keyClick(picker()->search(), Qt::Key_Return, Qt::ShiftModifier); // segments 0 and 1 are Carl's
    QCOMPARE(m_sample.transcript().segments[0].speaker, 0);
    QCOMPARE(m_sample.transcript().segments[1].speaker, 0);
    QCOMPARE(m_sample.transcript().segments[3].speaker, 1);
    QTRY_VERIFY(!picker());
    m_sample.action("segment.speakers")->trigger();
    QTest::keyClick(picker()->search(), Qt::Key_PageDown);
    QTest::keyClick(picker()->search(), Qt::Key_Return);
    QCOMPARE(m_sample.transcript().segments[0].speaker, -1);
    QTRY_VERIFY(!picker());
}

void TestSpeakersPane::thePickerMakesANewSpeaker()
{
    m_sample.action("segment.speakers")->trigger();
    QTest::keyClicks(picker()->search(), QString(41, u'y'));
    QCOMPARE(picker()->list()->count(), 0);
    QTest::keyClick(picker()->search(), Qt::Key_Return);
    QVERIFY(picker() && picker()->isVisible());
    picker()->search()->setText(u"Ada"_s);
    QTest::keyClick(picker()->search(), Qt::Key_Return);
    QCOMPARE(names(), u"Nora Carl Ada"_s);
    QCOMPARE(m_sample.transcript().segments[0].speaker, 2);
    QTRY_VERIFY(!picker());
}

void TestSpeakersPane::thePickerHoldsFortySpeakers()
{
    for (int i = 3; i <= 43; ++i)
        m_sample.model().apply(document::addSpeaker(m_sample.transcript(), u"Guest %1"_s.arg(i)));
    m_sample.action("segment.speakers")->trigger();
    QCOMPARE(picker()->list()->count(), 44);
    QVERIFY(picker()->height() <= 500);
    QTest::keyClicks(picker()->search(), u"42"_s);
    QTest::keyClick(picker()->search(), Qt::Key_Return);
    QCOMPARE(m_sample.transcript().speakerName(m_sample.transcript().segments[0]), u"Guest 42"_s);
    QTRY_VERIFY(!picker());
    QVERIFY(!m_sample.action("segment.speaker9")->text().isEmpty());
    QCOMPARE(pane()->list()->model()->index(9, 0).data(models::SpeakerList::NumberRole).toInt(), 0);
}

void TestSpeakersPane::undoingLeavesTheTextCursor()
{
    m_sample.view()->setCaret({6, 5});
    m_sample.action("speakers.down")->trigger();
    m_sample.view()->undo();
    QCOMPARE(names(), u"Nora Carl"_s);
    QCOMPARE(m_sample.view()->caret(), (document::Position{6, 5}));
}

void TestSpeakersPane::theVoiceComesBackToThePlace()
{
    models::Playback &playback = m_sample.playback();
    playback.player().seek(20s);
    const document::WordRef word = playback.currentWord();
    playback.player().setSpeed(4);
    m_sample.action("speakers.preview")->trigger();
    QVERIFY(playback.isAway());
    QCOMPARE(playback.player().state(), media::Player::State::Playing);
    const QList<document::TimeSpan> spans = document::voiceOf(m_sample.transcript(), 0, 10s);
    const media::Ms first = playback.player().position();
    QVERIFY(first >= spans.first().start && first < spans.first().stop);
    QCOMPARE(playback.currentWord(), word); // the text stays where it is
    QTRY_VERIFY_WITH_TIMEOUT(!playback.isAway(), 20'000);
    QCOMPARE(playback.player().state(), media::Player::State::Paused);
    QCOMPARE(playback.player().position(), 20s);
    playback.player().setSpeed(1);
}

void TestSpeakersPane::escapeEndsTheVoice()
{
    models::Playback &playback = m_sample.playback();
    playback.player().seek(30s);
    m_sample.action("speakers.preview")->trigger();
    QVERIFY(playback.isAway());
    QTest::keyClick(&m_sample.window(), Qt::Key_Escape);
    QVERIFY(!playback.isAway());
    QCOMPARE(playback.player().position(), 30s);
    // so does asking for the same voice again, and pausing
    m_sample.action("speakers.preview")->trigger();
    m_sample.action("speakers.preview")->trigger();
    QVERIFY(!playback.isAway());
    m_sample.action("speakers.preview")->trigger();
    playback.toggle();
    QVERIFY(!playback.isAway());
    QCOMPARE(playback.player().position(), 30s);
    // who goes elsewhere stays there
    m_sample.action("speakers.preview")->trigger();
    playback.player().seek(40s);
    QVERIFY(!playback.isAway());
    QVERIFY(playback.player().position() >= 40s);
    playback.player().pause();
}

void TestSpeakersPane::thePaneIsReachedByKey()
{
    m_sample.view()->setFocus();
    QTest::keyClick(&m_sample.window(), Qt::Key_F6);
    QCOMPARE(m_sample.window().focusWidget(), pane()->list());
    QTest::keyClick(pane()->list(), Qt::Key_Down);
    QCOMPARE(pane()->current(), 1);
    QTest::keyClick(pane()->list(), Qt::Key_Return); // to Carl's first segment
    QCOMPARE(m_sample.view()->caret(), (document::Position{1, 0}));
    QTest::keyClick(pane()->list(), Qt::Key_Return);
    QCOMPARE(m_sample.view()->caret(), (document::Position{3, 0}));
}

QTEST_MAIN(TestSpeakersPane)
#include "tst_speakers.moc"
