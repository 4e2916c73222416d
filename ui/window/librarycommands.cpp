#include "ui/window/librarycommands.h"

#include "ui/document/documenttabs.h"
#include "ui/library/librarypane.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/notice.h"
#include "ui/window/filecommands.h"

#include <QTreeView>

namespace ui {

using namespace Qt::StringLiterals;
using models::Library;

LibraryCommands::LibraryCommands(Desk &desk, FileCommands &files, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_files(files)
{
    const Actions &actions = desk.actions;
    actions.bind("file.newFolder", this, &LibraryCommands::createFolder);
    actions.bind("library.delete", this, &LibraryCommands::remove);
    actions.bind("library.export", this, &LibraryCommands::exportCurrent);
    actions.bind("library.copy", this, [this] { m_desk.workspace.library.copyDocument(m_desk.library.current()); });
    actions.bind("library.finished", this,
                 [this](bool finished) { m_desk.workspace.library.setFinished(m_desk.library.current(), finished); });
}

void LibraryCommands::createFolder()
{
    const QPersistentModelIndex parent = m_desk.library.currentFolder();
    ask::text(&m_desk.window,
              {.title = tr("New Folder"), .text = tr("Name of the new folder:"), .accept = tr("Create")}, {},
              [this, parent](const QString &name) { m_desk.workspace.library.createFolder(parent, name); });
}

void LibraryCommands::remove()
{
    const QModelIndexList indexes = m_desk.library.selected();
    if (indexes.isEmpty())
        return;
    QList<QPersistentModelIndex> kept;
    for (const QModelIndex &index : indexes)
        kept.append(index);
    const bool folder = std::any_of(indexes.begin(), indexes.end(), [](const QModelIndex &index) {
        return index.data(Library::KindRole).value<Library::Kind>() == Library::Kind::Folder;
    });
    ask::confirm(&m_desk.window,
                 {.title = tr("Delete"),
                  .text = indexes.size() == 1 ? tr("Delete “%1”?").arg(indexes.first().data().toString())
                                              : tr("Delete %n item(s)?", nullptr, int(indexes.size())),
                  .detail = folder ? tr("What is in the folder goes with it. This cannot be undone.")
                                   : tr("The recording's file on your disk is not touched. This cannot be undone."),
                  .accept = tr("Delete")},
                 [this, kept] {
                     QModelIndexList still;
                     for (const QPersistentModelIndex &index : kept) {
                         if (index.isValid()) {
                             closeTabs(index);
                             still.append(index);
                         }
                     }
                     m_desk.workspace.library.remove(still);
                 });
}

void LibraryCommands::closeTabs(const QModelIndex &source)
{
    const auto kind = source.data(Library::KindRole).value<Library::Kind>();
    const QString account = source.data(Library::AccountRole).toString();
    const QString id = source.data(Library::IdRole).toString();
    for (DocumentPage *page : m_desk.tabs.pages()) {
        if (!page->document() || page->document()->key().account != account)
            continue;
        const models::DocumentKey &key = page->document()->key();
        if ((kind == Library::Kind::Session && key.session == id)
            || (kind == Library::Kind::Document && key.document == id))
            m_desk.tabs.closePage(page);
    }
}

void LibraryCommands::exportCurrent()
{
    const models::DocumentKey key = m_desk.workspace.library.key(m_desk.library.current());
    if (!key.document.isEmpty())
        m_files.exportPage(m_desk.tabs.open(key, m_desk.library.current().data().toString()));
}

} // namespace ui
