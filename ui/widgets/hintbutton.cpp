#include "ui/widgets/hintbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int margin = 14;
constexpr int iconSide = 24;
constexpr int textLeft = margin + iconSide + 14;
constexpr double radius = 8;

/// The place of a wrapped text: as wide as there is room, as high as it needs.
QRect wrapped(const QFont &font, int top, int width, const QString &text)
{
    QRect room(textLeft, top, std::max(40, width - textLeft - margin), 10'000);
    room.setHeight(QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height());
    return room;
}
} // namespace

HintButton::HintButton(const QString &icon, const QString &title, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_explanation(explanation)
{
    setText(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect HintButton::titleRect(int width) const
{
    return wrapped(scaledFont(font(), 1.05, QFont::DemiBold), margin, width, text());
}

QRect HintButton::explanationRect(int width) const
{
    return wrapped(scaledFont(font(), 0.95), titleRect(width).bottom() + 4, width, m_explanation);
}

int HintButton::heightForWidth(int width) const
{
    return explanationRect(width).bottom() + margin;
}

QSize HintButton::sizeHint() const
{
    return {460, heightForWidth(460)};
}

QSize HintButton::minimumSizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

void HintButton::resizeEvent(QResizeEvent *)
{
    updateGeometry(); // the least height goes by the width
}

void HintButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Link);
    QColor ground = accent;
    ground.setAlphaF(isDown() ? 0.14F : underMouse() ? 0.08F : 0.0F);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : lineColor(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    ui::icon(m_icon, accent).paint(&painter, QRect(margin, margin, iconSide, iconSide));
    painter.setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(titleRect(width()), Qt::TextWordWrap, text());
    painter.setFont(scaledFont(font(), 0.95));
    painter.setPen(quietText(palette()));
    painter.drawText(explanationRect(width()), Qt::TextWordWrap, m_explanation);
}

} // namespace ui
