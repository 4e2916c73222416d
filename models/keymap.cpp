#include "models/keymap.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace models {

QJsonObject Keymap::toJson() const
{
    QJsonObject list;
    for (auto it = keys.begin(); it != keys.end(); ++it)
        list.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonObject object = other;
    object.insert("preset"_L1, preset);
    object.insert("keys"_L1, list);
    object.insert("changed"_L1, changed.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

Keymap Keymap::fromJson(const QJsonObject &object)
{
    Keymap keymap{.preset = object["preset"_L1].toString(),
                  .changed = QDateTime::fromString(object["changed"_L1].toString(), Qt::ISODateWithMs),
                  .other = object};
    const QJsonObject list = object["keys"_L1].toObject();
    for (auto it = list.begin(); it != list.end(); ++it) {
        QStringList keys;
        for (const QJsonValue &key : it->toArray())
            keys.append(key.toString());
        keymap.keys.insert(it.key(), keys);
    }
    for (const QLatin1String known : {"preset"_L1, "keys"_L1, "changed"_L1})
        keymap.other.remove(known);
    return keymap;
}

} // namespace models
