#pragma once

#include <memory>
#include <QString>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/display.h>
#include <libavutil/imgutils.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

// The functions of libav that are used. The program is not linked to libav, which draws in some 150 libraries and would
// double the time until the window is seen; av::load() finds the functions when the first recording is opened.
// clang-format off
#define MEDIA_LIBAV_UTIL(F) \
    F(av_channel_layout_copy) F(av_channel_layout_default) F(av_channel_layout_describe) \
    F(av_channel_layout_uninit) F(av_display_rotation_get) F(av_frame_alloc) F(av_frame_free) \
    F(av_frame_get_buffer) F(av_frame_move_ref) F(av_frame_unref) F(av_freep) F(av_get_bytes_per_sample) \
    F(av_get_sample_fmt_name) F(av_image_copy) F(av_log_set_level) F(av_malloc) F(av_opt_set) F(av_rescale) \
    F(av_rescale_q) F(av_sample_fmt_is_planar) F(av_samples_copy) F(av_samples_set_silence) F(av_strdup)
#define MEDIA_LIBAV_CODEC(F) \
    F(av_packet_alloc) F(av_packet_free) F(av_packet_unref) F(avcodec_alloc_context3) F(avcodec_find_decoder) \
    F(avcodec_flush_buffers) F(avcodec_free_context) F(avcodec_get_name) F(avcodec_open2) \
    F(avcodec_parameters_to_context) F(avcodec_receive_frame) F(avcodec_send_packet)
#define MEDIA_LIBAV_FORMAT(F) \
    F(av_probe_input_buffer2) F(av_read_frame) F(av_stream_get_side_data) F(avformat_alloc_context) \
    F(avformat_close_input) F(avformat_find_stream_info) F(avformat_open_input) F(avformat_seek_file) \
    F(avio_alloc_context) F(avio_context_free)
#define MEDIA_LIBAV_FILTER(F) \
    F(av_buffersink_get_frame) F(av_buffersrc_add_frame) F(avfilter_get_by_name) F(avfilter_graph_alloc) \
    F(avfilter_graph_config) F(avfilter_graph_create_filter) F(avfilter_graph_free) F(avfilter_graph_parse_ptr) \
    F(avfilter_inout_alloc) F(avfilter_inout_free)
#define MEDIA_LIBAV_RESAMPLE(F) \
    F(swr_alloc_set_opts2) F(swr_convert) F(swr_free) F(swr_get_out_samples) F(swr_init)
#define MEDIA_LIBAV_SCALE(F) \
    F(sws_freeContext) F(sws_getCachedContext) F(sws_scale)
// clang-format on

namespace media {

// In this namespace the names of the functions are pointers to them.
// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration takes none
#define MEDIA_LIBAV_DECLARE(name) extern decltype(&::name) name;
MEDIA_LIBAV_UTIL(MEDIA_LIBAV_DECLARE)
MEDIA_LIBAV_CODEC(MEDIA_LIBAV_DECLARE)
MEDIA_LIBAV_FORMAT(MEDIA_LIBAV_DECLARE)
MEDIA_LIBAV_FILTER(MEDIA_LIBAV_DECLARE)
MEDIA_LIBAV_RESAMPLE(MEDIA_LIBAV_DECLARE)
MEDIA_LIBAV_SCALE(MEDIA_LIBAV_DECLARE)
#undef MEDIA_LIBAV_DECLARE

} // namespace media

namespace media::av {

/// Loads libav when it was not yet; blocking, from any thread, before any of its functions. The name of the library
/// that is missing or does not fit, as its Debian package is called; empty when all is there.
const QString &load();

/// Owners for what libav allocates.
struct Free
{
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVCodecContext *codec) const { avcodec_free_context(&codec); }
    void operator()(AVFilterGraph *graph) const { avfilter_graph_free(&graph); }
    void operator()(SwrContext *swr) const { swr_free(&swr); }
    void operator()(SwsContext *sws) const { sws_freeContext(sws); }
};

template <class T>
using Owner = std::unique_ptr<T, Free>;
using Frame = Owner<AVFrame>;
using Packet = Owner<AVPacket>;
using Codec = Owner<AVCodecContext>;

inline constexpr AVRational microseconds{1, AV_TIME_BASE};

} // namespace media::av
