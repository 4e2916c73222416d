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
    /// The offsets of the lines that are to be painted.
    struct Extent
    {
        qsizetype from = 0;
        qsizetype to = 0;
    };

    void paintPlaceholder();
    void paintSegment(qsizetype segment, const QRect &rect);
    void paintText(qsizetype segment, const QPoint &origin, const QRect &rect);
    void paintHeard(qsizetype segment, const QPoint &origin);
    void paintMarksBehind(const QList<MarkedRange> &marks, qsizetype segment, const QPoint &origin);
    void paintMarksUnder(const QList<MarkedRange> &marks, qsizetype segment, const QPoint &origin);
    QList<MarkedRange> marksOf(qsizetype segment, const Extent &extent) const;
    void paintDoubts(qsizetype segment, const QPoint &origin, const Extent &extent);
    QRegion paintSelection(qsizetype segment, const QPoint &origin);
    void paintCaret(const document::Position &position, bool dropping);

    Editor &m_editor;
    QPainter &m_painter;
    Colours m_colours;
};

} // namespace ui
