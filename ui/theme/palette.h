#pragma once

#include <QPalette>

namespace ui {

/// What a coloured message means.
enum class Tone { Info, Success, Warning, Error };

/// Colours of a message: both text colours keep 4.5:1 on the ground.
struct ToneColors
{
    QColor ground{};
    QColor border{};
    QColor accent{}; ///< icon and emphasised text
    QColor text{};
};

QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette &palette);
ToneColors toneColors(Tone tone, const QPalette &palette);
QColor lineColor(const QPalette &palette); ///< hairlines between panes
QColor quietText(const QPalette &palette); ///< secondary text, still 4.5:1

/// WCAG 2 contrast of two opaque colours, 1..21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace ui
