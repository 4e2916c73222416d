#pragma once

#include "ui/window/desk.h"

namespace ui {

class TranscriptView;

/// Edit menu: what works on the text, or on the field that has the focus.
class EditCommands : public QObject
{
    Q_OBJECT
public:
    EditCommands(Desk &desk, QObject *parent);

private:
    void bind(const char *id, void (TranscriptView::*inText)(), const char *inField);
    void showSettings();
    void showPalette();
    TranscriptView *view() const;

    Desk &m_desk;
};

} // namespace ui
