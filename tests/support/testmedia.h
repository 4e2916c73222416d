#pragma once

#include "models/media/source.h"
#include <atomic>
#include <functional>
#include <QStringList>
#include <vector>

/// Media made for tests: WAV written here, everything else by the `ffmpeg` and `flite` commands.
namespace testmedia {

using Samples = std::vector<qint16>;

Samples sine(double frequency, double seconds, int rate = 16000, double amplitude = 0.5);
/// One tone of `stepSeconds` after the other; tone n has toneOf(n) Hz, so that any 20 ms of sound tell their place.
Samples staircase(double seconds, double stepSeconds = 0.1, int rate = 16000);
double toneOf(int step);
/// Frequency of the strongest tone, by counting crossings of zero with interpolation.
double frequencyOf(const Samples &samples, int rate = 16000);

QByteArray wavBytes(const Samples &samples, int rate = 16000, int channels = 1);
void writeFile(const QString &path, const QByteArray &bytes);
void writeWav(const QString &path, const Samples &samples, int rate = 16000, int channels = 1);

/// Runs ffmpeg quietly with these arguments; false with the reason printed when it is missing or fails.
bool ffmpeg(const QStringList &arguments);
bool speak(const QString &path, const QString &text, const QString &voice);

/// A source in memory that counts reads, and can fail, block and be cut short.
class MemorySource final : public media::Source
{
public:
    explicit MemorySource(QByteArray bytes, QString name = QStringLiteral("memory"));
    qint64 size() const override;
    qint64 readAt(qint64 offset, char *data, qint64 length) override;
    void cancel() override;
    QString name() const override { return m_name; }

    std::atomic<qint64> bytesRead = 0;
    std::atomic_bool failing = false; ///< readAt() answers -1
    std::atomic_bool blocking = false; ///< readAt() waits for cancel()

private:
    QByteArray m_bytes;
    QString m_name;
    std::atomic_int m_cancels = 0;
};

} // namespace testmedia
