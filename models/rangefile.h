#pragma once

#include "models/media/source.h"

#include <QBitArray>
#include <QFile>
#include <QIODevice>
#include <QMutex>
#include <QWaitCondition>

namespace models {

/// A media file of which pieces are here already; shared by those who read it and the one that fetches it. Thread-safe.
class RangeFile : public media::Source
{
public:
    static constexpr qint64 pieceSize = 128 * 1024; ///< bytes

    explicit RangeFile(const QString &name);
    /// Opens the cache file (0600) and goes on with what it has when it is of this very media. The error is a sentence.
    QString open(const QString &path, qint64 size, const QByteArray &version);
    void keepMap(); ///< notes on disk which pieces are here

    // for readers
    qint64 size() const override { return m_size; }
    qint64 readAt(qint64 offset, char *data, qint64 length) override;
    void cancel() override;
    QString name() const override { return m_name; }

    // for the fetcher
    bool isComplete() const;
    qint64 nextMissing() const; ///< offset of the first missing piece at or after what readers want; -1 when complete
    qint64 missingEnd(qint64 offset, qint64 atMost) const; ///< where the missing pieces from offset on end
    bool isWaitingElsewhere(qint64 position,
                            qint64 end) const; ///< a reader is blocked on what [position, end) does not bring
    bool write(qint64 offset, QByteArrayView bytes, qint64 runStart);
    void fail(const QString &message); ///< readers that wait get -1; until recover()
    void recover();

private:
    bool has(qint64 offset) const; ///< with m_mutex held
    void readMap(const QByteArray &version);

    QString m_name;
    qint64 m_size = 0;
    QByteArray m_version;
    mutable QMutex m_mutex;
    QWaitCondition m_arrived;
    QFile m_file;
    QBitArray m_pieces;
    qint64 m_wanted = 0;
    int m_blocked = 0; ///< readers that wait for m_wanted
    int m_cancels = 0;
    QString m_failure;
};

/// Takes the body of one range and puts it into the file, on whatever thread the network has.
class RangeSink : public QIODevice
{
public:
    RangeSink(std::shared_ptr<RangeFile> file, qint64 offset);
    bool isSequential() const override { return true; }
    qint64 position() const { return m_position.load(); }
    QString problem() const; ///< of the disk; empty when there is none

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override;

private:
    std::shared_ptr<RangeFile> m_file;
    qint64 m_start;
    std::atomic<qint64> m_position;
    std::atomic_bool m_refused = false;
};

} // namespace models
