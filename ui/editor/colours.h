#pragma once

#include <QPalette>

namespace ui {

/// The editor's own colours, made from the palette so that light, dark and high-contrast themes all work.
struct Colours
{
    QColor text{};
    QColor muted{}; ///< times, placeholder
    QColor heard{}; ///< behind the current word
    QColor heardLine{}; ///< under the current word; shape, not colour alone
    QColor doubt{}; ///< under words of low confidence
    QColor hit{}; ///< behind what a search found
    QColor currentHit{};
    QColor misspelled{};
    QColor comment{}; ///< behind commented text
    QColor reviewed{}; ///< the tick of a reviewed segment
    QColor selection{};
    QColor selectedText{};
    static Colours of(const QPalette &palette, bool active);
};

/// The dot of a speaker: its own colour or one by its number, kept visible on `base`.
QColor speakerColour(const QString &own, int index, const QColor &base);
/// WCAG contrast ratio, 1..21.
double contrast(const QColor &a, const QColor &b);

} // namespace ui
