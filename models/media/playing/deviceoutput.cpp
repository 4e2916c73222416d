#include "models/media/playing/deviceoutput.h"
#include <algorithm>

namespace media {

namespace {

constexpr int frameBytes = Output::channels * int(sizeof(qint16));
constexpr int bufferBytes = Output::rate * frameBytes * 3 / 20; // 150 ms
// The first sound of a PulseAudio null sink was measured 1.5 s late; what stands longer is broken.
constexpr std::chrono::seconds patience{3};
constexpr std::chrono::milliseconds memory{600};
// Between the sink's buffer and the ear lie the server's and the card's, which Qt does not tell: measured 4 ms with
// PipeWire and no card, 10 to 30 ms are usual with one.
constexpr double serverFrames = 0.010 * Output::rate;

QAudioFormat soundFormat()
{
    QAudioFormat format;
    format.setSampleRate(Output::rate);
    format.setChannelCount(Output::channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

DeviceOutput::DeviceOutput(const QAudioDevice &device)
    : m_sink(device, soundFormat())
{
    m_sink.setBufferSize(bufferBytes);
}

DeviceOutput::~DeviceOutput()
{
    m_sink.stop();
}

bool DeviceOutput::start()
{
    m_written = 0;
    m_last = 0;
    m_lastRaw = -1;
    m_readings.clear();
    m_suspended = false;
    m_device = m_sink.start();
    m_bufferFrames = m_sink.bufferSize() / frameBytes;
    m_zero = m_moved = Clock::now();
    return m_device && m_sink.error() == QAudio::NoError;
}

void DeviceOutput::stop()
{
    m_sink.reset();
    m_device = nullptr;
    m_written = 0;
    m_last = 0;
    m_readings.clear();
}

void DeviceOutput::suspend()
{
    m_last = heard();
    m_suspended = true;
    m_sink.suspend();
}

void DeviceOutput::resume()
{
    m_sink.resume();
    m_suspended = false;
    m_readings.clear();
    m_moved = Clock::now();
}

qint64 DeviceOutput::room() const
{
    return m_device && !m_suspended ? m_sink.bytesFree() / frameBytes : 0;
}

void DeviceOutput::write(const qint16 *samples, qint64 frames)
{
    if (!m_device)
        return;
    if (held() == 0) // it ran dry and stood still: what was read before tells nothing any more
        m_readings.clear();
    m_written += m_device->write(reinterpret_cast<const char *>(samples), frames * frameBytes) / frameBytes;
}

qint64 DeviceOutput::held() const
{
    return std::max<qint64>(0, m_bufferFrames - m_sink.bytesFree() / frameBytes);
}

double DeviceOutput::heard()
{
    if (!m_device || m_suspended)
        return m_last;
    const auto now = Clock::now();
    const auto raw = double(m_written - held());
    if (raw != m_lastRaw)
        m_moved = now;
    m_lastRaw = raw;
    // A reading is right when the device has just asked for more and too low afterwards: the highest of them is true.
    const double passed = std::chrono::duration<double>(now - m_zero).count() * rate;
    m_readings.push_back({now, raw - passed});
    while (m_readings.front().when < now - memory)
        m_readings.pop_front();
    const auto highest = std::max_element(m_readings.begin(), m_readings.end(),
                                          [](const Reading &a, const Reading &b) { return a.ahead < b.ahead; });
    const double smooth = highest->ahead + passed - serverFrames;
    m_last = std::clamp(smooth, m_last, double(m_written));
    return m_last;
}

bool DeviceOutput::failed() const
{
    const auto error = m_sink.error();
    if (error == QAudio::FatalError || error == QAudio::OpenError || error == QAudio::IOError)
        return true;
    return m_device && !m_suspended
        && (m_sink.state() == QAudio::StoppedState || (held() > 0 && Clock::now() - m_moved > patience));
}

void DeviceOutput::setVolume(double volume)
{
    m_sink.setVolume(volume);
}

} // namespace media
