#pragma once

class QContextMenuEvent;

namespace ui {

class Editor;

/// The menu of the text: undo, clipboard, marks and what concerns the place where it was asked for.
void showContextMenu(Editor &editor, const QContextMenuEvent &event);

} // namespace ui
