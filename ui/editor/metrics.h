#pragma once

#include "models/document/transcript.h"
#include <QFont>
#include <QFontMetricsF>
#include <QRect>

namespace ui {

/// Where things are in the view: fonts and the columns for time, speaker and text, in pixels of the viewport.
/// Described left to right; mirrored() turns a rectangle round for right-to-left windows.
struct Metrics
{
    QFont textFont{};
    QFont timeFont{};
    QFont nameFont{};
    int viewportWidth = 0;
    int lineHeight = 0; ///< of the text, generous
    int gap = 0; ///< between two segments
    int header = 0; ///< height of the line above the text that holds time and speaker in narrow windows, else 0
    int signWidth = 0; ///< of one sign of the gutter; they stand before the time, the first one next to it
    int timeLeft = 0;
    int timeWidth = 0;
    int nameLeft = 0; ///< the dot and the name after it
    int nameWidth = 0; ///< 0 without speakers
    int textLeft = 0;
    int textWidth = 0;
    int topMargin = 0;
    double averageCharWidth = 1;
    bool rightToLeft = false;
    bool captions = false;

    static Metrics forView(const QFont &font, int zoomSteps, int viewportWidth, Qt::LayoutDirection direction,
                           const document::Transcript *transcript, const QString &widestTime);

    QRect mirrored(const QRect &rect) const;
    /// The columns that anything is painted in, from the top of the viewport down to `height`.
    QRect columns(int height) const;
    /// X of the text column's left edge on the screen.
    int textX() const { return rightToLeft ? viewportWidth - textLeft - textWidth : textLeft; }
    int overhang() const
    {
        return lineHeight / 4;
    } ///< letters, carets and highlights may stick out of the column by it
    bool breaksLinesLike(const Metrics &other) const; ///< a layout made with `other` is still right
};

} // namespace ui
