#include "ui/editor/editor.h"

#include "ui/editor/accessibleevents.h"
#include "ui/editor/gutterpainter.h"
#include "ui/transcriptview.h"
#include <algorithm>
#include <QGuiApplication>
#include <QStyleHints>
#include <QTimerEvent>

namespace ui {

namespace {
constexpr int quietMs = 300; // without a change before measuring goes on
constexpr int measurePauseMs = 15; // between two slices of measuring, so that events come first
constexpr int measureSliceMs = 4;

} // namespace

Editor::Editor(TranscriptView &view)
    : scroller(*this)
    , follower(*this)
    , composition(*this)
    , pointer(*this)
    , timeText(clockTime)
    , m_view(view)
{
}

QWidget *Editor::viewport() const
{
    return m_view.viewport();
}

const document::Transcript &Editor::transcript() const
{
    static const document::Transcript none;
    return m_model ? m_model->transcript() : none;
}

void Editor::setModel(models::TranscriptModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (m_model) {
        connect(m_model, &QAbstractItemModel::modelReset, this, &Editor::reload);
        connect(m_model, &QObject::destroyed, this, &Editor::reload);
        connect(m_model, &models::TranscriptModel::edited, this, &Editor::finishEdit);
        connect(m_model, &models::TranscriptModel::speakersChanged, this, [this] { scroller.resize(); });
        connect(m_model, &models::TranscriptModel::readOnlyChanged, this, [this](bool readOnly) {
            m_view.setAttribute(Qt::WA_InputMethodEnabled, !readOnly);
            viewport()->update();
        });
    }
    reload();
    m_view.setAttribute(Qt::WA_InputMethodEnabled, isEditable()); // asks for caret and text at once
}

void Editor::reload()
{
    m_caret = m_anchor = {};
    m_currentWord = {};
    m_dropCaret.reset();
    pointer.reset();
    flow.reset(m_model ? &transcript() : nullptr, flow.metrics());
    updateMetrics();
    scroller.toTop();
    restartBlinking();
    measureLater();
    announceReset(*this);
    emit m_view.caretMoved(m_caret);
    emit m_view.selectionChanged(selection());
}

void Editor::setTimeText(std::function<QString(document::Ms)> text)
{
    timeText = std::move(text);
    scroller.resize();
}

/// As wide as the last time needs it.
QString Editor::widestTime() const
{
    const bool any = m_model && !transcript().segments.isEmpty();
    QString text = timeText(any ? transcript().segments.last().stop() : document::Ms());
    for (QChar &letter : text) {
        if (letter.isDigit())
            letter = u'0';
    }
    return text;
}

void Editor::updateMetrics()
{
    flow.setMetrics(Metrics::forView(m_view.font(), m_zoom, viewport()->width(), m_view.layoutDirection(),
                                     m_model ? &transcript() : nullptr, widestTime()));
    measureLater();
}

void Editor::measureLater()
{
    m_measureTimer.start(quietMs, this);
}

void Editor::setZoom(int steps)
{
    constexpr int least = -6;
    constexpr int most = 20;
    if (const int zoom = std::clamp(steps, least, most); zoom != m_zoom) {
        m_zoom = zoom;
        scroller.resize();
        emit m_view.zoomChanged(zoom);
    }
}

document::Range Editor::selection() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

document::Position Editor::clamped(document::Position position) const
{
    if (isEmpty())
        return {};
    position.segment = std::clamp<qsizetype>(position.segment, 0, flow.count() - 1);
    position.offset = std::clamp<qsizetype>(position.offset, 0, transcript().segments.at(position.segment).text.size());
    return position;
}

void Editor::moveCaret(const document::Position &position, bool keepAnchor)
{
    select(keepAnchor ? m_anchor : position, position);
}

void Editor::select(const document::Position &anchor, const document::Position &caret)
{
    composition.commit();
    closeUndoStep();
    setCarets(clamped(anchor), clamped(caret));
    restartBlinking();
}

void Editor::setCarets(const document::Position &anchor, const document::Position &caret)
{
    if (anchor == m_anchor && caret == m_caret)
        return;
    const document::Range before = selection();
    const document::Position caretBefore = m_caret;
    updateRange({caretBefore, caretBefore});
    if (anchor != m_anchor)
        updateRange(before);
    else
        updateRange({std::min(caret, caretBefore), std::max(caret, caretBefore)});
    m_anchor = anchor;
    m_caret = caret;
    updateRange({caret, caret});
    if (anchor != before.from && anchor != before.to)
        updateRange(selection());
    notifyCaret(before);
}

void Editor::notifyCaret(const document::Range &selectionBefore)
{
    announceCaret(*this);
    emit m_view.caretMoved(m_caret);
    if (selection() != selectionBefore && (hasSelection() || !selectionBefore.isEmpty()))
        emit m_view.selectionChanged(selection());
    if (m_view.hasFocus())
        QGuiApplication::inputMethod()->update(Qt::ImCursorRectangle | Qt::ImAnchorRectangle | Qt::ImCursorPosition
                                               | Qt::ImAnchorPosition | Qt::ImSurroundingText | Qt::ImCurrentSelection);
}

void Editor::updateRange(const document::Range &range)
{
    if (isEmpty() || !m_model)
        return;
    if (range.isEmpty())
        updateCaret(clamped(range.from));
    else
        viewport()->update(scroller.regionOf({clamped(range.from), clamped(range.to)}));
}

void Editor::updateCaret(const document::Position &position)
{
    viewport()->update(scroller.caretRect(position).adjusted(-2, -1, 3, 1));
}

void Editor::updateWord(const QRect &rect)
{
    viewport()->update(rect.adjusted(-3, 0, 3, 0)); // its highlight is a little wider
}

const Colours &Editor::colours()
{
    if (!m_colours)
        m_colours = Colours::of(m_view.palette(), m_view.isActiveWindow());
    return *m_colours;
}

void Editor::showCaret()
{
    scroller.ensureVisible(scroller.caretRect(m_caret));
    scroller.settle();
    restartBlinking();
}

bool Editor::isCaretOn() const
{
    return m_caretOn && m_view.hasFocus();
}

void Editor::restartBlinking()
{
    m_caretOn = true;
    const int flashTime = QGuiApplication::styleHints()->cursorFlashTime();
    if (m_view.hasFocus() && flashTime >= 2)
        m_blinkTimer.start(flashTime / 2, this);
    else
        m_blinkTimer.stop();
    updateRange({m_caret, m_caret});
}

void Editor::setDropCaret(std::optional<document::Position> position)
{
    for (const auto &at : {m_dropCaret, position}) {
        if (at)
            updateRange({*at, *at});
    }
    m_dropCaret = position;
}

void Editor::setCurrentWord(const document::WordRef &word)
{
    if (word == m_currentWord)
        return;
    const auto isShown = [this](const document::WordRef &at) {
        return at.isValid() && at.segment < flow.count() && at.segment >= scroller.firstVisible()
            && at.segment <= scroller.lastVisible();
    };
    for (const document::WordRef &at : {m_currentWord, word}) {
        if (isShown(at))
            updateWord(scroller.wordRect(at));
    }
    m_currentWord = word;
    follower.wordChanged();
}

void Editor::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blinkTimer.timerId()) {
        m_caretOn = !m_caretOn;
        updateRange({m_caret, m_caret});
    } else if (event->timerId() == m_stepTimer.timerId()) {
        closeUndoStep();
    } else if (event->timerId() == m_measureTimer.timerId()) {
        if (flow.measureSome(QDeadlineTimer(measureSliceMs)))
            m_measureTimer.start(measurePauseMs, this);
        else
            m_measureTimer.stop();
        scroller.settle();
    }
}

} // namespace ui
