#include "ui/keymap/contextkeys.h"

#include "ui/transcriptview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ui {

namespace {

template <class... Types>
bool isOneOf(const QWidget &widget)
{
    return (qobject_cast<const Types *>(&widget) || ...);
}

bool isCheckable(const QWidget &widget)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(&widget);
    return list && list->currentIndex().flags().testFlag(Qt::ItemIsUserCheckable);
}

bool isBare(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return plain && (event.key() < Qt::Key_F1 || event.key() > Qt::Key_F35) && event.key() < Qt::Key_Back;
}

} // namespace

ContextKeys::ContextKeys(QWidget &window, Actions &actions, QWidget &waveform)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_waveform(waveform)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void ContextKeys::follow(QWidget *focus)
{
    if (m_focus)
        m_focus->removeEventFilter(this);
    m_focus = focus && focus->window() == &m_window ? focus : nullptr;
    if (m_focus)
        m_focus->installEventFilter(this);
}

bool ContextKeys::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_focus || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return QObject::eventFilter(object, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return press(*m_focus, key);
    if (!belongsToFocus(*m_focus, key))
        return false;
    event->accept();
    return true;
}

/// A field, button or list needs the key more than the action of the window that has it.
bool ContextKeys::belongsToFocus(const QWidget &focus, const QKeyEvent &event) const
{
    if (!isBare(event) || &focus == &m_waveform || isOneOf<TranscriptView>(focus))
        return false;
    const bool moves = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    return (moves
            || isOneOf<QLineEdit, QAbstractSpinBox, QComboBox, QTextEdit, QPlainTextEdit, QAbstractButton,
                       QAbstractItemView>(focus))
        && m_actions.ofWindow(event);
}

bool ContextKeys::press(const QWidget &focus, const QKeyEvent &event)
{
    const bool writes
        = isOneOf<TranscriptView, QLineEdit, QAbstractSpinBox, QTextEdit, QPlainTextEdit, QComboBox, QAbstractButton>(
            focus);
    QAction *play = m_actions.at("playback.toggle");
    if (event.key() != Qt::Key_Space || event.modifiers() != Qt::NoModifier || writes || isCheckable(focus)
        || !play->isEnabled())
        return false;
    play->trigger();
    return true;
}

} // namespace ui
