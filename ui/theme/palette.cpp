#include "ui/theme/palette.h"

#include <array>
#include <cmath>

namespace ui {

namespace {

struct Shade
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array shades{
    Shade{QPalette::Window, 0xf5f6f8, 0x1c1f24},      Shade{QPalette::WindowText, 0x1c2430, 0xe6e9ee},
    Shade{QPalette::Base, 0xffffff, 0x16181c},        Shade{QPalette::AlternateBase, 0xf7f8fa, 0x1a1d22},
    Shade{QPalette::Text, 0x1c2430, 0xe6e9ee},        Shade{QPalette::PlaceholderText, 0x667081, 0x939ba8},
    Shade{QPalette::Button, 0xffffff, 0x2a2e35},      Shade{QPalette::ButtonText, 0x2a3340, 0xdde1e7},
    Shade{QPalette::BrightText, 0xb3261e, 0xff8a80},  Shade{QPalette::Light, 0xffffff, 0x363b44},
    Shade{QPalette::Midlight, 0xebedf1, 0x2f343c},    Shade{QPalette::Mid, 0xd3d8e0, 0x3a404a},
    Shade{QPalette::Dark, 0xb4bbc7, 0x4a515d},        Shade{QPalette::Shadow, 0x8a93a2, 0x0c0d10},
    Shade{QPalette::Highlight, 0x1f62d0, 0x2a66d1},   Shade{QPalette::HighlightedText, 0xffffff, 0xffffff},
    Shade{QPalette::Link, 0x1a57bd, 0x84b1ff},        Shade{QPalette::LinkVisited, 0x6a3fb5, 0xc3a5ff},
    Shade{QPalette::ToolTipBase, 0x262c36, 0x343a44}, Shade{QPalette::ToolTipText, 0xf4f6f9, 0xf0f2f5},
};

QPalette palette(QRgb Shade::*value, QColor disabled)
{
    QPalette result;
    for (const Shade &shade : shades)
        result.setColor(shade.role, QColor(shade.*value));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        result.setColor(QPalette::Disabled, role, disabled);
    result.setColor(QPalette::Disabled, QPalette::Highlight, result.color(QPalette::Mid));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return result;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](double x, double y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

struct ToneShade
{
    QRgb light;
    QRgb dark;
};
constexpr std::array<ToneShade, 4> toneShades{{
    {0x1a57bd, 0x84b1ff}, // Info
    {0x17692f, 0x7bd492}, // Success
    {0x7d4e00, 0xf0bd5c}, // Warning
    {0xb3261e, 0xff9a91}, // Error
}};

} // namespace

QPalette lightPalette()
{
    return palette(&Shade::light, QColor(0x9aa2af));
}

QPalette darkPalette()
{
    return palette(&Shade::dark, QColor(0x666e7a));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const ToneShade &shade = toneShades.at(size_t(tone));
    const QColor accent(dark ? shade.dark : shade.light);
    const QColor base = palette.color(QPalette::Base);
    return {.ground = mix(base, accent, dark ? 0.12 : 0.07),
            .border = mix(base, accent, dark ? 0.35 : 0.28),
            .accent = accent,
            .text = palette.color(QPalette::Text)};
}

QColor lineColor(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isDark(palette) ? 0.14 : 0.12);
}

QColor quietText(const QPalette &palette)
{
    return mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window), isDark(palette) ? 0.36 : 0.3);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace ui
