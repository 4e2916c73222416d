#pragma once

#include "models/media/pedaldevice.h"

#include <memory>
#include <QObject>

namespace media {

/// Listens to the foot pedals of this computer (Linux: evdev devices that this account may read), also to those plugged
/// in later. A thread of its own waits for them; it costs nothing until start().
class Pedals : public QObject
{
    Q_OBJECT
public:
    explicit Pedals(QObject *parent = nullptr);
    /// For tests: nodes and descriptions in other folders.
    Pedals(const QString &folder, const QString &descriptions, QObject *parent = nullptr);
    ~Pedals() override;

    void start();
    bool isRunning() const { return m_reader != nullptr; }
    const QList<PedalDevice> &devices() const { return m_devices; }

signals:
    void moved(const QString &device, int code, bool down); ///< the device's name and the kernel's number of the key
    void devicesChanged();

private:
    class Reader;
    QString m_folder;
    QString m_descriptions;
    QList<PedalDevice> m_devices;
    std::unique_ptr<Reader> m_reader;
};

} // namespace media
