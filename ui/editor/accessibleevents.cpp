#include "ui/editor/accessibleevents.h"

#include "ui/editor/accessibletranscript.h"
#include "ui/editor/editor.h"
#include "ui/editor/positionmap.h"
#include "ui/transcriptview.h"

namespace ui {

namespace {

void dropChildren(Editor &editor, qsizetype first)
{
    if (auto *accessible = dynamic_cast<AccessibleTranscript *>(QAccessible::queryAccessibleInterface(&editor.view())))
        accessible->dropChildren(first);
}

} // namespace

void announceCaret(Editor &editor)
{
    if (!QAccessible::isActive())
        return;
    const auto flat = [&](const document::Position &at) { return int(editor.offsets.flat(editor.transcript(), at)); };
    QAccessibleTextCursorEvent moved(&editor.view(), flat(editor.caret()));
    QAccessible::updateAccessibility(&moved);
    QAccessibleTextSelectionEvent selected(&editor.view(), flat(editor.selection().from), flat(editor.selection().to));
    selected.setCursorPosition(flat(editor.caret()));
    QAccessible::updateAccessibility(&selected);
}

void announceEdit(Editor &editor, const document::Edit &edit)
{
    editor.offsets.edited(edit);
    if (!QAccessible::isActive())
        return;
    if (edit.removed.size() != edit.inserted.size())
        dropChildren(editor, edit.first);
    const TextChange change = TextChange::of(edit);
    const int at = int(editor.offsets.flat(editor.transcript(), {edit.first, 0}) + change.from);
    if (!change.removed.isEmpty() && !change.inserted.isEmpty()) {
        QAccessibleTextUpdateEvent event(&editor.view(), at, change.removed, change.inserted);
        QAccessible::updateAccessibility(&event);
    } else if (!change.removed.isEmpty()) {
        QAccessibleTextRemoveEvent event(&editor.view(), at, change.removed);
        QAccessible::updateAccessibility(&event);
    } else if (!change.inserted.isEmpty()) {
        QAccessibleTextInsertEvent event(&editor.view(), at, change.inserted);
        QAccessible::updateAccessibility(&event);
    }
}

void announceReset(Editor &editor)
{
    editor.offsets.reset();
    if (!QAccessible::isActive())
        return;
    dropChildren(editor, 0);
    QAccessibleEvent event(&editor.view(), QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
