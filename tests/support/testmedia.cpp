#include "tests/support/testmedia.h"
#include <cmath>
#include <cstring>
#include <numbers>
#include <QFile>
#include <QProcess>
#include <QtEndian>
#include <QThread>

namespace testmedia {

using namespace Qt::StringLiterals;

Samples sine(double frequency, double seconds, int rate, double amplitude)
{
    Samples samples(std::size_t(std::lround(seconds * rate)));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i]
            = qint16(std::lround(32767 * amplitude * std::sin(2 * std::numbers::pi * frequency * double(i) / rate)));
    return samples;
}

double toneOf(int step)
{
    return 300 + 50.0 * (step % 60);
}

Samples staircase(double seconds, double stepSeconds, int rate)
{
    Samples samples(std::size_t(std::lround(seconds * rate)));
    double phase = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        phase += 2 * std::numbers::pi * toneOf(int(double(i) / rate / stepSeconds)) / rate;
        samples[i] = qint16(std::lround(16000 * std::sin(phase)));
    }
    return samples;
}

double frequencyOf(const Samples &samples, int rate)
{
    double first = -1;
    double last = -1;
    int periods = -1;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        if (samples[i - 1] >= 0 || samples[i] < 0)
            continue;
        last = double(i) - double(samples[i]) / (samples[i] - samples[i - 1]);
        first = periods < 0 ? last : first;
        ++periods;
    }
    return periods > 0 ? periods * rate / (last - first) : 0;
}

QByteArray wavBytes(const Samples &samples, int rate, int channels)
{
    const auto bytes = quint32(samples.size() * 2);
    QByteArray wav("RIFF....WAVEfmt ....................data....");
    qToLittleEndian(bytes + 36, wav.data() + 4);
    qToLittleEndian(quint32(16), wav.data() + 16);
    qToLittleEndian(quint16(1), wav.data() + 20);
    qToLittleEndian(quint16(channels), wav.data() + 22);
    qToLittleEndian(quint32(rate), wav.data() + 24);
    qToLittleEndian(quint32(rate * channels * 2), wav.data() + 28);
    qToLittleEndian(quint16(channels * 2), wav.data() + 32);
    qToLittleEndian(quint16(16), wav.data() + 34);
    qToLittleEndian(bytes, wav.data() + 40);
    wav.append(reinterpret_cast<const char *>(samples.data()), bytes);
    return wav;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void writeWav(const QString &path, const Samples &samples, int rate, int channels)
{
    writeFile(path, wavBytes(samples, rate, channels));
}

bool ffmpeg(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"ffmpeg"_s, QStringList{u"-hide_banner"_s, u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s} + arguments);
    if (process.waitForFinished(120'000) && process.exitCode() == 0)
        return true;
    qWarning("ffmpeg: %s", qPrintable(process.errorString() + QString::fromLocal8Bit(process.readAll())));
    return false;
}

bool speak(const QString &path, const QString &text, const QString &voice)
{
    return QProcess::execute(u"flite"_s, {u"-voice"_s, voice, u"-t"_s, text, u"-o"_s, path}) == 0;
}

MemorySource::MemorySource(QByteArray bytes, QString name)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name))
{
}

qint64 MemorySource::size() const
{
    return m_bytes.size();
}

qint64 MemorySource::readAt(qint64 offset, char *data, qint64 length)
{
    const int cancels = m_cancels;
    while (blocking && m_cancels == cancels)
        QThread::msleep(1);
    if (failing || blocking)
        return -1;
    const qint64 count = std::clamp<qint64>(m_bytes.size() - offset, 0, length);
    std::memcpy(data, m_bytes.constData() + std::min<qint64>(offset, m_bytes.size()), std::size_t(count));
    bytesRead += count;
    return count;
}

void MemorySource::cancel()
{
    ++m_cancels;
}

} // namespace testmedia
