#pragma once

#include <QAccessible>

namespace ui {

class Editor;

/// A piece of the whole text, by flat offsets; from < 0 for none.
struct TextUnit
{
    int from = -1;
    int to = -1;
};

/// The character, word, sentence, line or paragraph around a flat offset, found inside its segment alone.
TextUnit unitAt(Editor &editor, int offset, QAccessible::TextBoundaryType type);

} // namespace ui
