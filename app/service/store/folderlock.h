#pragma once

#include <memory>
#include <QString>
#include <tl/expected.hpp>

namespace service {

/// A lock file that the system releases by itself when its process ends, however it ends.
class FolderLock
{
public:
    enum class Problem { InUse, NotWritable };

    static tl::expected<std::unique_ptr<FolderLock>, Problem> take(const QString &file);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    struct Handle;
    explicit FolderLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace service
