#pragma once

#include <QByteArray>
#include <QString>

namespace service {

/// A file on its way into a socket. Blocking; used from the disk lane only. POSIX.
class ServedFile
{
public:
    ServedFile() = default;
    ~ServedFile();
    ServedFile(const ServedFile &) = delete;
    ServedFile &operator=(const ServedFile &) = delete;

    bool open(const QString &path); ///< regular files only, links are not followed
    qint64 size() const { return m_size; }
    QByteArray etag() const { return m_etag; } ///< changes when the file does

    /// Sends some bytes without waiting for the peer: the count, 0 when it would have to wait, -1 when the file or the
    /// peer ended.
    qint64 send(int socket, qint64 offset, qint64 length) const;

private:
    int m_descriptor = -1;
    qint64 m_size = 0;
    QByteArray m_etag{};
};

} // namespace service
