#pragma once

#include "ui/window/desk.h"

class QShortcut;

namespace ui {

class FindBar;

/// Find and replace in the document at hand, in all documents, and by lists. Bar, pane and dialog are made when they
/// are first asked for.
class FindCommands : public QObject
{
    Q_OBJECT
public:
    FindCommands(Desk &desk, QObject *parent);

private:
    FindBar &bar();

    Desk &m_desk;
    FindBar *m_bar = nullptr;
    QShortcut *m_escape; ///< from the text, while the bar is shown
};

} // namespace ui
