#pragma once

#include <QStringList>

namespace ui {

/// Codes of the languages that Scriptix transcribes, as the API spells them; English first, the rest by name.
QStringList languageCodes();
/// "English (United Kingdom)" for en-gb, in the language of the program; the code itself when it is not known.
QString languageName(const QString &code);

} // namespace ui
