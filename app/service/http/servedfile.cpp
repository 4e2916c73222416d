#include "app/service/http/servedfile.h"

#include <cerrno>
#include <fcntl.h>
#include <QFile>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

namespace service {

ServedFile::~ServedFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool ServedFile::open(const QString &path)
{
    // O_NONBLOCK: opening a pipe that somebody put there must not wait.
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat status
    {
    };
    if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    m_size = status.st_size;
    m_etag = '"' + QByteArray::number(qint64(status.st_size), 16) + '-'
        + QByteArray::number(qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec, 16) + '"';
    return true;
}

qint64 ServedFile::send(int socket, qint64 offset, qint64 length) const
{
    off_t position = offset;
    const ssize_t sent = ::sendfile(socket, m_descriptor, &position, std::size_t(length));
    if (sent < 0 && (errno == EAGAIN || errno == EINTR))
        return 0;
    return sent == 0 ? -1 : sent;
}

} // namespace service
