#pragma once

#include "models/settings.h"

#include <QStringList>

/// What searching remembers from day to day.
namespace ui {

inline const models::Option<bool> matchCaseOption{"find/matchCase", false};
inline const models::Option<bool> wholeWordOption{"find/wholeWord", false};
inline const models::Option<bool> expressionOption{"find/regularExpression", false};
inline const models::Option<bool> preserveCaseOption{"find/preserveCase", false};
inline const models::Option<QStringList> searchesOption{"find/searches", {}}; ///< newest first
inline const models::Option<QStringList> replacementsOption{"find/replacements", {}};

} // namespace ui
