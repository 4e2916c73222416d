#include "models/media/playing/deviceoutput.h"
#include "models/media/playing/engine.h"
#include "models/media/playing/silentoutput.h"

namespace media {

void Engine::chooseOutput()
{
    if (m_output)
        return;
    if (m_maker) {
        replaceOutput(m_maker());
        return;
    }
    m_devices = new QMediaDevices(this);
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &Engine::changeDevices);
    changeDevices();
}

/// Follows the default device; without any the system clock takes over, until one comes.
void Engine::changeDevices()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (m_output && device.id() == m_deviceId)
        return;
    m_deviceId = device.id();
    if (device.isNull())
        replaceOutput(std::make_unique<SilentOutput>());
    else
        replaceOutput(std::make_unique<DeviceOutput>(device));
}

void Engine::useSilence()
{
    replaceOutput(std::make_unique<SilentOutput>());
}

/// Goes on at the place heard last, so that nothing is lost with the old output.
void Engine::replaceOutput(std::unique_ptr<Output> output)
{
    const auto place = heard();
    const bool wasSilent = m_output && m_output->isSilent();
    const bool first = !m_output;
    m_output = std::move(output);
    m_started = false;
    m_spans.clear();
    if (first || wasSilent != m_output->isSilent())
        emit silentChanged(m_output->isSilent());
    if (!m_sound)
        return;
    requestSound(qint64(place.us), place.lap);
    if (m_playing)
        play();
}

} // namespace media
