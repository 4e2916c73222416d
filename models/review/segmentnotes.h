#pragma once

#include "models/document/edit.h"
#include <QSet>
#include <QStringList>

namespace models {

/// What a reviewer said of a segment. It is kept in the document, as the member "x_review" of the segment's JSON.
struct SegmentNotes
{
    bool reviewed = false;
    QStringList accepted{}; ///< names of issues that are none (issueName()), and "word:" with a word that is right here
    bool operator==(const SegmentNotes &) const = default;
};

SegmentNotes notesOf(const document::Segment &segment);
bool isReviewed(const document::Segment &segment);
QSet<QString> acceptedWords(const document::Segment &segment); ///< spell forms
/// The segment's other unknown members stay as they are, byte by byte.
void setNotes(document::Segment &segment, const SegmentNotes &notes);

/// The tick for rows [first, first + count).
document::Edit setReviewed(const document::Transcript &transcript, qsizetype first, qsizetype count, bool reviewed);
document::Edit acceptIssues(const document::Transcript &transcript, qsizetype row, const QStringList &names);

} // namespace models
