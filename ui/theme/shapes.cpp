#include "ui/theme/shapes.h"

#include "ui/theme/palette.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace ui::shapes {

namespace {

constexpr double radius = 5;

void roundedRect(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, double round = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->drawRoundedRect(line.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, round, round);
    painter->restore();
}

QColor veil(const QPalette &palette, double strength)
{
    QColor color = palette.color(QPalette::WindowText);
    color.setAlphaF(float(strength));
    return color;
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

void paintChevron(QPainter *painter, const QRect &rect, const QColor &color)
{
    const QPointF middle = QRectF(rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-3.5, -1.75), middle + QPointF(0, 1.75), middle + QPointF(3.5, -1.75)});
    painter->restore();
}

void paintIndicator(const QStyleOption *option, QPainter *painter, bool on, double round)
{
    const QPalette &palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor fill = palette.color(!on ? QPalette::Base : enabled ? QPalette::Highlight : QPalette::Mid);
    const bool marked = has(option, QStyle::State_HasFocus) || has(option, QStyle::State_MouseOver);
    const QColor line = on || (marked && enabled) ? palette.color(QPalette::Highlight) : quietText(palette);
    roundedRect(painter, option->rect, fill, enabled ? line : palette.color(QPalette::Mid), round);
}

} // namespace

void paintButton(const QStyleOptionButton *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool primary = enabled && option->features & QStyleOptionButton::DefaultButton;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const QColor ground = palette.color(primary ? QPalette::Highlight : QPalette::Button);
    const bool flat = option->features & QStyleOptionButton::Flat;
    if (!flat)
        roundedRect(painter, option->rect, ground, primary ? ground.darker(112) : palette.color(QPalette::Mid));
    if (enabled && (down || has(option, QStyle::State_MouseOver)))
        roundedRect(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), veil(palette, down ? 0.12 : 0.05), {},
                    radius - 1);
}

void paintToolPanel(const QStyleOption *option, QPainter *painter)
{
    if (!has(option, QStyle::State_Enabled))
        return;
    const bool on = has(option, QStyle::State_On);
    const bool down = has(option, QStyle::State_Sunken);
    if (on) {
        QColor ground = option->palette.color(QPalette::Highlight);
        ground.setAlphaF(isDark(option->palette) ? 0.38F : 0.14F);
        roundedRect(painter, option->rect, ground, {});
    }
    if (down || has(option, QStyle::State_MouseOver))
        roundedRect(painter, option->rect, veil(option->palette, down ? 0.14 : 0.07), {});
}

void paintField(const QStyleOption *option, QPainter *painter)
{
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor line = option->palette.color(focus ? QPalette::Highlight : QPalette::Mid);
    roundedRect(painter, option->rect, option->palette.color(QPalette::Base), line);
    if (focus)
        roundedRect(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), {}, line, radius - 1);
}

void paintTab(const QStyleOptionTab *tab, QPainter *painter)
{
    const bool selected = has(tab, QStyle::State_Selected);
    if (selected)
        painter->fillRect(tab->rect, tab->palette.color(QPalette::Base));
    else if (has(tab, QStyle::State_MouseOver))
        painter->fillRect(tab->rect, veil(tab->palette, 0.04));
    painter->fillRect(QRect(tab->rect.right(), tab->rect.top() + 7, 1, tab->rect.height() - 14),
                      lineColor(tab->palette));
    if (selected)
        painter->fillRect(QRect(tab->rect.left(), tab->rect.top(), tab->rect.width(), 2),
                          tab->palette.color(QPalette::Highlight));
}

void paintScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    if (qobject_cast<const QAbstractScrollArea *>(widget ? widget->parentWidget() : nullptr) || !widget)
        painter->fillRect(bar->rect, bar->palette.color(QPalette::Base));
    const QRect handle = style->subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    if (bar->minimum == bar->maximum)
        return;
    const bool active = bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = active ? 2 : 3;
    const QRectF round = bar->orientation == Qt::Vertical ? QRectF(handle).adjusted(inset, 1, -inset, -1)
                                                          : QRectF(handle).adjusted(1, inset, -1, -inset);
    roundedRect(painter, round,
                veil(bar->palette,
                     bar->state & QStyle::State_Sunken ? 0.5
                         : active                      ? 0.36
                                                       : 0.22),
                {}, std::min(round.width(), round.height()) / 2);
}

