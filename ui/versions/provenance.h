#pragma once

#include "models/document/transcript.h"
#include "ui/window/desk.h"

namespace ui {

class DocumentPage;

/// Where a word's time comes from, in words; empty for no word.
QString provenanceText(const document::Segment &segment, qsizetype word);

/// View > Show Where Times Come From: underlines words whose time is a guess in every text, and tells of the word under
/// the pointer and at the caret where its time comes from.
class Provenance : public QObject
{
    Q_OBJECT
public:
    Provenance(Desk &desk, QObject *parent);
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void show(bool on);
    void addTo(DocumentPage *page);

    Desk &m_desk;
    bool m_on = false;
};

} // namespace ui
