#pragma once

#include <span>

namespace ui {

enum class MenuId {
    File,
    Edit,
    View,
    Playback,
    Segment,
    Account,
    Help,
    Context, ///< in context menus and on buttons only
};

/// What must be there for an action to make sense; without it the action is shown disabled.
enum class Needs { Nothing, Document, Editable, Media, LibraryItem, Upload, Speaker };

/// One action of the program. The table is the only place where actions get texts, icons, keys and their place in a
/// menu.
struct ActionRow
{
    const char *id = "";
    const char *text = ""; ///< with mnemonic; translated in the context "Actions"
    const char *icon = ""; ///< of resources/icons; empty for none
    const char *keys = ""; ///< portable text, separated by blanks
    MenuId menu = MenuId::File;
    int group = 0; ///< a separator stands between groups
    Needs needs = Needs::Nothing;
    bool checkable = false;
    const char *submenu = ""; ///< title of a submenu that holds it; consecutive rows share it
};

struct MenuRow
{
    MenuId id = MenuId::File;
    const char *title = "";
};

std::span<const ActionRow> actionTable();
std::span<const MenuRow> menuTable();

} // namespace ui
