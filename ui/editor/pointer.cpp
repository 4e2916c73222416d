#include "ui/editor/pointer.h"

#include "ui/editor/caretmotion.h"
#include "ui/editor/editor.h"
#include "ui/editor/gutterpainter.h"
#include "ui/editor/textactions.h"
#include "ui/transcriptview.h"
#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimerEvent>

namespace ui {

namespace {
constexpr int autoscrollMs = 40;
}

Pointer::Pointer(Editor &editor)
    : m_editor(editor)
{
}

void Pointer::reset()
{
    m_state = State::Idle;
    m_autoscroll.stop();
    m_hoveredChip = -1;
}

void Pointer::press(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_editor.isEmpty() || event->button() != Qt::LeftButton)
        return;
    const QPoint doubleClickedAt = m_pressedAt;
    m_pressedAt = m_lastAt = at;
    m_extending = event->modifiers().testFlag(Qt::ShiftModifier);
    if (pressInGutter(at))
        return;
    const bool triple = m_sinceDoubleClick.isValid()
        && !m_sinceDoubleClick.hasExpired(QApplication::doubleClickInterval())
        && (at - doubleClickedAt).manhattanLength() < QApplication::startDragDistance();
    m_sinceDoubleClick.invalidate();
    if (triple) {
        startSelecting(at, Unit::Segment);
        return;
    }
    const document::Position position = m_editor.scroller.positionAt(at);
    if (m_extending) {
        m_editor.moveCaret(position, true);
        m_origin = {m_editor.anchor(), m_editor.anchor()};
        m_unit = Unit::Character;
        m_state = State::Selecting;
    } else if (m_editor.hasSelection() && m_editor.scroller.regionOf(m_editor.selection()).contains(at)) {
        m_state = State::MayDrag;
    } else {
        startSelecting(at, Unit::Character);
    }
}

bool Pointer::pressInGutter(const QPoint &at)
{
    const qsizetype segment = m_editor.scroller.positionAt(at).segment;
    const Metrics &metrics = m_editor.flow.metrics();
    const int top = m_editor.scroller.y(segment);
    if (!timeBox(metrics, top).contains(at) && !speakerChip(metrics, top).contains(at))
        return false;
    m_state = State::InGutter;
    return true;
}

void Pointer::releaseInGutter(const QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const qsizetype segment = m_editor.scroller.positionAt(at).segment;
    const Metrics &metrics = m_editor.flow.metrics();
    const int top = m_editor.scroller.y(segment);
    if (timeBox(metrics, top).contains(at) && timeBox(metrics, top).contains(m_pressedAt)) {
        m_editor.moveCaret({segment, 0});
        emit m_editor.view().seekRequested(m_editor.transcript().segments.at(segment).start());
    } else if (const QRect chip = speakerChip(metrics, top); chip.contains(at) && chip.contains(m_pressedAt)) {
        const QPoint corner(metrics.rightToLeft ? chip.right() : chip.left(), chip.bottom() + 1);
        emit m_editor.view().speakerMenuRequested(segment, m_editor.viewport()->mapToGlobal(corner));
    }
}

void Pointer::requestTimes()
{
    const qsizetype segment = m_editor.scroller.positionAt(m_pressedAt).segment;
    const QRect box = timeBox(m_editor.flow.metrics(), m_editor.scroller.y(segment));
    if (!box.contains(m_pressedAt))
        return;
    m_state = State::Idle; // the release goes to whatever opens now
    emit m_editor.view().timesRequested(segment, m_editor.viewport()->mapToGlobal(box.bottomLeft()));
}

void Pointer::startSelecting(const QPoint &at, Unit unit)
{
    m_unit = unit;
    m_state = State::Selecting;
    m_origin = around(m_editor.scroller.positionAt(at), unit);
    m_editor.select(m_origin.from, m_origin.to);
}

document::Range Pointer::around(const document::Position &position, Unit unit) const
{
    if (unit == Unit::Word)
        return wordAround(m_editor.transcript(), position);
    if (unit == Unit::Segment)
        return {{position.segment, 0},
                {position.segment, m_editor.transcript().segments.at(position.segment).text.size()}};
    return {position, position};
}

void Pointer::extendTo(const QPoint &at)
{
    const QRect viewport = m_editor.viewport()->rect();
    const QPoint inside(at.x(), std::clamp(at.y(), 0, viewport.height() - 1));
    const document::Range reached = around(m_editor.scroller.positionAt(inside), m_unit);
    if (reached.from < m_origin.from)
        m_editor.select(m_origin.to, reached.from);
    else
        m_editor.select(m_origin.from, std::max(reached.to, m_origin.to));
    if (viewport.top() <= at.y() && at.y() < viewport.bottom())
        m_autoscroll.stop();
    else if (!m_autoscroll.isActive())
        m_autoscroll.start(autoscrollMs, this);
}

