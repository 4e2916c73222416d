#pragma once

#include <QString>

class QCoreApplication;

namespace desktop {

/// Loads the program's and Qt's translations: of `language` (a code), or of the desktop's language when it is empty.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace desktop
