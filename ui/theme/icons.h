#pragma once

#include <QIcon>

namespace ui {

/// An icon of our set, drawn in the text colour of the application's palette at any size and scale; it follows a change
/// of the theme by itself. `name` is a file of resources/icons without its suffix.
QIcon icon(const QString &name);
/// The same in one fixed colour.
QIcon icon(const QString &name, const QColor &color);

QIcon applicationIcon();

} // namespace ui
