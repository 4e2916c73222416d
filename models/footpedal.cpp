#include "models/footpedal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace models {

namespace {
const QString storedKeys = u"pedal/keys"_s;
constexpr auto skipsEvery = 450ms; // while the key is held
constexpr std::array useNames{"play"_L1, "back"_L1, "forward"_L1};
} // namespace

FootPedal::FootPedal(Settings &settings, Playback &playback, QObject *parent)
    : FootPedal(settings, playback, std::make_unique<media::Pedals>())
{
    setParent(parent);
}

FootPedal::FootPedal(Settings &settings, Playback &playback, std::unique_ptr<media::Pedals> pedals)
    : m_settings(settings)
    , m_playback(playback)
    , m_pedals(std::move(pedals))
{
    m_again.setInterval(skipsEvery);
    connect(&m_again, &QTimer::timeout, this, &FootPedal::skip);
    connect(m_pedals.get(), &media::Pedals::devicesChanged, this, &FootPedal::devicesChanged);
    connect(m_pedals.get(), &media::Pedals::moved, this, [this](const QString &device, int code, bool down) {
        take({device, code}, down);
    });
    read();
}

FootPedal::~FootPedal() = default;

void FootPedal::start()
{
    if (std::any_of(m_keys.begin(), m_keys.end(), [](const auto &key) { return key.has_value(); }))
        listen();
}

void FootPedal::listen()
{
    m_pedals->start();
}

void FootPedal::learn(PedalUse use)
{
    listen();
    m_learning = use;
    emit keysChanged();
}

void FootPedal::stopLearning()
{
    if (std::exchange(m_learning, {}))
        emit keysChanged();
}

QString FootPedal::keyName(PedalUse use) const
{
    const std::optional<Key> &key = m_keys.at(size_t(use));
    return key ? u"%1, %2"_s.arg(key->device).arg(key->code) : QString();
}

void FootPedal::forget(PedalUse use)
{
    keyOf(use).reset();
    write();
    emit keysChanged();
}

void FootPedal::take(const Key &key, bool down)
{
    if (m_learning && down) {
        for (std::optional<Key> &other : m_keys) {
            if (other == key)
                other.reset(); // a key does one thing
        }
        keyOf(*std::exchange(m_learning, {})) = key;
        write();
        emit keysChanged();
        return;
    }
    for (const PedalUse use : pedalUses) {
        if (keyOf(use) == key)
            act(use, down);
    }
}

void FootPedal::act(PedalUse use, bool down)
{
    if (!m_playback.hasMedia())
        return m_again.stop();
    if (use == PedalUse::Play) {
        if (!m_settings.value(pedalHolds))
            return down ? m_playback.toggle() : void();
        return down ? m_playback.play() : m_playback.pause();
    }
    if (!down)
        return m_again.stop();
    m_direction = use == PedalUse::Back ? -1 : 1;
    skip();
    m_again.start();
}

void FootPedal::skip()
{
    m_playback.skip(m_direction * media::Ms(m_settings.value(skipStep)));
}

void FootPedal::read()
{
    const QJsonObject stored = QJsonDocument::fromJson(m_settings.bytes(storedKeys)).object();
    for (const PedalUse use : pedalUses) {
        const QJsonObject key = stored[useNames.at(size_t(use))].toObject();
        if (!key.isEmpty())
            keyOf(use) = Key{key["device"_L1].toString(), key["code"_L1].toInt()};
    }
}

void FootPedal::write()
{
    QJsonObject stored;
    for (const PedalUse use : pedalUses) {
        if (const std::optional<Key> &key = keyOf(use))
            stored.insert(useNames.at(size_t(use)), QJsonObject{{"device"_L1, key->device}, {"code"_L1, key->code}});
    }
    m_settings.setBytes(storedKeys, QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

} // namespace models
