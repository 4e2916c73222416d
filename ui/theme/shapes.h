#pragma once

#include <QStyleOption>

class QPainter;

/// What the controls of our style look like; all colours come from the option's palette.
namespace ui::shapes {

void paintButton(const QStyleOptionButton *option, QPainter *painter);
void paintToolPanel(const QStyleOption *option, QPainter *painter);
void paintField(const QStyleOption *option, QPainter *painter);
void paintTab(const QStyleOptionTab *tab, QPainter *painter);
void paintScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QStyle *style, const QWidget *widget);
void paintSlider(const QStyleOptionSlider *slider, QPainter *painter, const QStyle *style, const QWidget *widget);
void paintProgress(const QStyleOptionProgressBar *bar, QPainter *painter);
void paintHeaderSection(const QStyleOption *option, QPainter *painter);
void paintComboBox(const QStyleOptionComboBox *box, QPainter *painter, const QRect &arrow);
void paintCheckBox(const QStyleOption *option, QPainter *painter);
void paintRadioButton(const QStyleOption *option, QPainter *painter);
void paintTabPane(const QStyleOption *option, QPainter *painter);
void paintSortArrow(const QStyleOption *option, QPainter *painter, bool up);
void paintFocus(const QStyleOption *option, QPainter *painter);

} // namespace ui::shapes
