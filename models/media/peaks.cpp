#include "models/media/peaks.h"
#include <algorithm>
#include <bit>
#include <QtEndian>

namespace media {

namespace {

constexpr int samplesPerBin = 160;
constexpr char magic[] = "SXPK1\n";
constexpr qsizetype headSize = sizeof magic - 1 + 8;

Peaks::Bin merged(Peaks::Bin a, Peaks::Bin b)
{
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

/// A plain loop over 16-bit lanes, so that the compiler can use vector instructions.
Peaks::Bin extremes(std::span<const qint16> samples)
{
    qint16 low = samples.front();
    qint16 high = samples.front();
    for (const qint16 sample : samples) {
        low = std::min(low, sample);
        high = std::max(high, sample);
    }
    return {qint8(low >> 8), qint8(high >> 8)};
}

} // namespace

void Peaks::append(std::span<const qint16> samples)
{
    while (!samples.empty()) {
        const auto part = samples.first(std::min(samples.size(), std::size_t(samplesPerBin - m_openCount)));
        m_open = m_openCount ? merged(m_open, extremes(part)) : extremes(part);
        m_openCount += int(part.size());
        if (m_openCount == samplesPerBin) {
            close(m_open, 0);
            m_openCount = 0;
        }
        samples = samples.subspan(part.size());
    }
}

void Peaks::close(Bin bin, std::size_t level)
{
    if (level == m_levels.size())
        m_levels.emplace_back();
    QList<Bin> &bins = m_levels[level];
    bins.append(bin);
    if (bins.size() % 2 == 0)
        close(merged(bins[bins.size() - 2], bin), level + 1);
}

Ms Peaks::duration() const
{
    const qint64 bins = m_levels.empty() ? 0 : m_levels.front().size();
    return bins * binSpan + Ms(m_openCount * binSpan.count() / samplesPerBin);
}

Peaks::Bin Peaks::range(Ms from, Ms to) const
{
    const qsizetype closed = m_levels.empty() ? 0 : m_levels.front().size();
    const qsizetype first = std::max<qsizetype>(0, from.count() / binSpan.count());
    const qsizetype last = (to.count() + binSpan.count() - 1) / binSpan.count();
    const bool withOpen = m_openCount && first <= closed && last > closed;
    if (std::min(last, closed) <= first)
        return withOpen ? m_open : Bin{};
    const Bin found = bins(first, std::min(last, closed));
    return withOpen ? merged(found, m_open) : found;
}

Peaks::Bin Peaks::bins(qsizetype first, qsizetype last) const
{
    Bin found{127, -128};
    for (std::size_t level = 0; first < last; ++level, first /= 2, last /= 2) {
        if (first % 2)
            found = merged(found, m_levels[level][first++]);
        if (last % 2)
            found = merged(found, m_levels[level][--last]);
    }
    return found;
}

QByteArray Peaks::toBytes() const
{
    const QList<Bin> base = m_levels.empty() ? QList<Bin>{} : m_levels.front();
    QByteArray bytes(magic);
    bytes.resize(headSize);
    qToLittleEndian(quint32(base.size()), bytes.data() + headSize - 8);
    qToLittleEndian(quint32(m_openCount), bytes.data() + headSize - 4);
    bytes.append(reinterpret_cast<const char *>(base.constData()), base.size() * qsizetype(sizeof(Bin)));
    bytes.append(reinterpret_cast<const char *>(&m_open), sizeof m_open);
    return bytes;
}

std::optional<Peaks> Peaks::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < headSize || !bytes.startsWith(magic))
        return std::nullopt;
    const auto count = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + headSize - 8));
    const auto openCount = qFromLittleEndian<quint32>(bytes.constData() + headSize - 4);
    if (bytes.size() != headSize + (count + 1) * qsizetype(sizeof(Bin)) || openCount >= samplesPerBin)
        return std::nullopt;
    Peaks peaks;
    const char *at = bytes.constData() + headSize;
    for (qsizetype i = 0; i < count; ++i, at += sizeof(Bin))
        peaks.close({qint8(at[0]), qint8(at[1])}, 0);
    peaks.m_open = {qint8(at[0]), qint8(at[1])};
    peaks.m_openCount = int(openCount);
    return peaks;
}

} // namespace media
