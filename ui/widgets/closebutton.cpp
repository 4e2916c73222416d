#include "ui/widgets/closebutton.h"

#include "ui/theme/icons.h"

#include <QTabBar>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int side = 12;
} // namespace

QToolButton *addCloseButton(QTabBar *bar, int tab, const QString &title)
{
    auto *button = new QToolButton;
    button->setIcon(icon(u"close"_s));
    button->setIconSize({side, side});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(title);
    button->setToolTip(title);
    bar->setTabButton(tab, QTabBar::RightSide, button);
    return button;
}

} // namespace ui
