#include "ui/player/waveform.h"

#include <array>
#include <cmath>
#include <QApplication>
#include <QMouseEvent>

namespace ui {

using namespace std::chrono_literals;
using document::Edge;
using document::Side;
using document::Touching;

namespace {

constexpr auto keyStep = 500ms;
constexpr int wheelNotch = 120;
constexpr double wheelZoom = 1.25;
constexpr double keyZoom = 1.5;

} // namespace

void Waveform::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_span <= 0ms)
        return;
    const QPointF at = event->position();
    const WaveformScene scene = this->scene();
    m_pressedAt = at.x();
    hover(at);
    if (scene.scale().contains(at.toPoint())) {
        m_drag = Drag::Scrub;
        seekToPixel(at.x());
    } else if (m_edge.isValid()) {
        m_drag = Drag::MoveEdge;
        m_grip = scene.toPixel(document::timeOf(*scene.transcript, m_edge)) - at.x();
    } else {
        m_drag = Drag::MaySeek;
    }
}

void Waveform::mouseMoveEvent(QMouseEvent *event)
{
    const double x = std::clamp(event->position().x(), 0.0, double(width()));
    if (m_drag == Drag::MaySeek && std::abs(x - m_pressedAt) >= QApplication::startDragDistance())
        m_drag = Drag::Choose;
    if (m_drag == Drag::Nothing)
        hover(event->position());
    else if (m_drag == Drag::Scrub)
        seekToPixel(x);
    else if (m_drag == Drag::Choose)
        chooseTo(x);
    else if (m_drag == Drag::MoveEdge)
        moveEdgeTo(event->position().x(), event->modifiers());
    m_pointer = x;
    update();
}

void Waveform::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::Nothing);
    if (drag == Drag::MaySeek) {
        m_playback.setLoopSpan({}, {});
        seekToPixel(m_pressedAt);
    } else if (drag == Drag::Choose) {
        m_playback.setLoopSpan(m_chosen.first, m_chosen.second);
        emit seekRequested(m_chosen.first);
    } else if (drag == Drag::MoveEdge) {
        if (const std::optional<document::Edit> edit = std::exchange(m_pending, {}); edit && !edit->isEmpty())
            emit editRequested(*edit);
        invalidate();
    }
    hover(event->position());
}

void Waveform::hover(const QPointF &at)
{
    m_edge = isEditable() ? edgeAt(scene(), at) : Edge{};
    setCursor(m_edge.isValid() ? Qt::SplitHCursor : Qt::IBeamCursor);
    update();
}

void Waveform::chooseTo(double x)
{
    const WaveformScene scene = this->scene();
    const auto [left, right] = std::minmax(m_pressedAt, x);
    m_chosen = {scene.toTime(left), std::min(scene.toTime(right), duration())};
}

/// Shift leaves the edge where the pointer is, Ctrl leaves the edge that it touches.
void Waveform::moveEdgeTo(double x, Qt::KeyboardModifiers modifiers)
{
    WaveformScene scene = this->scene();
    const Ms pointed = scene.toTime(x + m_grip);
    const Ms time = modifiers & Qt::ShiftModifier ? pointed : snapped(scene, m_edge, pointed, m_playhead);
    const Touching together = modifiers & Qt::ControlModifier ? Touching::Stays : Touching::Follows;
    m_pending = document::moveEdge(m_model->transcript(), m_edge, time, together);
    invalidate();
}

void Waveform::cancelDrag()
{
    m_drag = Drag::Nothing;
    m_pending.reset();
    m_edge = {};
    setCursor(Qt::IBeamCursor);
    invalidate();
}

void Waveform::leaveEvent(QEvent *)
{
    m_pointer = -1;
    if (m_drag == Drag::Nothing)
        m_edge = {};
    update();
}

void Waveform::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const int by = turn.x() != 0 ? turn.x() : turn.y();
    if (event->modifiers() & Qt::ControlModifier)
        zoomAround(scene().toTime(event->position().x()), std::pow(wheelZoom, double(turn.y()) / wheelNotch));
    else if (by != 0)
        scrollTo(m_start - m_span * by / (wheelNotch * 8));
    event->accept();
}

void Waveform::seekToEdge(int by)
{
    if (const std::optional<Ms> time = edgeFrom(scene(), m_playhead, by))
        emit seekRequested(*time);
}

void Waveform::requestEdge(Side side)
{
    emit edgeRequested({.segment = m_segment, .side = side}, m_playhead);
}

/// Of the word of the segment whose edge is nearest.
void Waveform::requestWordEdge(Side side)
{
    const document::Segment segment = m_model ? m_model->transcript().segments.value(m_segment) : document::Segment();
    Edge nearest{.segment = m_segment, .side = side};
    Ms distance = Ms::max();
    for (qsizetype i = 0; i < segment.words.size(); ++i) {
        const Ms at = side == Side::Start ? segment.words[i].start() : segment.words[i].stop();
        const Ms away = at > m_playhead ? at - m_playhead : m_playhead - at;
        if (away < distance)
            nearest.word = i;
        distance = std::min(distance, away);
    }
    if (nearest.word >= 0)
        emit edgeRequested(nearest, m_playhead);
}

bool Waveform::runKey(int key, Qt::KeyboardModifiers modifiers)
{
    struct Row
    {
        int key = 0;
        std::function<void()> run{};
    };
    const bool toEdge = modifiers & Qt::ControlModifier;
    const std::array rows{
        Row{Qt::Key_Left, [&] { toEdge ? seekToEdge(-1) : m_playback.skip(-Ms(keyStep)); }},
        Row{Qt::Key_Right, [&] { toEdge ? seekToEdge(1) : m_playback.skip(keyStep); }},
        Row{Qt::Key_Comma, [&] { stepFrames(-1); }},
        Row{Qt::Key_Period, [&] { stepFrames(1); }},
        Row{Qt::Key_Space, [&] { m_playback.toggle(); }},
        Row{Qt::Key_Home, [&] { emit seekRequested(Ms()); }},
        Row{Qt::Key_End, [&] { emit seekRequested(duration()); }},
        Row{Qt::Key_PageUp, [&] { scrollTo(m_start - m_span); }},
        Row{Qt::Key_PageDown, [&] { scrollTo(m_start + m_span); }},
        Row{Qt::Key_Plus, [&] { zoomAround(m_playhead, keyZoom); }},
        Row{Qt::Key_Equal, [&] { zoomAround(m_playhead, keyZoom); }},
        Row{Qt::Key_Minus, [&] { zoomAround(m_playhead, 1 / keyZoom); }},
        Row{Qt::Key_BracketLeft, [&] { requestEdge(Side::Start); }},
        Row{Qt::Key_BracketRight, [&] { requestEdge(Side::Stop); }},
        Row{Qt::Key_BraceLeft, [&] { requestWordEdge(Side::Start); }},
        Row{Qt::Key_BraceRight, [&] { requestWordEdge(Side::Stop); }},
        Row{Qt::Key_Escape,
            [&] {
                cancelDrag();
                m_playback.setLoopSpan({}, {});
            }},
    };
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.key == key; });
    if (found != rows.end())
        found->run();
    return found != rows.end();
}

void Waveform::keyPressEvent(QKeyEvent *event)
{
    const bool isOurs = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (!isOurs || !runKey(event->key(), event->modifiers()))
        QWidget::keyPressEvent(event);
}

} // namespace ui
