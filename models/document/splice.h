#pragma once

#include "models/document/edit.h"
#include <stop_token>

namespace document {

/// What takes the place of a range: paragraphs, the borders between which are borders of segments.
struct Insertion
{
    QStringList paragraphs{QString()};
    QList<Word> known{}; ///< words of the paragraphs joined by line feeds that were moved here with their times
    std::stop_token stop{}; ///< once asked to stop, the edit is of no use
};

/// Replaces the range (already clamped) by the insertion. The one place where the text of segments changes.
Edit splice(const Transcript &transcript, const Range &range, const Insertion &insertion);

/// Text as it may stand in a document: line ends are line feeds; no control characters, no halves of surrogate pairs.
QString cleanText(const QString &text);

Range clamped(const Transcript &transcript, const Range &range);

/// Appends a segment's words to words of an earlier text, which ends at `shift`; starts never fall.
void appendWords(Segment &flat, const Segment &segment, qsizetype shift);

/// Segments [first, first + count) as one, their texts joined by a blank (captions: a line feed).
Segment joined(const Transcript &transcript, qsizetype first, qsizetype count);

} // namespace document
