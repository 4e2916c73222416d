#pragma once

#include "models/typingpause.h"
#include "ui/window/desk.h"
#include <QPointer>

namespace ui {

class DocumentPage;

/// Playback menu, and the ties between the shown document, the player, the waveform and the picture.
class PlaybackCommands : public QObject
{
    Q_OBJECT
public:
    PlaybackCommands(Desk &desk, QObject *parent);

private:
    void bindTransport();
    void bindPlaces();
    void showPage(DocumentPage *page);
    void connectPage();
    void load(); ///< gives the shown document's media to the player
    void showMedia();
    void showAvailable();
    void seek(std::chrono::milliseconds time);
    void bindSwitches();
    void playSelection();
    void followCaret(const document::Position &caret);
    qsizetype currentSegment() const;

    Desk &m_desk;
    models::Playback &m_playback;
    QPointer<DocumentPage> m_page;
    models::TypingPause m_typing;
    bool m_edited = false; ///< the caret moves because of an edit, not by the person
};

} // namespace ui
