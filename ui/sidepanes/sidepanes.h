#pragma once

#include "models/settings.h"
#include "ui/actions/actions.h"
#include <functional>
#include <QTabWidget>

namespace ui {

/// The panes right of the text (review, speakers, versions, …) as tabs. A checkable action shows and hides each; a pane
/// is made when it is first shown. Hidden while it has none.
class SidePanes : public QTabWidget
{
    Q_OBJECT
public:
    SidePanes(Actions &actions, models::Settings &settings, QWidget *parent = nullptr);

    /// `action` is the id of its checkable action (`view.review`), whose title and icon are the tab's.
    void add(const char *action, std::function<QWidget *()> make);
    void showPane(const char *action); ///< shows it in front and gives it the focus
    QWidget *pane(const char *action) const; ///< nullptr while it is not shown

private:
    void showTitles();
    void setShown(const char *action, const std::function<QWidget *()> &make, bool shown);

    Actions &m_actions;
    models::Settings &m_settings;
    QMap<QByteArray, QWidget *> m_made;
};

} // namespace ui
