#pragma once

#include "models/opendocument.h"

namespace ui {

/// What goes into the document at one place where two texts differ.
enum class Choice { Mine, Theirs, Both };

/// A run of segments in which the two sides differ; `mine` and `theirs` are [first, last) in their transcripts.
struct Difference
{
    qsizetype mineFirst = 0;
    qsizetype mineLast = 0;
    qsizetype theirsFirst = 0;
    qsizetype theirsLast = 0;
};

/// Pairs segments of equal content, in order; what lies between pairs differs.
QList<Difference> differences(const models::Conflict &conflict);

/// The merged document: my transcript with every difference replaced by what was chosen for it.
document::Transcript merged(const models::Conflict &conflict, const QList<Difference> &differences,
                            const QList<Choice> &choices);

/// The text of one side of a difference, a segment a line.
QString sideText(const document::Transcript &transcript, qsizetype first, qsizetype last);

} // namespace ui
