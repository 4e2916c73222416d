#pragma once

#include "ui/editor/textlines.h"

namespace ui {

/// The lines of one segment's text. Coordinates are relative to the text's top left corner; offsets are code units of
/// the segment's text, composed text not counted.
class SegmentLayout
{
public:
    SegmentLayout(const document::Segment &segment, const Metrics &metrics, const Preedit *preedit);

    /// Lays out what is different now.
    LineChange change(const document::Segment &segment, const Metrics &metrics, const Preedit *preedit);
    void breakLines(const Metrics &metrics) { m_lines.breakAgain(metrics); }
    int height() const { return m_lines.height(); }
    bool isRightToLeft() const { return m_lines.shown().rightToLeft; }
    qreal firstBaseline() const;

    QRectF caretRect(qsizetype offset) const;
    qsizetype offsetAt(const QPointF &point) const; ///< nearest caret place
    /// Boxes of full line height around the text; `withEnd` adds the line end that a selection over several segments
    /// holds.
    QList<QRectF> boxes(qsizetype from, qsizetype to, bool withEnd = false) const;
    /// Like boxes(), but one thin rectangle a line run just under the letters.
    QList<QRectF> underlines(qsizetype from, qsizetype to) const;

    int lineCount() const { return m_lines.count(); }
    int lineOf(qsizetype offset) const { return m_lines.lineOf(toPosition(offset)); }
    qsizetype lineStart(int line) const { return toOffset(m_lines.start(line)); }
    qsizetype lineEnd(int line) const { return toOffset(m_lines.lastPlace(line)); } ///< the last caret place on it
    int lineAt(qreal y) const { return m_lines.lineAt(y); }
    int lineTop(int line) const { return m_lines.top(line); }
    qsizetype offsetOnLine(int line, qreal x) const;
    qsizetype left(qsizetype offset) const; ///< visually; the same offset at the edge
    qsizetype right(qsizetype offset) const;

    void draw(QPainter &painter, const QPointF &at, const QRectF &clip) const { m_lines.draw(painter, at, clip); }

private:
    void take(const Preedit *preedit);
    int toPosition(qsizetype offset) const;
    qsizetype toOffset(int position) const;
    QList<QRectF> runs(int line, int from, int to) const;

    TextLines m_lines;
    int m_preeditAt = -1;
    int m_preeditLength = 0;
    int m_preeditCursor = 0;
};

} // namespace ui
