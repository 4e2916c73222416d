#pragma once

#include <QByteArray>

namespace support {

/// A recording in which nobody says anything: WAV, 16 kHz, mono, 16 bits.
inline QByteArray silence(int ms = 500)
{
    const auto little = [](quint32 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text += char(value >> (8 * i));
        return text;
    };
    const int size = ms * 32;
    return "RIFF" + little(36 + size, 4) + "WAVEfmt " + little(16, 4) + little(1, 2) + little(1, 2) + little(16'000, 4)
        + little(32'000, 4) + little(2, 2) + little(16, 2) + "data" + little(size, 4) + QByteArray(size, '\0');
}

} // namespace support
