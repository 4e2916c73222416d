#include "models/playback.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using media::Ms;
using media::Player;

namespace models {

namespace {
constexpr Ms tickEvery = 30ms;
}

/// The player with what belongs to the document that it plays.
class Playback::Private : public QObject
{
public:
    Private(Playback &owner, Settings &settings, const QString &cacheDir)
        : q(owner)
        , settings(settings)
        , cacheDir(cacheDir)
    {
        tick.setInterval(tickEvery);
        tick.setTimerType(Qt::PreciseTimer);
        connect(&tick, &QTimer::timeout, this, &Private::advance);
    }

    void makePlayer();
    void openSource();
    void startPeaks();
    void advance();
    void updateWord();
    void loopHere();
    void setLooped(Ms from, Ms to);
    const document::Segment *segmentAt(Ms position) const;

    Playback &q;
    Settings &settings;
    QString cacheDir;
    QPointer<TranscriptModel> model;
    std::shared_ptr<media::Source> source;
    QString key;
    std::unique_ptr<Player> player;
    std::unique_ptr<media::PeaksJob> peaksJob;
    media::Peaks peaks;
    QTimer tick;
    document::WordRef word;
    QHash<QString, Ms> positions; ///< of the documents left, by key
    std::optional<Ms> stopAt; ///< end of the segment that is played alone
    bool loop = false; ///< of the segment
    bool loopsSpan = false; ///< of a person's choice
    bool away = false;
    std::pair<Ms, Ms> looped{};
};

void Playback::Private::makePlayer()
{
    if (player)
        return;
    player = std::make_unique<Player>();
    connect(player.get(), &Player::stateChanged, this, [this](Player::State state) {
        if (state == Player::State::Playing) {
            tick.start();
        } else {
            tick.stop();
            stopAt.reset();
        }
        advance();
    });
    connect(player.get(), &Player::positionChanged, this, &Private::advance);
    connect(player.get(), &Player::loaded, this, [this] {
        if (const auto it = positions.constFind(key); it != positions.cend())
            player->seek(*it);
    });
}

void Playback::Private::openSource()
{
    if (!source) {
        if (player)
            player->close();
        return;
    }
    makePlayer();
    player->open(source);
}

void Playback::Private::startPeaks()
{
    peaksJob.reset();
    peaks = {};
    if (source) {
        peaksJob = std::make_unique<media::PeaksJob>(source, cacheDir);
        const auto take = [this](const media::Peaks &next, double done) {
            peaks = next;
            emit q.peaksChanged(done);
        };
        connect(peaksJob.get(), &media::PeaksJob::advanced, this, take);
        connect(peaksJob.get(), &media::PeaksJob::finished, this, [take](const media::Peaks &next) { take(next, 1); });
    }
    emit q.peaksChanged(0);
}

void Playback::Private::advance()
{
    if (!player)
        return;
    const Ms position = player->position();
    if (stopAt && position >= *stopAt) {
        stopAt.reset();
        player->pause();
    }
    if (loop && !away && (position < looped.first || position > looped.second + tickEvery))
        loopHere();
    updateWord();
    emit q.positionChanged(position);
}

void Playback::Private::updateWord()
{
    if (away)
        return;
    const document::WordRef now
        = model && player ? model->transcript().wordAt(player->position()) : document::WordRef{};
    if (std::exchange(word, now) != now)
        emit q.currentWordChanged(now);
}

const document::Segment *Playback::Private::segmentAt(Ms position) const
{
    const qsizetype row = model ? model->transcript().segmentAt(position) : -1;
    return row < 0 ? nullptr : &model->transcript().segments.at(row);
}

void Playback::Private::loopHere()
{
    const document::Segment *segment = player ? segmentAt(player->position()) : nullptr;
    if (segment && loop)
        setLooped(segment->start(), segment->stop());
    else
        setLooped(0ms, 0ms);
}

void Playback::Private::setLooped(Ms from, Ms to)
{
    looped = {from, to};
    if (player && !away)
        player->setLoop(from, to);
}

Playback::Playback(Settings &settings, const QString &cacheDir, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, settings, cacheDir))
{
}

Playback::~Playback() = default;

Player &Playback::player()
{
    d->makePlayer();
    return *d->player;
}

bool Playback::hasMedia() const
{
    return d->source != nullptr;
}

void Playback::setDocument(TranscriptModel *model, std::shared_ptr<media::Source> source, const QString &key)
{
    if (d->model == model && d->source == source && d->key == key)
        return;
    if (d->player && d->source && !d->key.isEmpty())
        d->positions[d->key] = d->player->position();
    if (d->model)
        disconnect(d->model, nullptr, d.get(), nullptr);
    setAway(false);
    setLoopSegment(false);
    setLoopSpan(0ms, 0ms);
    d->model = model;
    d->key = key;
    if (model) {
        connect(model, &TranscriptModel::edited, d.get(), [this] { d->updateWord(); });
        connect(model, &QAbstractItemModel::modelReset, d.get(), [this] { d->updateWord(); });
    }
    if (std::exchange(d->source, std::move(source)) != d->source) {
        d->openSource();
        d->startPeaks();
        emit mediaChanged();
    }
    d->updateWord();
}

document::WordRef Playback::currentWord() const
{
    return d->word;
}

const media::Peaks &Playback::peaks() const
{
    return d->peaks;
}

void Playback::toggle()
{
    if (!d->source)
        return;
    Player &player = this->player();
    if (player.state() != Player::State::Playing) {
        player.play();
        return;
    }
    const bool wasAway = d->away;
    player.pause();
    if (wasAway)
        return; // who went away comes back to the place
    if (const Ms back{d->settings.value(backStep)}; back > 0ms)
        player.seek(std::max(0ms, player.position() - back));
}

void Playback::skip(Ms by)
{
    if (d->source)
        player().seek(std::clamp(player().position() + by, 0ms, std::max(0ms, player().duration())));
}

void Playback::playSegment(qsizetype segment)
{
    if (!d->source || !d->model || segment < 0 || segment >= d->model->transcript().segments.size())
        return;
    const document::Segment &played = d->model->transcript().segments.at(segment);
    player().seek(played.start());
    player().play();
    d->stopAt = played.stop();
}

void Playback::setLoopSegment(bool loop)
{
    if (std::exchange(d->loop, loop) == loop)
        return;
    if (loop)
        setLoopSpan(0ms, 0ms);
    d->loopHere();
    emit loopSegmentChanged(loop);
}

bool Playback::isLoopingSegment() const
{
    return d->loop;
}

void Playback::setLoopSpan(Ms from, Ms to)
{
    const bool loops = to > from;
    if (!loops && !d->loopsSpan)
        return;
    if (loops)
        setLoopSegment(false);
    d->loopsSpan = loops;
    d->setLooped(loops ? from : 0ms, loops ? to : 0ms);
    emit loopSpanChanged();
}

std::pair<Ms, Ms> Playback::loopSpan() const
{
    return d->loopsSpan ? d->looped : std::pair(0ms, 0ms);
}

void Playback::setAway(bool away)
{
    if (std::exchange(d->away, away) == away)
        return;
    d->stopAt.reset();
    if (d->player && away)
        d->player->setLoop(0ms, 0ms);
    else
        d->setLooped(d->looped.first, d->looped.second);
    d->updateWord();
    emit awayChanged(away);
}

bool Playback::isAway() const
{
    return d->away;
}

void Playback::changeSpeed(double by)
{
    const double speed = std::clamp(player().speed() + by, 0.25, 4.0);
    player().setSpeed(std::round(speed * 20) / 20); // in steps of 0.05
}

} // namespace models
