#pragma once

#include "models/media/decoder.h"
#include <QByteArray>
#include <QObject>

namespace media {

/// Waveform of a recording: for each bin the lowest and highest sample, at several zoom levels (each halves the last).
/// Level 0 has 10 ms a bin (160 samples at 16 kHz). Copies share their data.
class Peaks
{
public:
    struct Bin
    {
        qint8 low = 0; ///< sample / 256
        qint8 high = 0;
        bool operator==(const Bin &) const = default;
    };
    static constexpr Ms binSpan{10};

    void append(std::span<const qint16> samples);
    Ms duration() const; ///< of the sound seen so far
    /// Lowest and highest over the bins that [from, to) touches, through the pyramid (at most two bins a level);
    /// silence outside.
    Bin range(Ms from, Ms to) const;
    QByteArray toBytes() const; ///< for the cache
    static std::optional<Peaks> fromBytes(const QByteArray &bytes);

private:
    void close(Bin bin, std::size_t level);
    Bin bins(qsizetype first, qsizetype last) const;

    std::vector<QList<Bin>> m_levels;
    Bin m_open{};
    int m_openCount = 0;
};

/// Computes the peaks of a source on a worker and reports as it goes; kept in `cacheDir` under the content's hash.
class PeaksJob : public QObject
{
    Q_OBJECT
public:
    PeaksJob(std::shared_ptr<Source> source, const QString &cacheDir, QObject *parent = nullptr);
    ~PeaksJob() override; ///< cancels and waits

signals:
    void advanced(const media::Peaks &peaks, double done); ///< a few times a second; done 0..1
    void finished(const media::Peaks &peaks);
    void failed(const QString &message);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace media
Q_DECLARE_METATYPE(media::Peaks)
