#pragma once

#include "ui/keymap/keybindings.h"
#include <QTreeWidget>

namespace ui {

/// All actions with their keys, by menu; keys of the text below. Found by name or by a key.
class KeymapList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit KeymapList(KeyBindings &bindings, QWidget *parent = nullptr);

    QString currentId() const; ///< empty on a title and on a key of the text
    void select(const QString &id);
    void filterByText(const QString &text);
    void filterByKey(const QKeySequence &key);

signals:
    void currentIdChanged(const QString &id);

private:
    void fill();
    void showKeys();
    template <class Hit>
    void filter(Hit hit);

    KeyBindings &m_bindings;
};

/// Keys that the text itself understands; they are no actions and stay as they are.
QList<std::pair<QString, QString>> fixedTextKeys();
QString actionTitle(const Actions &actions, const QString &id);

} // namespace ui
