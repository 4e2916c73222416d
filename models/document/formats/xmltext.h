#pragma once

#include <QString>

namespace document {

/// What XML 1.0 allows; half surrogate pairs and most control characters are not.
QString xmlText(const QString &text);

} // namespace document
