#include "ui/keymap/keycapture.h"

#include <array>
#include <QKeyEvent>

namespace ui {

namespace {

bool isModifier(int key)
{
    constexpr std::array modifiers{Qt::Key_Shift,   Qt::Key_Control,   Qt::Key_Meta,    Qt::Key_Alt,
                                   Qt::Key_AltGr,   Qt::Key_Super_L,   Qt::Key_Super_R, Qt::Key_CapsLock,
                                   Qt::Key_NumLock, Qt::Key_Multi_key, Qt::Key_unknown};
    return std::find(modifiers.begin(), modifiers.end(), key) != modifiers.end();
}

} // namespace

KeyCapture::KeyCapture(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_text(text)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] { setCapturing(!m_capturing); });
}

void KeyCapture::setCapturing(bool capturing)
{
    m_capturing = capturing;
    setText(capturing ? tr("Press a key…") : m_text);
    setDown(capturing);
}

bool KeyCapture::event(QEvent *event)
{
    if (!m_capturing || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return QPushButton::event(event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->isAutoRepeat() || isModifier(press->key()))
        return true;
    Qt::KeyboardModifiers modifiers = press->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    int key = press->key();
    if (key == Qt::Key_Backtab) {
        key = Qt::Key_Tab;
        modifiers |= Qt::ShiftModifier;
    }
    setCapturing(false);
    emit captured(QKeySequence(QKeyCombination(modifiers, Qt::Key(key))));
    return true;
}

void KeyCapture::focusOutEvent(QFocusEvent *event)
{
    setCapturing(false);
    QPushButton::focusOutEvent(event);
}

} // namespace ui
