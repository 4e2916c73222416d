#include "ui/editor/accessiblesegment.h"

#include "ui/editor/accessibletranscript.h"
#include "ui/editor/editor.h"
#include "ui/editor/gutterpainter.h"
#include "ui/transcriptview.h"

namespace ui {

using namespace Qt::StringLiterals;

AccessibleSegment::AccessibleSegment(const AccessibleTranscript &transcript, qsizetype segment)
    : m_transcript(&transcript)
    , m_segment(segment)
{
}

bool AccessibleSegment::isValid() const
{
    return m_transcript && m_transcript->isValid() && m_segment < m_transcript->editor().transcript().segments.size();
}

QAccessibleInterface *AccessibleSegment::parent() const
{
    return isValid() ? QAccessible::queryAccessibleInterface(&m_transcript->editor().view()) : nullptr;
}

QString AccessibleSegment::text(QAccessible::Text type) const
{
    if (!isValid())
        return {};
    const document::Transcript &transcript = m_transcript->editor().transcript();
    const document::Segment &segment = transcript.segments.at(m_segment);
    if (type == QAccessible::Value)
        return segment.text;
    if (type != QAccessible::Name)
        return {};
    const QString speaker = transcript.speakerName(segment);
    const QString time = m_transcript->editor().timeText(segment.start());
    return speaker.isEmpty() ? TranscriptView::tr("%1: %2", "time: text").arg(time, segment.text)
                             : TranscriptView::tr("%1, %2: %3", "speaker, time: text").arg(speaker, time, segment.text);
}

QRect AccessibleSegment::rect() const
{
    if (!isValid())
        return {};
    const Editor &editor = m_transcript->editor();
    const QRect row = editor.scroller.rowRect(m_segment);
    return {editor.viewport()->mapToGlobal(row.topLeft()), row.size()};
}

QAccessible::State AccessibleSegment::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const Editor &editor = m_transcript->editor();
    state.readOnly = !editor.isEditable();
    state.multiLine = true;
    state.offscreen = m_segment < editor.scroller.firstVisible() || m_segment > editor.scroller.lastVisible();
    return state;
}

} // namespace ui
