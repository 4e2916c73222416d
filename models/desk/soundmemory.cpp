#include "models/desk/soundmemory.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace models {

namespace {
const QString speedName = u"speed"_s;
const QString volumeName = u"volume"_s;
constexpr Option<double> programSpeed{"playback/speed", 1};
constexpr Option<double> programVolume{"playback/volume", 1};
} // namespace

SoundMemory::SoundMemory(Playback &playback, DocumentMemory &memory, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_playback(playback)
    , m_memory(memory)
    , m_settings(settings)
{
    connect(&playback, &Playback::documentChanged, this, [this] {
        if (m_playback.hasMedia())
            m_memory.load(m_playback.key());
    });
    connect(&memory, &DocumentMemory::known, this, [this](const QString &key) {
        if (key == m_playback.key() && m_playback.hasMedia())
            bringBack();
    });
}

void SoundMemory::attach()
{
    if (std::exchange(m_attached, true))
        return;
    connect(&m_playback.player(), &media::Player::speedChanged, this,
            [this](double speed) { remember(speedName, speed); });
    connect(&m_playback.player(), &media::Player::volumeChanged, this,
            [this](double volume) { remember(volumeName, volume); });
}

void SoundMemory::bringBack()
{
    attach();
    if (m_settings.value(soundMemoryScope) == "never"_L1)
        return;
    const QScopedValueRollback bringing(m_bringingBack, true);
    m_playback.player().setSpeed(remembered(speedName));
    m_playback.player().setVolume(remembered(volumeName));
}

double SoundMemory::remembered(const QString &name) const
{
    if (m_settings.value(soundMemoryScope) == "document"_L1)
        return m_memory.value(m_playback.key(), name).toDouble(1);
    return m_settings.value(name == speedName ? programSpeed : programVolume);
}

void SoundMemory::remember(const QString &name, double value)
{
    const QString scope = m_settings.value(soundMemoryScope);
    if (m_bringingBack || scope == "never"_L1 || !m_playback.hasMedia())
        return;
    if (scope == "document"_L1)
        m_memory.setValue(m_playback.key(), name, value == 1 ? QJsonValue() : QJsonValue(value));
    else
        m_settings.setValue(name == speedName ? programSpeed : programVolume, value);
}

} // namespace models
