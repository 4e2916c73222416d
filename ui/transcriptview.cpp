#include "ui/transcriptview.h"

#include "ui/editor/accessibletranscript.h"
#include "ui/editor/contextmenu.h"
#include "ui/editor/editor.h"
#include "ui/editor/keys.h"
#include "ui/editor/segmentpainter.h"
#include "ui/editor/textactions.h"
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QPainter>
#include <QScrollBar>
#include <QScroller>

namespace ui {

TranscriptView::TranscriptView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_editor(std::make_unique<Editor>(*this))
    , m_keys(std::make_unique<Keys>(*m_editor))
{
    AccessibleTranscript::install();
    setFocusPolicy(Qt::StrongFocus);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: a bar that comes and goes would change the width, and with it all line breaks.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Transcript"));
    setAcceptDrops(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    m_editor->updateMetrics();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setModel(models::TranscriptModel *model)
{
    m_editor->setModel(model);
}

models::TranscriptModel *TranscriptView::model() const
{
    return m_editor->model();
}

document::Position TranscriptView::caret() const
{
    return m_editor->caret();
}

document::Range TranscriptView::selection() const
{
    return m_editor->selection();
}

void TranscriptView::setCaret(const document::Position &position, bool keepAnchor)
{
    m_editor->moveCaret(position, keepAnchor);
    m_editor->showCaret();
}

void TranscriptView::setSelection(const document::Range &range)
{
    m_editor->select(range.from, range.to);
    m_editor->showCaret();
}

void TranscriptView::setCurrentWord(const document::WordRef &word)
{
    m_editor->setCurrentWord(word);
}

bool TranscriptView::isFollowing() const
{
    return m_editor->follower.isFollowing();
}

void TranscriptView::setFollowing(bool following)
{
    m_editor->follower.setFollowing(following);
}

void TranscriptView::setConfidenceThreshold(double threshold)
{
    m_editor->confidenceThreshold = threshold;
    viewport()->update();
}

void TranscriptView::setMarks(const QByteArray &layer, MarkSource source)
{
    if (source)
        m_editor->marks.insert(layer, std::move(source));
    else
        m_editor->marks.remove(layer);
    updateMarks();
}

void TranscriptView::setTimeText(std::function<QString(document::Ms)> text)
{
    m_editor->setTimeText(std::move(text));
}

void TranscriptView::setGutterMarks(const QByteArray &layer, GutterSource source)
{
    if (source)
        m_editor->gutterMarks.insert(layer, std::move(source));
    else
        m_editor->gutterMarks.remove(layer);
    updateMarks();
}

void TranscriptView::setMenu(const QByteArray &layer, MenuSource source)
{
    if (source)
        m_editor->menus.insert(layer, std::move(source));
    else
        m_editor->menus.remove(layer);
}

void TranscriptView::updateMarks()
{
    viewport()->update();
}

document::WordRef TranscriptView::wordAt(const QPoint &point)
{
    if (!m_editor->model() || m_editor->isEmpty())
        return {};
    const document::Position at = m_editor->scroller.positionAt(point);
    const document::Segment &segment = m_editor->transcript().segments.at(at.segment);
    document::WordRef word{at.segment, segment.wordAtOffset(at.offset)};
    if (word.isValid() && !m_editor->scroller.wordRect(word).contains(point))
        --word.word; // the caret place after a word is nearest to its second half
    return word.isValid() && m_editor->scroller.wordRect(word).contains(point) ? word : document::WordRef();
}

bool TranscriptView::requestImport(const document::Range &range, const QString &text)
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&TranscriptView::importRequested)))
        return false;
    emit importRequested(range, text);
    return true;
}

void TranscriptView::setPlaceholderText(const QString &text)
{
    m_editor->placeholder = text;
    viewport()->update();
}

void TranscriptView::zoom(int steps)
{
    m_editor->setZoom(steps == 0 ? 0 : m_editor->zoom() + steps);
}

void TranscriptView::setZoomSteps(int steps)
{
    m_editor->setZoom(steps);
}

int TranscriptView::zoomSteps() const
{
    return m_editor->zoom();
}

void TranscriptView::undo()
{
    m_editor->undo();
}

void TranscriptView::redo()
{
    m_editor->redo();
}

void TranscriptView::cut()
{
    m_editor->composition.commit();
    textactions::cut(*m_editor);
}

void TranscriptView::copy()
{
    textactions::copy(*m_editor);
}

void TranscriptView::paste()
{
    m_editor->composition.commit();
    textactions::paste(*m_editor, QApplication::clipboard()->mimeData());
}

void TranscriptView::selectAll()
{
    m_editor->select({}, m_editor->transcript().end());
}

void TranscriptView::toggleBold()
{
    textactions::toggleMark(*m_editor, document::Bold);
}

void TranscriptView::toggleItalic()
{
    textactions::toggleMark(*m_editor, document::Italic);
}

void TranscriptView::toggleUnderline()
{
    textactions::toggleMark(*m_editor, document::Underline);
}

bool TranscriptView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
        paintFrame();
        return true;
    case QEvent::ShortcutOverride:
        if (m_editor->model() && Keys::wants(static_cast<QKeyEvent *>(event)))
            event->accept();
        return true;
    default:
        return QAbstractScrollArea::event(event);
    }
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_editor->pointer.leave();
    return QAbstractScrollArea::viewportEvent(event);
}

void TranscriptView::paintFrame()
{
    if (frameWidth() == 0)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    SegmentPainter segments(*m_editor, painter);
    for (const QRect &rect : event->region()) {
        painter.setClipRect(rect);
        segments.paint(rect);
    }
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_editor->scroller.resize();
}

void TranscriptView::scrollContentsBy(int, int dy)
{
    m_editor->scroller.scrolledBy(dy);
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        m_editor->scroller.resize();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ActivationChange) {
        m_editor->forgetColours();
        viewport()->update();
    }
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys->press(event))
        event->ignore();
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    m_editor->pointer.press(event);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    m_editor->pointer.move(event);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    m_editor->pointer.release(event);
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_editor->pointer.doubleClick(event);
}

void TranscriptView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0)
            zoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
    } else if (!event->pixelDelta().isNull()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - event->pixelDelta().y());
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void TranscriptView::dragEnterEvent(QDragEnterEvent *event)
{
    m_editor->pointer.dragMove(event);
}

void TranscriptView::dragMoveEvent(QDragMoveEvent *event)
{
    m_editor->pointer.dragMove(event);
}

void TranscriptView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_editor->pointer.dragLeave();
}

void TranscriptView::dropEvent(QDropEvent *event)
{
    m_editor->pointer.drop(event);
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_editor->restartBlinking();
    update();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    m_editor->composition.commit();
    m_editor->closeUndoStep();
    m_editor->restartBlinking();
    QAbstractScrollArea::focusOutEvent(event);
    update();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    showContextMenu(*m_editor, *event);
}

void TranscriptView::inputMethodEvent(QInputMethodEvent *event)
{
    m_editor->composition.handle(event);
}

QVariant TranscriptView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return inputMethodQuery(query, {});
}

QVariant TranscriptView::inputMethodQuery(Qt::InputMethodQuery query, const QVariant &argument) const
{
    const QVariant answer = m_editor->composition.answer(query, argument);
    return answer.isValid() ? answer : QAbstractScrollArea::inputMethodQuery(query);
}

} // namespace ui
