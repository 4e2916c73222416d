#pragma once

#include "models/document/edges.h"
#include "ui/window/desk.h"

namespace ui {

class DocumentPage;

/// Times of segments and words set by a person: typed, at the playhead, or on the waveform.
class TimeCommands : public QObject
{
    Q_OBJECT
public:
    TimeCommands(Desk &desk, QObject *parent);

private:
    void showPage(DocumentPage *page);
    DocumentPage *editable() const; ///< the page, when its text can be changed
    void setEdge(const document::Edge &edge, document::Ms time);
    void apply(document::Edit edit);
    void askTimes(qsizetype segment, const QPoint &globalPos);

    Desk &m_desk;
};

} // namespace ui
