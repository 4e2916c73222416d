#include "app/service/store/folderlock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace service {

#ifdef Q_OS_UNIX
// flock and not QLockFile: that one trusts process ids, which a killed process leaves behind.
struct FolderLock::Handle
{
    explicit Handle(int descriptor)
        : file(descriptor)
    {
    }
    ~Handle() { ::close(file); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    int file;
};

tl::expected<std::unique_ptr<FolderLock>, FolderLock::Problem> FolderLock::take(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return tl::unexpected(Problem::NotWritable);
    auto handle = std::make_unique<Handle>(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return tl::unexpected(Problem::InUse);
    return std::unique_ptr<FolderLock>(new FolderLock(std::move(handle)));
}
#else
struct FolderLock::Handle
{
    explicit Handle(const QString &name)
        : file(name)
    {
    }
    QLockFile file;
};

tl::expected<std::unique_ptr<FolderLock>, FolderLock::Problem> FolderLock::take(const QString &file)
{
    auto handle = std::make_unique<Handle>(file);
    handle->file.setStaleLockTime(0);
    if (!handle->file.tryLock(0))
        return tl::unexpected(handle->file.error() == QLockFile::LockFailedError ? Problem::InUse
                                                                                 : Problem::NotWritable);
    return std::unique_ptr<FolderLock>(new FolderLock(std::move(handle)));
}
#endif

FolderLock::FolderLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

FolderLock::~FolderLock() = default;

} // namespace service
