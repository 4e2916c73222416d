#pragma once

#include "models/document/edit.h"

class QMimeData;

namespace ui {

class Editor;

/// Verbs on the caret and selection that keys, menus and drops share. Those that change text emit typed().
namespace textactions {
void insert(Editor &editor, const QString &text, const QString &mergeKey = {});
void split(Editor &editor);
void breakLine(Editor &editor); ///< a line inside the segment
void removeTo(Editor &editor, const document::Position &end,
              const QString &mergeKey = {}); ///< or the selection, when there is one
void toggleMark(Editor &editor, document::Mark mark);

QMimeData *mimeData(const Editor &editor); ///< of the selection: plain text, and a fragment with word times
bool canPaste(const QMimeData *data);
void paste(Editor &editor, const QMimeData *data); ///< in place of the selection
void copy(const Editor &editor);
void cut(Editor &editor);
/// Drops `data` at `position`; `moved` takes the selection away from where it was, in one undo step.
void drop(Editor &editor, const QMimeData *data, const document::Position &position, bool moved);
} // namespace textactions

} // namespace ui
