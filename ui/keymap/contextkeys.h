#pragma once

#include "ui/actions/actions.h"
#include <QPointer>

class QKeyEvent;

namespace ui {

/// Keys that depend on where the keyboard is: Space plays outside of texts, and keys that fields and lists need (Tab,
/// Esc, letters) reach an action of the window only from the text view and the waveform.
class ContextKeys : public QObject
{
    Q_OBJECT
public:
    ContextKeys(QWidget &window, Actions &actions, QWidget &waveform);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(QWidget *focus);
    bool press(const QWidget &focus, const QKeyEvent &event);
    bool belongsToFocus(const QWidget &focus, const QKeyEvent &event) const;

    QWidget &m_window;
    Actions &m_actions;
    QWidget &m_waveform;
    QPointer<QWidget> m_focus;
};

} // namespace ui
