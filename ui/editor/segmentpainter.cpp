#include "ui/editor/segmentpainter.h"

#include "ui/editor/editor.h"
#include "ui/editor/gutterpainter.h"
#include "ui/transcriptview.h"
#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {
constexpr qreal dotWidth = 2; // of the dotted line under doubtful words
constexpr qreal dotGap = 4;
} // namespace

SegmentPainter::SegmentPainter(Editor &editor, QPainter &painter)
    : m_editor(editor)
    , m_painter(painter)
    , m_colours(editor.colours())
{
}

void SegmentPainter::paint(const QRect &rect)
{
    if (m_editor.isEmpty()) {
        paintPlaceholder();
        return;
    }
    for (qsizetype i = m_editor.flow.segmentAt(rect.top() - m_editor.scroller.y(0) + m_editor.flow.top(0));
         i < m_editor.flow.count() && m_editor.scroller.y(i) <= rect.bottom(); ++i)
        paintSegment(i, rect);
    if (m_editor.dropCaret())
        paintCaret(*m_editor.dropCaret(), true);
}

void SegmentPainter::paintPlaceholder()
{
    const QRect space = m_editor.viewport()->rect();
    const int width = std::min(space.width() - 32, int(60 * m_editor.flow.metrics().averageCharWidth));
    const QRect box(space.center().x() - width / 2, space.top(), width, space.height());
    m_painter.setFont(m_editor.flow.metrics().textFont);
    m_painter.setPen(m_colours.muted);
    m_painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_editor.placeholder);
}

void SegmentPainter::paintSegment(qsizetype segment, const QRect &rect)
{
    const SegmentLayout &layout = m_editor.flow.layout(segment);
    const Metrics &metrics = m_editor.flow.metrics();
    const QPoint origin = m_editor.scroller.textOrigin(segment);
    const int rowTop = m_editor.scroller.y(segment);
    const bool beside = metrics.header == 0;
    const int textRight = metrics.textX() + metrics.textWidth;
    const bool onlyText
        = rect.left() >= metrics.textX() - metrics.overhang() && rect.right() < textRight + metrics.overhang();
    if (!beside || !onlyText) {
        const int baseline = beside ? rowTop + int(layout.firstBaseline()) : rowTop + metrics.header * 3 / 4;
        GutterPainter(m_editor, m_painter, m_colours).paint(segment, baseline);
    }
    const Extent extent{layout.lineStart(layout.lineAt(rect.top() - origin.y())),
                        layout.lineEnd(layout.lineAt(rect.bottom() - origin.y()))};
    const QList<MarkedRange> marks = marksOf(segment, extent);
    paintMarksBehind(marks, segment, origin);
    paintHeard(segment, origin);
    paintText(segment, origin, rect);
    paintDoubts(segment, origin, extent);
    paintMarksUnder(marks, segment, origin);
    if (m_editor.caret().segment == segment && m_editor.isCaretOn() && !m_editor.dropCaret())
        paintCaret(m_editor.caret(), false);
}

void SegmentPainter::paintText(qsizetype segment, const QPoint &origin, const QRect &rect)
{
    const SegmentLayout &layout = m_editor.flow.layout(segment);
    const QRegion selected = paintSelection(segment, origin) & rect;
    m_painter.setPen(m_colours.text);
    if (selected.isEmpty()) {
        layout.draw(m_painter, origin, rect);
        return;
    }
    m_painter.setClipRegion(QRegion(rect) - selected);
    layout.draw(m_painter, origin, rect);
    m_painter.setClipRegion(selected);
    m_painter.setPen(m_colours.selectedText);
    layout.draw(m_painter, origin, rect);
    m_painter.setClipRect(rect);
}

