#include "ui/sidepanes/sidepanes.h"

#include "ui/widgets/closebutton.h"

#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace ui {

SidePanes::SidePanes(Actions &actions, models::Settings &settings, QWidget *parent)
    : QTabWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    setDocumentMode(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setMinimumWidth(220);
    tabBar()->setAccessibleName(tr("Panes"));
    hide();
    connect(this, &QTabWidget::currentChanged, this, [this](int index) {
        setFocusProxy(widget(index));
        showTitles();
    });
}

void SidePanes::add(const char *action, std::function<QWidget *()> make)
{
    QAction *toggle = m_actions.at(action);
    connect(toggle, &QAction::toggled, this, [this, action, make = std::move(make)](bool shown) {
        setShown(action, make, shown);
        m_settings.setValue(models::Option<bool>{action, false}, shown);
    });
    if (m_settings.value(models::Option<bool>{action, false})) // after the first paint, which it would delay
        QTimer::singleShot(0, toggle, [toggle] { toggle->setChecked(true); });
}

void SidePanes::setShown(const char *action, const std::function<QWidget *()> &make, bool shown)
{
    QWidget *&pane = m_made[action];
    if (shown && !pane)
        pane = make();
    if (shown) {
        QAction *toggle = m_actions.at(action);
        const int tab = addTab(pane, toggle->icon(), plainTitle(toggle));
        setTabToolTip(tab, plainTitle(toggle));
        tabBar()->setAccessibleTabName(tab, plainTitle(toggle));
        connect(addCloseButton(tabBar(), tab, tr("Close Pane")), &QToolButton::clicked, toggle,
                [toggle] { toggle->setChecked(false); });
        setCurrentIndex(tab);
    } else if (pane) {
        removeTab(indexOf(pane));
        pane->setParent(this); // removed from the tabs, it would have none
        pane->hide();
    }
    showTitles();
    setVisible(count() > 0);
}

/// Where there is no room for all titles, only the front pane has one; the others are known by icon and tooltip.
void SidePanes::showTitles()
{
    constexpr int mostTitles = 2;
    for (int tab = 0; tab < count(); ++tab)
        setTabText(tab, count() <= mostTitles || tab == currentIndex() ? tabToolTip(tab) : QString());
}

void SidePanes::showPane(const char *action)
{
    m_actions.at(action)->setChecked(true);
    setCurrentWidget(m_made.value(action));
    m_made.value(action)->setFocus(Qt::ShortcutFocusReason);
}

QWidget *SidePanes::pane(const char *action) const
{
    QWidget *pane = m_made.value(action);
    return indexOf(pane) >= 0 ? pane : nullptr;
}

} // namespace ui
