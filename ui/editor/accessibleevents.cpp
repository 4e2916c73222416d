#include "ui/editor/accessibleevents.h"

#include "models/document/positionmap.h"
#include "ui/editor/accessibletranscript.h"
#include "ui/editor/editor.h"
#include "ui/transcriptview.h"

namespace ui {

namespace {

AccessibleSink sink = nullptr;

bool isListenedTo()
{
    return sink || QAccessible::isActive();
}

void send(QAccessibleEvent &&event)
{
    if (sink)
        sink(&event);
    else
        QAccessible::updateAccessibility(&event);
}

void dropChildren(Editor &editor, qsizetype first)
{
    if (auto *accessible = dynamic_cast<AccessibleTranscript *>(QAccessible::queryAccessibleInterface(&editor.view())))
        accessible->dropChildren(first);
}

} // namespace

void setAccessibleSink(AccessibleSink to)
{
    sink = to;
}

void announceCaret(Editor &editor)
{
    if (!isListenedTo())
        return;
    const auto flat = [&](const document::Position &at) { return int(editor.offsets.flat(editor.transcript(), at)); };
    send(QAccessibleTextCursorEvent(&editor.view(), flat(editor.caret())));
    QAccessibleTextSelectionEvent selected(&editor.view(), flat(editor.selection().from), flat(editor.selection().to));
    selected.setCursorPosition(flat(editor.caret()));
    send(std::move(selected));
}

void announceEdit(Editor &editor, const document::Edit &edit)
{
    editor.offsets.edited(edit);
    if (!isListenedTo())
        return;
    if (edit.removed.size() != edit.inserted.size())
        dropChildren(editor, edit.first);
    const document::EditedText change = document::EditedText::of(edit);
    const int at = int(editor.offsets.flat(editor.transcript(), {edit.first, 0}) + change.from);
    if (!change.removed.isEmpty() && !change.inserted.isEmpty()) {
        send(QAccessibleTextUpdateEvent(&editor.view(), at, change.removed, change.inserted));
    } else if (!change.removed.isEmpty()) {
        send(QAccessibleTextRemoveEvent(&editor.view(), at, change.removed));
    } else if (!change.inserted.isEmpty()) {
        send(QAccessibleTextInsertEvent(&editor.view(), at, change.inserted));
    }
}

void announceReset(Editor &editor)
{
    editor.offsets.reset();
    if (!isListenedTo())
        return;
    dropChildren(editor, 0);
    send(QAccessibleEvent(&editor.view(), QAccessible::ObjectReorder));
}

} // namespace ui
