#pragma once

#include "models/versions/version.h"

#include <QList>

namespace models {

/// Which versions of one document (newest first) may go: kept are all of today, the last of every hour for a week, the
/// last of every day for 90 days, the machine's text and the newest in any case.
QList<qint64> outdated(const QList<Version> &versions, const QDateTime &now);

} // namespace models
