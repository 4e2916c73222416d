#include "models/desk/soundmemory.h"
#include "models/document/editing.h"
#include "tests/models/sampleplayback.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using document::Position;
using media::Ms;

/// Pausing while typing, stopping at segments and playing pieces, with the real player.
class TestPlayingWhileTyping : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = std::make_unique<SamplePlayback>();
        m_desk->settings.setValue(models::pauseWhileTyping, true);
        m_desk->settings.setValue(models::backStep, 0);
        m_typing = std::make_unique<models::TypingPause>(m_desk->playback, m_desk->settings);
        QTRY_VERIFY(m_desk->isPaused());
    }

    void cleanup()
    {
        m_typing.reset();
        m_desk.reset();
    }

    void aKeyPausesAndRestGoesOnWhereItStopped()
    {
        playAt(2s);
        type({0, 5}, u"a"_s);
        QVERIFY(m_desk->isPaused());
        const Ms stopped = m_desk->player().position();
        type({0, 6}, u"b"_s);
        QVERIFY(m_desk->isPaused());
        QTRY_VERIFY(m_desk->playback.isPlaying());
        QTRY_VERIFY(m_desk->player().position() > stopped);
        QVERIFY(m_desk->player().position() < stopped + 3s);
    }

    void typingInSilenceStartsNothing()
    {
        type({0, 5}, u"a"_s);
        QTest::qWait(700); // longer than the rest after which it would play
        QVERIFY(m_desk->isPaused());
    }

    void theSettingIsOff()
    {
        m_desk->settings.setValue(models::pauseWhileTyping, false);
        playAt(2s);
        type({0, 5}, u"a"_s);
        QVERIFY(m_desk->playback.isPlaying());
    }

    void itGoesOnAfterAWord()
    {
        m_desk->settings.setValue(models::resumeWhen, u"word"_s);
        playAt(2s);
        type({0, 0}, u"x"_s);
        QVERIFY(m_desk->isPaused());
        type({0, 1}, u"y"_s);
        QVERIFY(m_desk->isPaused());
        type({0, 2}, u" "_s);
        QTRY_VERIFY(m_desk->playback.isPlaying());
    }

    void itWaitsForPlay()
    {
        m_desk->settings.setValue(models::resumeWhen, u"never"_s);
        playAt(2s);
        type({0, 5}, u"a"_s);
        QTest::qWait(700);
        QVERIFY(m_desk->isPaused());
        m_desk->playback.toggle();
        QTRY_VERIFY(m_desk->playback.isPlaying());
    }

    void playGoesBackToWhatWasTyped_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("row");
        QTest::newRow("before") << u"before"_s << 1;
        QTest::newRow("after") << u"after"_s << 2;
    }

    void playGoesBackToWhatWasTyped()
    {
        QFETCH(QString, from);
        QFETCH(int, row);
        m_desk->settings.setValue(models::resumeWhen, u"never"_s);
        m_desk->settings.setValue(models::resumeFrom, from);
        playAt(20s);
        type({1, 0}, u"A "_s);
        type({2, 0}, u"B "_s);
        const Ms start = m_desk->segment(row).start();
        m_desk->playback.play();
        QTRY_VERIFY(m_desk->playback.isPlaying());
        QTRY_VERIFY(m_desk->player().position() < 19s);
        const Ms now = m_desk->player().position();
        QVERIFY2(now >= start - 100ms && now < start + 3s, qPrintable(QString::number(now.count())));
    }

    void aPlaceThePersonChoseIsKept()
    {
        m_desk->settings.setValue(models::resumeWhen, u"never"_s);
        m_desk->settings.setValue(models::resumeFrom, u"before"_s);
        playAt(20s);
        type({0, 3}, u"A "_s);
        m_desk->player().seek(12s);
        m_desk->playback.play();
        QTRY_VERIFY(m_desk->playback.isPlaying());
        QVERIFY(m_desk->player().position() >= 12s);
    }

    void itStopsAfterEverySegmentAndGoesOnWithTheNext()
    {
        m_desk->settings.setValue(models::stopAtSegmentEnd, true);
        const Ms end = m_desk->segment(0).stop();
        playAt(end - 600ms);
        QTRY_VERIFY(m_desk->isPaused());
        QVERIFY(m_desk->player().position() >= end);
        QVERIFY(m_desk->player().position() < end + 500ms);
        m_desk->playback.play();
        QTRY_VERIFY(m_desk->player().position() > end + 700ms); // not at once again
        QVERIFY(m_desk->playback.isPlaying());
    }

    void aPieceIsPlayedToItsEnd()
    {
        const document::Segment &segment = m_desk->segment(1);
        const Ms from = segment.words.at(1).start();
        const Ms to = segment.words.at(3).stop();
        m_desk->playback.playRange(from, to);
        QTRY_VERIFY(m_desk->playback.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isPaused(), 10'000);
        QVERIFY(m_desk->player().position() >= to && m_desk->player().position() < to + 500ms);
    }

    void framesAreSteppedByTheRate()
    {
        m_desk->playback.setTimeDisplay({.rate = u"25"_s});
        m_desk->player().seek(1s);
        QTRY_COMPARE(m_desk->player().position(), 1s);
        m_desk->playback.stepFrames(1);
        QTRY_COMPARE(m_desk->player().position(), 1040ms);
        m_desk->playback.stepFrames(-2);
        QTRY_COMPARE(m_desk->player().position(), 960ms);
    }

    void speedAndVolumeComeBack_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::newRow("for each") << u"document"_s << 1.5 << 0.75;
        QTest::newRow("for all") << u"program"_s << 0.75 << 0.75;
    }

    void speedAndVolumeComeBack()
    {
        QFETCH(QString, scope);
        QFETCH(double, first);
        QFETCH(double, second);
        m_desk->settings.setValue(models::soundMemoryScope, scope);
        models::DocumentMemory memory(m_desk->dir.filePath(u"memory.sqlite"_s));
        const models::SoundMemory sound(m_desk->playback, memory, m_desk->settings);
        QString problem;
        const auto source = media::openFile(QStringLiteral(SAMPLES) + u"/sample.m4a"_s, &problem);
        const auto show = [&](const QString &key) {
            m_desk->playback.setDocument(&m_desk->model, source, key);
            QTRY_VERIFY(memory.isKnown(key));
        };
        show(u"one"_s);
        m_desk->player().setSpeed(1.5);
        m_desk->player().setVolume(1.5 / 4);
        show(u"other"_s);
        m_desk->player().setSpeed(0.75);
        m_desk->player().setVolume(0.75 / 4);
        show(u"one"_s);
        QTRY_COMPARE(m_desk->player().speed(), first);
        QCOMPARE(m_desk->player().volume(), first / 4);
        show(u"other"_s);
        QTRY_COMPARE(m_desk->player().speed(), second);
        QCOMPARE(m_desk->player().volume(), second / 4);
    }

private:
    void playAt(Ms at)
    {
        m_desk->player().seek(at);
        m_desk->playback.play();
        QTRY_VERIFY(m_desk->playback.isPlaying());
        QTRY_VERIFY(m_desk->player().position() > at + 50ms);
    }

    /// As the view does it: the edit, then the report.
    void type(const Position &at, const QString &text)
    {
        document::Edit edit = document::replaceText(m_desk->model.transcript(), {at, at}, text);
        const Position after = edit.caretAfter;
        m_desk->model.apply(std::move(edit));
        m_typing->typed(m_desk->model.transcript(), after);
    }

    std::unique_ptr<SamplePlayback> m_desk;
    std::unique_ptr<models::TypingPause> m_typing;
};

QTEST_GUILESS_MAIN(TestPlayingWhileTyping)
#include "tst_playingwhiletyping.moc"
