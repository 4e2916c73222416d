#pragma once

#include "models/media/playing/output.h"
#include <chrono>

namespace media {

/// A device that nobody hears: the system clock consumes the sound. For computers without a sound device.
class SilentOutput final : public Output
{
public:
    bool start() override;
    void stop() override;
    void suspend() override;
    void resume() override;
    qint64 room() const override;
    void write(const qint16 *samples, qint64 frames) override;
    double heard() override;
    bool failed() const override { return false; }
    bool isSilent() const override { return true; }
    void setVolume(double) override { }

private:
    double passed() const;

    std::chrono::steady_clock::time_point m_since{};
    double m_heard = 0; ///< frames at m_since
    qint64 m_written = 0;
    bool m_running = false;
};

} // namespace media
