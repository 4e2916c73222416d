#include "models/media/playing/silentoutput.h"
#include <algorithm>

namespace media {

namespace {

constexpr qint64 bufferFrames = Output::rate / 5;

} // namespace

bool SilentOutput::start()
{
    m_heard = 0;
    m_written = 0;
    resume();
    return true;
}

void SilentOutput::stop()
{
    m_running = false;
    m_heard = 0;
    m_written = 0;
}

void SilentOutput::suspend()
{
    m_heard = heard();
    m_running = false;
}

void SilentOutput::resume()
{
    m_since = std::chrono::steady_clock::now();
    m_running = true;
}

qint64 SilentOutput::room() const
{
    return std::max<qint64>(0, bufferFrames - (m_written - qint64(std::min(passed(), double(m_written)))));
}

void SilentOutput::write(const qint16 *, qint64 frames)
{
    if (heard() >= double(m_written)) { // it ran dry: time begins again with these frames
        m_heard = double(m_written);
        m_since = std::chrono::steady_clock::now();
    }
    m_written += frames;
}

double SilentOutput::heard()
{
    return std::min(passed(), double(m_written));
}

double SilentOutput::passed() const
{
    if (!m_running)
        return m_heard;
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - m_since;
    return m_heard + time.count() * rate;
}

} // namespace media
