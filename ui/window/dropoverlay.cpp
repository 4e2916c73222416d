#include "ui/window/dropoverlay.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int inset = 14;
constexpr int iconSide = 48;
} // namespace

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::appear()
{
    resize(parentWidget()->size());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Window);
    ground.setAlphaF(0.9F);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), 12, 12);
    const QRect middle(rect().center() - QPoint(iconSide / 2, iconSide), QSize(iconSide, iconSide));
    icon(u"upload"_s, palette().color(QPalette::Link)).paint(&painter, middle);
    painter.setFont(scaledFont(font(), 1.4, QFont::DemiBold));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, middle.bottom() + 12, width(), painter.fontMetrics().height() + 8), Qt::AlignHCenter,
                     tr("Drop to transcribe"));
}

} // namespace ui
