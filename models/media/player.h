#pragma once

#include "models/media/probe.h"
#include <functional>
#include <QObject>

class QVideoSink;

namespace media {

class Output;

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
    /// For tests: sound goes to the output that `maker` makes on the player's thread.
    Player(std::function<std::unique_ptr<Output>()> maker, QObject *parent);
    ~Player() override;

    void open(std::shared_ptr<Source> source);
    void close();
    void play(); ///< while loading: as soon as it is loaded; at the end: from the start
    void pause();
    void toggle();
    void seek(Ms position); ///< clamped; shows the picture there when paused
    void setSpeed(double speed); ///< 0.25..4, pitch kept
    void setVolume(double volume); ///< 0..1
    void setLoop(Ms from, Ms to); ///< plays [from, to) again and again, at least 50 ms; equal values end the loop
    void setVideoSink(QVideoSink *sink); ///< may be nullptr; lives on this thread

    State state() const;
    Ms position() const; ///< of what is heard now, interpolated; cheap, call it every frame
    Ms duration() const; ///< corrected when playing finds that the header lied
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
    void silentChanged(bool silent);
    void loaded(const media::Info &info);
    void ended();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace media
