#include "ui/editor/segmentlayout.h"

#include <algorithm>
#include <cmath>
#include <QGlyphRun>
#include <QPainter>

namespace ui {

namespace {

/// A line feed inside a segment is a line of a cue; QTextLayout breaks lines at U+2028.
QString displayText(const QString &text)
{
    QString shown = text;
    if (shown.contains(u'\n'))
        shown.replace(u'\n', QChar::LineSeparator);
    return shown;
}

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        if (c.unicode() < 0x0590)
            return false;
        // Right-to-left scripts beyond the BMP lie in U+10800..10FFF and U+1E800..1EFFF.
        if (c.isHighSurrogate())
            return c == QChar(0xD802) || c == QChar(0xD803) || c == QChar(0xD83A) || c == QChar(0xD83B);
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN
            || (direction >= QChar::DirLRE && direction <= QChar::DirPDF) || direction == QChar::DirRLI;
    });
}

QTextCharFormat markFormat(quint8 marks)
{
    QTextCharFormat format;
    if (marks & document::Bold)
        format.setFontWeight(QFont::Bold);
    if (marks & document::Italic)
        format.setFontItalic(true);
    if (marks & document::Underline)
        format.setFontUnderline(true);
    return format;
}

QList<QTextLayout::FormatRange> markRanges(const document::Segment &segment)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < segment.words.size(); ++i) {
        const quint8 marks = segment.words.at(i).marks();
        if (marks == 0)
            continue;
        const int start = int(segment.words.at(i).offset);
        while (i + 1 < segment.words.size() && segment.words.at(i + 1).marks() == marks)
            ++i;
        ranges.append({start, int(segment.wordEnd(i)) - start, markFormat(marks)});
    }
    return ranges;
}

} // namespace

SegmentLayout::SegmentLayout(const document::Segment &segment, const Metrics &metrics, const Preedit *preedit)
    : m_layout(displayText(segment.text), metrics.textFont)
{
    const QString &text = segment.text.isEmpty() && preedit ? preedit->text : segment.text;
    m_bidirectional = hasRightToLeft(segment.text) || (preedit && hasRightToLeft(preedit->text));
    m_rightToLeft = m_bidirectional && text.isRightToLeft();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);

    QList<QTextLayout::FormatRange> formats = markRanges(segment);
    if (preedit) {
        const int at = int(preedit->at.offset);
        const int length = int(preedit->text.size());
        m_preeditCursor = preedit->cursor;
        m_layout.setPreeditArea(at, preedit->text);
        for (QTextLayout::FormatRange &range : formats) {
            if (range.start >= at)
                range.start += length;
            else if (range.start + range.length > at)
                range.length += length;
        }
        for (QTextLayout::FormatRange range : preedit->formats) {
            range.start += at;
            formats.append(range);
        }
    }
    if (!formats.isEmpty())
        m_layout.setFormats(formats);
    breakLines(metrics);
}

void SegmentLayout::breakLines(const Metrics &metrics)
{
    m_lineTops.assign(1, 0);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(metrics.textWidth);
        const int box = std::max(metrics.lineHeight, int(std::ceil(line.height())));
        line.setPosition(QPointF(0, m_lineTops.back() + std::floor((box - line.height()) / 2)));
        m_lineTops.push_back(m_lineTops.back() + box);
    }
    m_layout.endLayout();
}

qreal SegmentLayout::firstBaseline() const
{
    const QTextLine line = m_layout.lineAt(0);
    return line.y() + line.ascent();
}

int SegmentLayout::toLayout(qsizetype offset) const
{
    const int preedit = m_layout.preeditAreaPosition();
    if (preedit < 0 || offset < preedit)
        return int(offset);
    return int(offset) + (offset == preedit ? m_preeditCursor : int(m_layout.preeditAreaText().size()));
}

qsizetype SegmentLayout::fromLayout(int position) const
{
    const int preedit = m_layout.preeditAreaPosition();
    if (preedit < 0 || position <= preedit)
        return position;
    return std::max(preedit, position - int(m_layout.preeditAreaText().size()));
}

QRectF SegmentLayout::caretRect(qsizetype offset) const
{
    const int position = toLayout(offset);
    const QTextLine line = m_layout.lineForTextPosition(position);
    return line.isValid() ? QRectF(line.cursorToX(position), line.y(), 1, line.height()) : QRectF();
}

