#include "models/media/playing/pictureworker.h"
#include <cmath>

namespace media {

namespace {

/// How many degrees clockwise a phone turned its film: 0, 90, 180 or 270.
int rotationOf(const AVStream &stream)
{
    const auto *matrix
        = reinterpret_cast<const int32_t *>(av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr));
    const double degrees = matrix ? -av_display_rotation_get(matrix) : 0;
    return std::isfinite(degrees) ? ((int(std::lround(degrees / 90)) * 90) % 360 + 360) % 360 : 0;
}

/// The size with square pixels.
QSize shownSize(const AVFrame &frame, const AVStream &stream)
{
    AVRational shape = frame.sample_aspect_ratio.num > 0 ? frame.sample_aspect_ratio : stream.sample_aspect_ratio;
    const double ratio = shape.num > 0 && shape.den > 0 ? std::clamp(av_q2d(shape), 0.25, 4.0) : 1;
    return {std::max(2, int(std::lround(frame.width * ratio / 2)) * 2), frame.height};
}

bool isPlainYuv(const AVFrame &frame)
{
    return frame.format == AV_PIX_FMT_YUV420P || frame.format == AV_PIX_FMT_YUVJ420P;
}

QVideoFrameFormat formatOf(const AVFrame &frame, QSize size)
{
    QVideoFrameFormat format(size, QVideoFrameFormat::Format_YUV420P);
    format.setColorSpace(frame.colorspace == AVCOL_SPC_BT709 ? QVideoFrameFormat::ColorSpace_BT709
                                                             : QVideoFrameFormat::ColorSpace_BT601);
    format.setColorRange(frame.color_range == AVCOL_RANGE_JPEG || frame.format == AV_PIX_FMT_YUVJ420P
                             ? QVideoFrameFormat::ColorRange_Full
                             : QVideoFrameFormat::ColorRange_Video);
    return format;
}

} // namespace

QVideoFrame toVideoFrame(const AVFrame &frame, const AVStream &stream, av::Owner<SwsContext> &scaler)
{
    const QSize size = shownSize(frame, stream);
    QVideoFrame picture(formatOf(frame, size));
    if (frame.width <= 0 || frame.height <= 0 || !picture.map(QVideoFrame::WriteOnly))
        return {};
    uint8_t *planes[4]{};
    int strides[4]{};
    for (int i = 0; i < std::min(3, picture.planeCount()); ++i) {
        planes[i] = picture.bits(i);
        strides[i] = picture.bytesPerLine(i);
    }
    if (isPlainYuv(frame) && size == QSize(frame.width, frame.height)) {
        av_image_copy(planes, strides, const_cast<const uint8_t **>(frame.data), frame.linesize, AV_PIX_FMT_YUV420P,
                      frame.width, frame.height);
    } else {
        scaler.reset(sws_getCachedContext(scaler.release(), frame.width, frame.height, AVPixelFormat(frame.format),
                                          size.width(), size.height(), AV_PIX_FMT_YUV420P, SWS_BILINEAR, nullptr,
                                          nullptr, nullptr));
        if (!scaler || sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides) < 0) {
            picture.unmap();
            return {};
        }
    }
    picture.unmap();
    picture.setRotationAngle(QVideoFrame::RotationAngle(rotationOf(stream)));
    return picture;
}

} // namespace media
