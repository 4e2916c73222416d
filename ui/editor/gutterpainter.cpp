#include "ui/editor/gutterpainter.h"

#include "ui/editor/editor.h"
#include "ui/transcriptview.h"
#include <algorithm>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

QString clockTime(document::Ms time)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QRect timeBox(const Metrics &metrics, int rowTop)
{
    const int height = metrics.header > 0 ? metrics.header : metrics.lineHeight;
    return metrics.mirrored({metrics.timeLeft, rowTop, metrics.timeWidth, height});
}

QRect speakerChip(const Metrics &metrics, int rowTop)
{
    if (metrics.nameWidth <= 0)
        return {};
    const int height = metrics.header > 0 ? metrics.header : metrics.lineHeight;
    return metrics.mirrored({metrics.nameLeft, rowTop, metrics.nameWidth, height});
}

GutterPainter::GutterPainter(Editor &editor, QPainter &painter, const Colours &colours)
    : m_editor(editor)
    , m_painter(painter)
    , m_colours(colours)
{
}

void GutterPainter::paint(qsizetype segment, int baseline)
{
    paintTime(m_editor.transcript().segments.at(segment), baseline);
    paintSigns(segment, baseline);
    if (m_editor.flow.metrics().nameWidth > 0)
        paintSpeaker(segment, baseline);
}

void GutterPainter::paintTime(const document::Segment &segment, int baseline)
{
    const Metrics &metrics = m_editor.flow.metrics();
    const QString time = m_editor.timeText(segment.start());
    const QRect box = timeBox(metrics, 0);
    m_painter.setFont(metrics.timeFont);
    m_painter.setPen(m_colours.muted);
    const int width = m_painter.fontMetrics().horizontalAdvance(time);
    m_painter.drawText(QPoint(metrics.rightToLeft ? box.right() + 1 - width : box.left(), baseline), time);
}

void GutterPainter::paintSigns(qsizetype segment, int baseline)
{
    const Metrics &metrics = m_editor.flow.metrics();
    int right = metrics.timeLeft - metrics.signWidth * 2 / 5;
    const int height = QFontMetrics(metrics.timeFont).capHeight();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const GutterSource &source : m_editor.gutterMarks) {
        for (const GutterSign sign : source(segment)) {
            const QRect box(right - metrics.signWidth * 4 / 5, baseline - height, metrics.signWidth * 4 / 5, height);
            paintSign(sign, metrics.mirrored(box));
            right -= metrics.signWidth;
        }
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void GutterPainter::paintSign(GutterSign sign, const QRectF &box)
{
    if (sign == GutterSign::Reviewed) {
        const QPointF bottom(box.left() + box.width() * 0.38, box.bottom());
        const QPointF tick[]{{box.left(), box.center().y()}, bottom, {box.right(), box.top()}};
        m_painter.setPen(
            QPen(m_colours.reviewed, std::max(1.5, box.height() / 5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(tick, int(std::size(tick)));
        return;
    }
    const QRectF ribbon = box.adjusted(box.width() * 0.15, -1, -box.width() * 0.15, 1);
    const QPointF shape[]{ribbon.topLeft(),
                          ribbon.topRight(),
                          ribbon.bottomRight(),
                          {ribbon.center().x(), ribbon.bottom() - ribbon.height() * 0.3},
                          ribbon.bottomLeft()};
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.heardLine);
    m_painter.drawPolygon(shape, int(std::size(shape)));
}

void GutterPainter::paintSpeaker(qsizetype segment, int baseline)
{
    const document::Transcript &transcript = m_editor.transcript();
    const document::Segment &row = transcript.segments.at(segment);
    const Metrics &metrics = m_editor.flow.metrics();
    const bool hovered = m_editor.pointer.hoveredChip() == segment;
    const bool known = row.speaker >= 0 && row.speaker < transcript.speakers.size();
    if (!known && !hovered)
        return;
    const QRect chip = speakerChip(metrics, 0);
    const QFontMetrics fm(metrics.nameFont);
    const int dot = fm.height() / 2;
    const int x = metrics.rightToLeft ? chip.right() + 1 - dot : chip.left();
    const QRectF circle(x, baseline - fm.capHeight() / 2.0 - dot / 2.0, dot, dot);
    const QColor base = m_editor.view().palette().color(QPalette::Base);
    const document::Speaker speaker = known ? transcript.speakers.at(row.speaker) : document::Speaker();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(known ? QPen(Qt::NoPen) : QPen(m_colours.muted));
    m_painter.setBrush(known ? QBrush(speakerColour(speaker.color, row.speaker, base)) : QBrush(Qt::NoBrush));
    m_painter.drawEllipse(circle);
    m_painter.setRenderHint(QPainter::Antialiasing, false);

    const bool repeats = segment > 0 && transcript.segments.at(segment - 1).speaker == row.speaker;
    if (repeats && !hovered)
        return;
    const QString name = known ? transcript.speakerName(row) : TranscriptView::tr("Speaker");
    const QString shown = fm.elidedText(name, Qt::ElideRight, chip.width() - dot * 2);
    QFont font = metrics.nameFont;
    font.setUnderline(hovered);
    m_painter.setFont(font);
    m_painter.setPen(known ? m_colours.text : m_colours.muted);
    const int left = metrics.rightToLeft ? x - dot * 3 / 4 - fm.horizontalAdvance(shown) : x + dot + dot * 3 / 4;
    m_painter.drawText(QPoint(left, baseline), shown);
}

} // namespace ui
