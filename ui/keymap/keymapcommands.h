#pragma once

#include "ui/keymap/keybindings.h"
#include "ui/window/desk.h"

namespace ui {

/// Gives the actions of a window their keys, and opens the editor for them.
class KeymapCommands : public QObject
{
    Q_OBJECT
public:
    KeymapCommands(Desk &desk, QObject *parent);
    KeyBindings &bindings() { return m_bindings; }

private:
    KeyBindings m_bindings;
};

} // namespace ui
