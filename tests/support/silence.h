#pragma once

#include <cstring>
#include <QByteArray>

namespace support {

/// Half a second of a recording in which nobody says anything: WAV, mono, 16 kHz.
inline QByteArray silence()
{
    QByteArray wav("RIFF\0\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x80\x3e\0\0\0\x7d\0\0\2\0\x10\0data\0\0\0\0", 44);
    const quint32 bytes = 16'000;
    std::memcpy(wav.data() + 40, &bytes, 4);
    const quint32 all = bytes + 36;
    std::memcpy(wav.data() + 4, &all, 4);
    return wav + QByteArray(bytes, '\0');
}

} // namespace support
