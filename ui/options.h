#pragma once

#include "models/settings.h"

/// Settings that the settings dialog shows and more than one place reads.
namespace ui {

inline const models::Option<QString> themeOption{"interface/theme", QStringLiteral("system")}; ///< or light, dark
inline const models::Option<QString> languageOption{"interface/language", QString()}; ///< empty: the desktop's
inline const models::Option<bool> caretDrivesOption{"playback/caretDrives", false}; ///< the caret moves the playhead
inline const models::Option<QString> timestampOption{"editor/timestamp",
                                                     QStringLiteral("[mm:ss]")}; ///< see timestamp.h
inline const models::Option<int> uploadLimitOption{"upload/limitKBs", 0}; ///< kB a second of all together; 0: none
inline const models::Option<double> confidenceOption{"editor/confidenceThreshold", 0.6};
inline const models::Option<bool> provenanceOption{"view/provenance", false};
inline const models::Option<bool> spellingOption{"editor/spelling", true};
inline const models::Option<int> zoomOption{"editor/zoom", 0};

} // namespace ui
