#include "models/rangefile.h"

#include "models/atomicfile.h"

#include <QDataStream>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace models {

namespace {
constexpr std::chrono::milliseconds patience = 20s; // a reader gives up when nothing at all arrives for so long
}

RangeFile::RangeFile(const QString &name)
    : m_name(name)
{
}

QString RangeFile::open(const QString &path, qint64 size, const QByteArray &version)
{
    const QMutexLocker lock(&m_mutex);
    makePrivateDir(QFileInfo(path).absolutePath());
    m_size = size;
    m_version = version;
    m_file.setFileName(path);
    m_pieces = QBitArray((size + pieceSize - 1) / pieceSize);
    if (!m_file.exists()
        && m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        m_file.close();
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return diskError(EACCES);
    readMap(version);
    return {};
}

void RangeFile::readMap(const QByteArray &version)
{
    QFile map(m_file.fileName() + ".map"_L1);
    if (!map.open(QIODevice::ReadOnly))
        return;
    QDataStream in(&map);
    qint64 size = 0;
    QByteArray known;
    QBitArray pieces;
    in >> size >> known >> pieces;
    if (in.status() == QDataStream::Ok && size == m_size && known == version && pieces.size() == m_pieces.size())
        m_pieces = pieces;
}

void RangeFile::keepMap()
{
    QByteArray bytes;
    QString path;
    {
        const QMutexLocker lock(&m_mutex);
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out << m_size << m_version << m_pieces;
        path = m_file.fileName() + ".map"_L1;
    }
    // Without the map the pieces are fetched again, so a failure needs no telling.
    [[maybe_unused]] const auto written = writeAtomically(path, bytes, FileAccess::Private);
}

bool RangeFile::has(qint64 offset) const
{
    return m_pieces.testBit(offset / pieceSize);
}

qint64 RangeFile::readAt(qint64 offset, char *data, qint64 length)
{
    QMutexLocker lock(&m_mutex);
    if (offset < 0 || offset >= m_size || length <= 0)
        return offset >= m_size || length == 0 ? 0 : -1;
    const int cancels = m_cancels;
    while (!has(offset)) {
        m_wanted = offset;
        ++m_blocked;
        const bool woken = m_failure.isEmpty() && m_arrived.wait(&m_mutex, QDeadlineTimer(patience));
        --m_blocked;
        if (!woken || m_cancels != cancels || !m_failure.isEmpty())
            return -1;
    }
    qint64 end = offset;
    while (end < m_size && end < offset + length && has(end))
        end = (end / pieceSize + 1) * pieceSize;
    m_wanted = std::min(end, m_size);
    const qint64 count = std::min({length, end - offset, m_size - offset});
    return m_file.seek(offset) ? m_file.read(data, count) : -1;
}

void RangeFile::cancel()
{
    const QMutexLocker lock(&m_mutex);
    ++m_cancels;
    m_arrived.wakeAll();
}

bool RangeFile::isComplete() const
{
    const QMutexLocker lock(&m_mutex);
    return m_pieces.count(true) == m_pieces.size();
}

qint64 RangeFile::nextMissing() const
{
    const QMutexLocker lock(&m_mutex);
    const qint64 from = std::min(m_wanted, m_size) / pieceSize;
    for (qint64 i = 0; i < m_pieces.size(); ++i) {
        const qint64 piece = (from + i) % m_pieces.size();
        if (!m_pieces.testBit(piece))
            return piece * pieceSize;
    }
    return -1;
}

qint64 RangeFile::missingEnd(qint64 offset, qint64 atMost) const
{
    const QMutexLocker lock(&m_mutex);
    qint64 end = offset;
    while (end < m_size && end < offset + atMost && !has(end))
        end += pieceSize;
    return std::min(end, m_size);
}

bool RangeFile::isWaitingElsewhere(qint64 position, qint64 end) const
{
    const QMutexLocker lock(&m_mutex);
    return m_blocked > 0 && !has(m_wanted) && (m_wanted < position / pieceSize * pieceSize || m_wanted >= end);
}

// Pieces count as here when all of them came in one run: [runStart, offset + size).
bool RangeFile::write(qint64 offset, QByteArrayView bytes, qint64 runStart)
{
    const QMutexLocker lock(&m_mutex);
    if (offset + bytes.size() > m_size || !m_file.seek(offset)
        || m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return false;
    const qint64 end = offset + bytes.size();
    for (qint64 piece = offset / pieceSize; piece < m_pieces.size(); ++piece) {
        if (std::min((piece + 1) * pieceSize, m_size) > end)
            break;
        if (piece * pieceSize >= runStart)
            m_pieces.setBit(piece);
    }
    m_arrived.wakeAll();
    return true;
}

void RangeFile::fail(const QString &message)
{
    const QMutexLocker lock(&m_mutex);
    m_failure = message;
    m_arrived.wakeAll();
}

void RangeFile::recover()
{
    const QMutexLocker lock(&m_mutex);
    m_failure.clear();
}

RangeSink::RangeSink(std::shared_ptr<RangeFile> file, qint64 offset)
    : m_file(std::move(file))
    , m_start(offset)
    , m_position(offset)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 RangeSink::writeData(const char *data, qint64 length)
{
    if (!m_file->write(m_position, QByteArrayView(data, length), m_start)) {
        m_refused = true;
        return -1;
    }
    m_position += length;
    return length;
}

QString RangeSink::problem() const
{
    return m_refused ? diskError(ENOSPC) : QString();
}

} // namespace models
