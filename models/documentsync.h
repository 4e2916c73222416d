#pragma once

#include "api/documents.h"
#include "models/journal.h"
#include "models/merge.h"
#include "models/opendocument.h"
#include "models/serverdocument.h"
#include "models/serverwatch.h"

namespace models {

class Versions;

/// What the open documents share.
struct DocumentTools
{
    Accounts &accounts;
    Journal &journal;
    Worker &reader; ///< parses, writes and merges
    Versions &versions;
    ServerWatch &watch;
    const RetryPace &pace;
    std::chrono::milliseconds sendDelay{2000};
};

/// Brings one document's edits to the server: the whole document, some time after the last key, with the version it is
/// based on. A named slot for every step; `savedSeq` is the last edit of the journal that the server has.
class DocumentSync : public QObject
{
    Q_OBJECT
public:
    using Server = SaveState::Server;

    DocumentSync(DocumentTools &tools, const DocumentKey &key, TranscriptModel &model, QObject *parent = nullptr);

    /// Begins with what the server has; edits of the journal after `savedSeq` are still to be sent.
    void start(const QString &version, const document::Transcript &base, qint64 savedSeq);
    void startInConflict(const QString &version, const document::Transcript &base, qint64 savedSeq,
                         const ServerDocument &theirs, const QStringList &segments, const document::Transcript &merged);
    void noteEdit(qint64 seq); ///< the model was edited; `seq` is the journal's number of it
    void sendNow();
    void retry();
    /// The server's document becomes the base and, by an edit, the text.
    void takeOver(const ServerDocument &theirs, const QString &label);
    void setVersion(const QString &version); ///< the server counted a change that left the text alone
    void resolve(const document::Transcript &merged);

    Server state() const { return m_state; }
    const QString &message() const { return m_message; }
    const QDateTime &savedAt() const { return m_savedAt; }
    const document::Transcript &base() const { return m_base; } ///< what the server has
    const QString &version() const { return m_version; } ///< of it
    bool isClean() const { return m_lastSeq == m_savedSeq; }
    const Conflict *conflict() const { return m_conflict ? &*m_conflict : nullptr; }

signals:
    void changed();
    void sent(); ///< the server has everything
    void foundFinished(); ///< somebody marked the document as finished

private:
    void setState(Server state, const QString &message = {});
    void schedule();
    void send();
    void put(const QByteArray &content, const document::Transcript &snapshot, qint64 seq);
    void finishPut(const api::Result<api::Document> &reply, const document::Transcript &snapshot, qint64 seq);
    void noteSaved(qint64 seq, const QString &version, const document::Transcript &base);
    void fail(const api::Error &error);
    void noteServed();
    void retryLater(Server state, const QString &message, std::chrono::milliseconds atLeast);
    void fetchTheirs();
    void reconcile(const ServerDocument &theirs);
    void takeMerge(const ServerDocument &theirs, const Merge &merge, const document::Transcript &mine);
    void rebase(const ServerDocument &theirs, const document::Transcript &text, const QString &label);

    DocumentTools &m_tools;
    DocumentKey m_key;
    TranscriptModel &m_model;
    QString m_version;
    document::Transcript m_base;
    qint64 m_savedSeq = 0;
    qint64 m_lastSeq = 0;
    bool m_busy = false; ///< a request or a merge is on its way
    bool m_started = false;
    Server m_state = Server::Clean;
    QString m_message;
    QDateTime m_savedAt;
    QTimer m_timer; ///< the next send, or the next try
    QElapsedTimer m_pendingSince;
    int m_failures = 0;
    int m_falseHopes = 0; ///< tries after a good answer to another call that failed all the same
    bool m_isHopeful = false; ///< this try is one of those
    QElapsedTimer m_failedAt;
    std::chrono::milliseconds m_rest{}; ///< from m_failedAt, in which no good answer hurries us
    std::optional<Conflict> m_conflict;
    std::optional<ServerDocument> m_theirs; ///< of the conflict
};

} // namespace models
