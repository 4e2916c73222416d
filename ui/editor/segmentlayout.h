#pragma once

#include "ui/editor/metrics.h"
#include <QTextLayout>

namespace ui {

/// Text that an input method is still composing, shown at `at` but not yet part of the transcript.
struct Preedit
{
    document::Position at{};
    QString text{};
    QList<QTextLayout::FormatRange> formats{}; ///< relative to the composed text
    int cursor = 0; ///< the caret inside the composed text
    bool cursorVisible = true;
};

/// Where the lines of a text begin, to see after an edit which of them look different.
struct LineShape
{
    std::vector<int> starts{}; ///< layout positions
    std::vector<int> tops{}; ///< one more than starts
    qsizetype length = 0;
};

/// The lines of one segment's text. Coordinates are relative to the text's top left corner; offsets are code units of
/// the segment's text, composed text not counted.
class SegmentLayout
{
public:
    SegmentLayout(const document::Segment &segment, const Metrics &metrics, const Preedit *preedit);

    void breakLines(const Metrics &metrics);
    int height() const { return m_lineTops.back(); }
    bool isRightToLeft() const { return m_rightToLeft; }
    qreal firstBaseline() const;

    QRectF caretRect(qsizetype offset) const;
    qsizetype offsetAt(const QPointF &point) const; ///< nearest caret place
    /// Boxes of full line height around the text; `withEnd` adds the line end that a selection over several segments
    /// holds.
    QList<QRectF> boxes(qsizetype from, qsizetype to, bool withEnd = false) const;
    /// Like boxes(), but one thin rectangle a line run just under the letters.
    QList<QRectF> underlines(qsizetype from, qsizetype to) const;
    QRectF preeditBox() const; ///< empty when nothing is composed

    LineShape shape() const;
    int lineCount() const { return m_layout.lineCount(); }
    int lineOf(qsizetype offset) const;
    qsizetype lineStart(int line) const;
    qsizetype lineEnd(int line) const; ///< the last caret place on the line
    qsizetype offsetOnLine(int line, qreal x) const;
    qsizetype left(qsizetype offset) const; ///< visually; the same offset at the edge
    qsizetype right(qsizetype offset) const;

    void draw(QPainter &painter, const QPointF &at, const QList<QTextLayout::FormatRange> &selections,
              const QRectF &clip) const;
    int toLayout(qsizetype offset) const;

private:
    qsizetype fromLayout(int position) const;
    QList<QRectF> runs(const QTextLine &line, int from, int to) const;

    QTextLayout m_layout;
    std::vector<int> m_lineTops; ///< one more than lines
    int m_preeditCursor = 0;
    bool m_rightToLeft = false;
    bool m_bidirectional = false;
};

} // namespace ui
