#pragma once

#include "models/desk/bookmarks.h"
#include "ui/window/desk.h"
#include <QPointer>

namespace ui {

class DocumentPage;

/// Bookmarks: set, named, gone to, listed, and shown beside the text.
class BookmarkCommands : public QObject
{
    Q_OBJECT
public:
    BookmarkCommands(Desk &desk, QObject *parent);
    models::Bookmarks &bookmarks() { return m_bookmarks; }

private:
    void showPage(DocumentPage *page);
    void attach();
    void toggle();
    void askName();
    void step(int by);
    void goTo(int row);

    Desk &m_desk;
    models::Bookmarks m_bookmarks;
    QPointer<DocumentPage> m_page;
};

} // namespace ui
