#pragma once

#include "models/media/probe.h"
#include <mutex>

namespace media {

/// The time that is heard, set by the playing thread and read by any other in no time. Each seek has a serial number,
/// so that news from before a seek cannot move the time back.
class Clock
{
public:
    void hold(double us, int serial); ///< stands at `us`; a new serial outdates the older ones
    /// Goes on from `us` now, `rate` media seconds a second, up to `limitUs`. `lap` counts the rounds of a loop.
    void run(double us, double rate, double limitUs, int lap, int serial);
    Ms now() const; ///< never goes back within one serial and lap

private:
    mutable std::mutex m_mutex;
    double m_us = 0;
    double m_rate = 0; ///< 0 while it stands
    double m_limitUs = 0;
    std::chrono::steady_clock::time_point m_since{};
    int m_serial = 0;
    int m_lap = 0;
    mutable double m_shownUs = 0;
};

} // namespace media
