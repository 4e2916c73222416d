#pragma once

#include "models/versions/textdiff.h"
#include "models/versions/version.h"

/// Versions and differences in words.
namespace ui {

QString dayAndTime(const QDateTime &made, const QDateTime &now); ///< "Today 14:02", "17 Nov 2026 14:02"
QString versionTitle(const models::Version &version);
QString versionDetail(const models::Version &version); ///< "12 words changed · saved by you"
QString diffSentence(const models::TextDiff &diff, const models::Version &version);
/// A changed segment for those who hear it: what was removed and what was added, in order.
QString diffSpoken(const models::DiffRow &row);

} // namespace ui
