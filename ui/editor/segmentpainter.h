#pragma once

#include "ui/editor/colours.h"
#include "ui/editor/flow.h"
#include "ui/editor/marks.h"

class QPainter;

namespace ui {

class Editor;

/// Paints the parts of the view that an update asks for: only the segments, and of those the lines, that it touches.
class SegmentPainter
{
public:
    SegmentPainter(Editor &editor, QPainter &painter);

    void paint(const QRect &rect);

private:
    void paintPlaceholder();
    void paintSegment(qsizetype segment, const QRect &rect);
    void paintHeard(qsizetype segment, const QPoint &origin);
    void paintMarksBehind(const QList<MarkedRange> &marks, qsizetype segment, const QPoint &origin);
    void paintMarksUnder(const QList<MarkedRange> &marks, qsizetype segment, const QPoint &origin);
    QList<MarkedRange> marksOf(qsizetype segment) const;
    void paintDoubts(qsizetype segment, const QPoint &origin, const QRect &rect);
    QList<QTextLayout::FormatRange> paintSelection(qsizetype segment, const QPoint &origin);
    void paintCaret(const document::Position &position, bool dropping);

    Editor &m_editor;
    QPainter &m_painter;
    Colours m_colours;
};

} // namespace ui
