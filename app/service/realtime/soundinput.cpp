#include "app/service/realtime/soundinput.h"

#include <QCoreApplication>
#include <QtEndian>

namespace service {

namespace {

constexpr qsizetype riffBytes = 12;
constexpr qsizetype chunkBytes = 8;
constexpr quint32 longestChunk = 64 * 1024; ///< of what stands before the sound

bool isRightFormat(const QByteArray &format)
{
    const auto *bytes = format.constData();
    return format.size() >= 16 && qFromLittleEndian<quint16>(bytes) == 1 && qFromLittleEndian<quint16>(bytes + 2) == 1
        && qFromLittleEndian<quint32>(bytes + 4) == 16'000 && qFromLittleEndian<quint16>(bytes + 14) == 16;
}

tl::unexpected<QString> wrongSound()
{
    return tl::unexpected(QCoreApplication::translate(
        "Recogniser", "The sound must be PCM with 16 bits, one channel and 16,000 samples a second."));
}

} // namespace

tl::expected<QByteArray, QString> SoundInput::take(const QByteArray &bytes)
{
    m_bytes += bytes;
    while (m_header != Header::Passed) {
        const auto goesOn = passHeader();
        if (!goesOn)
            return tl::unexpected(goesOn.error());
        if (!*goesOn)
            return QByteArray();
    }
    const QByteArray samples = m_bytes.left(m_bytes.size() / 2 * 2);
    m_bytes.remove(0, samples.size());
    m_taken += samples.size();
    return samples;
}

/// False: more bytes are needed to go on.
tl::expected<bool, QString> SoundInput::passHeader()
{
    if (m_header == Header::Inside)
        return passChunk();
    if (!m_bytes.startsWith(QByteArray("RIFF").left(m_bytes.size()))) {
        m_header = Header::Passed; // sound without a header
        return true;
    }
    if (m_bytes.size() < riffBytes)
        return false;
    m_header = m_bytes.mid(8, 4) == "WAVE" ? Header::Inside : Header::Passed;
    if (m_header == Header::Inside)
        m_bytes.remove(0, riffBytes);
    return true;
}

tl::expected<bool, QString> SoundInput::passChunk()
{
    if (m_bytes.size() < chunkBytes)
        return false;
    const auto length = qFromLittleEndian<quint32>(m_bytes.constData() + 4);
    if (m_bytes.startsWith("data")) { // whatever its length says: of a stream it is not known
        m_bytes.remove(0, chunkBytes);
        m_header = Header::Passed;
        return true;
    }
    if (length > longestChunk)
        return wrongSound();
    const qsizetype whole = chunkBytes + qsizetype(length + length % 2);
    if (m_bytes.size() < whole)
        return false;
    if (m_bytes.startsWith("fmt ") && !isRightFormat(m_bytes.mid(chunkBytes, length)))
        return wrongSound();
    m_bytes.remove(0, whole);
    return true;
}

} // namespace service
