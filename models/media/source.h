#pragma once

#include <memory>
#include <QString>
#include <QtGlobal>

namespace media {

/// Bytes of a media file, wherever they are. readAt() may block (a network source waits for its range), so it is called
/// from workers only; it is thread-safe. cancel() makes the calls that are blocked right now return -1; later calls
/// work again, because a player and a waveform may share one source.
class Source
{
public:
    virtual ~Source() = default;
    virtual qint64 size() const = 0; ///< bytes; -1 while unknown
    virtual qint64 readAt(qint64 offset, char *data, qint64 length)
        = 0; ///< bytes read, 0 at the end, -1 on error or cancel
    virtual void cancel() = 0;
    virtual QString name() const = 0; ///< for messages
};

/// A local file; nullptr with `error` set (a sentence for the user) when it cannot be opened.
std::shared_ptr<Source> openFile(const QString &path, QString *error);

} // namespace media
