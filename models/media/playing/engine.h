#pragma once

#include "models/media/playing/clock.h"
#include "models/media/playing/output.h"
#include "models/media/playing/pictureworker.h"
#include "models/media/playing/soundworker.h"
#include "models/media/playing/spans.h"
#include <QMediaDevices>
#include <QTimer>

namespace media {

/// What the player's thread and its owner share: the numbers of the newest media and seek, and the clock.
struct Shared
{
    std::atomic_int media = 0; ///< counts open() and close()
    std::atomic_int seek = 0;
    Clock clock{};
};

/// The playing itself, on the player's own thread: moves sound from its worker to the output, tells the clock what is
/// heard and hands out pictures when they are due. Whatever is older than the newest number is ignored.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine(std::shared_ptr<Shared> shared, OutputMaker maker);
    ~Engine() override;

    void open(const std::shared_ptr<Source> &source, int media);
    void close();
    void play();
    void pause();
    void seek(qint64 us, int number);
    void setSpeed(double speed);
    void setVolume(double volume);
    void setLoop(qint64 fromUs, qint64 toUs);
    void setPicturesWanted(bool wanted);

signals:
    void opened(const media::Info &info, int media);
    void failed(const QString &message, int media);
    void lengthFound(qint64 us, int media);
    void paused(int seek); ///< the clock stands where sound was heard last
    void ended(int seek);
    void silentChanged(bool silent);
    void pictureDue(const QVideoFrame &frame, int media);

private:
    void startPictures();
    void turn();
    void fill();
    void publish();
    void showPictures();
    void watch();
    void reachEnd();
    void requestSound(qint64 us, int lap);
    void requestPictures(qint64 us, int lap);
    void chooseOutput();
    void changeDevices();
    void useSilence();
    void replaceOutput(std::unique_ptr<Output> output);
    Spans::Place heard();
    Spans::Place written() const;

    const std::shared_ptr<Shared> m_shared;
    const OutputMaker m_maker;
    std::unique_ptr<Output> m_output;
    QMediaDevices *m_devices = nullptr; ///< made on this thread, at first use
    QByteArray m_deviceId;
    std::shared_ptr<Source> m_source;
    std::unique_ptr<SoundWorker> m_sound;
    std::unique_ptr<PictureWorker> m_pictures;
    QTimer m_timer;
    Spans m_spans;
    std::optional<Sound> m_piece; ///< partly written
    qint64 m_pieceDone = 0; ///< frames of it
    std::optional<Picture> m_picture; ///< not due yet
    Info m_info{};
    Request m_wanted{}; ///< last given to the sound worker
    int m_pictureRequest = 0;
    int m_media = 0;
    int m_seek = 0;
    double m_volume = 1;
    bool m_playing = false;
    bool m_started = false; ///< the output runs or is suspended
    bool m_ending = false; ///< all sound was written
    bool m_picturesWanted = false;
    bool m_searching = false; ///< the first picture after a seek is shown at once
};

} // namespace media
