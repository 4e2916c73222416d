#pragma once

#include "models/keymapstore.h"
#include "ui/actions/actions.h"

namespace ui {

/// Which keys the actions have: those of the table, changed by a preset, changed by the person. Every key belongs to
/// one action of a place (the window, or a list of its own).
class KeyBindings : public QObject
{
    Q_OBJECT
public:
    KeyBindings(Actions &actions, models::KeymapStore &store, QObject *parent = nullptr);

    Actions &actions() const { return m_actions; }
    QList<QKeySequence> keys(const QString &id) const { return m_keys.value(id); }
    QString owner(const QKeySequence &key, const QString &id) const; ///< the action that `id` would take it from
    QString preset() const { return m_store.keymap().preset; }
    bool isOwn(const QString &id) const { return m_store.keymap().keys.contains(id); } ///< differs from the preset

    void add(const QString &id, const QKeySequence &key); ///< takes it from its owner
    void remove(const QString &id, const QKeySequence &key);
    void reset(const QString &id); ///< to the preset; takes those keys from others
    void resetAll();
    void setPreset(const QString &name); ///< what the person changed goes

signals:
    void changed();

private:
    using KeyLists = QMap<QString, QList<QKeySequence>>;
    void apply();
    void save(const KeyLists &keys);
    KeyLists presetKeys() const;
    void give(KeyLists &lists, const QString &id, const QList<QKeySequence> &keys) const;
    bool meet(const QString &a, const QString &b) const; ///< a key of both would be a conflict

    Actions &m_actions;
    models::KeymapStore &m_store;
    KeyLists m_keys;
};

/// True for keys that writing and moving in the text need: letters, arrows, Enter, Backspace, copying and pasting.
bool isTextKey(const QKeySequence &key);
QString keyText(const QKeySequence &key); ///< as the desktop writes it

} // namespace ui