void SegmentPainter::paintHeard(qsizetype segment, const QPoint &origin)
{
    const document::WordRef &word = m_editor.currentWord();
    const document::Segment &row = m_editor.transcript().segments.at(segment);
    if (word.segment != segment || word.word < 0 || word.word >= row.words.size())
        return;
    const qsizetype from = row.words.at(word.word).offset;
    const SegmentLayout &layout = m_editor.flow.layout(segment);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    for (const QRectF &box : layout.boxes(from, row.wordEnd(word.word))) {
        const QRectF shape = box.translated(origin).adjusted(-2, 1, 2, -1);
        m_painter.setBrush(m_colours.heard);
        m_painter.drawRoundedRect(shape, 4, 4);
        m_painter.setBrush(m_colours.heardLine);
        m_painter.drawRoundedRect(QRectF(shape.left() + 2, shape.bottom() - 2, shape.width() - 4, 2), 1, 1);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

QRegion SegmentPainter::paintSelection(qsizetype segment, const QPoint &origin)
{
    const document::Range selection = m_editor.selection();
    if (selection.isEmpty() || segment < selection.from.segment || segment > selection.to.segment)
        return {};
    const SegmentLayout &layout = m_editor.flow.layout(segment);
    const qsizetype from = segment == selection.from.segment ? selection.from.offset : 0;
    const qsizetype to = segment == selection.to.segment ? selection.to.offset
                                                         : m_editor.transcript().segments.at(segment).text.size();
    QRegion region;
    for (const QRectF &box : layout.boxes(from, to, segment < selection.to.segment)) {
        const QRect selected = box.translated(origin).toAlignedRect();
        m_painter.fillRect(selected, m_colours.selection);
        region += selected;
    }
    return region;
}

QList<MarkedRange> SegmentPainter::marksOf(qsizetype segment, const Extent &extent) const
{
    QList<MarkedRange> all;
    const qsizetype length = m_editor.transcript().segments.at(segment).text.size();
    for (const MarkSource &source : m_editor.marks) {
        for (const MarkedRange &range : source(segment)) {
            const bool exists = range.from >= 0 && range.from < range.to && range.to <= length;
            if (exists && range.from <= extent.to && range.to >= extent.from) // the text may have changed since
                all.append(range);
        }
    }
    return all;
}

void SegmentPainter::paintMarksBehind(const QList<MarkedRange> &marks, qsizetype segment, const QPoint &origin)
{
    const SegmentLayout &layout = m_editor.flow.layout(segment);
    for (const MarkedRange &range : marks) {
        const QColor colour = range.mark == Mark::Hit ? m_colours.hit
            : range.mark == Mark::CurrentHit          ? m_colours.currentHit
            : range.mark == Mark::Commented           ? m_colours.comment
                                                      : QColor();
        if (!colour.isValid())
            continue;
        for (const QRectF &box : layout.boxes(range.from, range.to))
            m_painter.fillRect(box.translated(origin).toAlignedRect(), colour);
    }
}

void SegmentPainter::paintMarksUnder(const QList<MarkedRange> &marks, qsizetype segment, const QPoint &origin)
{
    const SegmentLayout &layout = m_editor.flow.layout(segment);
    for (const MarkedRange &range : marks) {
        const bool misspelled = range.mark == Mark::Misspelled;
        if (!misspelled && range.mark != Mark::Estimated)
            continue;
        QPen pen(misspelled ? m_colours.misspelled : m_colours.muted, misspelled ? 1.5 : 1);
        pen.setStyle(misspelled ? Qt::DashLine : Qt::DotLine);
        m_painter.setPen(pen);
        for (const QRectF &line : layout.underlines(range.from, range.to)) {
            const QRectF at = line.translated(origin);
            m_painter.drawLine(QPointF(at.left(), at.center().y()), QPointF(at.right(), at.center().y()));
        }
    }
}

void SegmentPainter::paintDoubts(qsizetype segment, const QPoint &origin, const Extent &extent)
{
    if (m_editor.confidenceThreshold <= 0)
        return;
    const document::Segment &row = m_editor.transcript().segments.at(segment);
    const SegmentLayout &layout = m_editor.flow.layout(segment);
    QList<QRectF> dots;
    for (qsizetype i = std::max<qsizetype>(0, row.wordAtOffset(extent.from));
         i < row.words.size() && qsizetype(row.words.at(i).offset) <= extent.to; ++i) {
        const std::optional<double> confidence = row.words.at(i).confidence();
        if (!confidence || *confidence >= m_editor.confidenceThreshold)
            continue;
        for (const QRectF &line : layout.underlines(row.words.at(i).offset, row.wordEnd(i))) {
            const QRectF at = line.translated(origin);
            for (qreal x = std::ceil(at.left()); x + dotWidth <= at.right(); x += dotGap)
                dots.append(QRectF(x, std::round(at.top()), dotWidth, dotWidth));
        }
    }
    // Plain squares: round dots need antialiasing, which costs more than all the text.
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.doubt);
    m_painter.drawRects(dots);
}

void SegmentPainter::paintCaret(const document::Position &position, bool dropping)
{
    const std::optional<Preedit> &preedit = m_editor.flow.preedit();
    if (!dropping && preedit && !preedit->cursorVisible)
        return;
    const QRect rect = m_editor.scroller.caretRect(position);
    const int width = std::max(
        m_editor.view().style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, &m_editor.view()), dropping ? 2 : 1);
    m_painter.fillRect(QRect(rect.left(), rect.top(), width, rect.height()),
                       dropping ? m_colours.heardLine : m_colours.text);
}

} // namespace ui