void Pointer::move(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_lastAt = at;
    if (m_editor.isEmpty())
        return;
    if (m_state == State::Idle || !event->buttons().testFlag(Qt::LeftButton)) {
        hover(at);
    } else if (m_state == State::Selecting) {
        extendTo(at);
    } else if (m_state == State::MayDrag && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        startDrag();
    }
}

void Pointer::release(QMouseEvent *event)
{
    m_autoscroll.stop();
    const State state = std::exchange(m_state, State::Idle);
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::MiddleButton && QApplication::clipboard()->supportsSelection() && !m_editor.isEmpty()) {
        m_editor.moveCaret(m_editor.scroller.positionAt(at));
        textactions::paste(m_editor, QApplication::clipboard()->mimeData(QClipboard::Selection));
        return;
    }
    if (event->button() != Qt::LeftButton || m_editor.isEmpty())
        return;
    if (state == State::InGutter) {
        releaseInGutter(event);
        return;
    }
    if (state == State::MayDrag)
        m_editor.moveCaret(m_editor.scroller.positionAt(at));
    shareSelection();
    const bool click = state != State::Idle && !m_extending && !m_editor.hasSelection();
    if (!click)
        return;
    if (const document::WordRef word = m_editor.scroller.wordAt(at); word.isValid())
        emit m_editor.view().seekRequested(m_editor.transcript().segments.at(word.segment).words.at(word.word).start());
}

void Pointer::doubleClick(QMouseEvent *event)
{
    if (m_editor.isEmpty() || event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    if (pressInGutter(m_pressedAt)) {
        requestTimes();
        return;
    }
    m_extending = false;
    m_sinceDoubleClick.start();
    startSelecting(m_pressedAt, Unit::Word);
}

void Pointer::shareSelection() const
{
    QClipboard *clipboard = QApplication::clipboard();
    if (m_editor.hasSelection() && clipboard->supportsSelection())
        clipboard->setMimeData(textactions::mimeData(m_editor), QClipboard::Selection);
}

void Pointer::hover(const QPoint &at)
{
    const qsizetype segment = m_editor.scroller.positionAt(at).segment;
    const Metrics &metrics = m_editor.flow.metrics();
    const int top = m_editor.scroller.y(segment);
    const bool chip = speakerChip(metrics, top).contains(at);
    const bool clickable = chip || timeBox(metrics, top).contains(at);
    m_editor.viewport()->setCursor(clickable ? Qt::PointingHandCursor : Qt::IBeamCursor);
    setHoveredChip(chip ? segment : -1);
}

void Pointer::setHoveredChip(qsizetype segment)
{
    if (segment == m_hoveredChip)
        return;
    for (const qsizetype row : {m_hoveredChip, segment}) {
        if (row >= 0 && row < m_editor.flow.count())
            m_editor.viewport()->update(speakerChip(m_editor.flow.metrics(), m_editor.scroller.y(row)));
    }
    m_hoveredChip = segment;
}

void Pointer::leave()
{
    setHoveredChip(-1);
}

void Pointer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoscroll.timerId())
        return;
    // The further outside, the faster.
    const int height = m_editor.viewport()->height();
    const int outside = m_lastAt.y() < 0 ? m_lastAt.y() : m_lastAt.y() - height + 1;
    m_editor.scroller.scrollBy(std::clamp(outside, -height / 2, height / 2));
    extendTo(m_lastAt);
}

void Pointer::startDrag()
{
    m_state = State::Idle;
    m_draggingOut = true;
    auto *drag = new QDrag(&m_editor.view());
    m_dragged = textactions::mimeData(m_editor);
    drag->setMimeData(m_dragged);
    const Qt::DropActions actions
        = m_editor.isEditable() ? Qt::CopyAction | Qt::MoveAction : Qt::DropActions(Qt::CopyAction);
    const Qt::DropAction done = drag->exec(actions, m_editor.isEditable() ? Qt::MoveAction : Qt::CopyAction);
    // A move inside the view was done by drop(), which also ended m_draggingOut.
    if (done == Qt::MoveAction && m_draggingOut)
        textactions::removeTo(m_editor, m_editor.caret());
    m_draggingOut = false;
}

void Pointer::dragMove(QDropEvent *event)
{
    if (!m_editor.isEditable() || m_editor.isEmpty() || !textactions::canPaste(event->mimeData())) {
        event->ignore();
        return;
    }
    m_editor.setDropCaret(m_editor.scroller.positionAt(event->position().toPoint()));
    event->acceptProposedAction();
}

void Pointer::dragLeave()
{
    m_editor.setDropCaret({});
}

void Pointer::drop(QDropEvent *event)
{
    const std::optional<document::Position> at = m_editor.dropCaret();
    m_editor.setDropCaret({});
    if (!at || !textactions::canPaste(event->mimeData())) {
        event->ignore();
        return;
    }
    const bool moved = event->mimeData() == m_dragged && event->dropAction() == Qt::MoveAction;
    m_draggingOut = false;
    event->acceptProposedAction();
    textactions::drop(m_editor, event->mimeData(), *at, moved);
}

} // namespace ui
