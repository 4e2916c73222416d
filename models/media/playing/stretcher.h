#pragma once

#include "models/media/libav.h"
#include <QtGlobal>
#include <vector>

namespace media {

/// Turns decoded frames of any form into 16-bit stereo at 48 kHz, slower or faster with the pitch kept (atempo).
class Stretcher
{
public:
    Stretcher();
    ~Stretcher();
    Stretcher(const Stretcher &) = delete;
    Stretcher &operator=(const Stretcher &) = delete;

    void reset(double speed); ///< forgets what is inside
    bool suits(const AVFrame &frame) const; ///< false: finish() first, the form of the sound has changed
    bool feed(const AVFrame &frame, int drop, int count);
    void finish(); ///< lets out what is inside; the next feed() starts anew
    std::vector<qint16> take(); ///< the samples that are ready, interleaved

private:
    bool build(const AVFrame &frame);
    void drain();

    av::Owner<AVFilterGraph> m_graph;
    AVFilterContext *m_in = nullptr;
    AVFilterContext *m_out = nullptr;
    av::Frame m_frame;
    std::vector<qint16> m_ready;
    double m_speed = 1;
    int m_rate = 0;
    int m_format = -1;
    int m_channels = 0;
};

} // namespace media
