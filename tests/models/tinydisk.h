#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <unistd.h>

/// A 2 MiB disk to fill up; only root can mount it, so tests ask isMounted() and skip otherwise.
class TinyDisk
{
public:
    TinyDisk()
    {
        if (::geteuid() == 0)
            m_mounted = QProcess::execute(QStringLiteral("mount"),
                                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                           QStringLiteral("size=2m,mode=0700"), QStringLiteral("tmpfs"), m_dir.path()})
                == 0;
    }
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;
    ~TinyDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_dir.path()});
    }
    bool isMounted() const { return m_mounted; }
    QString path(const QString &name = {}) const { return m_dir.filePath(name); }
    void fill() const
    {
        QFile ballast(path(QStringLiteral("ballast")));
        if (ballast.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            while (ballast.write(QByteArray(4096, 'x')) == 4096) { }
    }
    void empty() const { QFile::remove(path(QStringLiteral("ballast"))); }

private:
    QTemporaryDir m_dir;
    bool m_mounted = false;
};
