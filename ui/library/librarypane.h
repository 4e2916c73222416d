#pragma once

#include "models/library.h"
#include "models/settings.h"
#include "ui/actions/actions.h"
#include <QWidget>

class QLineEdit;
class QTreeView;

namespace ui {

class LibraryProxy;
class NoticeArea;

/// The tree of accounts, folders, sessions and documents with its filter.
class LibraryPane : public QWidget
{
    Q_OBJECT
public:
    LibraryPane(Actions &actions, models::Library &library, models::Settings &settings, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    LibraryProxy *proxy() const { return m_proxy; }
    NoticeArea *notices() const { return m_notices; }
    QModelIndex current() const; ///< of the library, column Name
    QModelIndexList selected() const; ///< of the library, column Name
    QModelIndex currentFolder() const; ///< the folder or account that the current item is or lies in
    void reveal(const QModelIndex &source);
    void editName(const QModelIndex &source);
    void saveState();

signals:
    void openRequested(const QModelIndex &source);

private:
    void createTop();
    void createTree();
    void createActions();
    void createHeader();
    void connectModel();
    void showMenu(const QPoint &at);
    void showHeaderMenu(const QPoint &at);
    void showSelection();

    Actions &m_actions;
    models::Library &m_library;
    models::Settings &m_settings;
    LibraryProxy *m_proxy;
    QLineEdit *m_search = nullptr;
    QTreeView *m_tree = nullptr;
    NoticeArea *m_notices = nullptr;
};

} // namespace ui
