#pragma once

#include "models/journalstore.h"
#include "models/worker.h"

#include <QElapsedTimer>
#include <QTimer>

namespace models {

/// Every edit of the open documents, on this computer's disk 150 ms after the last key and at most 500 ms behind while
/// typing. When the disk does not take it, everything stays in memory and is tried again every 2 s.
class Journal : public QObject
{
    Q_OBJECT
public:
    using Loaded = std::function<void(tl::expected<std::optional<JournalEntry>, QString>)>;

    explicit Journal(const QString &file, QObject *parent = nullptr);
    ~Journal() override; ///< flushes

    void readUnsent(); ///< what earlier runs left; unsentKnown() comes when it is known
    void load(const QString &key, QObject *context, Loaded done);
    /// Starts over from a base; edits up to `seq` are dropped, later ones stay and belong to the new base.
    void begin(const QString &key, const JournalBase &base, qint64 seq);
    qint64 append(const QString &key, const document::Edit &edit); ///< its number
    void continueFrom(const QString &key, qint64 seq); ///< the last number of a loaded entry
    /// The last number so far; later edits are kept apart from the earlier, so that markSaved() can tell them.
    qint64 seal(const QString &key);
    void markSaved(const QString &key, qint64 seq, const QString &version); ///< the server has all edits up to seq
    void forget(const QString &key);
    void writeNow(); ///< does not wait
    bool flush(); ///< waits for the disk; false when it could not be written
    bool isWritten(const QString &key) const; ///< nothing of it waits in memory
    QStringList unsent() const; ///< keys with edits that the server has not got, as far as known

signals:
    void written(const QString &key);
    void failed(const QString &key, const QString &message); ///< at every try that fails
    void unsentChanged();
    void unsentKnown(); ///< unsent() has what earlier runs left

private:
    struct Batch
    {
        QList<JournalOp> ops{};
        tl::expected<void, QString> result{};
        bool done = false;
    };
    void enqueue(JournalOp op);
    void schedule();
    void finishBatch(std::shared_ptr<Batch> batch);
    void setUnsent(const QString &key, bool unsent);

    QHash<QString, qint64> m_seq; ///< last number given
    QHash<QString, qint64> m_sealed;
    QSet<QString> m_unsent;
    QList<JournalOp> m_waiting;
    std::shared_ptr<Batch> m_inFlight;
    QTimer m_timer;
    QElapsedTimer m_behind; ///< since the oldest operation that waits
    std::shared_ptr<JournalStore> m_store; ///< used and destroyed on the worker
    Worker m_worker{QStringLiteral("journal")};
};

} // namespace models
