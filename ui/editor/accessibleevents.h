#pragma once

#include "models/document/edit.h"
#include <QAccessible>

namespace ui {

class Editor;

using AccessibleSink = void (*)(QAccessibleEvent *event);
/// Where events go, QAccessible by default. Tests listen here: without a screen reader Qt drops events unseen.
void setAccessibleSink(AccessibleSink sink);

// What screen readers are told; each does nothing while none listens.
void announceCaret(Editor &editor);
void announceEdit(Editor &editor, const document::Edit &edit);
void announceReset(Editor &editor);

} // namespace ui
