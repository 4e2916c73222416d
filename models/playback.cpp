#include "models/playbackprivate.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using media::Ms;
using media::Player;

namespace models {

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
    d->resume.reset();
    setTimeDisplay({});
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
    emit documentChanged();
}

const QString &Playback::key() const
{
    return d->key;
}

document::WordRef Playback::currentWord() const
{
    return d->word;
}

const media::Peaks &Playback::peaks() const
{
    return d->peaks;
}

bool Playback::isPlaying() const
{
    return d->source && d->player && d->player->state() == Player::State::Playing;
}

void Playback::play()
{
    if (!d->source)
        return;
    const auto resume = std::exchange(d->resume, {});
    if (resume && resume->second == player().position())
        player().seek(resume->first);
    player().play();
}

void Playback::pause()
{
    if (!isPlaying())
        return;
    Player &player = this->player();
    const bool wasAway = d->away;
    player.pause();
    if (wasAway)
        return; // who went away comes back to the place
    if (const Ms back{d->settings.value(backStep)}; back > 0ms)
        player.seek(std::max(0ms, player.position() - back));
}

void Playback::toggle()
{
    return isPlaying() ? pause() : play();
}

void Playback::setResumePlace(Ms place)
{
    if (d->source)
        d->resume = std::pair(place, player().position());
}

void Playback::skip(Ms by)
{
    if (d->source)
        player().seek(std::clamp(player().position() + by, 0ms, std::max(0ms, player().duration())));
}

void Playback::stepFrames(int by)
{
    if (d->source)
        player().seek(std::min(d->display.stepped(player().position(), by, player().info().frameRate),
                               std::max(0ms, player().duration())));
}

void Playback::playRange(Ms from, Ms to)
{
    if (!d->source || to <= from)
        return;
    player().seek(from);
    player().play();
    d->stopAt = to;
}

void Playback::playSegment(qsizetype segment)
{
    if (!d->model || segment < 0 || segment >= d->model->transcript().segments.size())
        return;
    const document::Segment &played = d->model->transcript().segments.at(segment);
    playRange(played.start(), played.stop());
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

const document::TimeDisplay &Playback::timeDisplay() const
{
    return d->display;
}

void Playback::setTimeDisplay(const document::TimeDisplay &display)
{
    if (std::exchange(d->display, display) != display)
        emit timeDisplayChanged();
}

} // namespace models