void paintSlider(const QStyleOptionSlider *slider, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    const QRect handle = style->subControlRect(QStyle::CC_Slider, slider, QStyle::SC_SliderHandle, widget);
    const QPoint middle = handle.center();
    QRectF groove(slider->rect.left() + 2, middle.y() - 1.0, slider->rect.width() - 4, 4);
    const bool enabled = has(slider, QStyle::State_Enabled);
    roundedRect(painter, groove, veil(slider->palette, 0.18), {}, 2);
    const QColor accent = enabled ? slider->palette.color(QPalette::Highlight) : slider->palette.color(QPalette::Mid);
    groove.setRight(middle.x());
    roundedRect(painter, groove, accent, {}, 2);
    const double size = has(slider, QStyle::State_HasFocus) ? 7 : 6;
    const QPointF center(middle.x() + 0.5, middle.y() + 1.0);
    const QRectF knob(center - QPointF(size, size), center + QPointF(size, size));
    roundedRect(painter, knob, enabled ? accent : slider->palette.color(QPalette::Mid),
                slider->palette.color(QPalette::Base), size);
}

void paintProgress(const QStyleOptionProgressBar *bar, QPainter *painter)
{
    const QRectF groove(bar->rect.left(), bar->rect.center().y() - 1.5, bar->rect.width(), 4);
    roundedRect(painter, groove, veil(bar->palette, 0.14), {}, 2);
    const double range = double(bar->maximum) - bar->minimum;
    const double share = range > 0 ? std::clamp((bar->progress - bar->minimum) / range, 0.0, 1.0) : 0.35;
    roundedRect(painter, QRectF(groove.topLeft(), QSizeF(std::max(4.0, groove.width() * share), 4)),
                bar->palette.color(QPalette::Highlight), {}, 2);
}

void paintHeaderSection(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (has(option, QStyle::State_MouseOver))
        painter->fillRect(option->rect, veil(option->palette, 0.04));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      lineColor(option->palette));
}

void paintComboBox(const QStyleOptionComboBox *box, QPainter *painter, const QRect &arrow)
{
    const bool focus = has(box, QStyle::State_HasFocus);
    roundedRect(painter, box->rect, box->palette.color(QPalette::Button),
                box->palette.color(focus ? QPalette::Highlight : QPalette::Mid));
    if (focus)
        roundedRect(painter, QRectF(box->rect).adjusted(1, 1, -1, -1), {}, box->palette.color(QPalette::Highlight),
                    radius - 1);
    else if (has(box, QStyle::State_MouseOver) && has(box, QStyle::State_Enabled))
        roundedRect(painter, QRectF(box->rect).adjusted(1, 1, -1, -1), veil(box->palette, 0.05), {}, radius - 1);
    paintChevron(painter, arrow, box->palette.color(QPalette::ButtonText));
}

void paintCheckBox(const QStyleOption *option, QPainter *painter)
{
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    paintIndicator(option, painter, on, 4);
    if (!on)
        return;
    const QPointF middle = QRectF(option->rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(option->palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (has(option, QStyle::State_NoChange))
        painter->drawLine(middle - QPointF(3.2, 0), middle + QPointF(3.2, 0));
    else
        painter->drawPolyline(
            QPolygonF{middle + QPointF(-3.4, 0.2), middle + QPointF(-1, 2.6), middle + QPointF(3.4, -2.6)});
    painter->restore();
}

void paintRadioButton(const QStyleOption *option, QPainter *painter)
{
    const bool on = has(option, QStyle::State_On);
    paintIndicator(option, painter, on, option->rect.width() / 2.0);
    const QPointF middle = QRectF(option->rect).center();
    if (on)
        roundedRect(painter, QRectF(middle - QPointF(2.6, 2.6), QSizeF(5.2, 5.2)),
                    option->palette.color(QPalette::HighlightedText), {}, 2.6);
}

void paintTabPane(const QStyleOption *option, QPainter *painter)
{
    roundedRect(painter, option->rect, option->palette.color(QPalette::Base), lineColor(option->palette));
}

void paintSortArrow(const QStyleOption *option, QPainter *painter, bool up)
{
    painter->save();
    if (up) {
        painter->translate(0, option->rect.top() + option->rect.bottom() + 1);
        painter->scale(1, -1);
    }
    paintChevron(painter, option->rect, quietText(option->palette));
    painter->restore();
}

void paintFocus(const QStyleOption *option, QPainter *painter)
{
    roundedRect(painter, option->rect, {}, option->palette.color(QPalette::Highlight), radius - 1);
}

} // namespace ui::shapes
