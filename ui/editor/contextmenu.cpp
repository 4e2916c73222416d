#include "ui/editor/contextmenu.h"

#include "ui/editor/editor.h"
#include "ui/editor/textactions.h"
#include "ui/transcriptview.h"
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

namespace ui {

namespace {

enum Needs : quint8 { Nothing = 0, Editable = 1, Selection = 2, Undo = 4, Redo = 8, Clipboard = 16, Text = 32 };

struct Row
{
    const char *text; ///< nullptr for a separator
    QKeySequence::StandardKey key;
    int needs;
    void (*act)(Editor &);
};

constexpr Row rows[] = {
    {QT_TRANSLATE_NOOP("ui::TranscriptView", "&Undo"), QKeySequence::Undo, Undo, [](Editor &e) { e.undo(); }},
    {QT_TRANSLATE_NOOP("ui::TranscriptView", "&Redo"), QKeySequence::Redo, Redo, [](Editor &e) { e.redo(); }},
    {nullptr, QKeySequence::UnknownKey, Nothing, nullptr},
    {QT_TRANSLATE_NOOP("ui::TranscriptView", "Cu&t"), QKeySequence::Cut, Editable | Selection,
     [](Editor &e) { e.view().cut(); }},
    {QT_TRANSLATE_NOOP("ui::TranscriptView", "&Copy"), QKeySequence::Copy, Selection,
     [](Editor &e) { e.view().copy(); }},
    {QT_TRANSLATE_NOOP("ui::TranscriptView", "&Paste"), QKeySequence::Paste, Editable | Clipboard,
     [](Editor &e) { e.view().paste(); }},
    {QT_TRANSLATE_NOOP("ui::TranscriptView", "&Delete"), QKeySequence::Delete, Editable | Selection,
     [](Editor &e) { textactions::removeTo(e, e.caret()); }},
    {nullptr, QKeySequence::UnknownKey, Nothing, nullptr},
    {QT_TRANSLATE_NOOP("ui::TranscriptView", "&Bold"), QKeySequence::Bold, Editable | Text,
     [](Editor &e) { e.view().toggleBold(); }},
    {QT_TRANSLATE_NOOP("ui::TranscriptView", "&Italic"), QKeySequence::Italic, Editable | Text,
     [](Editor &e) { e.view().toggleItalic(); }},
    {QT_TRANSLATE_NOOP("ui::TranscriptView", "U&nderline"), QKeySequence::Underline, Editable | Text,
     [](Editor &e) { e.view().toggleUnderline(); }},
    {nullptr, QKeySequence::UnknownKey, Nothing, nullptr},
    {QT_TRANSLATE_NOOP("ui::TranscriptView", "Select &all"), QKeySequence::SelectAll, Text,
     [](Editor &e) { e.view().selectAll(); }},
};

int available(const Editor &editor)
{
    int what = editor.isEmpty() ? Nothing : Text;
    if (editor.hasSelection())
        what |= Selection;
    if (!editor.isEditable())
        return what;
    what |= Editable;
    what |= editor.model()->undoStack().canUndo() ? Undo : Nothing;
    what |= editor.model()->undoStack().canRedo() ? Redo : Nothing;
    what |= textactions::canPaste(QApplication::clipboard()->mimeData()) ? Clipboard : Nothing;
    return what;
}

} // namespace

void showContextMenu(Editor &editor, const QContextMenuEvent &event)
{
    if (!editor.model())
        return;
    TranscriptView &view = editor.view();
    if (event.reason() == QContextMenuEvent::Mouse && !editor.hasSelection())
        editor.moveCaret(editor.scroller.positionAt(editor.viewport()->mapFromGlobal(event.globalPos())));
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MenuSource &source : std::as_const(editor.menus))
        source(*menu, editor.selection().from);
    const int has = available(editor);
    for (const Row &row : rows) {
        if (!row.text) {
            menu->addSeparator();
            continue;
        }
        QAction *action = menu->addAction(TranscriptView::tr(row.text));
        action->setShortcut(row.key);
        action->setEnabled((row.needs & has) == row.needs);
        QObject::connect(action, &QAction::triggered, &editor, [&editor, act = row.act] { act(editor); });
    }
    const QPoint corner = editor.scroller.caretRect(editor.caret()).bottomLeft();
    menu->popup(event.reason() == QContextMenuEvent::Mouse ? event.globalPos()
                                                           : editor.viewport()->mapToGlobal(corner));
}

} // namespace ui
