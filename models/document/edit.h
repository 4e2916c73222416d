#pragma once

#include "models/document/transcript.h"

namespace document {

/// A speaker table before and after an edit.
struct SpeakerChange
{
    QList<Speaker> before{};
    QList<Speaker> after{};
    bool operator==(const SpeakerChange &) const = default;
};

/// Replaces the segments `removed` at row `first` by `inserted`. The only way a transcript changes; its inverse undoes
/// it.
struct Edit
{
    QString label{}; ///< for the undo menu, translated
    qsizetype first = 0;
    QList<Segment> removed{};
    QList<Segment> inserted{};
    std::optional<SpeakerChange> speakers{};
    QString mergeKey{}; ///< consecutive edits with the same non-empty key are one undo step
    Position caretBefore{};
    Position caretAfter{};

    Edit inverse() const;
    bool isEmpty() const { return removed == inserted && !speakers; }
};

/// Applies the edit; asserts (debug) that `removed` is what is there.
void apply(Transcript &transcript, const Edit &edit);

/// Folds `next` into `edit` when both have the same mergeKey and touch the same rows; false when they do not.
bool merge(Edit &edit, const Edit &next);

} // namespace document
