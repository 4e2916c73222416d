#pragma once

#include "ui/window/desk.h"

namespace ui {

/// Times as people write them: inserted into the text, gone to, and how they are shown for each document.
class PlaceCommands : public QObject
{
    Q_OBJECT
public:
    PlaceCommands(Desk &desk, QObject *parent);

private:
    void insertTimestamp();
    void askTime();
    void goTo(document::Ms time);
    void askDisplay();
    void takeDisplay(); ///< of the shown document, once it is known
    void showDisplay();

    Desk &m_desk;
    models::Playback &m_playback;
};

} // namespace ui
