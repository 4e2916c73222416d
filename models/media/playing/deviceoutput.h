#pragma once

#include "models/media/playing/output.h"
#include <chrono>
#include <deque>
#include <QAudioDevice>
#include <QAudioSink>

namespace media {

/// A loudspeaker through QAudioSink. What is heard follows from what the sink still holds; the sink tells it in steps,
/// which are smoothed here. Must be used on a thread with an event loop.
class DeviceOutput final : public Output
{
public:
    explicit DeviceOutput(const QAudioDevice &device);
    ~DeviceOutput() override;

    bool start() override;
    void stop() override;
    void suspend() override;
    void resume() override;
    qint64 room() const override;
    void write(const qint16 *samples, qint64 frames) override;
    double heard() override;
    bool failed() const override;
    bool isSilent() const override { return false; }
    void setVolume(double volume) override;

private:
    using Clock = std::chrono::steady_clock;
    struct Reading
    {
        Clock::time_point when{};
        double ahead = 0; ///< frames played beyond `when`, counted from m_zero
    };

    qint64 held() const;

    QAudioSink m_sink;
    QIODevice *m_device = nullptr;
    qint64 m_written = 0;
    qint64 m_bufferFrames = 0;
    Clock::time_point m_zero{};
    std::deque<Reading> m_readings;
    double m_last = 0;
    double m_lastRaw = -1;
    Clock::time_point m_moved{}; ///< when the device last consumed something
    bool m_suspended = false;
};

} // namespace media
