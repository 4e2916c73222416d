#include "ui/player/videopane.h"

#include <QPainter>
#include <QVideoFrame>
#include <QVideoSink>

namespace ui {

VideoPane::VideoPane(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Picture"));
}

QVideoSink *VideoPane::sink()
{
    if (!m_sink) {
        m_sink = new QVideoSink(this);
        connect(m_sink, &QVideoSink::videoFrameChanged, this, &VideoPane::showFrame);
    }
    return m_sink;
}

void VideoPane::clear()
{
    m_image = {};
    update();
}

void VideoPane::showFrame(const QVideoFrame &frame)
{
    m_image = frame.toImage();
    update();
}

void VideoPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_image.isNull())
        return;
    QRect target({}, m_image.size().scaled(size(), Qt::KeepAspectRatio));
    target.moveCenter(rect().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_image);
}

} // namespace ui
