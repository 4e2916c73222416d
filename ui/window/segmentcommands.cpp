#include "ui/window/segmentcommands.h"

#include "models/document/editing.h"
#include "ui/document/documenttabs.h"

namespace ui {

SegmentCommands::SegmentCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    bindPlaces();
    bindEdits();
}

void SegmentCommands::bindPlaces()
{
    const Actions &actions = m_desk.actions;
    actions.bind("segment.previous", this, [this] { step(-1); });
    actions.bind("segment.next", this, [this] { step(1); });
}

void SegmentCommands::bindEdits()
{
    const Actions &actions = m_desk.actions;
    actions.bind("segment.split", this, [this] {
        if (transcript())
            apply(document::splitSegment(*transcript(), view()->caret()));
    });
    actions.bind("segment.merge", this, [this] {
        if (!transcript())
            return;
        const document::Range chosen = view()->selection();
        const qsizetype count = chosen.to.segment - chosen.from.segment + 1;
        apply(count > 1 ? document::mergeSegments(*transcript(), chosen.from.segment, count)
                        : document::mergeWithNext(*transcript(), view()->caret().segment));
    });
    actions.bind("segment.delete", this, [this] {
        if (!transcript())
            return;
        const document::Range chosen = view()->selection();
        const bool none = chosen.isEmpty();
        const qsizetype first = none ? view()->caret().segment : chosen.from.segment;
        apply(document::removeSegments(*transcript(), first, none ? 1 : chosen.to.segment - first + 1));
    });
}

TranscriptView *SegmentCommands::view() const
{
    DocumentPage *page = m_desk.tabs.current();
    return page && page->isReady() ? page->view() : nullptr;
}

const document::Transcript *SegmentCommands::transcript() const
{
    return view() ? &view()->model()->transcript() : nullptr;
}

void SegmentCommands::apply(document::Edit edit)
{
    if (!view())
        return;
    const document::Position after = edit.caretAfter;
    view()->model()->closeUndoStep();
    view()->model()->apply(std::move(edit));
    view()->setCaret(after);
}

void SegmentCommands::step(int by)
{
    if (!transcript() || transcript()->segments.isEmpty())
        return;
    const qsizetype at = std::clamp<qsizetype>(view()->caret().segment + by, 0, transcript()->segments.size() - 1);
    view()->setCaret({at, 0});
    if (models::Playback &playback = m_desk.workspace.playback; playback.hasMedia())
        playback.player().seek(transcript()->segments[at].start());
}

} // namespace ui
