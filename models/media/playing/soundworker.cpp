#include "models/media/playing/soundworker.h"
#include "models/media/messages.h"
#include "models/media/playing/output.h"
#include <cmath>

namespace media {

namespace {

constexpr std::size_t queuedPieces = 6; // each about 20 to 50 ms
constexpr int quietPerSecond = 20;
constexpr double nothingUs = 1; // rounding
constexpr double shortestUs = 10'000; // of a loop, or it would turn for ever

constexpr qint64 farAwayUs = 1000LL * 3600 * AV_TIME_BASE;

av::Frame quietFrame(AVSampleFormat format, int rate, const AVChannelLayout &layout)
{
    av::Frame frame(av_frame_alloc());
    frame->format = format;
    frame->sample_rate = rate;
    frame->nb_samples = std::max(1, rate / quietPerSecond);
    av_channel_layout_copy(&frame->ch_layout, &layout);
    av_frame_get_buffer(frame.get(), 0);
    av_samples_set_silence(frame->extended_data, 0, frame->nb_samples, layout.nb_channels, format);
    return frame;
}

qint64 toUs(Ms time)
{
    return std::chrono::microseconds(time).count();
}

} // namespace

SoundWorker::SoundWorker(std::shared_ptr<Source> source)
    : Worker(std::move(source), queuedPieces)
{
    setObjectName(QStringLiteral("media sound"));
    AVChannelLayout mono{};
    av_channel_layout_default(&mono, 1);
    m_quiet = quietFrame(AV_SAMPLE_FMT_S16, Output::rate, mono);
}

void SoundWorker::run()
{
    const bool opened = open();
    while (opened && !m_stop) {
        if (waitForWork(m_request, m_busy))
            begin();
        else if (m_busy && !m_stop)
            produce();
    }
    if (m_measuring.joinable())
        m_measuring.join();
}

bool SoundWorker::open()
{
    auto input = Input::open(*m_source, &m_stop);
    if (!input) {
        emit failed(input.error());
        return false;
    }
    Info info = (*input)->info();
    const bool guessed = (*input)->durationIsGuessed();
    if (info.hasAudio) {
        auto reader = AudioReader::open(*std::move(input));
        if (!reader) {
            emit failed(reader.error());
            return false;
        }
        m_reader = *std::move(reader);
        if (!info.hasVideo && !m_reader->seek(0)) {
            emit failed(info.duration > Ms(0) ? Messages::damaged(m_source->name())
                                              : Messages::noContent(m_source->name()));
            return false;
        }
    }
    if (info.hasVideo)
        m_pictureEndUs = toUs(info.duration);
    m_endKnown = !info.hasVideo;
    emit opened(info);
    if (guessed || info.duration == Ms(0) || (info.hasVideo && !info.hasAudio))
        m_measuring = std::thread([this, film = info.hasVideo] { measure(film); });
    m_timeline = Timeline(guessed ? 0 : toUs(info.duration));
    return true;
}

void SoundWorker::measure(bool film)
{
    const qint64 end = findEnd(*m_source, &m_stop);
    if (end <= 0)
        return;
    if (film)
        m_pictureEndUs = end;
    emit lengthFound(end);
}

void SoundWorker::begin()
{
    m_stretcher.reset(m_request.speed);
    m_frames = 0;
    m_frameWaits = false;
    m_silentUntilUs = 0;
    m_atUs = double(m_request.fromUs);
    m_baseUs = m_atUs;
    m_busy = true;
    m_timeline.restart(m_request.fromUs);
    if (m_reader)
        m_reader->seek(m_request.fromUs);
}

void SoundWorker::produce()
{
    if (m_request.loopToUs > 0 && m_atUs >= double(m_request.loopToUs) - nothingUs)
        return nextLap();
    if (m_silentUntilUs > m_atUs + nothingUs)
        feedSilence();
    else if (!feedFrame())
        return end();
    deliver();
}

/// Feeds the frame that waits or the next one; false at the end of the sound.
bool SoundWorker::feedFrame()
{
    if (!m_frameWaits) {
        if (!m_reader || !m_reader->next())
            return false;
        const AVFrame &frame = m_reader->frame();
        const auto step = m_timeline.place(m_reader->timeUs(), frame.nb_samples, frame.sample_rate);
        m_drop = step.drop;
        m_silentUntilUs = m_atUs + double(step.gapUs);
        m_frameWaits = true;
        if (step.gapUs > 0)
            return true;
    }
    m_frameWaits = false;
    const AVFrame &frame = m_reader->frame();
    int count = frame.nb_samples - m_drop;
    if (m_request.loopToUs > 0)
        count = std::min(count, samplesUntil(double(m_request.loopToUs), frame.sample_rate));
    if (count > 0)
        feed(frame, m_drop, count);
    return true;
}

void SoundWorker::feedSilence()
{
    double until = m_silentUntilUs;
    if (m_request.loopToUs > 0)
        until = std::min(until, double(m_request.loopToUs));
    feed(*m_quiet, 0, std::clamp(samplesUntil(until, m_quiet->sample_rate), 1, m_quiet->nb_samples));
}

int SoundWorker::samplesUntil(double us, int rate) const
{
    constexpr double most = 1e9;
    return int(std::clamp(std::ceil((us - m_atUs) * rate / 1e6 - 0.01), 0.0, most)); // less than a sample is rounding
}

void SoundWorker::feed(const AVFrame &frame, int drop, int count)
{
    if (!m_stretcher.suits(frame))
        finishSound();
    m_stretcher.feed(frame, drop, count);
    m_atUs += double(count) * 1e6 / frame.sample_rate;
}

/// Lets the stretcher's rest out; what comes next starts exactly at its own time.
void SoundWorker::finishSound()
{
    m_stretcher.finish();
    deliver();
    m_frames = 0;
    m_baseUs = m_atUs;
}

void SoundWorker::nextLap()
{
    finishSound();
    const qint64 from = m_request.loopFromUs;
    ++m_request.lap;
    Request again = m_request;
    again.fromUs = from;
    m_request = again;
    begin();
}

void SoundWorker::deliver()
{
    auto samples = m_stretcher.take();
    if (samples.empty())
        return;
    const double usPerFrame = m_request.speed * 1e6 / Output::rate;
    const auto frames = qint64(samples.size()) / Output::channels;
    Sound sound{.request = m_request.id,
                .samples = std::move(samples),
                .us = m_baseUs + double(m_frames) * usPerFrame,
                .usPerFrame = usPerFrame,
                .lap = m_request.lap};
    m_frames += frames;
    if (put(std::move(sound)))
        emit produced();
}

void SoundWorker::end()
{
    if (m_stop || interrupted())
        return;
    const bool broken = m_reader && m_reader->input().readFailed();
    if (!broken && !std::exchange(m_endKnown, true))
        m_pictureEndUs = findEnd(*m_source, &m_stop);
    if (!broken && double(m_pictureEndUs) > m_atUs + nothingUs) {
        m_silentUntilUs = double(m_pictureEndUs); // the picture goes on
        return;
    }
    if (!broken && m_request.loopToUs > 0 && m_atUs > double(m_request.loopFromUs) + shortestUs)
        return nextLap();
    finishSound();
    if (!broken)
        emit lengthFound(std::llround(m_atUs));
    m_busy = false;
    if (put({.request = m_request.id, .us = m_atUs, .lap = m_request.lap, .end = true, .broken = broken}))
        emit produced();
}

qint64 findEnd(Source &source, const std::atomic_bool *stop)
{
    const auto input = Input::open(source, stop);
    if (!input)
        return 0;
    const AVStream *stream = (*input)->video() ? (*input)->video() : (*input)->audio();
    (*input)->use(stream);
    if ((*input)->video())
        (*input)->seek(stream, farAwayUs); // the last key frame; without an index from the start
    qint64 end = 0;
    const av::Packet packet(av_packet_alloc());
    while ((*input)->next(*packet))
        if (packet->stream_index == stream->index && packet->pts != AV_NOPTS_VALUE)
            end = std::max(end, (*input)->toUs(stream, packet->pts + packet->duration));
    return stop && *stop ? 0 : end;
}

} // namespace media
