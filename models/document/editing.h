#pragma once

#include "models/document/edit.h"

/// Verbs of the editor. Each looks at a transcript and returns the Edit that does the work; none changes anything
/// itself. Words that an edit does not touch stay bit-identical (but for their offset); touched and new words get times
/// from the span that they replace (tracking, split and spread by character weight; see retiming.h). Places that do not
/// exist are clamped. A range deleted from the end of one segment to the start of the next merges the two.
namespace document {

/// A piece of text with its words' times, as the clipboard carries it between documents.
struct Fragment
{
    QList<Segment> segments{}; ///< the first and last may be parts
    QList<Speaker> speakers{};
    QString plainText() const;
    QByteArray toMime() const; ///< "application/x-scriptix-fragment"
    static std::optional<Fragment> fromMime(const QByteArray &bytes);
};

/// Typing, deleting, plain paste. Line feeds split the segments of a transcript and break the lines of captions.
Edit replaceText(const Transcript &transcript, const Range &range, const QString &text);
Edit splitSegment(const Transcript &transcript, const Position &at);
Edit mergeWithNext(const Transcript &transcript, qsizetype segment);
Edit mergeSegments(const Transcript &transcript, qsizetype first, qsizetype count);
Edit removeSegments(const Transcript &transcript, qsizetype first, qsizetype count);
Edit setSpan(const Transcript &transcript, qsizetype segment, Ms start, Ms stop); ///< moves a segment's edges
Edit setSpeaker(const Transcript &transcript, qsizetype first, qsizetype count,
                const QString &name); ///< empty: no speaker
Edit renameSpeaker(const Transcript &transcript, qsizetype speaker,
                   const QString &name); ///< to a name in use: merges the two
Edit setMarks(const Transcript &transcript, const Range &range, Mark mark, bool on);
Edit confirmWord(const Transcript &transcript, const WordRef &word); ///< confidence becomes 1
Edit pasteFragment(const Transcript &transcript, const Range &range, const Fragment &fragment);
Fragment copyFragment(const Transcript &transcript, const Range &range);

/// Previous/next caret places; grapheme clusters and words by Unicode rules, across segments.
Position nextCharacter(const Transcript &transcript, const Position &at);
Position previousCharacter(const Transcript &transcript, const Position &at);
Position nextWord(const Transcript &transcript, const Position &at);
Position previousWord(const Transcript &transcript, const Position &at);

} // namespace document
