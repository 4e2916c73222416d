#include "models/media/pedals.h"

#include <QDir>
#include <QSet>

#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace media {

namespace {

/// A file descriptor with its owner.
class Descriptor
{
public:
    explicit Descriptor(int value)
        : m_value(value)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_value(std::exchange(other.m_value, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    int value() const { return m_value; }

private:
    int m_value;
};

struct OpenPedal
{
    PedalDevice device{};
    Descriptor descriptor{-1};
    QByteArray rest{}; ///< of an event that came in part
    QSet<int> down{};
};

} // namespace

/// The thread: opens what may be a pedal, waits for keys, for devices that come and go, and for the end.
class Pedals::Reader
{
public:
    explicit Reader(Pedals &owner)
        : m_owner(owner)
        , m_folder(owner.m_folder)
        , m_descriptions(owner.m_descriptions)
        , m_end(::eventfd(0, EFD_CLOEXEC))
        , m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
        , m_thread([this] { run(); })
    {
    }

    ~Reader()
    {
        const quint64 one = 1;
        if (::write(m_end.value(), &one, sizeof one) != sizeof one)
            qWarning("the pedals' thread was not told to end");
        m_thread.join();
    }

private:
    void run()
    {
        ::inotify_add_watch(m_watch.value(), QFile::encodeName(m_folder).constData(),
                            IN_CREATE | IN_DELETE | IN_ATTRIB | IN_MOVED_TO | IN_MOVED_FROM);
        scan();
        for (;;) {
            std::vector<pollfd> waiting{{m_end.value(), POLLIN, 0}, {m_watch.value(), POLLIN, 0}};
            for (const OpenPedal &pedal : m_open)
                waiting.push_back({pedal.descriptor.value(), POLLIN, 0});
            if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
                return;
            if (waiting[0].revents)
                return;
            for (size_t i = waiting.size(); i-- > 2;) {
                if (waiting[i].revents && !read(m_open[i - 2]))
                    drop(i - 2);
            }
            if (waiting[1].revents) {
                std::array<char, 4096> changes{};
                while (::read(m_watch.value(), changes.data(), changes.size()) > 0)
                    continue;
                scan();
            }
        }
    }

    /// False when the device is gone.
    bool read(OpenPedal &pedal)
    {
        std::array<char, 64 * sizeof(input_event)> buffer{};
        const ssize_t size = ::read(pedal.descriptor.value(), buffer.data(), buffer.size());
        if (size <= 0)
            return size < 0 && (errno == EAGAIN || errno == EINTR);
        pedal.rest.append(buffer.data(), size);
        while (pedal.rest.size() >= qsizetype(sizeof(input_event))) {
            input_event event{};
            std::memcpy(&event, pedal.rest.constData(), sizeof event);
            pedal.rest.remove(0, sizeof event);
            take(pedal, event);
        }
        return true;
    }

    void take(OpenPedal &pedal, const input_event &event)
    {
        constexpr int released = 0;
        constexpr int pressed = 1;
        if (event.type == EV_SYN && event.code == SYN_DROPPED)
            return release(pedal); // events were lost, a release may be among them
        if (event.type != EV_KEY || (event.value != pressed && event.value != released))
            return;
        if (event.value == pressed)
            pedal.down.insert(event.code);
        else
            pedal.down.remove(event.code);
        tell(pedal.device.name, event.code, event.value == pressed);
    }

    void release(OpenPedal &pedal)
    {
        for (const int code : std::exchange(pedal.down, {}))
            tell(pedal.device.name, code, false);
    }

    void drop(size_t index)
    {
        release(m_open[index]);
        m_open.erase(m_open.begin() + qsizetype(index));
        scan();
    }

    void scan()
    {
        QList<PedalDevice> devices;
        const QStringList nodes = QDir(m_folder).entryList({u"event*"_s}, QDir::System | QDir::Files, QDir::Name);
        for (const QString &node : nodes) {
            if (auto device = describePedal(m_folder, node, m_descriptions)) {
                device->isReadable = device->isReadable && open(*device);
                devices.append(*device);
            }
        }
        QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, devices] {
            if (std::exchange(owner->m_devices, devices) != devices)
                emit owner->devicesChanged();
        });
    }

    bool open(const PedalDevice &device)
    {
        for (const OpenPedal &pedal : m_open) {
            if (pedal.device.path == device.path)
                return true;
        }
        Descriptor descriptor(
            ::open(QFile::encodeName(device.path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
        if (descriptor.value() < 0)
            return false;
        m_open.push_back({.device = device, .descriptor = std::move(descriptor)});
        return true;
    }

    void tell(const QString &device, int code, bool down)
    {
        QMetaObject::invokeMethod(&m_owner,
                                  [owner = &m_owner, device, code, down] { emit owner->moved(device, code, down); });
    }

    Pedals &m_owner;
    const QString m_folder;
    const QString m_descriptions;
    Descriptor m_end;
    Descriptor m_watch;
    std::vector<OpenPedal> m_open;
    std::thread m_thread; ///< last: it uses all of the above
};

Pedals::Pedals(QObject *parent)
    : Pedals(u"/dev/input"_s, u"/sys/class/input"_s, parent)
{
}

Pedals::Pedals(const QString &folder, const QString &descriptions, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_descriptions(descriptions)
{
}

Pedals::~Pedals() = default;

void Pedals::start()
{
    if (!m_reader)
        m_reader = std::make_unique<Reader>(*this);
}

} // namespace media
