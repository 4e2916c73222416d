#pragma once

#include "ui/actions/actiontable.h"
#include <QAction>
#include <QMap>

class QKeyEvent;
class QMenu;
class QMenuBar;

namespace ui {

/// The actions of a window, made from the table; others connect to them by id.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *at(const char *id) const; ///< asserts that the id is in the table
    QList<QAction *> all() const; ///< in the order of the table
    void fill(QMenuBar *bar);
    void addTo(QWidget *menuOrToolBar, std::initializer_list<const char *> ids) const; ///< an empty id is a separator
    void setAvailable(Needs need, bool available);
    /// Keys of an action, and what its menus and tips tell of them. Media keys are added to those of playing.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    /// The action of the window, not of a list in it, that is on and has this key; nullptr for none.
    QAction *ofWindow(const QKeyEvent &event) const;
    /// Gives the keys of our actions to the actions while `editor` has the focus, also those that texts use on some
    /// desktops (Ctrl+K, Ctrl+E).
    void protectKeys(QWidget *editor);

    bool eventFilter(QObject *object, QEvent *event) override;

    template <class Context, class Function>
    void bind(const char *id, Context *context, Function &&run) const
    {
        connect(at(id), &QAction::triggered, context, std::forward<Function>(run));
    }

private:
    void createAction(const ActionRow &row, QWidget *window);

    QMap<QString, QAction *> m_actions;
};

QList<QKeySequence> tableKeys(const ActionRow &row); ///< as the table gives them
/// Title of an action for lists: without mnemonic and dots.
QString plainTitle(const QAction *action);

} // namespace ui
