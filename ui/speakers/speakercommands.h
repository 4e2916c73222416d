#pragma once

#include "models/speakerlist.h"
#include "models/voicepreview.h"
#include "ui/speakers/speakerchanges.h"
#include <QPointer>

namespace ui {

class SpeakersPane;

/// Who says what: the numbered keys, the picker, and the pane of the speakers.
class SpeakerCommands : public QObject
{
    Q_OBJECT
public:
    SpeakerCommands(Desk &desk, QObject *parent);

    bool eventFilter(QObject *object, QEvent *event) override; ///< Escape ends a voice

private:
    /// Segments that get a speaker together.
    struct Rows
    {
        qsizetype first = 0;
        qsizetype count = 0;
    };
    void bindKeys();
    void bindPane();
    QWidget *makePane();
    void showPage(DocumentPage *page);
    void showNames(); ///< in the menu of the numbered keys
    void showPane();
    Rows chosenRows(qsizetype segment) const; ///< the selection when the segment is in it
    Rows rowsToNextChange(qsizetype segment) const;
    void assign(int number, bool toNextChange);
    void pick(qsizetype segment, const QPoint &globalPos);
    void playVoice(int speaker);
    void goToNext(int speaker);

    Desk &m_desk;
    SpeakerChanges m_changes;
    models::SpeakerList m_list;
    models::VoicePreview m_voice;
    QPointer<DocumentPage> m_page;
    SpeakersPane *m_pane = nullptr; ///< made at first use
};

} // namespace ui
