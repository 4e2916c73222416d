#pragma once

#include "ui/window/desk.h"

namespace ui {

class FileCommands;

/// What can be done to the library's selected items.
class LibraryCommands : public QObject
{
    Q_OBJECT
public:
    LibraryCommands(Desk &desk, FileCommands &files, QObject *parent);

private:
    void createFolder();
    void remove();
    void exportCurrent();
    void closeTabs(const QModelIndex &source);

    Desk &m_desk;
    FileCommands &m_files;
};

} // namespace ui
