#include "models/media/messages.h"
#include "models/media/source.h"
#include <QFile>
#include <QFileInfo>
#include <QMutex>

namespace media {

namespace {

class FileSource final : public Source
{
public:
    explicit FileSource(const QString &path)
        : m_file(path)
        , m_name(QFileInfo(path).fileName())
    {
    }

    bool open()
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return false;
        m_size = m_file.size();
        return true;
    }

    qint64 size() const override { return m_size; }

    qint64 readAt(qint64 offset, char *data, qint64 length) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_file.pos() != offset && !m_file.seek(offset))
            return -1;
        return m_file.read(data, length);
    }

    void cancel() override { } // a local read does not block

    QString name() const override { return m_name; }

private:
    QMutex m_mutex;
    QFile m_file;
    QString m_name;
    qint64 m_size = -1;
};

QString reasonNotToOpen(const QFileInfo &file)
{
    if (!file.exists())
        return Messages::missing(file.fileName());
    if (!file.isFile()) // a pipe or a device would block for ever
        return Messages::notAFile(file.fileName());
    return {};
}

} // namespace

std::shared_ptr<Source> openFile(const QString &path, QString *error)
{
    QString problem = reasonNotToOpen(QFileInfo(path));
    if (problem.isEmpty()) {
        auto source = std::make_shared<FileSource>(path);
        if (source->open())
            return source;
        problem = Messages::unreadable(QFileInfo(path).fileName());
    }
    if (error)
        *error = problem;
    return nullptr;
}

} // namespace media
