#pragma once

#include <QList>
#include <QString>

namespace media {

/// An input device that may be a foot pedal: it has keys, and is no whole keyboard, mouse or touch screen. Nobody's
/// typing is ever read.
struct PedalDevice
{
    QString path{}; ///< /dev/input/event3
    QString name{}; ///< as its maker calls it
    QString vendor{}; ///< four hexadecimal digits, for a udev rule
    bool isReadable = false;
    bool looksLikePedal = false; ///< its name says so
    bool operator==(const PedalDevice &) const = default;
};

/// What the kernel says of the device `node` ("event3") in `descriptions` (/sys/class/input); nothing for a device that
/// is no pedal. A node without a description is taken for one.
std::optional<PedalDevice> describePedal(const QString &folder, const QString &node, const QString &descriptions);

} // namespace media
