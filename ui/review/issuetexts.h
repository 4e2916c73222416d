#pragma once

#include "models/review/issues.h"
#include <span>

namespace ui {

/// A group of kinds that people choose by.
struct IssueGroup
{
    quint8 kinds = 0;
    const char *title = ""; ///< translated in the context "Issues"
};

std::span<const IssueGroup> issueGroups(); ///< all kinds first
QString groupTitle(const IssueGroup &group);
/// Why a place is in the queue: "Unsure (34 %), not in the dictionary".
QString issueReason(quint8 kinds, int confidence);

} // namespace ui
