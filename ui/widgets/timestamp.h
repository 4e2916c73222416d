#pragma once

#include "models/document/timedisplay.h"

/// The ways to write a time into the text; what the setting `editor/timestamp` names.
namespace ui {

QStringList timestampForms();
QString timestampText(const QString &form, const document::TimeDisplay &display, document::Ms time);

} // namespace ui
