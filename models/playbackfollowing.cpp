#include "models/playbackprivate.h"

using namespace std::chrono_literals;
using media::Ms;
using media::Player;

namespace models {

namespace {
constexpr Ms tickEvery = 30ms;
}

Playback::Private::Private(Playback &owner, Settings &settings, const QString &cacheDir)
    : q(owner)
    , settings(settings)
    , cacheDir(cacheDir)
{
    tick.setInterval(tickEvery);
    tick.setTimerType(Qt::PreciseTimer);
    connect(&tick, &QTimer::timeout, this, &Private::advance);
}

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
    if ((stopAt && position >= *stopAt) || endsSegment(position)) {
        stopAt.reset();
        player->pause();
    }
    if (loop && !away && (position < looped.first || position > looped.second + tickEvery))
        loopHere();
    updateWord();
    emit q.positionChanged(position);
}

/// True when playing, not a jump, has just passed the end of a segment and the settings want it to stop there.
bool Playback::Private::endsSegment(Ms position)
{
    constexpr Ms jump = 1s;
    const Ms before = std::exchange(last, position);
    const bool plays
        = player->state() == Player::State::Playing && looped.first == looped.second && !away && position > before;
    if (!plays || position - before > jump || !settings.value(stopAtSegmentEnd))
        return false;
    const document::Segment *segment = segmentAt(before);
    return segment && before < segment->stop() && position >= segment->stop();
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

} // namespace models
