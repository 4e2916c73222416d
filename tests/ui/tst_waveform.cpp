#include "models/document/edges.h"
#include "models/document/editing.h"
#include "tests/support/invariants.h"
#include "tests/ui/samplewindow.h"
#include "ui/player/waveform.h"
#include "ui/times/segmenttimes.h"
#include "ui/times/timetext.h"
#include "ui/widgets/notice.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using document::Edge;
using document::Side;

/// Times set on the waveform, at the playhead and by typing, in the real window with the sample.
class TestWaveform : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void anEdgeIsFoundUnderThePointer();
    void anEdgeIsDraggedInOneStep();
    void escapeGivesADragUp();
    void theEdgeSnapsToWhereTheSoundBegins();
    void wordsAreDraggedWhenZoomedIn();
    void aReadOnlyTextHasNoEdgesToDrag();
    void bracketsSetTheSegmentAtThePlayhead();
    void bracesSetTheNearestWord();
    void functionKeysSetTheSegmentOfTheTextCursor();
    void whatCannotBeIsExplained();
    void aDragChoosesALoop();
    void aClickSeeksAndEndsTheLoop();
    void theScaleScrubs();
    void wheelAndKeysZoomToTenMilliseconds();
    void framesAndEdgesAreSteppedTo();
    void theValueIsToldInWords();
    void typedTimesAreChecked();
    void theGutterTimeOpensThem();
    void everyPictureIsPainted();

private:
    double x(std::chrono::milliseconds time) const { return m_waveform->scene().toPixel(time); }
    QPoint inLane(std::chrono::milliseconds time) const
    {
        return {qRound(x(time)), m_waveform->scene().lane().center().y()};
    }
    void press(const QPoint &at) { QTest::mousePress(m_waveform, Qt::LeftButton, {}, at); }
    void move(const QPoint &at, Qt::KeyboardModifiers modifiers = {});
    void release(const QPoint &at) { QTest::mouseRelease(m_waveform, Qt::LeftButton, {}, at); }
    void seek(std::chrono::milliseconds time);
    const document::Segment &segment(qsizetype row) const { return m_sample.transcript().segments[row]; }

    SampleWindow m_sample;
    ui::Waveform *m_waveform = nullptr;
    document::Transcript m_start;
};

void TestWaveform::initTestCase()
{
    m_sample.open();
    m_waveform = m_sample.window().waveform();
    m_start = m_sample.transcript();
    QTRY_VERIFY(m_waveform->isVisible() && m_waveform->height() > 60);
}

void TestWaveform::init()
{
    m_sample.undoAll();
    QCOMPARE(m_sample.transcript().segments, m_start.segments);
    m_sample.window().notices()->withdraw(u"times"_s);
    m_sample.playback().player().pause();
    m_sample.playback().setLoopSpan({}, {});
    m_sample.view()->setCaret({1, 0});
    m_waveform->showSpan(0ms, m_waveform->duration());
    m_waveform->setFocus();
}

