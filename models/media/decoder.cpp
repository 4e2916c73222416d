#include "models/media/decoder.h"
#include "models/media/audioreader.h"
#include "models/media/messages.h"
#include "models/media/timeline.h"
#include <vector>

namespace media {

namespace {

/// Turns decoded frames of any form into 16-bit mono and hands them to the sink with their time.
class MonoFeeder
{
public:
    MonoFeeder(const SampleSink &sink, int rate)
        : m_sink(sink)
        , m_rate(rate)
    {
        av_channel_layout_default(&m_layout, 1);
    }
    ~MonoFeeder() { av_channel_layout_uninit(&m_layout); }
    MonoFeeder(const MonoFeeder &) = delete;
    MonoFeeder &operator=(const MonoFeeder &) = delete;

    bool silence(qint64 us)
    {
        qint64 left = av_rescale(us, m_rate, AV_TIME_BASE);
        const std::vector<qint16> zeros(std::size_t(std::min<qint64>(left, m_rate)));
        while (left > 0) {
            const auto count = std::min<qint64>(left, qint64(zeros.size()));
            if (!hand(std::span(zeros).first(std::size_t(count))))
                return false;
            left -= count;
        }
        return true;
    }

    bool sound(const AVFrame &frame, int drop)
    {
        if (!suits(frame) && (!flush() || !prepare(frame)))
            return false;
        const uint8_t *planes[AV_NUM_DATA_POINTERS]{};
        const auto format = AVSampleFormat(frame.format);
        const bool planar = av_sample_fmt_is_planar(format);
        const int channels = frame.ch_layout.nb_channels;
        const int step = av_get_bytes_per_sample(format) * (planar ? 1 : channels);
        for (int i = 0; i < (planar ? std::min(channels, AV_NUM_DATA_POINTERS) : 1); ++i)
            planes[i] = frame.extended_data[i] + qint64(drop) * step;
        return convert(planes, frame.nb_samples - drop);
    }

    bool flush() { return !m_swr || convert(nullptr, 0); }
    qint64 total() const { return m_total; }

private:
    bool suits(const AVFrame &frame) const
    {
        return m_swr && frame.sample_rate == m_inRate && frame.format == m_format
            && frame.ch_layout.nb_channels == m_channels;
    }

    bool prepare(const AVFrame &frame)
    {
        m_inRate = frame.sample_rate;
        m_format = frame.format;
        m_channels = frame.ch_layout.nb_channels;
        AVChannelLayout in{};
        if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&in, m_channels);
        else
            av_channel_layout_copy(&in, &frame.ch_layout);
        SwrContext *swr = nullptr;
        const int made = swr_alloc_set_opts2(&swr, &m_layout, AV_SAMPLE_FMT_S16, m_rate, &in,
                                             AVSampleFormat(frame.format), m_inRate, 0, nullptr);
        m_swr.reset(swr);
        av_channel_layout_uninit(&in);
        return made >= 0 && m_channels <= AV_NUM_DATA_POINTERS && swr_init(m_swr.get()) >= 0;
    }

    bool convert(const uint8_t **planes, int samples)
    {
        const int room = swr_get_out_samples(m_swr.get(), samples);
        if (room <= 0)
            return room == 0;
        if (m_buffer.size() < std::size_t(room))
            m_buffer.resize(std::size_t(room));
        auto *out = reinterpret_cast<uint8_t *>(m_buffer.data());
        const int count = swr_convert(m_swr.get(), &out, room, planes, samples);
        return count >= 0 && hand(std::span(m_buffer).first(std::size_t(count)));
    }

    bool hand(std::span<const qint16> samples)
    {
        const Ms at(m_total * 1000 / m_rate);
        m_total += qint64(samples.size());
        return samples.empty() || m_sink(samples, at);
    }

    const SampleSink &m_sink;
    int m_rate = 0;
    int m_inRate = 0;
    int m_format = -1;
    int m_channels = 0;
    AVChannelLayout m_layout{};
    av::Owner<SwrContext> m_swr;
    std::vector<qint16> m_buffer;
    qint64 m_total = 0;
};

} // namespace

tl::expected<void, QString> decodeMono(Source &source, const SampleSink &sink, int sampleRate,
                                       const std::atomic_bool *stop)
{
    auto reader = AudioReader::open(source, stop);
    if (!reader)
        return tl::unexpected(reader.error());
    Timeline timeline(std::chrono::microseconds((*reader)->info().duration).count());
    MonoFeeder feeder(sink, sampleRate);
    bool going = true;
    while (going && (*reader)->next()) {
        const AVFrame &frame = (*reader)->frame();
        const auto step = timeline.place((*reader)->timeUs(), frame.nb_samples, frame.sample_rate);
        going = feeder.silence(step.gapUs) && (step.drop == frame.nb_samples || feeder.sound(frame, step.drop));
    }
    if (!going || (stop && *stop))
        return {};
    if ((*reader)->input().readFailed())
        return tl::unexpected(Messages::interrupted(source.name()));
    if (feeder.flush() && feeder.total() == 0)
        return tl::unexpected((*reader)->info().duration > Ms(0) ? Messages::damaged(source.name())
                                                                 : Messages::noContent(source.name()));
    return {};
}

} // namespace media
