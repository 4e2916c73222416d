#include "models/footpedal.h"
#include "tests/models/sampleplayback.h"

#include <QSignalSpy>

#include <fcntl.h>
#include <linux/input.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::FootPedal;
using models::PedalUse;

/// A pedal of three keys, played through a pipe, with the real player.
class TestFootPedal : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = std::make_unique<SamplePlayback>();
        m_desk->settings.setValue(models::backStep, 0);
        const QByteArray path = QFile::encodeName(m_desk->dir.filePath(u"event0"_s));
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        m_pipe = ::open(path.constData(), O_RDWR | O_NONBLOCK);
        makePedal();
        QTRY_VERIFY(m_desk->isPaused());
    }

    void cleanup()
    {
        m_pedal.reset();
        ::close(m_pipe);
        m_desk.reset();
    }

    void itIsTaughtAndRemembers()
    {
        QSignalSpy changed(m_pedal.get(), &FootPedal::keysChanged);
        teach(PedalUse::Play, BTN_1);
        QCOMPARE(m_pedal->keyName(PedalUse::Play), u"event0, %1"_s.arg(BTN_1));
        QVERIFY(m_desk->isPaused()); // the key that was taught did nothing else
        QVERIFY(changed.size() >= 2);
        teach(PedalUse::Back, BTN_1); // a key does one thing
        QVERIFY(m_pedal->keyName(PedalUse::Play).isEmpty());
        makePedal();
        QCOMPARE(m_pedal->keyName(PedalUse::Back), u"event0, %1"_s.arg(BTN_1));
        m_pedal->forget(PedalUse::Back);
        makePedal();
        QVERIFY(m_pedal->keyName(PedalUse::Back).isEmpty());
    }

    void itPlaysWhileItIsHeld()
    {
        teach(PedalUse::Play, BTN_1);
        press(BTN_1, true);
        QTRY_VERIFY(m_desk->playback.isPlaying());
        press(BTN_1, false);
        QTRY_VERIFY(m_desk->isPaused());
    }

    void itPlaysAndPausesByTurns()
    {
        m_desk->settings.setValue(models::pedalHolds, false);
        teach(PedalUse::Play, BTN_1);
        press(BTN_1, true);
        press(BTN_1, false);
        QTRY_VERIFY(m_desk->playback.isPlaying());
        press(BTN_1, true);
        press(BTN_1, false);
        QTRY_VERIFY(m_desk->isPaused());
    }

    void itGoesBackAndForwardAgainWhileHeld()
    {
        teach(PedalUse::Back, BTN_0);
        teach(PedalUse::Forward, BTN_2);
        m_desk->player().seek(20s);
        QTRY_COMPARE(m_desk->player().position(), 20s);
        press(BTN_0, true);
        QTRY_COMPARE(m_desk->player().position(), 17s);
        QTRY_COMPARE(m_desk->player().position(), 14s);
        press(BTN_0, false);
        press(BTN_2, true);
        QTRY_VERIFY(m_desk->player().position() >= 17s);
        press(BTN_2, false);
    }

private:
    void makePedal()
    {
        m_pedal.reset();
        m_pedal = std::make_unique<FootPedal>(
            m_desk->settings, m_desk->playback,
            std::make_unique<media::Pedals>(m_desk->dir.path(), m_desk->dir.filePath(u"none"_s)));
        m_pedal->start();
    }

    void teach(PedalUse use, int code)
    {
        m_pedal->learn(use);
        QTRY_COMPARE(m_pedal->devices().size(), 1);
        QCOMPARE(m_pedal->learning(), use);
        press(code, true);
        press(code, false);
        QTRY_VERIFY(!m_pedal->learning());
    }

    void press(int code, bool down) const
    {
        input_event event{};
        event.type = EV_KEY;
        event.code = quint16(code);
        event.value = down;
        QCOMPARE(::write(m_pipe, &event, sizeof event), ssize_t(sizeof event));
    }

    std::unique_ptr<SamplePlayback> m_desk;
    std::unique_ptr<FootPedal> m_pedal;
    int m_pipe = -1;
};

QTEST_GUILESS_MAIN(TestFootPedal)
#include "tst_footpedal.moc"
