#pragma once

#include "models/opendocument.h"

namespace ui {

/// What goes into the document at one place where two texts differ.
enum class Choice { Mine, Theirs, Both };

/// One place where both sides changed the same thing: a segment, or (with an empty id) the speakers' names.
struct Difference
{
    QString id{};
    QString mine{}; ///< text to show; empty when that side removed the segment
    QString theirs{};
    bool isSpeakers() const { return id.isEmpty(); }
};

QList<Difference> differences(const models::Conflict &conflict);

/// What could be put together without asking, with every difference decided as chosen.
document::Transcript resolved(const models::Conflict &conflict, const QList<Difference> &differences,
                              const QList<Choice> &choices);

} // namespace ui
