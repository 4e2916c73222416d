#pragma once

#include "ui/keymap/keybindings.h"
#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class KeyCapture;
class KeymapList;
class NoticeArea;

/// All keys of the program: found by name or by pressing the key, changed, reset, printed and saved.
class KeymapDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeymapDialog(KeyBindings &bindings, QWidget *parent = nullptr);

    KeymapList *list() const { return m_list; }
    NoticeArea *notices() const { return m_notices; }

private:
    QWidget *createHead();
    QWidget *createKeys();
    QWidget *createButtons();
    void showAction();
    void offer(const QKeySequence &key); ///< gives it to the action, after a question when somebody needs it
    void give(const QKeySequence &key);
    void print();
    void save();
    void write(const QString &path);

    KeyBindings &m_bindings;
    NoticeArea *m_notices = nullptr;
    QComboBox *m_preset = nullptr;
    QLineEdit *m_search = nullptr;
    KeymapList *m_list = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_keys = nullptr; ///< a button for each key of the action
    KeyCapture *m_add = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace ui
