#pragma once

#include "api/client.h"
#include "api/localfile.h"
#include "api/sessions.h"
#include <QFutureWatcher>
#include <QTimer>

namespace api {

/// One file that is sent whole: to an address that the server names for it, into a session, or as a form together with
/// the text to be aligned. Streamed from disk; what breaks begins at the first byte again, so api::Upload is the better
/// way wherever the server knows tus. The session is made first, and is asked before anything is sent a second time.
class DirectUpload : public QObject
{
    Q_OBJECT
public:
    enum class Way {
        Address, ///< PUT to sessions.upload_url's address, without credentials
        Session, ///< PUT into the session, as the batch API has it
        Align ///< a form with the text; see setText()
    };
    enum class State { Idle, Reading, Creating, Addressing, Sending, Waiting, Asking, Done, Failed, Cancelled };
    Q_ENUM(State)

    /// `client` is not owned and outlives the upload.
    DirectUpload(Client &client, const QString &path, const SessionCreate &session, Way way, QObject *parent = nullptr);
    ~DirectUpload() override;

    void setText(const QString &text); ///< what is said in the recording, for Way::Align
    void setRetryDelays(const QList<std::chrono::milliseconds> &delays); ///< 3, 10, 30 s unless told

    void start();
    void cancel(); ///< deletes the session that was made; cancelled() follows

    State state() const { return m_state; }
    qint64 size() const { return m_file.size; }

signals:
    void stateChanged(api::DirectUpload::State state);
    void progressed(qint64 sent, qint64 size); ///< bytes of the file
    void finished(const api::SessionId &session);
    void failed(const api::Error &error);
    void cancelled();

private:
    // the steps, each ending in one of the others
    void readFile();
    void fileRead();
    void create();
    void created(const Result<Session> &session);
    void askForAddress();
    void addressed(const Result<UploadUrl> &address);
    void send();
    void sendToAddress();
    void sendForm();
    void sent(const Result<HttpReply> &reply);
    void ask(); ///< whether the server has the recording after all
    void answered(const Result<Session> &session);

    void setState(State state);
    void follow(Call *call, qint64 before);
    void dropCall();
    void retryLater(const Error &error);
    void finish();
    void fail(const Error &error);
    CallOptions sending() const;
    QByteArray contentType() const;
    QString fileName() const;

    Client &m_client;
    QString m_path;
    SessionCreate m_wanted;
    Way m_way;
    QString m_text{};
    QList<std::chrono::milliseconds> m_delays;
    State m_state = State::Idle;
    FileFingerprint m_file{};
    SessionId m_session{};
    QUrl m_address{};
    Error m_lastError{};
    qsizetype m_attempts = 0;
    QTimer m_timer;
    QPointer<Call> m_call{};
    QFutureWatcher<Result<FileFingerprint>> m_reading;
};

/// A file between two texts, read as it is sent: the body of a form.
class FramedFile : public QIODevice
{
    Q_OBJECT
public:
    FramedFile(const QByteArray &before, std::unique_ptr<FileWindow> file, const QByteArray &after);

    qint64 size() const override { return m_before.size() + m_file->size() + m_after.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_before;
    FileWindow *m_file;
    QByteArray m_after;
};

} // namespace api
