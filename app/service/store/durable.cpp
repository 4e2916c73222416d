#include "app/service/store/durable.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace service::durable {

bool sync(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

bool syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool done = ::fsync(folder) == 0;
    ::close(folder);
    return done;
#else
    Q_UNUSED(path)
    return true;
#endif
}

bool move(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
#else
    QFile::remove(to);
    if (!QFile::rename(from, to))
        return false;
#endif
    return syncFolder(QFileInfo(to).path()) && syncFolder(QFileInfo(from).path());
}

bool write(const QString &path, const QByteArray &bytes)
{
    const QString temporary = path + u".new"_s;
    QFile::remove(temporary);
    QFile file(temporary);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                                   QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && sync(file);
    file.close();
    if (written && move(temporary, path))
        return true;
    QFile::remove(temporary);
    return false;
}

} // namespace service::durable
