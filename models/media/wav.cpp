#include "models/media/decoder.h"
#include "models/media/input.h"
#include "models/media/messages.h"
#include <QFile>
#include <QtEndian>

namespace media {

namespace {

constexpr int rate = 16000;
constexpr qsizetype flushSize = 256 * 1024;
constexpr double progressStep = 0.005;

/// Writes a WAV file unbuffered, so that a full disk is noticed at once, and removes it unless it was finished.
class WavFile
{
public:
    explicit WavFile(const QString &path)
        : m_file(path)
    {
    }
    ~WavFile()
    {
        if (!m_finished && m_opened)
            m_file.remove();
    }
    WavFile(const WavFile &) = delete;
    WavFile &operator=(const WavFile &) = delete;

    bool open()
    {
        using enum QIODevice::OpenModeFlag;
        m_opened = m_file.open(WriteOnly | Truncate | Unbuffered, QFile::ReadOwner | QFile::WriteOwner)
            && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        m_buffer = header(0);
        return m_opened;
    }

    bool append(std::span<const qint16> samples)
    {
        const auto old = m_buffer.size();
        m_buffer.resize(old + qsizetype(samples.size_bytes()));
        qToLittleEndian<qint16>(samples.data(), qsizetype(samples.size()), m_buffer.data() + old);
        m_samples += qint64(samples.size());
        return m_buffer.size() < flushSize || flush();
    }

    bool finish()
    {
        const QByteArray head = header(m_samples * 2);
        m_finished = flush() && m_file.seek(0) && m_file.write(head) == head.size();
        m_file.close();
        return m_finished;
    }

    qint64 samples() const { return m_samples; }
    QString problem() const { return m_file.errorString(); }

private:
    bool flush()
    {
        const bool written = m_file.write(m_buffer) == m_buffer.size();
        m_buffer.clear();
        return written;
    }

    static QByteArray header(qint64 bytes)
    {
        const auto size = quint32(std::min<qint64>(bytes, 0xFFFFFFFFLL - 36)); // longer ones are read to their end
        QByteArray head(44, '\0');
        char *at = head.data();
        const auto text = [&at](const char *four) { at = std::copy_n(four, 4, at); };
        const auto number = [&at](auto value) {
            qToLittleEndian(value, at);
            at += sizeof value;
        };
        text("RIFF"), number(size + 36), text("WAVE");
        text("fmt "), number(quint32(16)), number(quint16(1)), number(quint16(1));
        number(quint32(rate)), number(quint32(rate * 2)), number(quint16(2)), number(quint16(16));
        text("data"), number(size);
        return head;
    }

    QFile m_file;
    QByteArray m_buffer;
    qint64 m_samples = 0;
    bool m_opened = false;
    bool m_finished = false;
};

Ms lengthOf(qint64 samples)
{
    return Ms(samples * 1000 / rate);
}

} // namespace

tl::expected<Info, QString> decodeToWav(Source &source, const QString &path,
                                        const std::function<void(double)> &progress, const std::atomic_bool &cancel)
{
    auto input = Input::open(source, &cancel);
    if (!input)
        return tl::unexpected(input.error());
    Info info = (*input)->info();
    input->reset();
    WavFile wav(path);
    if (!wav.open())
        return tl::unexpected(Messages::cannotWrite(path, wav.problem()));
    double reported = 0;
    bool written = true;
    const auto decoded = decodeMono(
        source,
        [&](std::span<const qint16> samples, Ms at) {
            const double done
                = info.duration > Ms(0) ? std::min(1.0, double(at.count()) / double(info.duration.count())) : 0;
            if (progress && done >= reported + progressStep)
                progress(reported = done);
            written = wav.append(samples);
            return written && !cancel;
        },
        rate, &cancel);
    if (cancel)
        return tl::unexpected(Messages::cancelled());
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (!written || !wav.finish())
        return tl::unexpected(Messages::cannotWrite(path, wav.problem()));
    if (progress)
        progress(1);
    info.duration = lengthOf(wav.samples());
    return info;
}

} // namespace media
