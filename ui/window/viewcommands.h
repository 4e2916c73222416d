#pragma once

#include "ui/window/desk.h"

class QSplitter;

namespace ui {

/// View menu: which panes are shown, zoom, theme, tabs.
class ViewCommands : public QObject
{
    Q_OBJECT
public:
    struct Panes
    {
        QWidget *library = nullptr;
        QWidget *uploads = nullptr;
        QWidget *left = nullptr; ///< holds both
        QWidget *player = nullptr;
    };

    ViewCommands(Desk &desk, const Panes &panes, QObject *parent);

private:
    void bindPanes();
    void showPlayer(); ///< while there is a document to play
    void bindZoom();
    void bindThemes();
    void bindPane(const char *id, QWidget *pane, const char *key, bool shownAtFirst);

    Desk &m_desk;
    Panes m_panes;
};

} // namespace ui