qsizetype SegmentLayout::offsetAt(const QPointF &point) const
{
    const auto next = std::upper_bound(m_lineTops.begin() + 1, m_lineTops.end() - 1, int(std::floor(point.y())));
    return offsetOnLine(int(next - m_lineTops.begin()) - 1, point.x());
}

QList<QRectF> SegmentLayout::runs(const QTextLine &line, int from, int to) const
{
    const qreal top = m_lineTops[size_t(line.lineNumber())];
    const qreal height = m_lineTops[size_t(line.lineNumber()) + 1] - top;
    const auto box = [&](qreal a, qreal b) { return QRectF(std::min(a, b), top, std::abs(b - a), height); };
    if (!m_bidirectional)
        return {box(line.cursorToX(from), line.cursorToX(to))};
    // At the border of two directions cursorToX() cannot say which side is meant; the glyphs can.
    QList<QRectF> result;
    for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
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
    const int first = toLayout(from);
    const int last = toLayout(to);
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int start = std::max(first, line.textStart());
        const int stop = std::min(last, line.textStart() + line.textLength());
        if (start < stop)
            result += runs(line, start, stop);
    }
    if (withEnd) {
        const QTextLine line = m_layout.lineAt(m_layout.lineCount() - 1);
        const QRectF text = line.naturalTextRect();
        const qreal width = std::ceil(line.height() / 3);
        result.append(QRectF(m_rightToLeft ? text.left() - width : text.right(), m_lineTops[m_lineTops.size() - 2],
                             width, m_lineTops.back() - m_lineTops[m_lineTops.size() - 2]));
    }
    return result;
}

QList<QRectF> SegmentLayout::underlines(qsizetype from, qsizetype to) const
{
    QList<QRectF> result = boxes(from, to);
    for (QRectF &box : result) {
        const QTextLine line = m_layout.lineAt(
            int(std::upper_bound(m_lineTops.begin(), m_lineTops.end(), int(box.top())) - m_lineTops.begin()) - 1);
        box = QRectF(box.left(), line.y() + line.ascent() + std::max(2.0, line.descent() * 0.6), box.width(), 2);
    }
    return result;
}

QRectF SegmentLayout::preeditBox() const
{
    const int from = m_layout.preeditAreaPosition();
    if (from < 0 || m_layout.preeditAreaText().isEmpty())
        return {};
    const QTextLine line = m_layout.lineForTextPosition(from);
    const int to = std::min(from + int(m_layout.preeditAreaText().size()), line.textStart() + line.textLength());
    QRectF box;
    for (const QRectF &run : runs(line, from, to))
        box |= run;
    return box;
}

LineShape SegmentLayout::shape() const
{
    LineShape shape{.tops = m_lineTops, .length = m_layout.text().size() + m_layout.preeditAreaText().size()};
    for (int i = 0; i < m_layout.lineCount(); ++i)
        shape.starts.push_back(m_layout.lineAt(i).textStart());
    return shape;
}

int SegmentLayout::lineOf(qsizetype offset) const
{
    const QTextLine line = m_layout.lineForTextPosition(toLayout(offset));
    return line.isValid() ? line.lineNumber() : 0;
}

qsizetype SegmentLayout::lineStart(int line) const
{
    return fromLayout(m_layout.lineAt(line).textStart());
}

qsizetype SegmentLayout::lineEnd(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    const int end = at.textStart() + at.textLength();
    if (line + 1 == m_layout.lineCount() || at.textLength() == 0)
        return fromLayout(end);
    return fromLayout(std::max(at.textStart(), m_layout.previousCursorPosition(end)));
}

qsizetype SegmentLayout::offsetOnLine(int line, qreal x) const
{
    return std::min(fromLayout(m_layout.lineAt(line).xToCursor(x)), lineEnd(line));
}

qsizetype SegmentLayout::left(qsizetype offset) const
{
    return fromLayout(m_layout.leftCursorPosition(toLayout(offset)));
}

qsizetype SegmentLayout::right(qsizetype offset) const
{
    return fromLayout(m_layout.rightCursorPosition(toLayout(offset)));
}

void SegmentLayout::draw(QPainter &painter, const QPointF &at, const QList<QTextLayout::FormatRange> &selections,
                         const QRectF &clip) const
{
    m_layout.draw(&painter, at, selections, clip);
}

} // namespace ui
