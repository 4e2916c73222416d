#pragma once

#include "models/media/pedals.h"
#include "models/playback.h"

#include <array>
#include <QTimer>

namespace models {

inline constexpr Option<bool> pedalHolds{"pedal/playsWhileHeld", true}; ///< else a press plays, the next one pauses

/// What a pedal's key does.
enum class PedalUse { Play, Back, Forward };
inline constexpr std::array pedalUses{PedalUse::Play, PedalUse::Back, PedalUse::Forward};

/// A foot pedal that plays, goes back and forward, after keys it was taught. Its devices are listened to once a key is
/// taught or to be taught.
class FootPedal : public QObject
{
    Q_OBJECT
public:
    FootPedal(Settings &settings, Playback &playback, QObject *parent = nullptr);
    /// For tests: with devices of another folder.
    FootPedal(Settings &settings, Playback &playback, std::unique_ptr<media::Pedals> pedals);
    ~FootPedal() override;

    void start(); ///< listens when a key is known
    void listen(); ///< in any case: somebody looks at the list of devices
    const QList<media::PedalDevice> &devices() const { return m_pedals->devices(); }

    void learn(PedalUse use); ///< the next key that is pressed is for it
    void stopLearning();
    std::optional<PedalUse> learning() const { return m_learning; }
    QString keyName(PedalUse use) const; ///< device and number; empty while none is taught
    void forget(PedalUse use);

signals:
    void devicesChanged();
    void keysChanged(); ///< also when learning begins or ends

private:
    struct Key
    {
        QString device{};
        int code = 0;
        bool operator==(const Key &) const = default;
    };
    void take(const Key &key, bool down);
    void act(PedalUse use, bool down);
    void skip();
    void read();
    void write();
    std::optional<Key> &keyOf(PedalUse use) { return m_keys.at(size_t(use)); }

    Settings &m_settings;
    Playback &m_playback;
    std::unique_ptr<media::Pedals> m_pedals;
    std::array<std::optional<Key>, pedalUses.size()> m_keys;
    std::optional<PedalUse> m_learning;
    int m_direction = 0; ///< of the key that is held down to go back or forward
    QTimer m_again;
};

} // namespace models
