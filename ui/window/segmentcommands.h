#pragma once

#include "models/document/edit.h"
#include "ui/window/desk.h"
#include <QPointer>

namespace ui {

class DocumentPage;
class TranscriptView;

/// Segment menu: places, doubtful words, splitting and merging, speakers.
class SegmentCommands : public QObject
{
    Q_OBJECT
public:
    SegmentCommands(Desk &desk, QObject *parent);

private:
    void bindPlaces();
    void bindEdits();
    void bindSpeakers();
    void showPage(DocumentPage *page);
    void showSpeakers();
    void step(int by);
    void stepDoubt(int by);
    void confirm();
    void apply(document::Edit edit);
    void setSpeaker(qsizetype segment, const QString &name);
    void showSpeakerMenu(qsizetype segment, const QPoint &at);
    void askSpeaker(qsizetype segment);
    void askRename(qsizetype segment);
    TranscriptView *view() const;
    const document::Transcript *transcript() const;

    Desk &m_desk;
    QPointer<DocumentPage> m_page;
};

} // namespace ui
