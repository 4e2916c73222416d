#pragma once

#include "models/desk/bookmarks.h"
#include "models/playback.h"
#include <QListView>

class QLabel;

namespace ui {

class Actions;

/// The bookmarks of the document: time, name and the words there. Enter goes to one, F2 names it, Del removes it.
class BookmarksPane : public QWidget
{
    Q_OBJECT
public:
    BookmarksPane(const Actions &actions, models::Bookmarks &bookmarks, models::Playback &playback,
                  QWidget *parent = nullptr);
    QListView *list() const { return m_list; }

signals:
    void chosen(int row);

private:
    void showEmpty();
    void createList();

    const Actions &m_actions;
    models::Bookmarks &m_bookmarks;
    models::Playback &m_playback;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace ui
