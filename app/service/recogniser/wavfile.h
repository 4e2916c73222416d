#pragma once

#include <chrono>
#include <QFile>
#include <tl/expected.hpp>

namespace service {

/// The sound that recognisers get: 16 kHz mono s16 WAV, read a little at a time.
class WavFile
{
public:
    static constexpr int sampleRate = 16000;

    tl::expected<void, QString> open(const QString &path);
    qint64 samples() const { return m_samples; }
    std::chrono::milliseconds duration() const { return at(m_samples); }
    static std::chrono::milliseconds at(qint64 sample) { return std::chrono::milliseconds(sample * 1000 / sampleRate); }

    QByteArray read(qint64 from, qint64 count); ///< fewer at the end

    /// Where a piece from `from` of at most `longest` samples ends best: in the quietest place of its last quarter, so
    /// that no word is cut. Engines keep a whole piece in memory, so a long recording must not be one.
    qint64 cutAfter(qint64 from, qint64 longest);

    /// Writes the samples as a WAV file of their own.
    static bool write(const QString &path, const QByteArray &samples);

private:
    bool findSound();

    QFile m_file;
    qint64 m_start = 0;
    qint64 m_samples = 0;
};

} // namespace service
