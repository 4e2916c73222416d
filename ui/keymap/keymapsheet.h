#pragma once

#include "ui/keymap/keybindings.h"

namespace ui {

/// The keys as a table to keep beside the keyboard; actions without keys are left out.
QString keymapHtml(const KeyBindings &bindings);
QString keymapText(const KeyBindings &bindings);

} // namespace ui
