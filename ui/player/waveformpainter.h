#pragma once

#include "ui/player/waveformscene.h"
#include <QPainter>

namespace ui {

int waveformScaleHeight(const QFontMetrics &metrics);
int waveformWordHeight(const QFontMetrics &metrics);

void paintWaveform(QPainter &painter, const WaveformScene &scene);

/// What is painted over the picture, and changes more often than it.
struct WaveformOverlay
{
    using Ms = std::chrono::milliseconds;
    Ms playhead{};
    std::pair<Ms, Ms> chosen{}; ///< equal: none
    QList<Ms> bookmarks{};
    document::Edge edge{}; ///< under the pointer or dragged
    double pointer = -1; ///< x, -1 for none
};

void paintOverlay(QPainter &painter, const WaveformScene &scene, const WaveformOverlay &overlay);

} // namespace ui
