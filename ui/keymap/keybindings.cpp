#include "ui/keymap/keybindings.h"

#include "ui/keymap/presets.h"

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<QKeySequence> &keys)
{
    QStringList result;
    for (const QKeySequence &key : keys)
        result.append(key.toString(QKeySequence::PortableText));
    return result;
}

QList<QKeySequence> sequences(const QStringList &keys)
{
    QList<QKeySequence> result;
    for (const QString &text : keys) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            result.append(key);
    }
    return result;
}

} // namespace

KeyBindings::KeyBindings(Actions &actions, models::KeymapStore &store, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_store(store)
{
    connect(&store, &models::KeymapStore::changed, this, &KeyBindings::apply);
    if (!store.keymap().isDefault()) // else the actions have them from the table
        apply();
    else
        m_keys = presetKeys();
}

/// Keys of a list work only while that list has the focus, so two lists may share one.
bool KeyBindings::meet(const QString &a, const QString &b) const
{
    const auto listOf = [this](const QString &id) -> std::optional<Needs> {
        const auto row
            = std::ranges::find(actionTable(), id, [](const ActionRow &one) { return QLatin1String(one.id); });
        const bool inList
            = row != actionTable().end() && m_actions.at(row->id)->shortcutContext() == Qt::WidgetWithChildrenShortcut;
        return inList ? std::optional(row->needs) : std::nullopt;
    };
    const auto one = listOf(a);
    const auto other = listOf(b);
    return !one || !other || one == other;
}

void KeyBindings::give(KeyLists &lists, const QString &id, const QList<QKeySequence> &keys) const
{
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        if (it.key() != id && meet(it.key(), id))
            it->removeIf([&](const QKeySequence &key) { return keys.contains(key); });
    }
    lists[id] = keys;
}

KeyBindings::KeyLists KeyBindings::presetKeys() const
{
    KeyLists lists;
    for (const ActionRow &row : actionTable())
        lists.insert(QLatin1String(row.id), tableKeys(row));
    for (const PresetKeys &keys : presetByName(preset()).keys) {
        const QString id = QLatin1String(keys.action);
        if (lists.contains(id))
            give(lists, id, sequences(QString::fromLatin1(keys.keys).split(u' ', Qt::SkipEmptyParts)));
    }
    return lists;
}

void KeyBindings::apply()
{
    m_keys = presetKeys();
    const QMap<QString, QStringList> &own = m_store.keymap().keys;
    for (auto it = own.begin(); it != own.end(); ++it) {
        if (m_keys.contains(it.key()))
            give(m_keys, it.key(), sequences(it.value()));
    }
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        m_actions.setKeys(it.key(), it.value());
    emit changed();
}

QString KeyBindings::owner(const QKeySequence &key, const QString &id) const
{
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        if (it.key() != id && it->contains(key) && meet(it.key(), id))
            return it.key();
    }
    return {};
}

void KeyBindings::save(const KeyLists &keys)
{
    const KeyLists base = presetKeys();
    // actions that this version does not know are left as they are
    QMap<QString, QStringList> own = m_store.keymap().keys;
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (it.value() == base.value(it.key()))
            own.remove(it.key());
        else
            own.insert(it.key(), texts(it.value()));
    }
    m_store.set(preset(), own);
}

void KeyBindings::add(const QString &id, const QKeySequence &key)
{
    KeyLists lists = m_keys;
    QList<QKeySequence> keys = lists.value(id);
    if (key.isEmpty() || keys.contains(key))
        return;
    keys.append(key);
    give(lists, id, keys);
    save(lists);
}

void KeyBindings::remove(const QString &id, const QKeySequence &key)
{
    KeyLists lists = m_keys;
    lists[id].removeAll(key);
    save(lists);
}

void KeyBindings::reset(const QString &id)
{
    KeyLists lists = m_keys;
    give(lists, id, presetKeys().value(id));
    save(lists);
}

void KeyBindings::resetAll()
{
    setPreset(preset());
}

void KeyBindings::setPreset(const QString &name)
{
    QMap<QString, QStringList> own = m_store.keymap().keys;
    for (const ActionRow &row : actionTable())
        own.remove(QLatin1String(row.id));
    m_store.set(name, own);
}

bool isTextKey(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    constexpr std::array standard{QKeySequence::Copy,
                                  QKeySequence::Cut,
                                  QKeySequence::Paste,
                                  QKeySequence::SelectAll,
                                  QKeySequence::Undo,
                                  QKeySequence::MoveToNextWord,
                                  QKeySequence::MoveToPreviousWord,
                                  QKeySequence::SelectNextWord,
                                  QKeySequence::SelectPreviousWord,
                                  QKeySequence::MoveToStartOfDocument,
                                  QKeySequence::MoveToEndOfDocument,
                                  QKeySequence::DeleteStartOfWord,
                                  QKeySequence::DeleteEndOfWord};
    const QKeyCombination pressed = key[0];
    for (const auto known : standard) {
        if (QKeySequence::keyBindings(known).contains(key))
            return true;
    }
    if (pressed.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier))
        return false;
    const int code = pressed.key();
    constexpr std::array bare{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Backspace, Qt::Key_Delete,
                              Qt::Key_Home,   Qt::Key_End,   Qt::Key_Left,      Qt::Key_Right,
                              Qt::Key_Up,     Qt::Key_Down,  Qt::Key_PageUp,    Qt::Key_PageDown};
    return code < Qt::Key_Escape || std::find(bare.begin(), bare.end(), code) != bare.end();
}

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace ui
