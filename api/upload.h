#pragma once

#include "api/client.h"
#include "api/files.h"
#include "api/localfile.h"
#include <QFutureWatcher>
#include <QTimer>

namespace api {

/// What is to be kept so that an upload can go on after a restart.
struct UploadTicket
{
    QString url{}; ///< where the server takes the bytes
    FileFingerprint file{};
};

/// One file on its way to the server by tus 1.0.0. It survives breaks of the network and of the server, never sends
/// bytes of a file that changed meanwhile, and ends with the session that the server made. A named slot for every step.
class Upload : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Reading, Creating, Sending, Asking, Waiting, Paused, Finishing, Done, Failed, Cancelled };
    Q_ENUM(State)

    /// `client` is not owned and outlives the upload.
    Upload(Client &client, const QString &path, const TusMetadata &metadata, QObject *parent = nullptr);
    ~Upload() override;

    void resumeFrom(const UploadTicket &ticket); ///< before start(): go on with what an earlier run began
    void setRateLimit(qint64 bytesPerSecond); ///< 0: none; takes effect with the next chunk
    void setChunkSize(qint64 bytes); ///< 50 MiB unless told
    void setRetryDelays(const QList<std::chrono::milliseconds> &delays); ///< 0, 3, 5, 10, 20, 30, 60 s unless told

    void start();
    void pause(); ///< the server keeps what it has
    void resume(); ///< after pause(), or at once while waiting, or again after a failure
    void cancel(); ///< gives the upload up on the server too; cancelled() follows

    State state() const { return m_state; }
    const UploadTicket &ticket() const { return m_ticket; }
    qint64 sent() const { return m_sent; } ///< bytes the server has or is being sent
    qint64 size() const { return m_ticket.file.size; }

signals:
    void stateChanged(api::Upload::State state);
    void ticketChanged(const api::UploadTicket &ticket); ///< keep it
    void progressed(qint64 sent, qint64 size); ///< bytes
    void waiting(const QString &why, std::chrono::milliseconds delay); ///< until the next try, by itself
    void finished(const api::SessionId &session); ///< empty when the server named none in time
    void failed(const api::Error &error);
    void cancelled();

private:
    // the steps, each ending in one of the others
    void readFile();
    void fileRead();
    void create();
    void created(const Result<HttpReply> &reply);
    void ask(); ///< how many bytes the server has
    void answered(const Result<HttpReply> &reply);
    void sendChunk();
    void chunkSent(const Result<HttpReply> &reply);
    void pollSession();
    void polled(const Result<TusFile> &file);

    void setState(State state);
    void dropCall();
    void take(qint64 offset); ///< the server has this many bytes
    void handle(const Error &error); ///< waits and goes on, begins anew, or fails
    void retryLater(const Error &error);
    void startOver();
    void abandon(); ///< takes the upload off the server and forgets it
    void fail(const Error &error);
    CallOptions options() const;
    FileId fileId() const;

    Client &m_client;
    QString m_path;
    TusMetadata m_metadata;
    UploadTicket m_ticket{};
    State m_state = State::Idle;
    qint64 m_offset = 0; ///< bytes the server has for sure
    qint64 m_sent = 0;
    qint64 m_chunkBytes = 50 * 1024 * 1024;
    qint64 m_bytesPerSecond = 0;
    QList<std::chrono::milliseconds> m_delays;
    qsizetype m_attempts = 0; ///< since the server last got something
    int m_restarts = 0;
    qsizetype m_polls = 0;
    QTimer m_timer;
    QPointer<Call> m_call{};
    QFutureWatcher<Result<FileFingerprint>> m_reading;
};

} // namespace api
