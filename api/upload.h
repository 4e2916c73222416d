#pragma once

#include "api/client.h"
#include "api/files.h"
#include <QElapsedTimer>
#include <QTimer>

namespace api {

/// What tells one local file from another, also after a change: read again before every resume.
struct FileFingerprint
{
    qint64 size = -1; ///< bytes
    qint64 modifiedMs = 0; ///< since 1970
    QByteArray edges{}; ///< SHA-256, as hex, of the first and the last MiB
    bool operator==(const FileFingerprint &) const = default;
};

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
    class FileReader;

    Client &m_client;
    State m_state = State::Idle;
    UploadTicket m_ticket{};
    qint64 m_sent = 0;
};

} // namespace api
