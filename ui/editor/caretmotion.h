#pragma once

#include "models/document/edit.h"

namespace ui {

class Editor;

enum class Motion {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    LineStart,
    LineEnd,
    SegmentStart,
    SegmentEnd,
    SegmentUp,
    SegmentDown,
    PageUp,
    PageDown,
    DocumentStart,
    DocumentEnd
};

/// Where a movement key takes the caret: visually in bidirectional text, by grapheme clusters, up and down on the pixel
/// column where the movement began.
class CaretMotion
{
public:
    document::Position target(Editor &editor, Motion motion);

private:
    document::Position horizontal(Editor &editor, bool left) const;
    document::Position word(Editor &editor, bool left) const;
    document::Position vertical(Editor &editor, int lines);
    document::Position page(Editor &editor, int direction);
    qreal column(Editor &editor);

    document::Position m_columnAt{-1, -1}; ///< the caret that m_column belongs to
    qreal m_column = 0;
};

/// The word, space or punctuation around `position` by Unicode's rules.
document::Range wordAround(const document::Transcript &transcript, const document::Position &position);
/// What Backspace takes: an emoji as a whole, elsewhere one code point, so that a typed accent can be taken back.
document::Position backspaceTarget(const document::Transcript &transcript, const document::Position &position);

} // namespace ui
