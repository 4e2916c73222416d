#pragma once

#include "models/document/speakers.h"
#include "models/playback.h"

namespace models {

/// Plays a few stretches of the recording, a speaker's voice, and then comes back to where the person was.
class VoicePreview : public QObject
{
    Q_OBJECT
public:
    explicit VoicePreview(Playback &playback, QObject *parent = nullptr);
    ~VoicePreview() override;

    /// Plays the longest stretches in which the speaker talks alone; false when there are none.
    bool play(const document::Transcript &transcript, qsizetype speaker);
    void stop();
    qsizetype speaker() const { return m_speaker; } ///< whose voice is played; -1 for nobody's

signals:
    void speakerChanged(qsizetype speaker);

private:
    void begin();
    void advance(media::Ms position);
    void playNext();
    void finish(bool comeBack);

    Playback &m_playback;
    QList<document::TimeSpan> m_spans; ///< the first is played now
    qsizetype m_speaker = -1;
    media::Ms m_place{}; ///< to come back to
    bool m_wasPlaying = false;
    bool m_jumping = false; ///< between two stretches
};

} // namespace models
