#pragma once

#include "models/document/edit.h"

namespace ui {

class Editor;

// What screen readers are told; each does nothing while none listens.
void announceCaret(Editor &editor);
void announceEdit(Editor &editor, const document::Edit &edit);
void announceReset(Editor &editor);

} // namespace ui
