#include "ui/keymap/keymapcommands.h"

#include "ui/keymap/contextkeys.h"
#include "ui/keymap/keymapdialog.h"
#include "ui/player/waveform.h"

namespace ui {

KeymapCommands::KeymapCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_bindings(desk.actions, desk.workspace.keymap)
{
    new ContextKeys(desk.window, desk.actions, desk.waveform);
    desk.actions.bind("help.shortcuts", this, [this, window = &desk.window] {
        auto *dialog = new KeymapDialog(m_bindings, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

} // namespace ui
