#include "models/media/input.h"
#include "models/media/messages.h"
#include <algorithm>
#include <span>

namespace media {

using namespace Qt::StringLiterals;

namespace {

constexpr int ioBufferSize = 64 * 1024;
constexpr int readAttempts = 3; // another user's cancel() may end our read too
constexpr qint64 maxDurationUs = 1000LL * 3600 * AV_TIME_BASE;
constexpr qint64 maxPixels = 16384LL * 16384;

// Containers with sound or video. Play lists, image sequences, subtitles and capture devices are left out on purpose.
constexpr char containers[]
    = "wav,w64,rf64,aiff,au,caf,mp3,aac,ac3,eac3,dts,flac,ogg,matroska,webm,mov,mp4,m4a,3gp,3g2,"
      "avi,asf,mpeg,mpegts,mpegvideo,flv,amr,amrnb,amrwb,rm,wv,ape,tta,tak,mpc,mpc8,mxf,gxf,nut,"
      "voc,sox,dsf,oma,g722,g729,gsm,loas,latm,truehd,mlv,ivf,h264,hevc,m4v,swf,dv,wtv,shn,aa";

int refuseToOpen(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EPERM);
}

bool isMovingPicture(const AVStream &stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO && !(stream.disposition & AV_DISPOSITION_ATTACHED_PIC)
        && stream.codecpar->width > 0 && stream.codecpar->height > 0;
}

bool isSound(const AVStream &stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO && stream.codecpar->ch_layout.nb_channels > 0
        && stream.codecpar->sample_rate > 0;
}

bool isContainer(const AVInputFormat &kind)
{
    const QByteArrayList known = QByteArray(containers).split(',');
    const QByteArrayList names = QByteArray(kind.name).split(',');
    return std::any_of(names.begin(), names.end(), [&known](const QByteArray &name) { return known.contains(name); });
}

} // namespace

Input::Input(Source &source, const std::atomic_bool *stop)
    : m_source(source)
    , m_stop(stop)
{
}

Input::~Input()
{
    avformat_close_input(&m_format);
    if (m_io)
        av_freep(&m_io->buffer);
    avio_context_free(&m_io);
}

tl::expected<std::unique_ptr<Input>, QString> Input::open(Source &source, const std::atomic_bool *stop)
{
    if (source.size() == 0)
        return tl::unexpected(Messages::empty(source.name()));
    if (const QString &missing = av::load(); !missing.isEmpty())
        return tl::unexpected(Messages::noLibrary(source.name(), missing));
    auto input = std::make_unique<Input>(source, stop);
    if (const QString problem = input->openFormat(); !problem.isEmpty())
        return tl::unexpected(input->stopped() ? Messages::cancelled() : problem);
    input->chooseStreams();
    if (!input->m_audio && !input->m_video)
        return tl::unexpected(Messages::notMedia(source.name()));
    input->readInfo();
    return input;
}

QString Input::openFormat()
{
    const auto readCallback
        = [](void *self, uint8_t *buffer, int size) { return static_cast<Input *>(self)->read(buffer, size); };
    const auto seekCallback = [](void *self, int64_t offset, int whence) -> int64_t {
        return static_cast<Input *>(self)->seekTo(offset, whence);
    };
    auto *buffer = static_cast<unsigned char *>(av_malloc(ioBufferSize));
    m_io = avio_alloc_context(buffer, ioBufferSize, 0, this, readCallback, nullptr, seekCallback);
    m_format = avformat_alloc_context();
    m_format->pb = m_io;
    m_format->flags |= AVFMT_FLAG_CUSTOM_IO;
    m_format->io_open = refuseToOpen;
    m_format->interrupt_callback = {[](void *self) { return int(static_cast<Input *>(self)->stopped()); }, this};
    av_opt_set(m_format, "format_whitelist", containers, 0);
    av_opt_set(m_format, "protocol_whitelist", "none", 0);

    const AVInputFormat *kind = nullptr;
    const QByteArray fileName = m_source.name().toUtf8();
    const int score = av_probe_input_buffer2(m_io, &kind, fileName.constData(), nullptr, 0, 0);
    const bool known = score >= AVPROBE_SCORE_EXTENSION && kind && isContainer(*kind);
    const int opened
        = avformat_open_input(&m_format, fileName.constData(), kind, nullptr); // frees m_format when it fails
    if (opened >= 0 && avformat_find_stream_info(m_format, nullptr) >= 0)
        return {};
    if (m_readFailed)
        return Messages::interrupted(m_source.name());
    return known ? Messages::damaged(m_source.name()) : Messages::notMedia(m_source.name());
}

