#pragma once

#include "models/playback.h"
#include "ui/player/waveformscene.h"
#include <QPixmap>
#include <QWidget>

namespace ui {

/// The recording as a picture: peaks, segments, words, playhead. A click seeks, a drag chooses what is played again and
/// again, edges of segments and words are dragged to their place; the keys do the same.
class Waveform : public QWidget
{
    Q_OBJECT
public:
    explicit Waveform(models::Playback &playback, QWidget *parent = nullptr);

    void setModel(models::TranscriptModel *model);
    void setCurrentSegment(qsizetype segment);
    qsizetype currentSegment() const { return m_segment; }
    std::chrono::milliseconds viewStart() const { return m_start; }
    std::chrono::milliseconds viewSpan() const { return m_span; }
    std::chrono::milliseconds playhead() const { return m_playhead; }
    std::chrono::milliseconds duration() const;
    void showSpan(std::chrono::milliseconds start, std::chrono::milliseconds span);
    void zoomAround(std::chrono::milliseconds center, double factor); ///< factor > 1 shows less
    void stepFrames(int by); ///< see models::Playback
    void setBookmarks(const QList<std::chrono::milliseconds> &times); ///< shown as ribbons
    WaveformScene scene() const;
    QString stateText() const; ///< where the playhead is, for screen readers
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void seekRequested(std::chrono::milliseconds time);
    void editRequested(const document::Edit &edit); ///< an edge was dragged
    void edgeRequested(const document::Edge &edge, std::chrono::milliseconds time); ///< by a key

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Ms = std::chrono::milliseconds;
    /// What the pressed mouse does.
    enum class Drag { Nothing, MaySeek, Scrub, Choose, MoveEdge };

    void reset();
    void invalidate();
    void showPosition(Ms position);
    void scrollTo(Ms start);
    void seekToPixel(double x);
    bool isEditable() const;
    void render();

    void hover(const QPointF &at);
    void chooseTo(double x);
    void moveEdgeTo(double x, Qt::KeyboardModifiers modifiers);
    void cancelDrag();
    void seekToEdge(int by);
    void requestEdge(document::Side side);
    void requestWordEdge(document::Side side);
    bool runKey(int key, Qt::KeyboardModifiers modifiers);

    models::Playback &m_playback;
    models::TranscriptModel *m_model = nullptr;
    QPixmap m_picture; ///< everything but the overlay
    Ms m_start{0};
    Ms m_span{0};
    Ms m_playhead{0};
    qsizetype m_segment = -1;
    QList<Ms> m_bookmarks;
    double m_pointer = -1; ///< x under the mouse, -1 for none
    Drag m_drag = Drag::Nothing;
    double m_pressedAt = 0; ///< x
    double m_grip = 0; ///< from the pointer to the edge, pixels
    document::Edge m_edge{}; ///< under the pointer or dragged
    std::optional<document::Edit> m_pending; ///< what the drag would do
    std::pair<Ms, Ms> m_chosen{}; ///< while it is dragged
};

} // namespace ui
