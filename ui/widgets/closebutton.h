#pragma once

#include <QString>

class QToolButton;
class QTabBar;

namespace ui {

/// Puts a small close button, called `title`, on a tab.
QToolButton *addCloseButton(QTabBar *bar, int tab, const QString &title);

} // namespace ui
