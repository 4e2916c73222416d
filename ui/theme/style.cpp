#include "ui/theme/style.h"

#include "ui/theme/palette.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

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

void drawButton(const QStyleOptionButton *option, QPainter *painter)
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

void drawToolPanel(const QStyleOption *option, QPainter *painter)
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

void drawField(const QStyleOption *option, QPainter *painter)
{
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor line = option->palette.color(focus ? QPalette::Highlight : QPalette::Mid);
    roundedRect(painter, option->rect, option->palette.color(QPalette::Base), line);
    if (focus)
        roundedRect(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), {}, line, radius - 1);
}

void drawTab(const QStyleOptionTab *tab, QPainter *painter)
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

void drawScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QStyle *style, const QWidget *widget)
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

void drawSlider(const QStyleOptionSlider *slider, QPainter *painter, const QStyle *style, const QWidget *widget)
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

void drawProgress(const QStyleOptionProgressBar *bar, QPainter *painter)
{
    const QRectF groove(bar->rect.left(), bar->rect.center().y() - 1.5, bar->rect.width(), 4);
    roundedRect(painter, groove, veil(bar->palette, 0.14), {}, 2);
    const double range = double(bar->maximum) - bar->minimum;
    const double share = range > 0 ? std::clamp((bar->progress - bar->minimum) / range, 0.0, 1.0) : 0.35;
    roundedRect(painter, QRectF(groove.topLeft(), QSizeF(std::max(4.0, groove.width() * share), 4)),
                bar->palette.color(QPalette::Highlight), {}, 2);
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
    setObjectName(u"scriptix"_s);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return drawField(option, painter);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          lineColor(option->palette));
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // the selected row shows it
        return roundedRect(painter, option->rect, {}, option->palette.color(QPalette::Highlight), radius - 1);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonBevel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(button, painter);
            if (button->features & QStyleOptionButton::HasMenu)
                QProxyStyle::drawControl(CE_PushButtonBevel, option, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features & QStyleOptionButton::DefaultButton && has(option, State_Enabled)) {
            QStyleOptionButton primary(*button);
            primary.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            return QProxyStyle::drawControl(element, &primary, painter, widget);
        }
    }
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(tab, painter);
    }
    if (element == CE_ProgressBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(bar, painter);
    }
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, lineColor(option->palette));
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return drawScrollBar(slider, painter, this, widget);
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal)
        return drawSlider(slider, painter, this, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_PushButton:
        return result.expandedTo({line * 5, line + 14}) + QSize(8, 0);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return result.expandedTo({0, line + 14});
    case CT_TabBarTab:
        return {result.width() + 8, std::max(result.height(), line + 18)};
    case CT_ItemViewItem:
        return result.expandedTo({0, line + 12});
    case CT_MenuItem:
        return qstyleoption_cast<const QStyleOptionMenuItem *>(option)
                && qstyleoption_cast<const QStyleOptionMenuItem *>(option)->menuItemType
                    == QStyleOptionMenuItem::Separator
            ? result
            : result + QSize(12, 4);
    case CT_MenuBarItem:
        return result + QSize(4, 4);
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_ToolBarIconSize:
        return 20;
    case PM_TabBarIconSize:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Menu_Scrollable:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QToolButton *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace ui
