#pragma once

#include "models/document/edges.h"
#include "models/media/peaks.h"
#include <QPalette>
#include <QRect>

namespace ui {

/// What one picture of the waveform shows, and what stands where in it.
struct WaveformScene
{
    using Ms = std::chrono::milliseconds;

    QRect area{};
    int scaleHeight = 0; ///< of the strip with the time scale, at the bottom
    int wordHeight = 0; ///< of the strip with the words above it
    Ms start{};
    Ms span{};
    const media::Peaks *peaks = nullptr;
    const document::Transcript *transcript = nullptr; ///< may be nullptr
    const document::Edit *pending = nullptr; ///< not done yet, but shown
    qsizetype segment = -1; ///< the one to stand out
    QPalette palette{};

    double toPixel(Ms time) const;
    Ms toTime(double x) const;
    double pixels(Ms length) const;
    Ms length(double pixels) const;

    bool showsWords() const; ///< zoomed in far enough
    QRect lane() const; ///< peaks and segments
    QRect words() const;
    QRect scale() const;
    const document::Segment &row(qsizetype segment) const; ///< as it is shown
};

/// The edge that a pointer at this place takes; invalid for none. Words' edges only in their strip where both are near.
document::Edge edgeAt(const WaveformScene &scene, const QPointF &at);
/// The nearest place where the sound begins or ends, or the playhead or another edge stands; `time` when none is near.
WaveformScene::Ms snapped(const WaveformScene &scene, const document::Edge &moved, WaveformScene::Ms time,
                          WaveformScene::Ms playhead);
/// The next or previous edge behind `time`: of words where they are shown, else of segments.
std::optional<WaveformScene::Ms> edgeFrom(const WaveformScene &scene, WaveformScene::Ms time, int by);

} // namespace ui
