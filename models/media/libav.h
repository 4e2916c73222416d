#pragma once

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

/// Owners for what libav allocates.
namespace media::av {

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
