#pragma once

#include <QByteArray>

namespace document::json {

/// The inside of the object's member `name` ("a":1,"b":2 of {"name":{"a":1,"b":2}}); empty when there is none.
QByteArray membersOf(const QByteArray &object, const char *name);

} // namespace document::json
