#pragma once

#include <QImage>
#include <QWidget>

class QVideoSink;
class QVideoFrame;

namespace ui {

/// Shows the pictures of a recording that has them, letterboxed on black.
class VideoPane : public QWidget
{
    Q_OBJECT
public:
    explicit VideoPane(QWidget *parent = nullptr);

    QVideoSink *sink(); ///< made at first use: it loads the whole of Qt Multimedia
    void clear();
    QSize sizeHint() const override { return {360, 240}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFrame(const QVideoFrame &frame);

    QVideoSink *m_sink = nullptr;
    QImage m_image;
};

} // namespace ui
