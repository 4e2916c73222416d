#pragma once

#include "models/playback.h"

#include <QPointer>
#include <QTimer>

namespace models {

/// The player with what belongs to the document that it plays.
class Playback::Private : public QObject
{
public:
    Private(Playback &owner, Settings &settings, const QString &cacheDir);

    void makePlayer();
    void openSource();
    void startPeaks();
    void advance();
    void updateWord();
    void loopHere();
    void setLooped(media::Ms from, media::Ms to);
    bool endsSegment(media::Ms position);
    const document::Segment *segmentAt(media::Ms position) const;

    Playback &q;
    Settings &settings;
    QString cacheDir;
    QPointer<TranscriptModel> model;
    std::shared_ptr<media::Source> source;
    QString key;
    std::unique_ptr<media::Player> player;
    std::unique_ptr<media::PeaksJob> peaksJob;
    media::Peaks peaks;
    QTimer tick;
    document::WordRef word;
    QHash<QString, media::Ms> positions; ///< of the documents left, by key
    std::optional<media::Ms> stopAt; ///< end of the piece that is played alone
    media::Ms last{}; ///< position of the tick before
    std::optional<std::pair<media::Ms, media::Ms>> resume; ///< a place, and the position it is for
    document::TimeDisplay display;
    bool loop = false; ///< of the segment
    bool loopsSpan = false; ///< of a person's choice
    bool away = false;
    std::pair<media::Ms, media::Ms> looped{};
};

} // namespace models
