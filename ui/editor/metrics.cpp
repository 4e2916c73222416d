#include "ui/editor/metrics.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double lineSpacing = 1.45; // times the font's height; the usual advice for long reading is 1.4 to 1.6
constexpr int charactersPerLine = 88; // of average width; longer lines tire
constexpr double zoomFactor = 1.1;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(4.0, font.pointSizeF() * factor));
    else
        font.setPixelSize(std::max(5, int(std::lround(font.pixelSize() * factor))));
    return font;
}

double averageWidth(const QFontMetricsF &fm)
{
    static const QString sample = QStringLiteral("the quick brown fox jumps over the lazy dog and runs away again");
    return fm.horizontalAdvance(sample) / double(sample.size());
}

int widestName(const QFontMetricsF &fm, const document::Transcript &transcript)
{
    constexpr qsizetype looked = 50; // enough to find the typical width without measuring a thousand names
    double widest = 0;
    for (const document::Speaker &speaker : transcript.speakers.first(std::min(looked, transcript.speakers.size())))
        widest = std::max(widest, fm.horizontalAdvance(speaker.name));
    return int(std::ceil(widest));
}

} // namespace

Metrics Metrics::forView(const QFont &font, int zoomSteps, int viewportWidth, Qt::LayoutDirection direction,
                         const document::Transcript *transcript, const QString &widestTime)
{
    const double factor = 1.1 * std::pow(zoomFactor, zoomSteps);
    Metrics m;
    m.viewportWidth = viewportWidth;
    m.rightToLeft = direction == Qt::RightToLeft;
    m.captions = transcript && transcript->kind == document::Kind::Captions;
    m.textFont = scaled(font, factor);
    m.timeFont = scaled(font, factor * 0.8);
    m.nameFont = scaled(font, factor * 0.88);
    m.nameFont.setWeight(QFont::DemiBold);

    const QFontMetricsF text(m.textFont);
    const QFontMetricsF name(m.nameFont);
    const int unit = int(std::ceil(text.height() / 2));
    m.averageCharWidth = averageWidth(text);
    m.lineHeight = int(std::ceil(text.height() * lineSpacing));
    m.gap = m.captions ? unit * 3 / 2 : unit;
    m.topMargin = 2 * unit;
    m.timeWidth = int(std::ceil(QFontMetricsF(m.timeFont).horizontalAdvance(widestTime))) + 2;
    if (transcript && !transcript->speakers.isEmpty())
        m.nameWidth = std::clamp(widestName(name, *transcript) + 2 * unit, 5 * unit, 16 * unit);

    const int measure = int(std::ceil(charactersPerLine * m.averageCharWidth));
    const int margin = std::clamp(viewportWidth / 30, unit, 3 * unit);
    m.signWidth = unit * 5 / 4;
    const int signs = m.signWidth + unit / 2; // room for one; a second one stands in the margin
    const int gutter = signs + m.timeWidth + unit + (m.nameWidth > 0 ? m.nameWidth + unit : 0) + unit / 2;
    const bool narrow = viewportWidth - gutter - 2 * margin < 30 * m.averageCharWidth;
    const int wanted = (narrow ? 0 : gutter) + measure;
    const int available = std::max(viewportWidth - 2 * margin, 4 * unit);
    const int content = std::min(wanted, available);
    const int left = std::max(margin, (viewportWidth - content) / 2);
    m.timeLeft = left + signs;
    m.nameLeft = m.timeLeft + m.timeWidth + unit;
    m.textLeft = narrow ? left : left + gutter;
    m.textWidth = content - (m.textLeft - left);
    if (narrow) {
        m.header = int(std::ceil(name.height() * 1.3));
        m.nameWidth = m.nameWidth > 0 ? std::max(unit, left + content - m.nameLeft) : 0;
    }
    return m;
}

QRect Metrics::mirrored(const QRect &rect) const
{
    return rightToLeft ? QRect(viewportWidth - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()) : rect;
}

QRect Metrics::columns(int height) const
{
    constexpr int mostSigns = 4;
    const int left = std::max(0, timeLeft - mostSigns * signWidth);
    const int right = std::min(viewportWidth, textLeft + textWidth + lineHeight);
    return mirrored({left, 0, right - left, height});
}

bool Metrics::breaksLinesLike(const Metrics &other) const
{
    return textWidth == other.textWidth && lineHeight == other.lineHeight && header == other.header && gap == other.gap
        && textFont == other.textFont;
}

} // namespace ui
