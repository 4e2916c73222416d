#include "ui/player/waveformpainter.h"

#include "ui/theme/palette.h"
#include "ui/widgets/text.h"

#include <array>

namespace ui {

namespace {

using Ms = std::chrono::milliseconds;

constexpr std::array<int, 15> tickSteps{100,    250,    500,     1000,    2000,    5000,      10'000,   15'000,
                                        30'000, 60'000, 120'000, 300'000, 600'000, 1'800'000, 3'600'000};
constexpr double leastTickPixels = 84;
constexpr double leastSegmentPixels = 3; // narrower ones would only be noise

QColor veiled(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

void paintSegments(QPainter &painter, const WaveformScene &scene, const QRect &lane)
{
    if (!scene.transcript || scene.transcript->segments.isEmpty())
        return;
    const auto &segments = scene.transcript->segments;
    const QColor accent = scene.palette.color(QPalette::Highlight);
    const Ms end = scene.start + scene.span;
    for (qsizetype i = std::max<qsizetype>(0, scene.transcript->segmentAt(scene.start)); i < segments.size(); ++i) {
        const document::Segment &segment = segments[i];
        if (segment.start() > end)
            break;
        const double left = scene.toPixel(segment.start());
        const double right = scene.toPixel(segment.stop());
        if (right < lane.left())
            continue;
        if (right - left < leastSegmentPixels) {
            i += std::max<qsizetype>(0, qsizetype(leastSegmentPixels / std::max(0.05, right - left)) - 1);
            continue;
        }
        const bool current = i == scene.segment;
        painter.fillRect(QRectF(left, lane.top(), right - left - 1, lane.height()),
                         veiled(accent, current ? 0.2 : 0.06));
        painter.fillRect(QRectF(left, lane.top(), 1, lane.height()), veiled(accent, current ? 0.9 : 0.35));
    }
}

void paintPeaks(QPainter &painter, const WaveformScene &scene, const QRect &lane)
{
    if (!scene.peaks)
        return;
    const double middle = lane.center().y() + 0.5;
    const double half = lane.height() / 2.0 - 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(veiled(scene.palette.color(QPalette::Highlight), isDark(scene.palette) ? 0.95 : 0.75));
    const double step = 1.0 / painter.device()->devicePixelRatioF();
    for (double x = lane.left(); x < lane.right() + 1; x += step) {
        const media::Peaks::Bin bin
            = scene.peaks->range(scene.toTime(x), std::max(scene.toTime(x + step), scene.toTime(x) + Ms(1)));
        const double top = middle - std::max(0.5, bin.high / 127.0 * half);
        const double bottom = middle + std::max(0.5, -bin.low / 128.0 * half);
        painter.drawRect(QRectF(x, top, step, bottom - top));
    }
}

void paintScale(QPainter &painter, const WaveformScene &scene, const QRect &strip)
{
    const double pixelsPerMs = strip.width() / double(std::max<qint64>(1, scene.span.count()));
    const auto fits = [&](int step) { return step * pixelsPerMs >= leastTickPixels; };
    const auto found = std::find_if(tickSteps.begin(), tickSteps.end(), fits);
    const qint64 step = found == tickSteps.end() ? tickSteps.back() : *found;
    painter.setFont(scaledFont(painter.font(), 0.82));
    const QColor text = quietText(scene.palette);
    for (qint64 at = (scene.start.count() + step - 1) / step * step; at <= (scene.start + scene.span).count();
         at += step) {
        const double x = scene.toPixel(Ms(at));
        painter.fillRect(QRectF(x, strip.top(), 1, 4), lineColor(scene.palette));
        painter.setPen(text);
        painter.drawText(QPointF(x + 4, strip.bottom() - painter.fontMetrics().descent()),
                         timeText(Ms(at), step < 1000));
    }
}

} // namespace

double WaveformScene::toPixel(Ms time) const
{
    return area.left() + double((time - start).count()) * area.width() / double(std::max<qint64>(1, span.count()));
}

Ms WaveformScene::toTime(double x) const
{
    return start + Ms(qint64((x - area.left()) * double(span.count()) / std::max(1, area.width())));
}

int waveformScaleHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 1;
}

void paintWaveform(QPainter &painter, const WaveformScene &scene)
{
    const int scale = waveformScaleHeight(painter.fontMetrics());
    const QRect lane = scene.area.adjusted(0, 0, 0, -scale);
    painter.fillRect(scene.area, scene.palette.color(QPalette::Base));
    paintSegments(painter, scene, lane);
    paintPeaks(painter, scene, lane);
    painter.fillRect(QRect(lane.left(), lane.bottom(), lane.width(), 1), lineColor(scene.palette));
    paintScale(painter, scene, QRect(lane.left(), lane.bottom() + 1, lane.width(), scale));
}

} // namespace ui
