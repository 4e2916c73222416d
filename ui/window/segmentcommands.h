#pragma once

#include "models/document/edit.h"
#include "ui/window/desk.h"

namespace ui {

class TranscriptView;

/// Segment menu: places, splitting and merging.
class SegmentCommands : public QObject
{
    Q_OBJECT
public:
    SegmentCommands(Desk &desk, QObject *parent);

private:
    void bindPlaces();
    void bindEdits();
    void step(int by);
    void apply(document::Edit edit);
    TranscriptView *view() const;
    const document::Transcript *transcript() const;

    Desk &m_desk;
};

} // namespace ui
