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
constexpr qsizetype mostPlaces = 16;

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

QFont HintButton::titleFont() const
{
    return scaledFont(font(), 1.1, QFont::DemiBold);
}

QFont HintButton::explanationFont() const
{
    return scaledFont(font(), 0.93);
}

HintButton::Places HintButton::places(int width) const
{
    if (const auto known = m_places.constFind(width); known != m_places.cend())
        return *known;
    if (m_places.size() >= mostPlaces)
        m_places.clear();
    const QRect title = wrapped(titleFont(), margin, width, text());
    const QRect explanation = wrapped(explanationFont(), title.bottom() + 4, width, m_explanation);
    return *m_places.insert(width, {.title = title, .explanation = explanation});
}

int HintButton::heightForWidth(int width) const
{
    return places(width).explanation.bottom() + margin;
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

void HintButton::changeEvent(QEvent *event)
{
    m_places.clear(); // font or style
    QAbstractButton::changeEvent(event);
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
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::WindowText));
    const auto [title, explanation] = places(width());
    painter.drawText(title, Qt::TextWordWrap, text());
    painter.setFont(explanationFont());
    painter.setPen(quietText(palette()));
    painter.drawText(explanation, Qt::TextWordWrap, m_explanation);
}

} // namespace ui
