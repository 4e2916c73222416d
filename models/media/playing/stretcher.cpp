#include "models/media/playing/stretcher.h"
#include "models/media/playing/output.h"
#include <cmath>
#include <QByteArray>

namespace media {

namespace {

QByteArray layoutName(const AVChannelLayout &layout)
{
    AVChannelLayout known{};
    if (layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&known, layout.nb_channels);
    else
        av_channel_layout_copy(&known, &layout);
    char name[128]{};
    av_channel_layout_describe(&known, name, sizeof name);
    av_channel_layout_uninit(&known);
    return name;
}

/// atempo takes 0.5 to 2 without skipping sound, so the speed is reached in two equal steps.
QByteArray filters(double speed)
{
    QByteArray chain("aresample=" + QByteArray::number(Output::rate)
                     + ",aformat=sample_fmts=s16:channel_layouts=stereo");
    if (speed != 1) {
        const QByteArray step = ",atempo=" + QByteArray::number(std::sqrt(speed), 'f', 6);
        chain += step + step;
    }
    return chain;
}

} // namespace

Stretcher::Stretcher()
    : m_frame(av_frame_alloc())
{
}

Stretcher::~Stretcher() = default;

void Stretcher::reset(double speed)
{
    m_speed = speed;
    m_graph.reset();
    m_ready.clear();
}

bool Stretcher::suits(const AVFrame &frame) const
{
    return !m_graph
        || (frame.sample_rate == m_rate && frame.format == m_format && frame.ch_layout.nb_channels == m_channels);
}

bool Stretcher::build(const AVFrame &frame)
{
    m_rate = frame.sample_rate;
    m_format = frame.format;
    m_channels = frame.ch_layout.nb_channels;
    m_graph.reset(avfilter_graph_alloc());
    m_graph->nb_threads = 1;
    const QByteArray rate = QByteArray::number(m_rate);
    const QByteArray source = "time_base=1/" + rate + ":sample_rate=" + rate + ":sample_fmt="
        + av_get_sample_fmt_name(AVSampleFormat(m_format)) + ":channel_layout=" + layoutName(frame.ch_layout);
    AVFilterInOut *ins = avfilter_inout_alloc();
    AVFilterInOut *outs = avfilter_inout_alloc();
    bool built = avfilter_graph_create_filter(&m_in, avfilter_get_by_name("abuffer"), "in", source.constData(), nullptr,
                                              m_graph.get())
            >= 0
        && avfilter_graph_create_filter(&m_out, avfilter_get_by_name("abuffersink"), "out", nullptr, nullptr,
                                        m_graph.get())
            >= 0;
    if (built) {
        *outs = {av_strdup("in"), m_in, 0, nullptr};
        *ins = {av_strdup("out"), m_out, 0, nullptr};
        built = avfilter_graph_parse_ptr(m_graph.get(), filters(m_speed).constData(), &ins, &outs, nullptr) >= 0
            && avfilter_graph_config(m_graph.get(), nullptr) >= 0;
    }
    avfilter_inout_free(&ins);
    avfilter_inout_free(&outs);
    if (!built)
        m_graph.reset();
    return built;
}

bool Stretcher::feed(const AVFrame &frame, int drop, int count)
{
    if (!m_graph && !build(frame))
        return false;
    const av::Frame part(av_frame_alloc());
    part->format = frame.format;
    part->sample_rate = frame.sample_rate;
    part->nb_samples = count;
    av_channel_layout_copy(&part->ch_layout, &frame.ch_layout);
    if (av_frame_get_buffer(part.get(), 0) < 0)
        return false;
    av_samples_copy(part->extended_data, frame.extended_data, 0, drop, count, m_channels, AVSampleFormat(frame.format));
    part->pts = AV_NOPTS_VALUE;
    const bool fed = av_buffersrc_add_frame(m_in, part.get()) >= 0;
    drain();
    return fed;
}

void Stretcher::finish()
{
    if (!m_graph)
        return;
    if (av_buffersrc_add_frame(m_in, nullptr) >= 0)
        drain();
    m_graph.reset();
}

void Stretcher::drain()
{
    while (av_buffersink_get_frame(m_out, m_frame.get()) >= 0) {
        const auto *samples = reinterpret_cast<const qint16 *>(m_frame->data[0]);
        m_ready.insert(m_ready.end(), samples, samples + qint64(m_frame->nb_samples) * Output::channels);
        av_frame_unref(m_frame.get());
    }
}

std::vector<qint16> Stretcher::take()
{
    return std::exchange(m_ready, {});
}

} // namespace media
