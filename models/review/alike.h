#pragma once

#include "models/document/search.h"

namespace models {

/// A correction: words as they were and as they should be.
struct Fix
{
    QString before{};
    QString after{};
    bool operator==(const Fix &) const = default;
    bool operator<(const Fix &other) const { return std::tie(before, after) < std::tie(other.before, other.after); }
};

/// The fix for all places alike: whole words, in any case unless case is what it is about.
document::ReplaceStep alike(const Fix &fix);

} // namespace models