void TestWaveform::move(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(QEvent::MouseMove, at, m_waveform->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(m_waveform, &event);
}

void TestWaveform::seek(std::chrono::milliseconds time)
{
    m_sample.playback().player().seek(time);
    QTRY_COMPARE(m_waveform->playhead(), time);
}

void TestWaveform::anEdgeIsFoundUnderThePointer()
{
    const ui::WaveformScene scene = m_waveform->scene();
    QCOMPARE(ui::edgeAt(scene, inLane(segment(1).start())), (Edge{.segment = 1, .side = Side::Start}));
    QCOMPARE(ui::edgeAt(scene, inLane(segment(1).stop())), (Edge{.segment = 1, .side = Side::Stop}));
    QVERIFY(!ui::edgeAt(scene, inLane(segment(1).start() + 1500ms)).isValid());
    QVERIFY(!ui::edgeAt(scene, {x(segment(1).start()), double(scene.scale().center().y())}).isValid());
    move(inLane(segment(1).start()));
    QTest::mouseMove(m_waveform, inLane(segment(1).start()));
    QTRY_COMPARE(m_waveform->cursor().shape(), Qt::SplitHCursor);
    QTest::mouseMove(m_waveform, inLane(segment(1).start() + 1500ms));
    QTRY_COMPARE(m_waveform->cursor().shape(), Qt::IBeamCursor);
}

void TestWaveform::anEdgeIsDraggedInOneStep()
{
    press(inLane(segment(1).stop()));
    for (int by = 5; by <= 15; by += 5)
        move(inLane(segment(1).stop()) + QPoint(by, 0), Qt::ShiftModifier);
    QCOMPARE(m_sample.transcript(), m_start); // only shown so far
    const auto shown = m_waveform->scene().row(1).stop();
    QVERIFY(shown > m_start.segments[1].stop() + 100ms);
    release(inLane(segment(1).stop()) + QPoint(15, 0));
    QCOMPARE(segment(1).stop(), shown);
    QCOMPARE(brokenInvariant(m_sample.transcript()), QString());
    QCOMPARE(m_sample.model().undoStack().count(), 1);
    QCOMPARE(m_sample.view()->caret(), (document::Position{1, 0}));
    m_sample.model().undoStack().undo();
    QCOMPARE(m_sample.transcript(), m_start);
}

void TestWaveform::escapeGivesADragUp()
{
    const QPoint at = inLane(segment(1).stop());
    press(at);
    move(at + QPoint(15, 0), Qt::ShiftModifier);
    QTest::keyClick(m_waveform, Qt::Key_Escape);
    release(at + QPoint(15, 0));
    QCOMPARE(m_sample.transcript(), m_start);
    QVERIFY(!m_waveform->scene().pending);
}

void TestWaveform::theEdgeSnapsToWhereTheSoundBegins()
{
    const ui::WaveformScene scene = m_waveform->scene();
    const Edge edge{.segment = 1, .side = Side::Stop};
    const auto stop = segment(1).stop();
    // the sample is silent between two segments, so that near the next one's start something is found
    const auto next = segment(2).start();
    const auto found = ui::snapped(scene, edge, next - 40ms, 0ms);
    QVERIFY2(found != next - 40ms, qPrintable(QString::number(found.count())));
    QVERIFY(found > stop && found <= next + 60ms);
    // the playhead is a place as well
    QCOMPARE(ui::snapped(scene, edge, 10'700ms, 10'650ms), 10'650ms);
    QCOMPARE(ui::edgeFrom(scene, 0ms, 1), segment(0).start());
    QCOMPARE(ui::edgeFrom(scene, segment(1).start(), -1), segment(0).stop());
}

void TestWaveform::wordsAreDraggedWhenZoomedIn()
{
    QVERIFY(!m_waveform->scene().showsWords());
    m_waveform->showSpan(segment(1).start() - 200ms, 3s);
    const ui::WaveformScene scene = m_waveform->scene();
    QVERIFY(scene.showsWords());
    const document::Word word = segment(1).words[2];
    const QPoint at(qRound(x(word.start())), scene.words().center().y());
    const Edge edge = ui::edgeAt(scene, at);
    QVERIFY(edge.segment == 1 && (edge == Edge{1, 2, Side::Start} || edge == Edge{1, 1, Side::Stop}));
    press(at);
    move(at + QPoint(12, 0), Qt::ShiftModifier);
    release(at + QPoint(12, 0));
    const document::Word moved = edge.word == 2 ? segment(1).words[2] : segment(1).words[1];
    QCOMPARE(moved.source(), document::WordSource::Manual);
    QCOMPARE(brokenInvariant(m_sample.transcript()), QString());
    QCOMPARE(m_sample.model().undoStack().count(), 1);
    // typing next to it leaves it alone
    const auto start = moved.start();
    m_sample.model().apply(document::replaceText(m_sample.transcript(), {{1, 0}, {1, 4}}, u"Goodness, yes"_s));
    const auto &words = segment(1).words;
    QVERIFY(std::any_of(words.begin(), words.end(), [&](const document::Word &other) {
        return other.source() == document::WordSource::Manual && other.start() == start;
    }));
}

void TestWaveform::aReadOnlyTextHasNoEdgesToDrag()
{
    m_sample.model().setReadOnly(true);
    QTest::mouseMove(m_waveform, inLane(segment(1).start()));
    const QPoint at = inLane(segment(1).stop());
    press(at);
    move(at + QPoint(15, 0));
    release(at + QPoint(15, 0));
    QTest::keyClick(m_waveform, Qt::Key_BracketRight);
    QCOMPARE(m_sample.transcript(), m_start);
    m_sample.model().setReadOnly(false);
}

void TestWaveform::bracketsSetTheSegmentAtThePlayhead()
{
    seek(segment(1).start() - 300ms);
    QTest::keyClick(m_waveform, Qt::Key_BracketLeft);
    QCOMPARE(segment(1).start(), m_start.segments[1].start() - 300ms);
    seek(segment(1).stop() + 200ms);
    QTest::keyClick(m_waveform, Qt::Key_BracketRight);
    QCOMPARE(segment(1).stop(), m_start.segments[1].stop() + 200ms);
    QCOMPARE(m_sample.model().undoStack().count(), 2);
}

void TestWaveform::bracesSetTheNearestWord()
{
    const document::Word word = segment(1).words[4];
    seek(word.start() + 30ms);
    QTest::keyClick(m_waveform, Qt::Key_BraceLeft, Qt::ShiftModifier);
    QCOMPARE(segment(1).words[4].start(), word.start() + 30ms);
    QCOMPARE(segment(1).words[4].source(), document::WordSource::Manual);
    seek(word.stop() - 20ms);
    QTest::keyClick(m_waveform, Qt::Key_BraceRight, Qt::ShiftModifier);
    QCOMPARE(segment(1).words[4].stop(), word.stop() - 20ms);
}

void TestWaveform::functionKeysSetTheSegmentOfTheTextCursor()
{
    m_sample.view()->setCaret({3, 7});
    m_sample.view()->setFocus();
    seek(segment(3).start() - 100ms);
    QTest::keyClick(&m_sample.window(), Qt::Key_F11);
    QCOMPARE(segment(3).start(), m_start.segments[3].start() - 100ms);
    seek(segment(3).stop() + 100ms);
    QTest::keyClick(&m_sample.window(), Qt::Key_F12);
    QCOMPARE(segment(3).stop(), m_start.segments[3].stop() + 100ms);
    QCOMPARE(m_sample.view()->caret(), (document::Position{3, 7}));
}

void TestWaveform::whatCannotBeIsExplained()
{
    seek(35s); // far behind the next segment
    QTest::keyClick(m_waveform, Qt::Key_BracketRight);
    QCOMPARE(m_sample.transcript(), m_start);
    const ui::Banner *banner = m_sample.window().notices()->banner(u"times"_s);
    QVERIFY(banner);
    QVERIFY2(banner->notice().text.contains(ui::exactTimeText(segment(2).start())), qPrintable(banner->notice().text));
    seek(segment(1).stop() + 100ms);
    QTest::keyClick(m_waveform, Qt::Key_BracketRight);
    QVERIFY(!m_sample.window().notices()->banner(u"times"_s));
}

void TestWaveform::aDragChoosesALoop()
{
    const auto from = segment(3).start() + 700ms;
    const QPoint left = inLane(from);
    press(left);
    move(left + QPoint(30, 0));
    move(left + QPoint(60, 0));
    release(left + QPoint(60, 0));
    const auto loop = m_sample.playback().loopSpan();
    QVERIFY(loop.second > loop.first);
    QVERIFY(std::abs((loop.first - from).count()) < 60);
    QCOMPARE(m_sample.playback().player().position(), loop.first);
    m_sample.playback().player().setSpeed(4);
    QTest::keyClick(m_waveform, Qt::Key_Space);
    QSignalSpy positions(&m_sample.playback(), &models::Playback::positionChanged);
    // it comes back to the start of what was chosen
    std::chrono::milliseconds last = loop.first;
    bool cameBack = false;
    connect(&m_sample.playback(), &models::Playback::positionChanged, &positions, [&](media::Ms now) {
        cameBack = cameBack || now < last - 200ms;
        last = now;
    });
    QTRY_VERIFY_WITH_TIMEOUT(cameBack, 20'000);
    m_sample.playback().player().pause();
    m_sample.playback().player().setSpeed(1);
    m_sample.playback().setLoopSegment(true);
    QCOMPARE(m_sample.playback().loopSpan().first, m_sample.playback().loopSpan().second); // one loop at a time
    m_sample.playback().setLoopSegment(false);
}

void TestWaveform::aClickSeeksAndEndsTheLoop()
{
    m_sample.playback().setLoopSpan(1s, 2s);
    const QPoint at = inLane(segment(3).start() + 900ms);
    press(at);
    release(at);
    QCOMPARE(m_sample.playback().loopSpan().first, m_sample.playback().loopSpan().second);
    const auto position = m_sample.playback().player().position();
    QVERIFY(std::abs((position - segment(3).start() - 900ms).count()) < 60);
}

void TestWaveform::theScaleScrubs()
{
    const int y = m_waveform->scene().scale().center().y();
    press({100, y});
    move({300, y});
    QCOMPARE(m_sample.playback().player().position(), m_waveform->scene().toTime(300));
    release({300, y});
    QCOMPARE(m_sample.playback().loopSpan().first, m_sample.playback().loopSpan().second);
}

void TestWaveform::wheelAndKeysZoomToTenMilliseconds()
{
    const auto wheel = [&](int by, Qt::KeyboardModifiers modifiers) {
        const QPointF at = m_waveform->rect().center();
        QWheelEvent event(at, m_waveform->mapToGlobal(at), {}, {0, by}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(m_waveform, &event);
    };
    const auto all = m_waveform->viewSpan();
    wheel(120, Qt::ControlModifier);
    QVERIFY(m_waveform->viewSpan() < all);
    const auto start = m_waveform->viewStart();
    wheel(-120, {});
    QVERIFY(m_waveform->viewStart() > start);
    wheel(120, {});
    QCOMPARE(m_waveform->viewStart(), start);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(m_waveform, Qt::Key_Plus);
    QCOMPARE(m_waveform->viewSpan(), 100ms);
    QVERIFY(m_waveform->scene().pixels(10ms) > 20);
    QVERIFY(!m_waveform->grab().isNull());
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(m_waveform, Qt::Key_Minus);
    QCOMPARE(m_waveform->viewSpan(), all);
}

void TestWaveform::framesAndEdgesAreSteppedTo()
{
    seek(1000ms);
    QTest::keyClick(m_waveform, Qt::Key_Period);
    QCOMPARE(m_sample.playback().player().position(), 1040ms); // no video: 25 a second
    QTest::keyClick(m_waveform, Qt::Key_Comma);
    QTest::keyClick(m_waveform, Qt::Key_Comma);
    QCOMPARE(m_sample.playback().player().position(), 960ms);
    QTest::keyClick(m_waveform, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_sample.playback().player().position(), segment(0).stop());
    QTest::keyClick(m_waveform, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_sample.playback().player().position(), segment(0).start());
}

void TestWaveform::theValueIsToldInWords()
{
    seek(segment(1).start() + 100ms);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_waveform);
    QVERIFY(accessible && accessible->valueInterface());
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    QCOMPARE(accessible->valueInterface()->currentValue().toLongLong(), (segment(1).start() + 100ms).count());
    const QString value = accessible->text(QAccessible::Value);
    QVERIFY2(value.contains(ui::exactTimeText(segment(1).start())) && value.contains(u'2'), qPrintable(value));
    accessible->valueInterface()->setCurrentValue(qint64(7000));
    QCOMPARE(m_sample.playback().player().position(), 7s);
}

void TestWaveform::typedTimesAreChecked()
{
    m_sample.action("segment.times")->trigger();
    auto *times = m_sample.window().findChild<ui::SegmentTimes *>();
    QVERIFY(times && times->isVisible());
    const auto fields = times->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields[0]->text(), ui::exactTimeText(segment(1).start(), true));
    const auto type = [](QLineEdit *field, const QString &text) {
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    };
    for (const QString &wrong : {u"abc"_s, u"00:00:00.000"_s, u"00:00:59.000"_s}) {
        type(fields[0], wrong);
        QVERIFY2(times->isVisible(), qPrintable(wrong));
        QCOMPARE(m_sample.transcript(), m_start);
    }
    type(fields[0], u"00:00:05.250"_s);
    QCOMPARE(segment(1).start(), 5250ms);
    QCOMPARE(segment(1).stop(), m_start.segments[1].stop());
    QCOMPARE(m_sample.model().undoStack().count(), 1);
    QTRY_VERIFY(!m_sample.window().findChild<ui::SegmentTimes *>());
    const document::Transcript &t = m_sample.transcript();
    QVERIFY(!ui::spanProblem(t, 1, 6s, 6s).isEmpty());
    QVERIFY(ui::spanProblem(t, 1, 1s, 6s).contains(ui::exactTimeText(segment(0).stop(), true)));
    QVERIFY(ui::spanProblem(t, 1, 6s, 30s).contains(ui::exactTimeText(segment(2).start(), true)));
    QVERIFY(!ui::spanProblem(t, 7, 36s, 1h).isEmpty());
    QCOMPARE(ui::exactTimeText(3'723'045ms), u"01:02:03.045"_s);
    QCOMPARE(ui::exactTimeText(45ms, true), u"00:00:00.045"_s);
}

void TestWaveform::theGutterTimeOpensThem()
{
    QSignalSpy requests(m_sample.view(), &ui::TranscriptView::timesRequested);
    const QRect caret = m_sample.view()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    QPoint at = caret.center();
    for (at.setX(2); at.x() < caret.left() && requests.isEmpty(); at.rx() += 6)
        QTest::mouseDClick(m_sample.view()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0][0].value<qsizetype>(), 1);
    auto *times = m_sample.window().findChild<ui::SegmentTimes *>();
    QVERIFY(times);
    times->close();
    QTRY_VERIFY(!m_sample.window().findChild<ui::SegmentTimes *>());
}

void TestWaveform::everyPictureIsPainted()
{
    m_sample.playback().setLoopSpan(3s, 6s);
    for (const auto span : {41'000ms, 3000ms, 100ms}) {
        m_waveform->showSpan(4s, span);
        const QImage picture = m_waveform->grab().toImage();
        QSet<QRgb> colours;
        for (int column = 0; column < picture.width(); column += 3) {
            for (int row = 0; row < picture.height(); row += 3)
                colours.insert(picture.pixel(column, row));
        }
        QVERIFY2(colours.size() > 5, qPrintable(QString::number(colours.size())));
    }
    m_waveform->resize(200, 44);
    QVERIFY(!m_waveform->grab().isNull());
}

QTEST_MAIN(TestWaveform)
#include "tst_waveform.moc"
