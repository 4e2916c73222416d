#pragma once

#include "api/realtimemessages.h"
#include "app/service/http.h"
#include "app/service/realtime/decoderprocess.h"
#include "app/service/realtime/soundinput.h"
#include <atomic>
#include <QTimer>
#include <QUrl>

namespace service {

/// What a client asked for by the address of its WebSocket.
struct StreamOrder
{
    LiveModel model{};
    QString problem{}; ///< why it cannot be had; told after the connection is there
    QUrl fetch{}; ///< sound to fetch; empty: the client sends it
    std::function<void(qint64 seconds)> noteUse{}; ///< of sound that was recognised; any thread
    std::function<bool(const QString &key)> isGoodKey{}; ///< for a key in the start message; any thread
};

/// Bytes of sound between the socket and the decoder, so that a client far ahead of real time waits and no memory
/// grows. Written by the io thread and by the session's thread.
class SoundFlow
{
public:
    bool add(qint64 bytes) { return (m_bytes += bytes) < most; } ///< false: wait
    bool remove(qint64 bytes) ///< true: go on
    {
        const qint64 before = m_bytes.fetch_sub(bytes);
        return before >= enough && before - bytes < enough;
    }

private:
    static constexpr qint64 most = 256 * 1024; ///< eight seconds
    static constexpr qint64 enough = 128 * 1024;
    std::atomic<qint64> m_bytes = 0;
};

class LiveStreams;
class WebSound;

/// One live stream, from start to stopped. Lives on the realtime thread; over when it has closed its socket.
class LiveSession : public QObject
{
    Q_OBJECT
public:
    LiveSession(StreamOrder order, std::shared_ptr<WebSocketPeer> peer, std::shared_ptr<SoundFlow> flow,
                LiveStreams &streams, QObject *parent);
    ~LiveSession() override;

    void begin();
    void receiveText(const QByteArray &text);
    void receiveSound(const QByteArray &bytes);
    bool hasDecoder() const { return m_decoder != nullptr; }

private:
    enum class State { Waiting, Loading, Listening, Stopping, Over };

    void start(const api::RtStart &message);
    void open();
    void listen();
    void write(const QByteArray &sound);
    void stop();
    void noteTaken(qint64 bytes);
    void noteProgress();
    void sayPartial(const QString &text);
    void sayFinals(const QList<RecognisedWord> &words);
    void sayFinal(const Utterance &utterance);
    void finish();
    void fail(const QString &message, quint16 code = 1011, const QByteArray &word = {});
    void send(const QJsonObject &message);
    void expect(std::chrono::milliseconds within, const QString &message);
    void release();
    void noteUse();

    StreamOrder m_order;
    std::shared_ptr<WebSocketPeer> m_peer;
    std::shared_ptr<SoundFlow> m_flow;
    LiveStreams &m_streams;
    std::unique_ptr<DecoderProcess> m_decoder{};
    std::unique_ptr<WebSound> m_web{};
    SoundInput m_input{};
    QTimer m_deadline{};
    QString m_tooLate{};
    State m_state = State::Waiting;
    qint64 m_heard = 0; ///< bytes of sound that the decoder has taken
    Ms m_reached{}; ///< end of the last word said
    bool m_saysPartials = true;
    bool m_writesDigits = false;
};

} // namespace service
