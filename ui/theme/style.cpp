#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/shapes.h"

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

/// Asks Fusion for the label in another text colour.
template <class Option>
Option recoloured(const Option &option, QPalette::ColorRole role, const QColor &color)
{
    Option result(option);
    result.palette.setColor(role, color);
    return result;
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
        return shapes::paintToolPanel(option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return shapes::paintField(option, painter);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          lineColor(option->palette));
        return;
    case PE_FrameTabWidget:
        return shapes::paintTabPane(option, painter);
    case PE_IndicatorCheckBox:
        return shapes::paintCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return shapes::paintRadioButton(option, painter);
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // the selected row shows it
        return shapes::paintFocus(option, painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonBevel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            shapes::paintButton(button, painter);
            if (button->features & QStyleOptionButton::HasMenu)
                QProxyStyle::drawControl(CE_PushButtonBevel, option, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features & QStyleOptionButton::DefaultButton && option->state & State_Enabled) {
            const auto primary
                = recoloured(*button, QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            return QProxyStyle::drawControl(element, &primary, painter, widget);
        }
    }
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return shapes::paintTab(tab, painter);
    }
    if (element == CE_ProgressBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return shapes::paintProgress(bar, painter);
    }
    if (element == CE_HeaderEmptyArea)
        return shapes::paintHeaderSection(option, painter);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); element == CE_Header && header)
        return drawHeader(header, painter, widget);
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, lineColor(option->palette));
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return shapes::paintScrollBar(slider, painter, this, widget);
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal)
        return shapes::paintSlider(slider, painter, this, widget);
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && box && !box->editable)
        return shapes::paintComboBox(box, painter, subControlRect(control, option, SC_ComboBoxArrow, widget));
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && tool) {
        QStyleOptionToolButton plain(*tool);
        plain.features &= ~QStyleOptionToolButton::HasMenu; // its arrow would hang below the text
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
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
    case CT_HeaderSection:
        return result.expandedTo({0, line + 12});
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

void Style::drawHeader(const QStyleOptionHeader *header, QPainter *painter, const QWidget *widget) const
{
    constexpr int arrowRoom = 22;
    shapes::paintHeaderSection(header, painter);
    auto label = recoloured(*header, QPalette::ButtonText, quietText(header->palette));
    label.rect = header->rect.adjusted(8, 0, -8, 0);
    const QRect arrow(header->rect.right() - arrowRoom, header->rect.top(), arrowRoom - 6, header->rect.height());
    if (header->sortIndicator != QStyleOptionHeader::None) {
        label.rect.setRight(arrow.left());
        QStyleOption place(*header);
        place.rect = visualRect(header->direction, header->rect, arrow);
        shapes::paintSortArrow(&place, painter, header->sortIndicator == QStyleOptionHeader::SortUp);
    }
    label.rect = visualRect(header->direction, header->rect, label.rect);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return rect;
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -6, 0) : rect.adjusted(6, 0, 0, 0);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return 8;
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

// Those of Fusion are PNGs, and the first PNG loads every image plugin of Qt: too much for a menu bar's arrow.
QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"more"_s);
    case SP_LineEditClearButton:
        return icon(u"close"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QToolButton *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace ui