void Input::chooseStreams()
{
    const std::span streams(m_format->streams, m_format->nb_streams);
    for (AVStream *stream : streams) {
        const bool usual = stream->disposition & AV_DISPOSITION_DEFAULT;
        if (isSound(*stream) && (!m_audio || (usual && !(m_audio->disposition & AV_DISPOSITION_DEFAULT))))
            m_audio = stream;
        if (isMovingPicture(*stream) && !m_video)
            m_video = stream;
    }
}

void Input::readInfo()
{
    m_startUs = m_format->start_time == AV_NOPTS_VALUE ? 0 : m_format->start_time;
    m_info.container = QString::fromLatin1(m_format->iformat->name);
    const qint64 us = m_format->duration == AV_NOPTS_VALUE ? 0 : m_format->duration;
    m_info.duration = std::chrono::round<Ms>(std::chrono::microseconds(std::clamp<qint64>(us, 0, maxDurationUs)));
    m_info.hasAudio = m_audio;
    m_info.hasVideo = m_video;
    if (m_audio) {
        m_info.channels = m_audio->codecpar->ch_layout.nb_channels;
        m_info.sampleRate = m_audio->codecpar->sample_rate;
    }
    if (m_video) {
        m_info.width = m_video->codecpar->width;
        m_info.height = m_video->codecpar->height;
        m_info.frameRate = m_video->avg_frame_rate.den ? av_q2d(m_video->avg_frame_rate) : 0;
    }
}

bool Input::durationIsGuessed() const
{
    return m_format->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE && m_audio
        && m_audio->codecpar->codec_id == AV_CODEC_ID_MP3;
}

void Input::use(const AVStream *stream)
{
    for (AVStream *other : std::span(m_format->streams, m_format->nb_streams))
        other->discard = other == stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

bool Input::next(AVPacket &packet)
{
    av_packet_unref(&packet);
    return !stopped() && av_read_frame(m_format, &packet) >= 0;
}

bool Input::seek(const AVStream *stream, qint64 us)
{
    const qint64 target = av_rescale_q(us + m_startUs, av::microseconds, stream->time_base);
    m_readFailed = false;
    return avformat_seek_file(m_format, stream->index, INT64_MIN, target, target, 0) >= 0;
}

qint64 Input::toUs(const AVStream *stream, qint64 timestamp) const
{
    if (timestamp == AV_NOPTS_VALUE)
        return timestamp;
    return av_rescale_q(timestamp, stream->time_base, av::microseconds) - m_startUs;
}

double Input::readShare() const
{
    const qint64 size = m_source.size();
    return size > 0 ? std::clamp(double(m_offset) / double(size), 0.0, 1.0) : 0;
}

int Input::read(uint8_t *buffer, int size)
{
    for (int attempt = 0; attempt < readAttempts; ++attempt) {
        if (stopped())
            return AVERROR_EXIT;
        const qint64 count = m_source.readAt(m_offset, reinterpret_cast<char *>(buffer), size);
        if (count == 0)
            return AVERROR_EOF;
        if (count > 0) {
            m_offset += count;
            return int(count);
        }
    }
    m_readFailed = true;
    return AVERROR(EIO);
}

qint64 Input::seekTo(qint64 offset, int whence)
{
    const qint64 size = m_source.size();
    if (whence & AVSEEK_SIZE)
        return size >= 0 ? size : AVERROR(ENOSYS);
    const int base = whence & ~AVSEEK_FORCE;
    if (base == SEEK_END && size < 0)
        return AVERROR(ENOSYS);
    const qint64 from = base == SEEK_CUR ? m_offset : base == SEEK_END ? size : 0;
    if (from + offset < 0)
        return AVERROR(EINVAL);
    m_offset = from + offset;
    return m_offset;
}

av::Codec openDecoder(const AVStream &stream)
{
    const AVCodec *decoder = avcodec_find_decoder(stream.codecpar->codec_id);
    av::Codec codec(decoder ? avcodec_alloc_context3(decoder) : nullptr);
    if (!codec || avcodec_parameters_to_context(codec.get(), stream.codecpar) < 0)
        return nullptr;
    codec->pkt_timebase = stream.time_base;
    codec->max_pixels = maxPixels;
    if (decoder->type == AVMEDIA_TYPE_VIDEO)
        codec->thread_count = 2;
    return avcodec_open2(codec.get(), decoder, nullptr) < 0 ? nullptr : std::move(codec);
}

} // namespace media
