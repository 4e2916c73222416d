#include "ui/editor/colours.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](double x, double y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// `colour`, moved towards `text` until it stands out from `base` by `ratio`.
QColor readable(const QColor &colour, const QColor &text, const QColor &base, double ratio)
{
    QColor result = colour;
    for (double share = 0; share <= 1 && contrast(result, base) < ratio; share += 0.1)
        result = mixed(colour, text, share);
    return result;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Colours Colours::of(const QPalette &palette, bool active)
{
    const QPalette::ColorGroup group = active ? QPalette::Active : QPalette::Inactive;
    const QColor base = palette.color(group, QPalette::Base);
    const QColor text = palette.color(group, QPalette::Text);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    Colours colours;
    colours.text = text;
    colours.muted = readable(mixed(text, base, 0.45), text, base, 4.5);
    colours.heard = mixed(base, accent, 0.28);
    colours.heardLine = readable(accent, text, base, 3);
    colours.doubt = readable(QColor(0xd0, 0x7a, 0x1c), text, base, 3);
    colours.hit = mixed(base, QColor(0xe8, 0xb9, 0x1e), 0.35);
    colours.currentHit = mixed(base, QColor(0xf0, 0x8c, 0x1e), 0.65);
    colours.misspelled = readable(QColor(0xd6, 0x2f, 0x2f), text, base, 3);
    colours.comment = mixed(base, QColor(0xe8, 0xd2, 0x4a), 0.22);
    colours.reviewed = readable(QColor(0x2e, 0x9e, 0x5b), text, base, 3);
    colours.selection = palette.color(group, QPalette::Highlight);
    colours.selectedText = palette.color(group, QPalette::HighlightedText);
    return colours;
}

QColor speakerColour(const QString &own, int index, const QColor &base)
{
    static constexpr int hues[] = {212, 28, 148, 330, 262, 48, 186, 4};
    const bool dark = luminance(base) < 0.3;
    QColor colour(own);
    if (!colour.isValid())
        colour = QColor::fromHsl(hues[index % int(std::size(hues))], 150, dark ? 160 : 115);
    return readable(colour, dark ? QColor(Qt::white) : QColor(Qt::black), base, 3);
}

} // namespace ui
