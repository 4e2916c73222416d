#include "models/media/timeline.h"
#include <algorithm>
#include <cmath>

namespace media {

namespace {

constexpr double toleranceUs = 20e3;
constexpr double leapBackUs = 10e6; // streams glued together start again at 0
constexpr double pastTheEndUs = 10e6;
constexpr double longestGapUs = 3600e6; // when the end is unknown

} // namespace

Timeline::Timeline(qint64 endUs)
    : m_endUs(endUs)
{
}

void Timeline::restart(qint64 us)
{
    m_nextUs = double(us);
    m_shiftUs = 0;
    m_exact = true;
}

Timeline::Step Timeline::place(qint64 stampUs, int samples, int rate)
{
    const double limit = m_endUs > 0 ? double(m_endUs) + pastTheEndUs : m_nextUs + longestGapUs;
    const double stamp = double(stampUs) + m_shiftUs;
    double ahead = stamp - m_nextUs;
    if ((ahead > toleranceUs && stamp > limit) || (!m_exact && ahead < -leapBackUs)) {
        m_shiftUs -= ahead;
        ahead = 0;
    }
    Step step;
    if (ahead < 0 && (m_exact || ahead < -toleranceUs))
        step.drop = int(std::min<double>(samples, std::ceil(-ahead * rate / 1e6 - 0.5)));
    else if (ahead > 0 && (m_exact || ahead > toleranceUs))
        step.gapUs = qint64(ahead);
    if (step.drop == samples && samples > 0)
        return step;
    m_exact = false;
    m_nextUs += double(step.gapUs) + double(samples - step.drop) * 1e6 / rate;
    return step;
}

} // namespace media
