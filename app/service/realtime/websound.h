#pragma once

#include <atomic>
#include <QObject>
#include <QUrl>
#include <thread>

namespace service {

/// Sound from an address of the network, as a live stream: fetched and decoded on threads of its own, and handed on no
/// faster than it is spoken.
class WebSound : public QObject
{
    Q_OBJECT
public:
    explicit WebSound(const QUrl &url, QObject *parent = nullptr);
    ~WebSound() override; ///< stops

    void begin(); ///< once, when its signals are connected
    void taken(qint64 bytes); ///< of what was handed on; no more than some seconds wait to be taken

signals:
    void sound(const QByteArray &samples); ///< s16le mono 16 kHz, from this object's thread
    void ended();
    void failed(const QString &message); ///< a sentence for the user

private:
    class Arriving;
    void decode();

    QUrl m_url;
    std::unique_ptr<Arriving> m_arriving;
    std::atomic_bool m_stop = false;
    std::thread m_fetching{};
    std::thread m_decoding{};
};

} // namespace service
