#pragma once

#include "models/media/probe.h"
#include <QObject>

class QVideoSink;

namespace media {

/// Plays a source: libav decodes, atempo keeps the pitch, QAudioSink is heard; pictures go to a QVideoSink. Without a
/// sound device a system clock takes the sink's place. All calls return at once; work happens on the player's own
/// thread.
class Player : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Loading, Paused, Playing, Failed };
    Q_ENUM(State)

    explicit Player(QObject *parent = nullptr);
    ~Player() override;

    void open(std::shared_ptr<Source> source);
    void close();
    void play();
    void pause();
    void toggle();
    void seek(Ms position); ///< clamped; shows the picture there when paused
    void setSpeed(double speed); ///< 0.25..4, pitch kept
    void setVolume(double volume); ///< 0..1
    void setLoop(Ms from, Ms to); ///< plays [from, to) again and again; equal values end the loop
    void setVideoSink(QVideoSink *sink); ///< may be nullptr

    State state() const;
    Ms position() const; ///< of what is heard now, interpolated; cheap, call it every frame
    Ms duration() const;
    double speed() const;
    double volume() const;
    const Info &info() const;
    bool isSilent() const; ///< true when there is no sound device
    QString errorString() const; ///< a sentence for the user when state() is Failed

signals:
    void stateChanged(media::Player::State state);
    void positionChanged(media::Ms position); ///< after seeks and about every 100 ms while playing
    void durationChanged(media::Ms duration);
    void speedChanged(double speed);
    void volumeChanged(double volume);
    void loaded(const media::Info &info);
    void ended();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace media
