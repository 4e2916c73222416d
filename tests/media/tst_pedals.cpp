#include "models/media/pedals.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <linux/input.h>
#include <linux/uinput.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using media::Pedals;

namespace {

void send(int pedal, quint16 type, quint16 code, int value)
{
    input_event event{};
    event.type = type;
    event.code = code;
    event.value = value;
    QCOMPARE(::write(pedal, &event, sizeof event), ssize_t(sizeof event));
}

} // namespace

/// Pedals as the kernel sends them, through pipes in place of devices; a real one where the kernel lets us make it.
class TestPedals : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_about = std::make_unique<QTemporaryDir>();
    }

    void aPedalIsHeard()
    {
        const int pedal = plugIn(u"event3"_s, u"VEC USB Footpedal"_s, "7 0 0 0 0");
        Pedals pedals(m_folder->path(), m_about->path());
        QSignalSpy moved(&pedals, &Pedals::moved);
        pedals.start();
        QTRY_COMPARE(pedals.devices().size(), 1);
        QCOMPARE(pedals.devices().first().name, u"VEC USB Footpedal"_s);
        QVERIFY(pedals.devices().first().looksLikePedal);
        QVERIFY(pedals.devices().first().isReadable);
        send(pedal, EV_KEY, BTN_1, 1);
        send(pedal, EV_SYN, SYN_REPORT, 0);
        send(pedal, EV_KEY, BTN_1, 2); // repeats are of no interest
        send(pedal, EV_KEY, BTN_1, 0);
        QTRY_COMPARE(moved.size(), 2);
        QCOMPARE(moved.at(0), QVariantList({u"VEC USB Footpedal"_s, BTN_1, true}));
        QCOMPARE(moved.at(1), QVariantList({u"VEC USB Footpedal"_s, BTN_1, false}));
        ::close(pedal);
    }

    void aPedalPluggedInLaterIsHeardAndOnePulledOutIsReleased()
    {
        Pedals pedals(m_folder->path(), m_about->path());
        QSignalSpy moved(&pedals, &Pedals::moved);
        QSignalSpy changed(&pedals, &Pedals::devicesChanged);
        pedals.start();
        const int pedal = plugIn(u"event7"_s, u"Foot Switch"_s, "1");
        QTRY_COMPARE(pedals.devices().size(), 1);
        send(pedal, EV_KEY, KEY_F4, 1);
        QTRY_COMPARE(moved.size(), 1);
        QVERIFY(QFile::remove(m_folder->filePath(u"event7"_s)));
        ::close(pedal);
        QTRY_COMPARE(moved.size(), 2);
        QCOMPARE(moved.at(1).at(2).toBool(), false);
        QTRY_COMPARE(pedals.devices().size(), 0);
    }

    void anEventInPiecesIsPutTogether()
    {
        const int pedal = plugIn(u"event1"_s, u"pedal"_s, "1");
        Pedals pedals(m_folder->path(), m_about->path());
        QSignalSpy moved(&pedals, &Pedals::moved);
        pedals.start();
        QTRY_COMPARE(pedals.devices().size(), 1);
        input_event event{};
        event.type = EV_KEY;
        event.code = BTN_0;
        event.value = 1;
        const char *bytes = reinterpret_cast<const char *>(&event);
        QCOMPARE(::write(pedal, bytes, 5), 5);
        QCOMPARE(::write(pedal, bytes + 5, sizeof event - 5), ssize_t(sizeof event - 5));
        QTRY_COMPARE(moved.size(), 1);
        ::close(pedal);
    }

    void lostEventsReleaseWhatWasHeld()
    {
        const int pedal = plugIn(u"event1"_s, u"pedal"_s, "1");
        Pedals pedals(m_folder->path(), m_about->path());
        QSignalSpy moved(&pedals, &Pedals::moved);
        pedals.start();
        QTRY_COMPARE(pedals.devices().size(), 1);
        send(pedal, EV_KEY, BTN_0, 1);
        send(pedal, EV_SYN, SYN_DROPPED, 0);
        QTRY_COMPARE(moved.size(), 2);
        QCOMPARE(moved.at(1).at(2).toBool(), false);
        ::close(pedal);
    }

    void keyboardsAndMiceAreLeftAlone()
    {
        // capabilities as /sys shows them of a keyboard, a mouse and a device without keys
        const int keyboard = plugIn(u"event0"_s, u"AT Translated Set 2 keyboard"_s,
                                    "402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe");
        const int mouse = plugIn(u"event1"_s, u"USB Mouse"_s, "1f0000 0 0 0 0");
        const int lid = plugIn(u"event2"_s, u"Lid Switch"_s, "0");
        const int pedal = plugIn(u"event9"_s, u"pedal"_s, "1");
        Pedals pedals(m_folder->path(), m_about->path());
        QSignalSpy moved(&pedals, &Pedals::moved);
        pedals.start();
        QTRY_COMPARE(pedals.devices().size(), 1);
        send(keyboard, EV_KEY, KEY_A, 1);
        send(pedal, EV_KEY, BTN_0, 1);
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(moved.first().first().toString(), u"pedal"_s);
        for (const int device : {keyboard, mouse, lid, pedal})
            ::close(device);
    }

    void aPedalThatMayNotBeReadIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("the administrator may read every file");
        const int pedal = plugIn(u"event3"_s, u"Infinity pedal"_s, "1");
        QVERIFY(QFile::setPermissions(m_folder->filePath(u"event3"_s), QFile::Permissions()));
        Pedals pedals(m_folder->path(), m_about->path());
        pedals.start();
        QTRY_COMPARE(pedals.devices().size(), 1);
        QVERIFY(!pedals.devices().first().isReadable);
        QCOMPARE(pedals.devices().first().vendor, u"05f3"_s);
        ::close(pedal);
    }

    void aRealDeviceOfTheKernelIsHeard()
    {
        const int made = ::open("/dev/uinput", O_WRONLY | O_NONBLOCK);
        if (made < 0)
            QSKIP("this kernel has no /dev/uinput for us: pipes had to do");
        QCOMPARE(::ioctl(made, UI_SET_EVBIT, EV_KEY), 0);
        QCOMPARE(::ioctl(made, UI_SET_KEYBIT, BTN_1), 0);
        uinput_setup setup{};
        setup.id = {BUS_USB, 0x05f3, 0x00ff, 1};
        qstrncpy(setup.name, "Scriptix test pedal", sizeof setup.name);
        QCOMPARE(::ioctl(made, UI_DEV_SETUP, &setup), 0);
        QCOMPARE(::ioctl(made, UI_DEV_CREATE), 0);
        Pedals pedals;
        QSignalSpy moved(&pedals, &Pedals::moved);
        pedals.start();
        const auto isThere = [&] {
            return std::any_of(pedals.devices().begin(), pedals.devices().end(),
                               [](const auto &device) { return device.name == "Scriptix test pedal"_L1; });
        };
        QTRY_VERIFY(isThere());
        send(made, EV_KEY, BTN_1, 1);
        send(made, EV_SYN, SYN_REPORT, 0);
        QTRY_COMPARE(moved.size(), 1);
        ::close(made);
    }

private:
    /// Makes the node and its description; the end of the pipe that plays the pedal.
    int plugIn(const QString &node, const QString &name, const QByteArray &keys) const
    {
        const QString about = m_about->filePath(node) + u"/device/"_s;
        QDir().mkpath(about + u"capabilities"_s);
        QDir().mkpath(about + u"id"_s);
        put(about + u"name"_s, name.toUtf8());
        put(about + u"id/vendor"_s, "05f3");
        put(about + u"capabilities/key"_s, keys);
        const QByteArray path = QFile::encodeName(m_folder->filePath(node));
        ::mkfifo(path.constData(), 0600);
        return ::open(path.constData(), O_RDWR | O_NONBLOCK);
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes + '\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_about;
};

QTEST_GUILESS_MAIN(TestPedals)
#include "tst_pedals.moc"
