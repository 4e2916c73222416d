#include "ui/window/segmentcommands.h"

#include "models/document/editing.h"
#include "ui/document/documenttabs.h"
#include "ui/options.h"
#include "ui/window/doubt.h"

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
    actions.bind("segment.previousDoubt", this, [this] { stepDoubt(-1); });
    actions.bind("segment.nextDoubt", this, [this] { stepDoubt(1); });
    actions.bind("segment.confirm", this, &SegmentCommands::confirm);
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

void SegmentCommands::stepDoubt(int by)
{
    if (!transcript())
        return;
    const double threshold = m_desk.workspace.settings.value(confidenceOption);
    const document::WordRef word = doubtfulWord(*transcript(), view()->caret(), by, threshold);
    if (!word.isValid())
        return;
    const document::Segment &segment = transcript()->segments[word.segment];
    view()->setSelection({{word.segment, segment.words[word.word].offset}, {word.segment, segment.wordEnd(word.word)}});
}

void SegmentCommands::confirm()
{
    if (!transcript())
        return;
    const document::Range chosen = view()->selection();
    const document::Position at = chosen.isEmpty() ? view()->caret() : chosen.from;
    const document::Segment segment = transcript()->segments.value(at.segment);
    if (const qsizetype word = segment.wordAtOffset(at.offset); word >= 0) {
        apply(document::confirmWord(*transcript(), {at.segment, word}));
        view()->setCaret({at.segment, segment.wordEnd(word)});
    }
    stepDoubt(1);
}

} // namespace ui
