#include "ui/editor/scroller.h"

#include "models/document/positionmap.h"
#include "ui/editor/editor.h"
#include "ui/transcriptview.h"
#include <algorithm>
#include <QScrollBar>
#include <QSignalBlocker>

namespace ui {

int Scroller::value() const
{
    return m_editor.view().verticalScrollBar()->value();
}

int Scroller::viewportHeight() const
{
    return m_editor.viewport()->height();
}

void Scroller::toTop()
{
    m_anchor = 0;
    m_anchorY = m_editor.flow.metrics().topMargin;
    settle();
    m_editor.viewport()->update();
}

void Scroller::fitScrollBar()
{
    Flow &flow = m_editor.flow;
    QScrollBar *bar = m_editor.view().verticalScrollBar();
    const QSignalBlocker quiet(bar);
    bar->setRange(0, int(std::max<qint64>(0, flow.total() - viewportHeight())));
    if (bar->pageStep() != viewportHeight() || bar->singleStep() != flow.metrics().lineHeight) {
        bar->setPageStep(viewportHeight());
        bar->setSingleStep(flow.metrics().lineHeight);
    }
    if (flow.count() == 0)
        return;
    m_anchor = std::clamp<qsizetype>(m_anchor, 0, flow.count() - 1);
    bar->setValue(int(flow.top(m_anchor) - m_anchorY));
    m_anchorY = int(flow.top(m_anchor) - bar->value());
}

bool Scroller::layVisibleOut()
{
    Flow &flow = m_editor.flow;
    bool changed = false;
    for (qsizetype i = firstVisible(); i >= 0 && i < flow.count() && y(i) < viewportHeight(); ++i) {
        const int before = flow.height(i);
        flow.layout(i);
        changed |= flow.height(i) != before;
    }
    return changed;
}

void Scroller::settle()
{
    // Laying out may bring in others, which may bring in others; a few rounds always suffice as heights become exact.
    for (int round = 0; round < 8; ++round) {
        fitScrollBar();
        if (!layVisibleOut())
            break;
    }
    fitScrollBar();
    pickAnchor();
    m_editor.flow.keepOnly(firstVisible(), lastVisible());
}

void Scroller::pickAnchor()
{
    const qsizetype count = m_editor.flow.count();
    qsizetype first = firstVisible();
    if (first < 0)
        return;
    if (y(first) < 0 && first + 1 < count && y(first + 1) < viewportHeight())
        ++first;
    m_anchor = first;
    m_anchorY = y(first);
}

void Scroller::scrolledBy(int dy)
{
    if (m_editor.isEmpty())
        return;
    const bool byPerson = !m_byProgram;
    const bool far = std::abs(dy) > 2 * viewportHeight();
    if (far) {
        m_anchor = firstVisible();
        m_anchorY = y(m_anchor);
    } else {
        m_anchorY += dy;
    }
    const qsizetype anchor = m_anchor;
    const int expected = m_anchorY;
    settle();
    if (far || y(anchor) != expected || std::abs(dy) >= viewportHeight())
        m_editor.viewport()->update();
    else
        m_editor.viewport()->scroll(0, dy, m_editor.flow.metrics().columns(viewportHeight()));
    if (byPerson)
        m_editor.follower.scrolledByPerson();
}

void Scroller::scrollBy(int dy)
{
    QScrollBar *bar = m_editor.view().verticalScrollBar();
    m_byProgram = true;
    bar->setValue(bar->value() + dy);
    m_byProgram = false;
}

void Scroller::resize()
{
    const QRect before = m_editor.isEmpty() ? QRect() : caretRect(m_editor.caret());
    const bool atTop = value() == 0;
    const bool keepCaret = !atTop && before.bottom() >= 0 && before.top() < viewportHeight() && !before.isNull();
    m_editor.updateMetrics();
    if (keepCaret) {
        m_anchor = m_editor.caret().segment;
        m_editor.flow.layout(m_anchor);
        m_anchorY = 0;
        fitScrollBar();
        const int shift = before.top() - caretRect(m_editor.caret()).top();
        m_anchorY += shift;
    } else if (atTop) {
        m_anchor = 0;
        m_anchorY = m_editor.flow.metrics().topMargin;
    }
    settle();
    if (keepCaret)
        ensureVisible(caretRect(m_editor.caret()));
    m_editor.viewport()->update();
}

void Scroller::edited(const document::Edit &edit, bool onlyText)
{
    Flow &flow = m_editor.flow;
    if (m_anchor >= edit.first + edit.removed.size())
        m_anchor += edit.inserted.size() - edit.removed.size();
    const int valueBefore = value();
    std::optional<LineChange> change;
    if (onlyText && edit.first >= firstVisible() && edit.first <= lastVisible())
        change = flow.layOutAgain(edit.first); // first, or the scroll bar would go to the estimate and back
    const int yBefore = change ? y(edit.first) : 0;
    if (flow.count() > 0)
        settle();
    if (change && value() == valueBefore && y(edit.first) == yBefore)
        repaint(edit.first, *change);
    else
        m_editor.viewport()->update();
}

/// The changed lines; what is below them is moved, not painted.
void Scroller::repaint(qsizetype segment, const LineChange &change)
{
    QWidget *viewport = m_editor.viewport();
    const QPoint origin = textOrigin(segment);
    const Metrics &metrics = m_editor.flow.metrics();
    const int top = origin.y() + change.top;
    if (change.height != change.heightBefore) {
        QRect below = metrics.columns(viewport->height());
        below.setTop(std::max(0, top + std::min(change.height, change.heightBefore)));
        viewport->scroll(0, change.height - change.heightBefore, below);
    }
    const QRect lines(origin.x(), top, metrics.textWidth, change.height);
    viewport->update(lines.adjusted(-metrics.overhang(), 0, metrics.overhang(), 0));
}

int Scroller::y(qsizetype segment) const
{
    return int(m_editor.flow.top(segment) - value());
}

qsizetype Scroller::firstVisible() const
{
    return m_editor.flow.segmentAt(value());
}

qsizetype Scroller::lastVisible() const
{
    return m_editor.flow.segmentAt(value() + viewportHeight() - 1);
}

QRect Scroller::rowRect(qsizetype segment) const
{
    return {0, y(segment), m_editor.viewport()->width(), m_editor.flow.height(segment)};
}

QPoint Scroller::textOrigin(qsizetype segment) const
{
    const Metrics &metrics = m_editor.flow.metrics();
    return {metrics.textX(), y(segment) + metrics.header};
}

QRect Scroller::caretRect(const document::Position &position)
{
    if (position.segment < 0 || position.segment >= m_editor.flow.count())
        return {};
    const QRectF rect = m_editor.flow.layout(position.segment).caretRect(position.offset);
    return rect.translated(textOrigin(position.segment)).toAlignedRect();
}

void Scroller::ensureVisible(const QRect &rect)
{
    const int margin
        = std::min(m_editor.flow.metrics().lineHeight / 2, std::max(0, viewportHeight() - rect.height()) / 2);
    if (rect.top() - margin < 0)
        scrollBy(rect.top() - margin);
    else if (rect.bottom() + margin >= viewportHeight())
        scrollBy(rect.bottom() + margin - viewportHeight() + 1);
}

document::Position Scroller::positionAt(const QPoint &point)
{
    if (m_editor.isEmpty())
        return {};
    const qsizetype segment = m_editor.flow.segmentAt(value() + point.y());
    const SegmentLayout &layout = m_editor.flow.layout(segment);
    return {segment, layout.offsetAt(point - textOrigin(segment))};
}

document::WordRef Scroller::wordAt(const QPoint &point)
{
    if (m_editor.isEmpty())
        return {};
    const document::Position position = positionAt(point);
    const document::Segment &segment = m_editor.transcript().segments.at(position.segment);
    const qsizetype near = segment.wordAtOffset(position.offset);
    for (const qsizetype word : {near, near - 1}) {
        if (word >= 0 && word < segment.words.size() && wordRect({position.segment, word}).contains(point))
            return {position.segment, word};
    }
    return {};
}

QRegion Scroller::regionOf(const document::Range &range)
{
    QRegion region;
    const qsizetype first = std::max(range.from.segment, firstVisible());
    const qsizetype last = std::min(range.to.segment, lastVisible());
    for (qsizetype i = first; i <= last; ++i) {
        if (i > range.from.segment && i < range.to.segment) {
            region += rowRect(i);
            continue;
        }
        const qsizetype from = i == range.from.segment ? range.from.offset : 0;
        const qsizetype to = i == range.to.segment ? range.to.offset : m_editor.transcript().segments.at(i).text.size();
        for (const QRectF &box : m_editor.flow.layout(i).boxes(from, to, i < range.to.segment))
            region += box.translated(textOrigin(i)).toAlignedRect();
    }
    return region;
}

QRect Scroller::wordRect(const document::WordRef &word)
{
    const QList<document::Segment> &segments = m_editor.transcript().segments;
    if (word.segment < 0 || word.segment >= segments.size())
        return {};
    return wordRect(word, segments.at(word.segment));
}

QRect Scroller::wordRect(const document::WordRef &word, const document::Segment &row)
{
    if (word.word < 0 || word.word >= row.words.size())
        return {};
    const qsizetype from = row.words.at(word.word).offset;
    QRectF rect;
    for (const QRectF &box : m_editor.flow.layout(word.segment).boxes(from, row.wordEnd(word.word)))
        rect |= box;
    return rect.translated(textOrigin(word.segment)).toAlignedRect();
}

} // namespace ui
