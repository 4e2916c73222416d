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
    void paintGutter(qsizetype segment, int baseline);
    void paintSpeaker(qsizetype segment, int baseline);
    void paintTime(const document::Segment &segment, int baseline);
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
    QColor m_base;
};

/// Where the speaker chip of a segment is; its row's top at `rowTop`. Empty when there is none.
QRect speakerChip(const Metrics &metrics, int rowTop);
QRect timeBox(const Metrics &metrics, int rowTop);
QString clockTime(document::Ms time); ///< HH:MM:SS

} // namespace ui
