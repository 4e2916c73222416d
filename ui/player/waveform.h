#pragma once

#include "models/playback.h"
#include <QPixmap>
#include <QWidget>

namespace ui {

/// The recording as a picture: peaks, segments, playhead. Click or drag seeks, the wheel zooms, Shift+wheel scrolls.
class Waveform : public QWidget
{
    Q_OBJECT
public:
    explicit Waveform(models::Playback &playback, QWidget *parent = nullptr);

    void setModel(models::TranscriptModel *model);
    void setCurrentSegment(qsizetype segment);
    std::chrono::milliseconds viewStart() const { return m_start; }
    std::chrono::milliseconds viewSpan() const { return m_span; }
    void zoomAround(std::chrono::milliseconds center, double factor); ///< factor > 1 shows less
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void seekRequested(std::chrono::milliseconds time);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Ms = std::chrono::milliseconds;
    void reset();
    void invalidate();
    void showPosition(Ms position);
    void scrollTo(Ms start);
    void seekToPixel(double x);
    double toPixel(Ms time) const;
    Ms toTime(double x) const;
    Ms duration() const;
    void render();
    void paintOverlay(QPainter &painter) const;

    models::Playback &m_playback;
    models::TranscriptModel *m_model = nullptr;
    QPixmap m_picture; ///< everything but playhead and pointer
    Ms m_start{0};
    Ms m_span{0};
    Ms m_playhead{0};
    qsizetype m_segment = -1;
    double m_pointer = -1; ///< x under the mouse, -1 for none
};

} // namespace ui
