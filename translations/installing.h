#pragma once

#include <QString>

class QCoreApplication;

namespace translations {

/// Loads the program's and Qt's translations: of `language` (a code), or of the system's language when it is empty.
void install(QCoreApplication &application, const QString &language);

} // namespace translations
