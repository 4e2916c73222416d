#pragma once

#include "models/media/audioreader.h"
#include "models/media/playing/stretcher.h"
#include "models/media/playing/worker.h"
#include "models/media/timeline.h"
#include <thread>

namespace media {

/// A piece of sound for the output.
struct Sound
{
    int request = 0;
    std::vector<qint16> samples{}; ///< interleaved
    double us = 0; ///< media time of the first frame
    double usPerFrame = 0;
    int lap = 0;
    bool end = false; ///< nothing follows
    bool broken = false; ///< the end is one of reading, not of the recording
};

/// Decodes sound ahead: where it is missing (late start, gaps, films without sound) it is silent, so that the sound
/// always carries the time.
class SoundWorker final : public Worker<Sound>
{
    Q_OBJECT
public:
    explicit SoundWorker(std::shared_ptr<Source> source);

signals:
    void opened(const media::Info &info);
    void failed(const QString &message);
    void lengthFound(qint64 us); ///< the true one
    void produced();

private:
    void run() override;
    bool open();
    void measure(bool film);
    void begin();
    void produce();
    bool feedFrame();
    void feedSilence();
    int samplesUntil(double us, int rate) const;
    void feed(const AVFrame &frame, int drop, int count);
    void finishSound();
    void nextLap();
    void deliver();
    void end();

    std::unique_ptr<AudioReader> m_reader; ///< nullptr for films without sound
    Stretcher m_stretcher;
    Timeline m_timeline;
    av::Frame m_quiet; ///< 50 ms of nothing, in the form of the last frame
    Request m_request{};
    double m_silentUntilUs = 0; ///< ahead of the frame that waits, or of the end of the picture
    bool m_frameWaits = false;
    int m_drop = 0;
    double m_atUs = 0; ///< media time of the next sample fed
    double m_baseUs = 0; ///< media time of the first frame since the stretcher was reset
    qint64 m_frames = 0; ///< that came out since
    std::atomic<qint64> m_pictureEndUs = 0;
    bool m_endKnown = true; ///< false for films: asked for when their sound ends
    std::thread m_measuring; ///< the true length, while playing has begun already
    bool m_busy = false;
};

/// The true end of a source whose header does not tell it: of the last picture or sound, found by reading. 0 if
/// unknown.
qint64 findEnd(Source &source, const std::atomic_bool *stop);

} // namespace media
