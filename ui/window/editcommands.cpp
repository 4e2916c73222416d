#include "ui/window/editcommands.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/document/documenttabs.h"

#include <QApplication>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

EditCommands::EditCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    bind("edit.undo", &TranscriptView::undo, "undo");
    bind("edit.redo", &TranscriptView::redo, "redo");
    bind("edit.cut", &TranscriptView::cut, "cut");
    bind("edit.copy", &TranscriptView::copy, "copy");
    bind("edit.paste", &TranscriptView::paste, "paste");
    bind("edit.selectAll", &TranscriptView::selectAll, "selectAll");
    bind("edit.bold", &TranscriptView::toggleBold, "");
    bind("edit.italic", &TranscriptView::toggleItalic, "");
    bind("edit.underline", &TranscriptView::toggleUnderline, "");
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, [this](DocumentPage *page) {
        if (page)
            m_desk.actions.protectKeys(page->view());
    });
    if (DocumentPage *page = desk.tabs.current())
        desk.actions.protectKeys(page->view());
    const Actions &actions = desk.actions;
    actions.bind("edit.settings", this, &EditCommands::showSettings);
    actions.bind("edit.palette", this, &EditCommands::showPalette);
    actions.bind("help.about", this, [this] {
        auto *dialog = new AboutDialog(&m_desk.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

TranscriptView *EditCommands::view() const
{
    DocumentPage *page = m_desk.tabs.current();
    return page && page->isReady() ? page->view() : nullptr;
}

void EditCommands::bind(const char *id, void (TranscriptView::*inText)(), const char *inField)
{
    m_desk.actions.bind(id, this, [this, inText, inField] {
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (field && *inField)
            QMetaObject::invokeMethod(field, inField);
        else if (TranscriptView *text = view())
            (text->*inText)();
    });
}

void EditCommands::showSettings()
{
    auto *dialog = new SettingsDialog(m_desk.workspace, &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EditCommands::showPalette()
{
    auto *palette = new CommandPalette(m_desk.actions, &m_desk.window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

} // namespace ui
