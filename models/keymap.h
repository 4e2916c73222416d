#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace models {

/// The keys a person chose: a preset, and the actions whose keys differ from it. Keys are in the portable text of
/// QKeySequence. Actions that this version does not know are kept.
struct Keymap
{
    QString preset{}; ///< empty: the program's own
    QMap<QString, QStringList> keys{}; ///< by action; an empty list takes its keys away
    QDateTime changed{}; ///< when a person last changed it; invalid for never
    QJsonObject other{}; ///< members of newer versions

    bool isDefault() const { return preset.isEmpty() && keys.isEmpty(); }
    QJsonObject toJson() const;
    static Keymap fromJson(const QJsonObject &object);
    bool operator==(const Keymap &) const = default;
};

} // namespace models
