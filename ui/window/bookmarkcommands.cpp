#include "ui/window/bookmarkcommands.h"

#include "ui/document/documenttabs.h"
#include "ui/player/waveform.h"
#include "ui/sidepanes/bookmarkspane.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/widgets/ask.h"

namespace ui {

using namespace Qt::StringLiterals;

BookmarkCommands::BookmarkCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_bookmarks(desk.workspace.memory)
{
    const Actions &actions = desk.actions;
    actions.bind("bookmark.toggle", this, &BookmarkCommands::toggle);
    actions.bind("bookmark.name", this, &BookmarkCommands::askName);
    actions.bind("bookmark.next", this, [this] { step(1); });
    actions.bind("bookmark.previous", this, [this] { step(-1); });
    desk.sides.add("view.bookmarks", [this] {
        auto *pane = new BookmarksPane(m_desk.actions, m_bookmarks, m_desk.workspace.playback);
        connect(pane, &BookmarksPane::chosen, this, &BookmarkCommands::goTo);
        return pane;
    });
    connect(&m_bookmarks, &models::Bookmarks::changed, this, [this] {
        if (m_page)
            m_page->view()->updateMarks();
        m_desk.waveform.setBookmarks(m_bookmarks.times());
    });
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, &BookmarkCommands::showPage);
    showPage(desk.tabs.current());
}

void BookmarkCommands::showPage(DocumentPage *page)
{
    if (m_page) {
        disconnect(m_page, nullptr, this, nullptr);
        m_page->view()->setGutterMarks("bookmarks", {});
    }
    m_page = page;
    if (page)
        connect(page, &DocumentPage::ready, this, &BookmarkCommands::attach);
    attach();
}

void BookmarkCommands::attach()
{
    if (!m_page || !m_page->isReady())
        return m_bookmarks.setDocument(nullptr, {});
    m_bookmarks.setDocument(&m_page->document()->model(), m_page->document()->key().toString());
    m_page->view()->setGutterMarks("bookmarks", [this](qsizetype segment) {
        return m_bookmarks.isIn(segment) ? QList{GutterSign::Bookmark} : QList<GutterSign>();
    });
}

void BookmarkCommands::toggle()
{
    if (!m_page || !m_page->isReady())
        return;
    const document::Position caret = m_page->view()->caret();
    if (const int row = m_bookmarks.rowAt(caret); row >= 0)
        m_bookmarks.remove(row);
    else
        m_bookmarks.add(caret);
}

void BookmarkCommands::askName()
{
    if (!m_page || !m_page->isReady())
        return;
    const document::Position caret = m_page->view()->caret();
    const int row = m_bookmarks.rowAt(caret);
    const QString name = row < 0 ? QString() : m_bookmarks.index(row).data(models::Bookmarks::NameRole).toString();
    ask::text(&m_desk.window, {.title = tr("Bookmark"), .text = tr("Name of the bookmark:"), .accept = tr("Name It")},
              name, [this, caret](const QString &text) {
                  if (m_bookmarks.rowAt(caret) < 0)
                      m_bookmarks.add(caret, text);
                  else
                      m_bookmarks.setName(m_bookmarks.rowAt(caret), text);
              });
}

void BookmarkCommands::step(int by)
{
    if (m_page && m_page->isReady())
        goTo(m_bookmarks.next(m_page->view()->caret(), by));
}

void BookmarkCommands::goTo(int row)
{
    if (row < 0 || row >= m_bookmarks.rowCount() || !m_page)
        return;
    m_page->view()->setCaret(m_bookmarks.position(row));
    if (models::Playback &playback = m_desk.workspace.playback; playback.hasMedia())
        playback.player().seek(m_bookmarks.time(row));
}

} // namespace ui
