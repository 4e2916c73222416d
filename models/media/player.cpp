#include "models/media/player.h"
#include "models/media/playing/engine.h"
#include <QPointer>
#include <QThread>
#include <QVideoSink>

namespace media {

namespace {

constexpr std::chrono::milliseconds tickPeriod{100};
constexpr Ms shortestLoop{50};

qint64 toUs(Ms time)
{
    return std::chrono::microseconds(time).count();
}

} // namespace

/// The player's state as its owner sees it; the engine on the other thread follows, and its answers to what is outdated
/// are ignored.
class Player::Private : public QObject
{
public:
    Private(Player &player, OutputMaker maker)
        : q(player)
        , maker(std::move(maker))
    {
        tick.setInterval(tickPeriod);
        connect(&tick, &QTimer::timeout, this, [this] { emit q.positionChanged(q.position()); });
        thread.setObjectName(QStringLiteral("media player"));
    }

    ~Private() override
    {
        ++shared->media;
        thread.quit();
        thread.wait();
    }

    template <class... Parameters, class... Arguments>
    void tell(void (Engine::*method)(Parameters...), Arguments... arguments)
    {
        if (engine)
            QMetaObject::invokeMethod(
                engine, [engine = engine, method, arguments...] { (engine->*method)(arguments...); },
                Qt::QueuedConnection);
    }

    void start();
    void setState(State next);
    void jump(Ms position);
    void becomeLoaded(const Info &newInfo);
    void setDuration(Ms length);

    Player &q;
    OutputMaker maker;
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    QThread thread;
    Engine *engine = nullptr; ///< lives and dies on the thread
    QTimer tick;
    QPointer<QVideoSink> sink;
    Info info{};
    State state = State::Empty;
    QString error;
    Ms duration{};
    double speed = 1;
    double volume = 1;
    bool silent = false;
    bool playWhenLoaded = false;
};

void Player::Private::start()
{
    if (engine)
        return;
    engine = new Engine(shared, maker);
    engine->moveToThread(&thread);
    connect(&thread, &QThread::finished, engine, &QObject::deleteLater);
    connect(engine, &Engine::opened, this, [this](const Info &newInfo, int media) {
        if (media == shared->media)
            becomeLoaded(newInfo);
    });
    connect(engine, &Engine::failed, this, [this](const QString &message, int media) {
        if (media != shared->media)
            return;
        error = message;
        setState(State::Failed);
    });
    connect(engine, &Engine::lengthFound, this, [this](qint64 us, int media) {
        if (media == shared->media)
            setDuration(std::chrono::round<Ms>(std::chrono::microseconds(us)));
    });
    connect(engine, &Engine::ended, this, [this](int seek) {
        if (state != State::Playing)
            return;
        if (seek != shared->seek) { // it went elsewhere in the same moment
            tell(&Engine::play);
            return;
        }
        if (duration > Ms(0))
            shared->clock.hold(double(toUs(duration)), seek);
        setState(State::Paused);
        emit q.positionChanged(q.position());
        emit q.ended();
    });
    connect(engine, &Engine::paused, this, [this](int seek) {
        if (seek == shared->seek)
            emit q.positionChanged(q.position());
    });
    connect(engine, &Engine::silentChanged, this, [this](bool now) {
        silent = now;
        emit q.silentChanged(now);
    });
    connect(engine, &Engine::pictureDue, this, [this](const QVideoFrame &frame, int media) {
        if (media == shared->media && sink)
            sink->setVideoFrame(frame);
    });
    thread.start();
    tell(&Engine::setVolume, volume);
    tell(&Engine::setSpeed, speed);
    tell(&Engine::setPicturesWanted, !sink.isNull());
}

void Player::Private::setState(State next)
{
    if (next == State::Playing)
        tick.start();
    else
        tick.stop();
    if (std::exchange(state, next) != next)
        emit q.stateChanged(next);
}

void Player::Private::jump(Ms position)
{
    const int number = ++shared->seek;
    shared->clock.hold(double(toUs(position)), number);
    tell(&Engine::seek, toUs(position), number);
}

void Player::Private::becomeLoaded(const Info &newInfo)
{
    info = newInfo;
    setDuration(info.duration);
    setState(State::Paused);
    emit q.loaded(info);
    if (std::exchange(playWhenLoaded, false) && state == State::Paused)
        q.play();
}

void Player::Private::setDuration(Ms length)
{
    if (std::exchange(duration, length) != length)
        emit q.durationChanged(length);
}

Player::Player(QObject *parent)
    : Player(OutputMaker(), parent)
{
}

Player::Player(std::function<std::unique_ptr<Output>()> maker, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(maker)))
{
}

Player::~Player() = default;

void Player::open(std::shared_ptr<Source> source)
{
    d->start();
    close();
    if (!source)
        return;
    d->setState(State::Loading);
    d->tell(&Engine::open, std::move(source), int(d->shared->media));
}

void Player::close()
{
    ++d->shared->media;
    d->tell(&Engine::close);
    d->jump(Ms(0));
    d->info = {};
    d->error.clear();
    d->playWhenLoaded = false;
    d->setDuration(Ms(0));
    if (d->sink)
        d->sink->setVideoFrame({});
    d->setState(State::Empty);
}

void Player::play()
{
    d->playWhenLoaded = d->state == State::Loading;
    if (d->state != State::Paused)
        return;
    if (d->duration > Ms(0) && position() >= d->duration)
        seek(Ms(0));
    d->tell(&Engine::play);
    d->setState(State::Playing);
}

void Player::pause()
{
    d->playWhenLoaded = false;
    if (d->state != State::Playing)
        return;
    d->tell(&Engine::pause);
    d->setState(State::Paused);
}

void Player::toggle()
{
    if (d->state == State::Playing || d->playWhenLoaded)
        pause();
    else
        play();
}

void Player::seek(Ms position)
{
    const Ms end = d->duration > Ms(0) ? d->duration : Ms::max() / 1000;
    d->jump(std::clamp(position, Ms(0), end));
    emit positionChanged(this->position());
}

void Player::setSpeed(double speed)
{
    speed = std::clamp(speed, 0.25, 4.0);
    if (std::exchange(d->speed, speed) == speed)
        return;
    d->tell(&Engine::setSpeed, speed);
    emit speedChanged(speed);
}

void Player::setVolume(double volume)
{
    volume = std::clamp(volume, 0.0, 1.0);
    if (std::exchange(d->volume, volume) == volume)
        return;
    d->tell(&Engine::setVolume, volume);
    emit volumeChanged(volume);
}

void Player::setLoop(Ms from, Ms to)
{
    from = std::max(from, Ms(0));
    const bool looping = to > from;
    d->tell(&Engine::setLoop, toUs(from), looping ? toUs(std::max(to, from + shortestLoop)) : 0);
}

void Player::setVideoSink(QVideoSink *sink)
{
    d->sink = sink;
    d->tell(&Engine::setPicturesWanted, sink != nullptr);
}

Player::State Player::state() const
{
    return d->state;
}

Ms Player::position() const
{
    return d->shared->clock.now();
}

Ms Player::duration() const
{
    return d->duration;
}

double Player::speed() const
{
    return d->speed;
}

double Player::volume() const
{
    return d->volume;
}

const Info &Player::info() const
{
    return d->info;
}

bool Player::isSilent() const
{
    return d->silent;
}

QString Player::errorString() const
{
    return d->error;
}

} // namespace media
