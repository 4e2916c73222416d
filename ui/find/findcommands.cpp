#include "ui/find/findcommands.h"

#include "ui/document/documenttabs.h"
#include "ui/find/findbar.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

FindCommands::FindCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_escape(new QShortcut(Qt::Key_Escape, &desk.tabs))
{
    const Actions &actions = desk.actions;
    actions.bind("edit.find", this, [this] { bar().open(false); });
    actions.bind("edit.replace", this, [this] { bar().open(true); });
    actions.bind("edit.findNext", this, [this] { bar().step(1); });
    actions.bind("edit.findPrevious", this, [this] { bar().step(-1); });
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, [this] { bar().dismiss(); });
}

FindBar &FindCommands::bar()
{
    if (m_bar)
        return *m_bar;
    m_bar = new FindBar(m_desk.workspace.settings);
    m_desk.tabs.parentWidget()->layout()->addWidget(m_bar);
    m_bar->setPage(m_desk.tabs.current());
    connect(&m_desk.tabs, &DocumentTabs::currentChanged, m_bar, &FindBar::setPage);
    connect(m_bar, &FindBar::shown, m_escape, &QShortcut::setEnabled);
    return *m_bar;
}

} // namespace ui
