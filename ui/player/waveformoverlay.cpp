#include "ui/player/waveformpainter.h"
#include "ui/theme/palette.h"
#include "ui/times/timetext.h"
#include "ui/widgets/text.h"

namespace ui {

namespace {

void paintChosen(QPainter &painter, const WaveformScene &scene, const WaveformOverlay &overlay)
{
    const auto [from, to] = overlay.chosen;
    if (from >= to)
        return;
    const QColor colour = toneColors(Tone::Warning, scene.palette).accent;
    const QRect lane = scene.lane();
    const QRectF box(scene.toPixel(from), lane.top(), scene.pixels(to - from), lane.height());
    QColor veil = colour;
    veil.setAlphaF(0.22F);
    painter.fillRect(box, veil);
    painter.fillRect(QRectF(box.left(), box.top(), 1.5, box.height()), colour);
    painter.fillRect(QRectF(box.right() - 1.5, box.top(), 1.5, box.height()), colour);
}

/// Ribbons at the top, as in the gutter of the text.
void paintBookmarks(QPainter &painter, const WaveformScene &scene, const QList<WaveformScene::Ms> &times)
{
    constexpr double width = 8;
    constexpr double height = 11;
    const QColor colour = scene.palette.color(QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const auto time : times) {
        const double x = scene.toPixel(time);
        if (x < -width || x > scene.area.width() + width)
            continue;
        painter.fillRect(QRectF(x - 0.5, 0, 1, scene.lane().bottom()), colour);
        painter.drawPolygon(
            QPolygonF{{x, 0}, {x + width, 0}, {x + width, height}, {x + width / 2, height - 3}, {x, height}});
    }
}

void paintPlayhead(QPainter &painter, const WaveformScene &scene, const WaveformOverlay &overlay)
{
    const QColor head = toneColors(Tone::Error, scene.palette).accent;
    const double x = scene.toPixel(overlay.playhead);
    painter.fillRect(QRectF(x - 0.75, 0, 1.5, scene.area.height()), head);
    painter.setPen(Qt::NoPen);
    painter.setBrush(head);
    painter.drawPolygon(QPolygonF{{x - 5, 0}, {x + 5, 0}, {x, 6}});
}

void paintBubble(QPainter &painter, const WaveformScene &scene, double x, const QString &text)
{
    const int room = painter.fontMetrics().horizontalAdvance(text) + 8;
    const double left = std::min(x + 6, double(scene.area.right() - room));
    const QRectF box(std::max(double(scene.area.left()), left), 4, room, painter.fontMetrics().height() + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(scene.palette.color(QPalette::ToolTipText));
    painter.drawText(box, Qt::AlignCenter, text);
}

void paintEdge(QPainter &painter, const WaveformScene &scene, const document::Edge &edge)
{
    const document::Segment &segment = scene.row(edge.segment);
    const bool isStart = edge.side == document::Side::Start;
    const bool isWord = edge.word >= 0 && edge.word < segment.words.size();
    const auto time = isWord ? isStart ? segment.words[edge.word].start() : segment.words[edge.word].stop()
        : isStart ? segment.start()
                             : segment.stop();
    const QRect rows = isWord ? scene.words() : scene.lane();
    const double x = scene.toPixel(time);
    painter.fillRect(QRectF(x - 1, isWord ? scene.lane().top() : rows.top(), 2, rows.bottom() + 1 - scene.lane().top()),
                     scene.palette.color(QPalette::Highlight));
    paintBubble(painter, scene, x, exactTimeText(time));
}

} // namespace

void paintOverlay(QPainter &painter, const WaveformScene &scene, const WaveformOverlay &overlay)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintChosen(painter, scene, overlay);
    paintBookmarks(painter, scene, overlay.bookmarks);
    paintPlayhead(painter, scene, overlay);
    if (overlay.edge.isValid() && scene.transcript && document::exists(*scene.transcript, overlay.edge)) {
        paintEdge(painter, scene, overlay.edge);
    } else if (overlay.pointer >= 0) {
        painter.fillRect(QRectF(overlay.pointer, 0, 1, scene.area.height()), lineColor(scene.palette));
        paintBubble(painter, scene, overlay.pointer, timeText(scene.toTime(overlay.pointer), true));
    }
}

} // namespace ui
