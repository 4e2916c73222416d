#pragma once

#include "models/document/formats/format.h"
#include "models/library.h"
#include "models/media/source.h"
#include "models/transcriptmodel.h"

namespace models {

class Versions;

/// How far the newest edit has got. Both are always shown and never mixed up.
struct SaveState
{
    enum class Here { Clean, Writing, Saved, Failed } here = Here::Clean; ///< this computer's journal
    enum class Server {
        Clean,
        Pending,
        Sending,
        Saved,
        Offline,
        SignInNeeded,
        Conflict,
        Failed
    } server
        = Server::Clean;
    QDateTime hereAt{};
    QDateTime serverAt{};
    QString message{}; ///< what is wrong and what to do; empty when all is well
    bool operator==(const SaveState &) const = default;
};

/// Two versions of one document that cannot be put together without asking.
struct Conflict
{
    document::Transcript base{}; ///< what both began with
    document::Transcript mine{};
    document::Transcript theirs{};
    document::Transcript merged{}; ///< all that could be put together; mine where both changed
    QStringList segments{}; ///< ids of the segments that both changed
};

/// One open document: its model, its journal on this computer (<= 500 ms behind the keys, survives a kill) and its copy
/// on the server (debounced, with the version it is based on; never overwrites silently).
class OpenDocument : public QObject
{
    Q_OBJECT
public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    ~OpenDocument() override;

    const DocumentKey &key() const;
    State state() const;
    QString errorString() const; ///< a sentence for the user when Failed
    QString title() const;
    bool isFinished() const;
    TranscriptModel &model();
    const SaveState &saveState() const;
    std::shared_ptr<media::Source> media() const; ///< nullptr while loading or when the session has none
    QString mediaMessage() const; ///< why there is no media

    void save(); ///< now, to both places
    void retry(); ///< load or save again after a failure
    void setFinished(bool finished); ///< after what is pending has been sent
    void resetToOriginal(); ///< by the server
    /// What the machine wrote, before anybody changed it: from this computer, else from the server, and kept from then
    /// on. The error is a sentence for the user.
    void machineText(QObject *context, std::function<void(tl::expected<document::Transcript, QString>)> done);
    Versions &versions();
    void keepVersion(); ///< before many words are changed at once
    /// Writes the document as it is on the screen; runs on a worker, answers by exported() or exportFailed().
    void exportTo(const QString &path, const document::Format &format, const document::ExportOptions &options);
    const Conflict *conflict() const; ///< set while saveState().server is Conflict
    void resolveConflict(document::Transcript merged); ///< becomes the text here (undoable) and on the server

signals:
    void stateChanged(models::OpenDocument::State state);
    void saveStateChanged(const models::SaveState &state);
    void titleChanged(const QString &title);
    void finishedChanged(bool finished);
    void mediaChanged();
    void recovered(int edits); ///< edits of an earlier run that the server had not got were put back
    void failed(const QString &message); ///< a verb (finish, reset) could not be done
    void exported(const QString &path);
    void exportFailed(const QString &message);

private:
    friend class Documents;
    class Private;
    OpenDocument(const DocumentKey &key, std::unique_ptr<Private> made, QObject *parent);
    std::unique_ptr<Private> d;
};

struct RetryPace;

/// The open documents. Asking twice for the same key gives the same object. Documents that an earlier run could not
/// send are sent in the background when their account is ready.
class Documents : public QObject
{
    Q_OBJECT
public:
    Documents(Accounts &accounts, const QString &dataDir, QObject *parent = nullptr);
    ~Documents() override;

    void start(); ///< looks for what earlier runs could not send
    OpenDocument *open(const DocumentKey &key); ///< owned here, at once, in state Loading
    OpenDocument *find(const DocumentKey &key) const; ///< nullptr when it is not open
    QList<OpenDocument *> shown() const;
    /// To change a document that is not shown: it is loaded without its media. closeHidden() lets it go, unless
    /// somebody shows it meanwhile.
    OpenDocument *openHidden(const DocumentKey &key);
    void closeHidden(OpenDocument *document);
    void close(OpenDocument *document); ///< flushes the journal; sends what is pending, in the background
    bool flush(); ///< the journal, now; for session end. False when it could not be written
    QList<DocumentKey> unsent() const; ///< documents with edits that the server has not got, from any run
    void setSendDelay(std::chrono::milliseconds delay); ///< from the last key to sending: 2 s unless told (tests)
    void setRetryPace(const RetryPace &pace); ///< for tests

signals:
    void unsentChanged();

private:
    OpenDocument *make(const DocumentKey &key);
    void drop(OpenDocument *document);
    void dropHidden(OpenDocument *document);
    void sendUnsent(const QString &account);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models
