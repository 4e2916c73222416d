#pragma once

#include "api/result.h"
#include <QFile>
#include <QFuture>
#include <QIODevice>

namespace api {

/// What tells one local file from another, also after a change: read again before every resume.
struct FileFingerprint
{
    qint64 size = -1; ///< bytes
    qint64 modifiedMs = 0; ///< since 1970
    QByteArray edges{}; ///< SHA-256, as hex, of the first and the last MiB
    bool operator==(const FileFingerprint &) const = default;
};

/// Reads two MiB at most; for a worker. The error says what is wrong with the file and what to do.
Result<FileFingerprint> fingerprint(const QString &path);
QFuture<Result<FileFingerprint>> fingerprintLater(const QString &path); ///< on a worker

/// A part of a file as a device of its own. Nothing touches the disk before the first read, which the transfer thread
/// does. Its last bytes are only given when the file is still the one it was, so that no upload ends with parts of two
/// files.
class FileWindow : public QIODevice
{
    Q_OBJECT
public:
    FileWindow(const QString &path, const FileFingerprint &expected, qint64 offset, qint64 length);

    qint64 size() const override { return m_length; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool isUnchanged();

    QFile m_file;
    FileFingerprint m_expected;
    qint64 m_offset;
    qint64 m_length;
};

} // namespace api
