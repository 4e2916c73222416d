#pragma once

#include "models/document/edit.h"
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QMimeData>
#include <QObject>
#include <QPoint>
#include <QPointer>

class QDropEvent;
class QMouseEvent;

namespace ui {

class Editor;

/// The mouse: clicks place the caret and seek, drags select by characters, words or segments, selected text can be
/// dragged.
class Pointer : public QObject
{
public:
    explicit Pointer(Editor &editor);

    void press(QMouseEvent *event);
    void move(QMouseEvent *event);
    void release(QMouseEvent *event);
    void doubleClick(QMouseEvent *event);
    void leave();
    void reset();
    qsizetype hoveredChip() const { return m_hoveredChip; } ///< segment whose speaker is under the pointer, else -1

    void dragMove(QDropEvent *event);
    void dragLeave();
    void drop(QDropEvent *event);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class State { Idle, Selecting, MayDrag, InGutter };
    enum class Unit { Character, Word, Segment };

    bool pressInGutter(const QPoint &at);
    void releaseInGutter(const QMouseEvent *event);
    void requestTimes(); ///< of the segment whose time was double-clicked
    void startSelecting(const QPoint &at, Unit unit);
    void extendTo(const QPoint &at);
    document::Range around(const document::Position &position, Unit unit) const;
    void startDrag();
    void hover(const QPoint &at);
    void setHoveredChip(qsizetype segment);
    void shareSelection() const;

    Editor &m_editor;
    State m_state = State::Idle;
    Unit m_unit = Unit::Character;
    document::Range m_origin; ///< the unit where the selection began
    QPoint m_pressedAt;
    QPoint m_lastAt;
    QElapsedTimer m_sinceDoubleClick;
    QBasicTimer m_autoscroll;
    qsizetype m_hoveredChip = -1;
    bool m_extending = false; ///< shift was held: no seek
    bool m_draggingOut = false;
    QPointer<QMimeData> m_dragged; ///< what the last drag out of the view carries, while it is there
};

} // namespace ui
