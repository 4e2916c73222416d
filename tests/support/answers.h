#pragma once

#include "ui/widgets/ask.h"

/// Presets answers for the next questions, so that no dialog opens in a test. Sets nothing back: one answer, one
/// question.
namespace answers {

inline void files(const QStringList &paths)
{
    ui::ask::presetFiles(paths);
}
inline void yes()
{
    ui::ask::presetConfirm(true);
}
inline void no()
{
    ui::ask::presetConfirm(false);
}
inline void text(const QString &value)
{
    ui::ask::presetText(value);
}

} // namespace answers
