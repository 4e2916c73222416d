#pragma once

#include "api/realtime.h"
#include "app/service/realtime/livesession.h"
#include <mutex>
#include <QThread>

namespace service {

/// The live streams of one service, on a thread of their own.
class LiveStreams
{
public:
    LiveStreams();
    ~LiveStreams(); ///< stops
    LiveStreams(const LiveStreams &) = delete;
    LiveStreams &operator=(const LiveStreams &) = delete;

    void setPort(quint16 port) { m_port = port; }
    void stop(); ///< once the server has closed its WebSockets

    std::shared_ptr<WebSocketHandler> handler(const StreamOrder &order); ///< any thread
    api::RealtimeStatus status(); ///< any thread
    api::RealtimeStatus initialize(); ///< any thread; loads a decoder, so that the first stream finds it warm

    // For sessions, on their thread.
    /// Nothing when as many streams run as this computer has processors.
    std::unique_ptr<DecoderProcess> decoder(const LiveModel &model);
    static bool isFinalDialect(); ///< SCRIPTIX_REALTIME_DIALECT=is_final

private:
    friend class LiveSocket;
    void warmUp();
    void dropSpare(const QString &state, const QString &message);
    void note(const QString &state, const QString &message);

    QThread m_thread{};
    QObject m_room{}; ///< on the thread; parent of the sessions
    std::unique_ptr<DecoderProcess> m_spare{}; ///< on the thread
    QTimer m_spareEnd{}; ///< on the thread
    std::atomic<quint16> m_port = 0;
    std::mutex m_mutex{};
    QString m_state{}; ///< of the warming up: empty, starting, ready, scaled_down; guarded by m_mutex
    QString m_message{}; ///< guarded by m_mutex
};

} // namespace service
