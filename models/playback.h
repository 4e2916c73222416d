#pragma once

#include "models/document/timedisplay.h"
#include "models/media/peaks.h"
#include "models/media/player.h"
#include "models/settings.h"
#include "models/transcriptmodel.h"

namespace models {

/// How far to go back when playing is paused, so that the next start repeats a little; ms.
inline constexpr Option<int> backStep{"playback/backStepMs", 1000};
inline constexpr Option<int> skipStep{"playback/skipMs", 3000};
inline constexpr Option<int> fineStep{"playback/fineMs", 500};
inline constexpr Option<bool> stopAtSegmentEnd{"playback/stopAtSegmentEnd", false};

/// Plays the current document's media and says which word is heard.
class Playback : public QObject
{
    Q_OBJECT
public:
    Playback(Settings &settings, const QString &cacheDir, QObject *parent = nullptr);
    ~Playback() override;

    media::Player &player(); ///< made at first use, so that a start without playing does not pay for it
    bool hasMedia() const;
    /// Follows another document; nullptr for none. The position of the document left is remembered by its key.
    void setDocument(TranscriptModel *model, std::shared_ptr<media::Source> source, const QString &key);
    const QString &key() const; ///< of the document
    document::WordRef currentWord() const;
    const media::Peaks &peaks() const;

    bool isPlaying() const;
    void play(); ///< from the resume place, when there is one
    void pause(); ///< with the back-step of the settings
    void toggle();
    /// Where the next play() begins, unless the position changes before that.
    void setResumePlace(media::Ms place);
    void skip(media::Ms by);
    void stepFrames(int by); ///< pictures of the time display's rate, or the video's; without either, of 25 a second
    void playRange(media::Ms from, media::Ms to);
    void playSegment(qsizetype segment); ///< from its start to its stop
    void setLoopSegment(bool loop);
    bool isLoopingSegment() const;
    /// Plays [from, to) again and again, in place of the segment's loop; equal times end it.
    void setLoopSpan(media::Ms from, media::Ms to);
    std::pair<media::Ms, media::Ms> loopSpan() const; ///< equal times: none
    /// While away something else than the text is listened to: loops rest and the current word stays where it is.
    void setAway(bool away);
    bool isAway() const;
    void changeSpeed(double by);
    /// How the document's times are shown; plain for a new document.
    const document::TimeDisplay &timeDisplay() const;
    void setTimeDisplay(const document::TimeDisplay &display);

signals:
    void currentWordChanged(const document::WordRef &word);
    void positionChanged(media::Ms position); ///< every 30 ms while playing
    void mediaChanged();
    void documentChanged(); ///< another document, with or without media
    void timeDisplayChanged();
    void peaksChanged(double done);
    void loopSegmentChanged(bool loop);
    void loopSpanChanged();
    void awayChanged(bool away);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models
