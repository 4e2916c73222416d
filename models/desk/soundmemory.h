#pragma once

#include "models/desk/documentmemory.h"
#include "models/playback.h"

namespace models {

/// Whose speed and volume are remembered: "document", each its own, "program", one for all, or "never".
inline const Option<QString> soundMemoryScope{"playback/remember", QStringLiteral("program")};

/// Brings back the speed and volume of the document that is played, and remembers changes of them.
class SoundMemory : public QObject
{
    Q_OBJECT
public:
    SoundMemory(Playback &playback, DocumentMemory &memory, Settings &settings, QObject *parent = nullptr);

private:
    void attach(); ///< to the player, once there is one
    void bringBack();
    void remember(const QString &name, double value);
    double remembered(const QString &name) const;

    Playback &m_playback;
    DocumentMemory &m_memory;
    Settings &m_settings;
    bool m_attached = false;
    bool m_bringingBack = false;
};

} // namespace models
