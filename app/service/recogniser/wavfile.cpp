#include "app/service/recogniser/wavfile.h"

#include <algorithm>
#include <QCoreApplication>
#include <QtEndian>
#include <vector>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr int sampleBytes = 2;
constexpr qint64 frame = WavFile::sampleRate / 100;
constexpr qsizetype quietFrames = 30; ///< 300 ms: shorter gaps are inside words

template <class T>
T littleEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

bool isOurFormat(const QByteArray &format)
{
    return format.size() >= 16 && littleEndian<quint16>(format, 0) == 1 && littleEndian<quint16>(format, 2) == 1
        && littleEndian<quint32>(format, 4) == quint32(WavFile::sampleRate) && littleEndian<quint16>(format, 14) == 16;
}

/// Mean loudness of each 10 ms.
std::vector<int> loudness(const QByteArray &samples)
{
    std::vector<int> result;
    for (qsizetype at = 0; at + frame * sampleBytes <= samples.size(); at += frame * sampleBytes) {
        qint64 sum = 0;
        for (qsizetype i = 0; i < frame; ++i)
            sum += std::abs(int(littleEndian<qint16>(samples, at + i * sampleBytes)));
        result.push_back(int(sum / frame));
    }
    return result;
}

} // namespace

tl::expected<void, QString> WavFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        const QString cannot = QCoreApplication::translate("Recogniser", "The decoded sound cannot be read: %1");
        return tl::unexpected(cannot.arg(m_file.errorString()));
    }
    if (!findSound())
        return tl::unexpected(QCoreApplication::translate("Recogniser", "The decoded sound is not 16 kHz mono WAV."));
    return {};
}

bool WavFile::findSound()
{
    const QByteArray riff = m_file.read(12);
    if (!riff.startsWith("RIFF") || !riff.endsWith("WAVE"))
        return false;
    bool known = false;
    for (;;) {
        const QByteArray chunk = m_file.read(8);
        if (chunk.size() < 8)
            return false;
        const qint64 size = littleEndian<quint32>(chunk, 4);
        const qint64 left = m_file.size() - m_file.pos();
        if (chunk.startsWith("data")) { // a writer that could not go back leaves 0 or all ones as the size
            m_start = m_file.pos();
            m_samples = (size == 0 ? left : std::min(size, left)) / sampleBytes;
            return known;
        }
        if (chunk.startsWith("fmt "))
            known = isOurFormat(m_file.peek(std::min<qint64>(size, 64)));
        if (!m_file.seek(m_file.pos() + size + size % 2))
            return false;
    }
}

QByteArray WavFile::read(qint64 from, qint64 count)
{
    count = std::clamp<qint64>(m_samples - from, 0, count);
    if (count == 0 || !m_file.seek(m_start + from * sampleBytes))
        return {};
    return m_file.read(count * sampleBytes);
}

qint64 WavFile::cutAfter(qint64 from, qint64 longest)
{
    if (m_samples - from <= longest)
        return m_samples;
    const qint64 earliest = from + longest / 4 * 3;
    const std::vector<int> loud = loudness(read(earliest, from + longest - earliest));
    const qsizetype last = qsizetype(loud.size()) - quietFrames;
    qint64 sum = 0;
    qint64 quietest = std::numeric_limits<qint64>::max();
    qsizetype best = 0;
    for (qsizetype i = 0; i < qsizetype(loud.size()); ++i) {
        sum += loud[std::size_t(i)] - (i >= quietFrames ? loud[std::size_t(i - quietFrames)] : 0);
        const qsizetype begin = i - quietFrames + 1;
        if (begin >= 0 && begin <= last && sum < quietest) {
            quietest = sum;
            best = begin;
        }
    }
    return earliest + (best + quietFrames / 2) * frame;
}

bool WavFile::write(const QString &path, const QByteArray &samples)
{
    QByteArray head("RIFF....WAVEfmt ....................data....", 44);
    const auto put = [&head](qsizetype at, auto value) { qToLittleEndian(value, head.data() + at); };
    put(4, quint32(36 + samples.size()));
    put(16, quint32(16));
    put(20, quint16(1));
    put(22, quint16(1));
    put(24, quint32(sampleRate));
    put(28, quint32(sampleRate * sampleBytes));
    put(32, quint16(sampleBytes));
    put(34, quint16(16));
    put(40, quint32(samples.size()));
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(head) == head.size()
        && file.write(samples) == samples.size() && file.flush();
}

} // namespace service
