#pragma once

#include "models/settings.h"

namespace ui {

/// The size of a document's text in zoom steps: its own where a person chose one, else the setting's.
int zoomOf(const models::Settings &settings, const QString &document);
void keepZoom(models::Settings &settings, const QString &document, int steps);

} // namespace ui
