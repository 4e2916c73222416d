#include "ui/editor/segmentlayout.h"

#include <algorithm>
#include <cmath>
#include <QGlyphRun>

namespace ui {

SegmentLayout::SegmentLayout(const document::Segment &segment, const Metrics &metrics, const Preedit *preedit)
{
    take(preedit);
    m_lines.layOut(ShownText::of(segment, preedit), metrics);
}

LineChange SegmentLayout::change(const document::Segment &segment, const Metrics &metrics, const Preedit *preedit)
{
    take(preedit);
    return m_lines.change(ShownText::of(segment, preedit), metrics);
}

void SegmentLayout::take(const Preedit *preedit)
{
    m_preeditAt = preedit ? int(preedit->at.offset) : -1;
    m_preeditLength = preedit ? int(preedit->text.size()) : 0;
    m_preeditCursor = preedit ? preedit->cursor : 0;
}

int SegmentLayout::toPosition(qsizetype offset) const
{
    if (m_preeditAt < 0 || offset < m_preeditAt)
        return int(offset);
    return int(offset) + (offset == m_preeditAt ? m_preeditCursor : m_preeditLength);
}

qsizetype SegmentLayout::toOffset(int position) const
{
    if (m_preeditAt < 0 || position <= m_preeditAt)
        return position;
    return std::max(m_preeditAt, position - m_preeditLength);
}

qreal SegmentLayout::firstBaseline() const
{
    return m_lines.letterTop(0) + m_lines.line(0).ascent();
}

QRectF SegmentLayout::caretRect(qsizetype offset) const
{
    const int position = toPosition(offset);
    const int line = m_lines.lineOf(position);
    const QTextLine at = m_lines.line(line);
    return {at.cursorToX(position - m_lines.base(line)), m_lines.letterTop(line), 1, at.height()};
}

qsizetype SegmentLayout::offsetAt(const QPointF &point) const
{
    return offsetOnLine(m_lines.lineAt(point.y()), point.x());
}

qsizetype SegmentLayout::offsetOnLine(int line, qreal x) const
{
    return std::min(toOffset(m_lines.base(line) + m_lines.line(line).xToCursor(x)), lineEnd(line));
}

qsizetype SegmentLayout::left(qsizetype offset) const
{
    return toOffset(m_lines.left(toPosition(offset)));
}

qsizetype SegmentLayout::right(qsizetype offset) const
{
    return toOffset(m_lines.right(toPosition(offset)));
}

QList<QRectF> SegmentLayout::runs(int line, int from, int to) const
{
    const QTextLine at = m_lines.line(line);
    const int base = m_lines.base(line);
    const qreal top = m_lines.top(line);
    const qreal height = m_lines.top(line + 1) - top;
    if (!m_lines.shown().bidirectional) {
        const qreal left = at.cursorToX(from - base);
        const qreal right = at.cursorToX(to - base);
        return {QRectF(std::min(left, right), top, std::abs(right - left), height)};
    }
    // At the border of two directions cursorToX() cannot say which side is meant; the glyphs can.
    QList<QRectF> result;
    for (const QGlyphRun &run : at.glyphRuns(from - base, to - from)) {
        const QRectF glyphs = run.boundingRect();
        result.append(QRectF(glyphs.left(), top, glyphs.width(), height));
    }
    std::sort(result.begin(), result.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    for (qsizetype i = result.size() - 1; i > 0; --i) {
        if (result.at(i).left() - result.at(i - 1).right() < 0.5)
            result[i - 1] |= result.takeAt(i);
    }
    return result;
}

QList<QRectF> SegmentLayout::boxes(qsizetype from, qsizetype to, bool withEnd) const
{
    QList<QRectF> result;
    const int first = toPosition(from);
    const int last = toPosition(to);
    for (int i = m_lines.lineOf(first); i < m_lines.count() && m_lines.start(i) < last; ++i) {
        const int start = std::max(first, m_lines.start(i));
        const int stop = std::min(last, m_lines.end(i));
        if (start < stop)
            result += runs(i, start, stop);
    }
    if (withEnd) {
        const int line = m_lines.count() - 1;
        const QRectF text = m_lines.line(line).naturalTextRect();
        const qreal width = std::ceil(m_lines.line(line).height() / 3);
        result.append(QRectF(isRightToLeft() ? text.left() - width : text.right(), m_lines.top(line), width,
                             m_lines.top(line + 1) - m_lines.top(line)));
    }
    return result;
}

QList<QRectF> SegmentLayout::underlines(qsizetype from, qsizetype to) const
{
    QList<QRectF> result = boxes(from, to);
    for (QRectF &box : result) {
        const int line = m_lines.lineAt(box.top());
        const QTextLine at = m_lines.line(line);
        const qreal gap = std::max(2.0, at.descent() * 0.6);
        box = QRectF(box.left(), m_lines.letterTop(line) + at.ascent() + gap, box.width(), 2);
    }
    return result;
}

} // namespace ui
