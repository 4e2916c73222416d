#include "models/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr mode_t unknownMask = 010000;
std::atomic<mode_t> rememberedMask{unknownMask};

// Linux tells the mask without changing it for the other threads for a moment, as umask(2) would.
mode_t currentMask()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const auto at = text.indexOf("\nUmask:");
        if (at >= 0)
            return mode_t(text.mid(at + 7, text.indexOf('\n', at + 7) - at - 7).trimmed().toUInt(nullptr, 8));
    }
    return 022;
}

mode_t userMask()
{
    const mode_t mask = rememberedMask.load();
    return mask == unknownMask ? currentMask() : mask;
}

/// A file descriptor that closes itself.
struct Descriptor
{
    int fd = -1;
    explicit Descriptor(int fd)
        : fd(fd)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (fd >= 0)
            ::close(fd);
    }
    int close() { return ::close(std::exchange(fd, -1)); }
};

/// Removes the half-written file unless it took its place.
struct Leftover
{
    QByteArray path{};
    bool keep = false;
    ~Leftover()
    {
        if (!keep)
            ::unlink(path.constData());
    }
};

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t now = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (now < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(now, 0);
    }
    return true;
}

bool syncDescriptor(int fd)
{
    int result = 0;
    do
        result = ::fsync(fd);
    while (result != 0 && errno == EINTR);
    return result == 0;
}

// Some network file systems cannot sync a directory; that is no failure of the write.
bool syncDirectory(const QByteArray &path)
{
    const Descriptor directory(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.fd < 0)
        return false;
    return syncDescriptor(directory.fd) || errno == EINVAL || errno == ENOTSUP;
}

// The file behind a chain of symbolic links, which need not exist yet.
QString linkTarget(QString path)
{
    for (int links = 0; links < 40 && QFileInfo(path).isSymLink(); ++links)
        path = QFileInfo(path).symLinkTarget();
    return QFileInfo(path).absoluteFilePath();
}

mode_t modeFor(const struct stat *existing, FileAccess access)
{
    if (access == FileAccess::Private)
        return 0600;
    return existing ? mode_t(existing->st_mode & 0777) : mode_t(0666 & ~userMask());
}

tl::unexpected<QString> failure(int error)
{
    return tl::unexpected(diskError(error));
}

} // namespace

tl::expected<void, QString> writeAtomically(const QString &path, const QByteArray &bytes, FileAccess access)
{
    const QString target = linkTarget(path);
    const QByteArray place = QFile::encodeName(target);
    const QByteArray directory = QFile::encodeName(QFileInfo(target).absolutePath());
    struct stat info = {};
    const bool exists = ::stat(place.constData(), &info) == 0;
    if (exists && !S_ISREG(info.st_mode))
        return failure(S_ISDIR(info.st_mode) ? EISDIR : EINVAL);

    Leftover temporary{directory + "/.scriptix-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36)};
    Descriptor file(::open(temporary.path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (file.fd < 0) {
        temporary.keep = true;
        return failure(errno);
    }
    if (!writeAll(file.fd, bytes) || ::fchmod(file.fd, modeFor(exists ? &info : nullptr, access)) != 0
        || !syncDescriptor(file.fd) || file.close() != 0)
        return failure(errno);
    if (::rename(temporary.path.constData(), place.constData()) != 0)
        return failure(errno);
    temporary.keep = true;
    if (!syncDirectory(directory))
        return failure(errno);
    return {};
}

bool makePrivateDir(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(QDir::cleanPath(QFileInfo(path).absoluteFilePath())).absolutePath();
    if (parent != path && !makePrivateDir(parent))
        return false;
    return ::mkdir(QFile::encodeName(QDir::cleanPath(path)).constData(), 0700) == 0 || QFileInfo(path).isDir();
}

void setPrivateUmask()
{
    rememberedMask = ::umask(0077);
}

QString diskError(int error)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("models::AtomicFile", text); };
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return tr(QT_TRANSLATE_NOOP("models::AtomicFile", "The disk is full. Make room and try again."));
    case EACCES:
    case EPERM:
        return tr(QT_TRANSLATE_NOOP("models::AtomicFile", "You may not write there. Choose another folder."));
    case EROFS:
        return tr(QT_TRANSLATE_NOOP("models::AtomicFile", "That disk can only be read. Choose another folder."));
    case ENOENT:
    case ENOTDIR:
        return tr(QT_TRANSLATE_NOOP("models::AtomicFile", "The folder does not exist (any more). Choose another one."));
    case EISDIR:
        return tr(QT_TRANSLATE_NOOP("models::AtomicFile", "There is a folder of that name. Choose another name."));
    case ENAMETOOLONG:
        return tr(QT_TRANSLATE_NOOP("models::AtomicFile", "The file name is too long. Choose a shorter one."));
    case EIO:
        return tr(QT_TRANSLATE_NOOP("models::AtomicFile", "The disk reports an error. Save to another disk."));
    default:
        return tr(QT_TRANSLATE_NOOP("models::AtomicFile", "The file could not be written (%1)."))
            .arg(qt_error_string(error));
    }
}

} // namespace models
