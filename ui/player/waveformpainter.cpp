#include "ui/player/waveformpainter.h"

#include "ui/editor/colours.h"
#include "ui/theme/palette.h"
#include "ui/times/timetext.h"
#include "ui/widgets/text.h"

#include <array>

namespace ui {

namespace {

using Ms = std::chrono::milliseconds;

constexpr std::array<int, 18> tickSteps{10,     20,      50,      100,     200,       500,
                                        1000,   2000,    5000,    10'000,  15'000,    30'000,
                                        60'000, 120'000, 300'000, 600'000, 1'800'000, 3'600'000};
constexpr double leastTickPixels = 84;
constexpr double leastSegmentPixels = 3; // narrower ones would only be noise
constexpr double leastWordPixels = 14;
constexpr double widestBin = 2; // pixels; wider ones would look like steps
constexpr int speakerBand = 3; // pixels

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
    for (qsizetype i = std::max<qsizetype>(0, scene.transcript->segmentAt(scene.start) - 1); i < segments.size(); ++i) {
        const document::Segment &segment = scene.row(i);
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
        painter.fillRect(QRectF(right - 1, lane.top(), 1, lane.height()), veiled(accent, current ? 0.9 : 0.2));
        if (segment.speaker >= 0 && segment.speaker < scene.transcript->speakers.size())
            painter.fillRect(QRectF(left, lane.top(), right - left - 1, speakerBand),
                             speakerColour(scene.transcript->speakers[segment.speaker].color, segment.speaker,
                                           scene.palette.color(QPalette::Base)));
    }
}

/// The outline through the middles of the bins, where each is several pixels wide.
QPolygonF outline(const WaveformScene &scene, double middle, double half)
{
    constexpr Ms bin = media::Peaks::binSpan;
    QPolygonF upper;
    QPolygonF lower;
    for (Ms at = std::max(Ms(0), scene.start / bin * bin - bin); at <= scene.start + scene.span + bin; at += bin) {
        const media::Peaks::Bin peak = scene.peaks->range(at, at + bin);
        const double x = scene.toPixel(at + bin / 2);
        upper.append({x, middle - std::max(0.5, peak.high / 127.0 * half)});
        lower.prepend({x, middle + std::max(0.5, -peak.low / 128.0 * half)});
    }
    return upper + lower;
}

void paintPeaks(QPainter &painter, const WaveformScene &scene, const QRect &lane)
{
    if (!scene.peaks)
        return;
    const double middle = lane.center().y() + 0.5;
    const double half = lane.height() / 2.0 - 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(veiled(scene.palette.color(QPalette::Highlight), isDark(scene.palette) ? 0.95 : 0.75));
    if (scene.pixels(media::Peaks::binSpan) > widestBin) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(lane);
        painter.drawPolygon(outline(scene, middle, half));
        painter.setClipping(false);
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    const double step = 1.0 / painter.device()->devicePixelRatioF();
    for (double x = lane.left(); x < lane.right() + 1; x += step) {
        const media::Peaks::Bin bin
            = scene.peaks->range(scene.toTime(x), std::max(scene.toTime(x + step), scene.toTime(x) + Ms(1)));
        const double top = middle - std::max(0.5, bin.high / 127.0 * half);
        const double bottom = middle + std::max(0.5, -bin.low / 128.0 * half);
        painter.drawRect(QRectF(x, top, step, bottom - top));
    }
}

void paintWord(QPainter &painter, const WaveformScene &scene, const QRectF &box, const QString &text, bool byHand)
{
    painter.fillRect(box.adjusted(0.5, 1, -0.5, -1), veiled(scene.palette.color(QPalette::Text), 0.07));
    painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), veiled(scene.palette.color(QPalette::Text), 0.4));
    if (byHand)
        painter.fillRect(QRectF(box.left() + 1, box.bottom() - 2, box.width() - 2, 1.5),
                         scene.palette.color(QPalette::Highlight));
    if (box.width() < leastWordPixels)
        return;
    painter.setPen(scene.palette.color(QPalette::Text));
    painter.drawText(box.adjusted(4, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(box.width()) - 6));
}

void paintWords(QPainter &painter, const WaveformScene &scene)
{
    const QRect strip = scene.words();
    if (strip.isEmpty())
        return;
    painter.save();
    painter.setFont(scaledFont(painter.font(), 0.9));
    const qsizetype count = scene.transcript->segments.size();
    const Ms end = scene.start + scene.span;
    for (qsizetype i = std::max<qsizetype>(0, scene.transcript->segmentAt(scene.start) - 1); i < count; ++i) {
        const document::Segment &segment = scene.row(i);
        if (segment.start() > end)
            break;
        for (qsizetype word = std::max<qsizetype>(0, segment.wordAtTime(scene.start)); word < segment.words.size();
             ++word) {
            const document::Word &timed = segment.words[word];
            if (timed.start() > end)
                break;
            const double left = scene.toPixel(timed.start());
            paintWord(painter, scene,
                      {left, double(strip.top()), scene.toPixel(timed.stop()) - left, double(strip.height())},
                      segment.wordText(word).toString(), timed.source() == document::WordSource::Manual);
        }
    }
    painter.restore();
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
                         step < 100 ? exactTimeText(Ms(at)) : timeText(Ms(at), step < 1000));
    }
}

} // namespace

int waveformScaleHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 1;
}

int waveformWordHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2;
}

void paintWaveform(QPainter &painter, const WaveformScene &scene)
{
    const QRect lane = scene.lane();
    painter.fillRect(scene.area, scene.palette.color(QPalette::Base));
    paintSegments(painter, scene, lane);
    paintPeaks(painter, scene, lane);
    paintWords(painter, scene);
    const QRect scale = scene.scale();
    painter.fillRect(QRect(scale.left(), scale.top() - 1, scale.width(), 1), lineColor(scene.palette));
    paintScale(painter, scene, scale);
}

} // namespace ui
