#include "models/review/alike.h"

#include <algorithm>

namespace models {

document::ReplaceStep alike(const Fix &fix)
{
    const bool isName = std::any_of(fix.before.begin(), fix.before.end(), [](QChar c) { return c.isUpper(); });
    const bool isCase = fix.before.toCaseFolded() == fix.after.toCaseFolded();
    const bool matchCase = isName || isCase;
    return {.query = {.text = fix.before, .matchCase = matchCase, .wholeWord = true},
            .with = {.text = fix.after, .preserveCase = !matchCase}};
}

} // namespace models
