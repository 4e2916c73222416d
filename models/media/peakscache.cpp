#include "models/media/peakscache.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

namespace media {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleSize = 1024 * 1024;

bool hashPart(Source &source, qint64 from, QCryptographicHash &hash)
{
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (qint64 at = from; at < from + sampleSize;) {
        const qint64 count = source.readAt(at, buffer.data(), std::min<qint64>(buffer.size(), from + sampleSize - at));
        if (count <= 0)
            return count == 0;
        hash.addData(QByteArrayView(buffer.constData(), count));
        at += count;
    }
    return true;
}

} // namespace

PeaksCache::PeaksCache(const QString &directory)
    : m_directory(directory)
{
}

QString PeaksCache::keyOf(Source &source)
{
    const qint64 size = source.size();
    if (size <= 0)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const qint64 from : {qint64(0), size / 2, std::max<qint64>(0, size - sampleSize)})
        if (!hashPart(source, from, hash))
            return {};
    return QString::number(size) + u'-' + QString::fromLatin1(hash.result().toHex());
}

std::optional<Peaks> PeaksCache::find(const QString &key) const
{
    QFile file(fileFor(key));
    if (key.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Peaks::fromBytes(file.readAll());
}

void PeaksCache::store(const QString &key, const Peaks &peaks) const
{
    if (key.isEmpty() || !QDir().mkpath(m_directory))
        return;
    QTemporaryFile file(m_directory + "/XXXXXX.part"_L1); // mode 0600
    const QByteArray bytes = peaks.toBytes();
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return;
    QFile::remove(fileFor(key));
    file.setAutoRemove(!file.rename(fileFor(key)));
}

QString PeaksCache::fileFor(const QString &key) const
{
    return m_directory + u'/' + key + ".peaks"_L1;
}

} // namespace media
