#pragma once

#include "ui/editor/colours.h"
#include "ui/editor/guttermarks.h"
#include "ui/editor/metrics.h"

class QPainter;

namespace ui {

class Editor;

/// Paints what stands beside a segment's text: signs, time and speaker.
class GutterPainter
{
public:
    GutterPainter(Editor &editor, QPainter &painter, const Colours &colours);

    void paint(qsizetype segment, int baseline);

private:
    void paintSigns(qsizetype segment, int baseline);
    void paintSign(GutterSign sign, const QRectF &box);
    void paintTime(const document::Segment &segment, int baseline);
    void paintSpeaker(qsizetype segment, int baseline);

    Editor &m_editor;
    QPainter &m_painter;
    const Colours &m_colours;
};

/// Where the speaker chip of a segment is; its row's top at `rowTop`. Empty when there is none.
QRect speakerChip(const Metrics &metrics, int rowTop);
QRect timeBox(const Metrics &metrics, int rowTop);
QString clockTime(document::Ms time); ///< HH:MM:SS

} // namespace ui
