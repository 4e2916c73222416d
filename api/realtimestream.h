#pragma once

#include "api/client.h"
#include "api/realtimemessages.h"
#include <QElapsedTimer>
#include <QSslError>
#include <QTimer>

class QWebSocket;

namespace api {

/// Where live captions are had, and how.
struct StreamOptions
{
    QUrl endpoint{}; ///< as the server's status says; the usual path is added when it has none
    Credentials credentials{}; ///< go into headers, never into an address
    QString language{}; ///< empty: the server finds it out
    QString type = QStringLiteral("fast"); ///< or quality
    bool partials = true;
    bool actualNumbers = false; ///< digits instead of number words
};

/// How long to wait; only tests change it.
struct StreamPatience
{
    std::chrono::milliseconds connect{15'000};
    std::chrono::milliseconds load{120'000}; ///< from connected to listening
    std::chrono::milliseconds ping{15'000};
    std::chrono::milliseconds dead{30'000}; ///< without a sign of life
    std::chrono::milliseconds stop{20'000}; ///< for the last finals, without a result
    std::chrono::milliseconds firstRetry{1'000};
    std::chrono::milliseconds lastRetry{30'000};
};

/// A recording that may still grow, PCM s16le mono 16 kHz: at most `most` bytes from `offset`, fewer at its end.
using SoundSource = std::function<QByteArray(qint64 offset, qint64 most)>;

/// Sends a recording as it grows to a realtime server and tells what it understands, with times in that recording.
///
/// The recording stays with the caller. When the connection is lost, a new one goes on behind the last final, so that
/// nothing is missing and nothing comes twice; there is no hurry, the recording does not wait for the captions.
class RealtimeStream : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Closed,
        Connecting, ///< or the server is loading
        Listening, ///< sound is being sent
        Reconnecting, ///< waits before the next try
        Stopping, ///< sends what is left and waits for the last finals
        Failed ///< failed() said why; open() starts anew
    };
    Q_ENUM(State)

    explicit RealtimeStream(QObject *parent = nullptr);
    ~RealtimeStream() override;

    void setPatience(const StreamPatience &patience) { m_patience = patience; }
    void open(const StreamOptions &options, SoundSource source);
    void soundArrived(); ///< the recording has grown
    void stop(); ///< it has ended: stopped() follows after its last finals
    void close(); ///< at once

    State state() const { return m_state; }
    QString sessionId() const { return m_sessionId; } ///< of this connection; empty when the server says none
    std::chrono::milliseconds recognised() const { return m_recognised; } ///< end of the last final

    /// The address for a row's query; invalid when the endpoint must not be used (not encrypted, and not this
    /// computer).
    static QUrl address(const StreamOptions &options);

signals:
    void stateChanged(api::RealtimeStream::State state);
    void partial(const QString &text); ///< replaces the last one
    void final(const QList<api::LiveWord> &words, const QString &text, const QString &speaker); ///< ends the partial
    void shuttingDown(const QDateTime &at); ///< the server will stop then
    void stopped(bool isComplete); ///< false: the server did not say that these were all finals
    void failed(const api::Error &error);

private:
    void connectNow();
    void begin();
    void listen(const ServerMessage &message);
    void pump();
    void sendStop();
    void receive(const QString &text);
    void receiveState(const ServerMessage &message);
    void receiveFinal(const ServerMessage &message);
    void lookForLife();
    void lost(const Error &error);
    void refused(const Error &error);
    void socketFailed();
    void finish(bool isComplete);
    void fail(const Error &error);
    void dropSocket();
    void setState(State state);
    void expect(std::chrono::milliseconds within, const QString &message);

    StreamPatience m_patience{};
    StreamOptions m_options{};
    SoundSource m_source{};
    QWebSocket *m_socket = nullptr;
    QTimer m_deadline{};
    QTimer m_pings{};
    QTimer m_retry{};
    QElapsedTimer m_heard{};
    QList<QSslError> m_tlsErrors{}; ///< of this connection
    QString m_tooLate{};
    QString m_sessionId{};
    State m_state = State::Closed;
    qint64 m_base = 0; ///< byte of the recording at which this connection began
    qint64 m_sent = 0; ///< byte of the recording that goes next
    std::chrono::milliseconds m_recognised{};
    std::chrono::milliseconds m_recognisedAtStop{-1}; ///< when the stop was last sent
    int m_tries = 0; ///< since the last result
    int m_refusals = 0; ///< the same
    bool m_isListening = false; ///< this connection takes sound
    bool m_isStopping = false;
    bool m_isStopSent = false;
    bool m_isClosedInOrder = false; ///< the server said goodbye
};

} // namespace api
