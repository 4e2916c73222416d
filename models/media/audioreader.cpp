#include "models/media/audioreader.h"
#include "models/media/messages.h"

namespace media {

namespace {

// Sound before the target that is decoded and thrown away: MP3 borrows bits from frames before, Opus converges in 80
// ms.
constexpr qint64 prerollUs = 200'000;
// Farther starts, tried when a seek landed behind its target.
constexpr qint64 starts[] = {prerollUs, 5'000'000, 30'000'000};
constexpr qint64 lateUs = 10'000;
constexpr int unstampedFrames = 200;

} // namespace

tl::expected<std::unique_ptr<AudioReader>, QString> AudioReader::open(Source &source, const std::atomic_bool *stop)
{
    auto input = Input::open(source, stop);
    if (!input)
        return tl::unexpected(input.error());
    return open(*std::move(input));
}

tl::expected<std::unique_ptr<AudioReader>, QString> AudioReader::open(std::unique_ptr<Input> input)
{
    const AVStream *stream = input->audio();
    if (!stream)
        return tl::unexpected(Messages::noSound(input->name()));
    av::Codec codec = openDecoder(*stream);
    if (!codec) {
        const QString kind = QString::fromLatin1(avcodec_get_name(stream->codecpar->codec_id));
        return tl::unexpected(Messages::unknownCodec(input->name(), kind));
    }
    input->use(stream);
    return std::make_unique<AudioReader>(std::move(input), std::move(codec));
}

AudioReader::AudioReader(std::unique_ptr<Input> input, av::Codec codec)
    : m_input(std::move(input))
    , m_codec(std::move(codec))
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
{
}

bool AudioReader::next()
{
    if (std::exchange(m_waiting, false))
        return true;
    return decode();
}

bool AudioReader::decode()
{
    while (true) {
        const int result = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (result >= 0 && m_frame->nb_samples > 0 && m_frame->sample_rate > 0) {
            const qint64 stamp = m_input->toUs(m_input->audio(), m_frame->best_effort_timestamp);
            m_stamped = stamp != AV_NOPTS_VALUE;
            m_timeUs = m_stamped ? stamp : m_nextUs;
            m_nextUs = m_timeUs + av_rescale(m_frame->nb_samples, AV_TIME_BASE, m_frame->sample_rate);
            return true;
        }
        if (result == AVERROR_EOF || (result < 0 && m_draining))
            return false;
        if (result < 0 && !feed())
            return false;
    }
}

bool AudioReader::feed()
{
    while (m_input->next(*m_packet)) {
        if (m_packet->stream_index != m_input->audio()->index)
            continue;
        avcodec_send_packet(m_codec.get(), m_packet.get()); // a broken packet is left out
        return true;
    }
    m_draining = true;
    return avcodec_send_packet(m_codec.get(), nullptr) >= 0;
}

bool AudioReader::seek(qint64 us)
{
    for (const qint64 before : starts)
        if (land(us, before) && m_timeUs <= us + lateUs)
            break;
    return m_waiting;
}

bool AudioReader::land(qint64 us, qint64 before)
{
    m_waiting = false;
    if (!m_input->seek(m_input->audio(), std::max<qint64>(0, us - before)))
        return false;
    avcodec_flush_buffers(m_codec.get());
    m_draining = false;
    m_nextUs = us;
    for (int i = 0; i < unstampedFrames; ++i) // where the first frames are is told by a later one
        if (m_waiting = decode(); !m_waiting || m_stamped)
            break;
    return m_waiting;
}

} // namespace media
