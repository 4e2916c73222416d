#pragma once

#include "models/document/transcript.h"
#include "models/media/peaks.h"
#include <QPainter>
#include <QPalette>

namespace ui {

/// What one picture of the waveform shows.
struct WaveformScene
{
    QRect area{};
    std::chrono::milliseconds start{};
    std::chrono::milliseconds span{};
    const media::Peaks *peaks = nullptr;
    const document::Transcript *transcript = nullptr; ///< may be nullptr
    qsizetype segment = -1; ///< the one to stand out
    QPalette palette{};

    double toPixel(std::chrono::milliseconds time) const;
    std::chrono::milliseconds toTime(double x) const;
};

/// Height of the time scale under the picture.
int waveformScaleHeight(const QFontMetrics &metrics);

void paintWaveform(QPainter &painter, const WaveformScene &scene);

} // namespace ui
