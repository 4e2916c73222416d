#include "models/media/playing/clock.h"
#include <algorithm>

namespace media {

using std::chrono::steady_clock;

void Clock::hold(double us, int serial)
{
    const std::lock_guard lock(m_mutex);
    if (serial < m_serial)
        return;
    if (serial > m_serial)
        m_lap = 0;
    m_serial = serial;
    m_us = us;
    m_rate = 0;
    m_shownUs = us;
}

void Clock::run(double us, double rate, double limitUs, int lap, int serial)
{
    const std::lock_guard lock(m_mutex);
    if (serial != m_serial)
        return;
    if (lap != m_lap)
        m_shownUs = us;
    m_lap = lap;
    m_us = us;
    m_rate = rate;
    m_limitUs = std::max(us, limitUs);
    m_since = steady_clock::now();
}

Ms Clock::now() const
{
    const std::lock_guard lock(m_mutex);
    double us = m_us;
    if (m_rate > 0) {
        const std::chrono::duration<double, std::micro> passed = steady_clock::now() - m_since;
        us = std::min(m_us + passed.count() * m_rate, m_limitUs);
    }
    m_shownUs = std::max(m_shownUs, us);
    return std::chrono::floor<Ms>(std::chrono::duration<double, std::micro>(m_shownUs));
}

} // namespace media
