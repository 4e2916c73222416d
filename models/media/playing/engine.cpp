#include "models/media/playing/engine.h"
#include "models/media/messages.h"

namespace media {

namespace {

constexpr std::chrono::milliseconds period{10};
constexpr qint64 earlyUs = 8'000; // a picture is due when it is nearer than the next turn
constexpr double startLimitUs = 50'000; // how far the clock may run beyond the last turn

} // namespace

Engine::Engine(std::shared_ptr<Shared> shared, OutputMaker maker)
    : m_shared(std::move(shared))
    , m_maker(std::move(maker))
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &Engine::turn);
}

Engine::~Engine()
{
    close();
}

void Engine::open(const std::shared_ptr<Source> &source, int media)
{
    close();
    if (media != m_shared->media)
        return; // another one was opened or closed since
    m_media = media;
    m_source = source;
    if (const QString &missing = av::load(); !missing.isEmpty()) {
        emit failed(Messages::noLibrary(source->name(), missing), media);
        return;
    }
    chooseOutput();
    m_sound = std::make_unique<SoundWorker>(source);
    connect(m_sound.get(), &SoundWorker::opened, this, [this, media](const Info &info) {
        if (media != m_media)
            return;
        m_info = info;
        requestSound(m_wanted.fromUs, 0);
        startPictures();
        emit opened(info, media);
    });
    connect(m_sound.get(), &SoundWorker::failed, this,
            [this, media](const QString &message) { emit failed(message, media); });
    connect(m_sound.get(), &SoundWorker::lengthFound, this, [this, media](qint64 us) { emit lengthFound(us, media); });
    connect(m_sound.get(), &SoundWorker::produced, this, [this] {
        if (m_playing)
            turn();
    });
    m_sound->start();
}

void Engine::close()
{
    m_timer.stop();
    if (m_output)
        m_output->stop();
    if (m_sound)
        m_sound->finish();
    if (m_pictures)
        m_pictures->finish();
    m_sound.reset();
    m_pictures.reset();
    m_source.reset();
    m_spans.clear();
    m_piece.reset();
    m_picture.reset();
    m_info = {};
    m_wanted = {.id = m_wanted.id, .speed = m_wanted.speed};
    m_media = 0;
    m_playing = m_started = m_ending = false;
}

void Engine::startPictures()
{
    if (!m_info.hasVideo || !m_picturesWanted || m_pictures)
        return;
    m_pictures = std::make_unique<PictureWorker>(m_source);
    connect(m_pictures.get(), &PictureWorker::produced, this, &Engine::showPictures);
    m_pictures->start();
    const auto place = heard();
    requestPictures(qint64(place.us), place.lap);
}

void Engine::setPicturesWanted(bool wanted)
{
    m_picturesWanted = wanted;
    if (!wanted && m_pictures) {
        m_pictures->finish();
        m_pictures.reset();
    }
    startPictures();
}

void Engine::play()
{
    if (!m_sound)
        return;
    m_playing = true;
    if (m_started) {
        m_output->resume();
    } else {
        m_spans.clear();
        m_started = m_output->start();
        m_output->setVolume(m_volume);
        if (!m_started)
            useSilence();
    }
    m_timer.start();
    turn();
}

void Engine::pause()
{
    if (!m_playing)
        return;
    m_output->suspend();
    m_playing = false;
    m_timer.stop();
    m_shared->clock.hold(heard().us, m_seek);
    emit paused(m_seek);
}

void Engine::seek(qint64 us, int number)
{
    if (number != m_shared->seek)
        return; // a newer one follows
    m_seek = number;
    if (!m_playing && m_started) { // else its rest would be heard at the new place
        m_output->stop();
        m_started = false;
        m_spans.clear();
    }
    requestSound(us, 0);
    requestPictures(us, 0);
}

void Engine::setSpeed(double speed)
{
    m_wanted.speed = speed;
    if (!m_sound)
        return;
    const auto next = written(); // what is in the output already is heard at the old speed
    requestSound(qint64(next.us), next.lap);
}

void Engine::setVolume(double volume)
{
    m_volume = volume;
    if (m_output)
        m_output->setVolume(volume);
}

void Engine::setLoop(qint64 fromUs, qint64 toUs)
{
    m_wanted.loopFromUs = fromUs;
    m_wanted.loopToUs = toUs;
    if (!m_sound)
        return;
    const auto next = written();
    requestSound(qint64(next.us), next.lap);
    requestPictures(qint64(next.us), next.lap);
}

void Engine::requestSound(qint64 us, int lap)
{
    m_wanted.fromUs = us;
    m_wanted.lap = lap;
    ++m_wanted.id;
    m_piece.reset();
    m_pieceDone = 0;
    m_ending = false;
    if (m_sound)
        m_sound->request(m_wanted);
}

void Engine::requestPictures(qint64 us, int lap)
{
    if (!m_pictures)
        return;
    Request request = m_wanted;
    request.id = ++m_pictureRequest;
    request.fromUs = us;
    request.lap = lap;
    m_picture.reset();
    m_searching = true;
    m_pictures->setNow(us);
    m_pictures->request(request);
}

/// The place that is heard now: after a seek its target until sound from there is heard.
Spans::Place Engine::heard()
{
    if (m_started)
        if (const auto place = m_spans.at(m_output->heard()); place && place->serial == m_seek)
            return *place;
    return {.us = double(m_wanted.fromUs), .endUs = double(m_wanted.fromUs), .lap = m_wanted.lap, .serial = m_seek};
}

/// The place after the last frame given to the output.
Spans::Place Engine::written() const
{
    if (const auto place = m_spans.end(); place && place->serial == m_seek)
        return *place;
    return {.us = double(m_wanted.fromUs), .lap = m_wanted.lap};
}

void Engine::turn()
{
    if (!m_playing)
        return;
    fill();
    publish();
    showPictures();
    watch();
    if (m_playing && m_ending && m_output->heard() >= double(m_spans.frames()) - 1)
        reachEnd();
}

void Engine::fill()
{
    for (qint64 room = m_output->room(); room > 0 && !m_ending;) {
        if (!m_piece) {
            m_piece = m_sound->take();
            m_pieceDone = 0;
            if (!m_piece)
                return;
        }
        if (m_piece->request != m_wanted.id) {
            m_piece.reset();
            continue;
        }
        if (m_piece->broken) {
            pause();
            emit failed(Messages::interrupted(m_source->name()), m_media);
            return;
        }
        m_ending = m_piece->end;
        const qint64 left = qint64(m_piece->samples.size()) / Output::channels - m_pieceDone;
        const qint64 count = std::min(left, room);
        if (count > 0) {
            m_spans.append(count, m_piece->us + double(m_pieceDone) * m_piece->usPerFrame, m_piece->usPerFrame,
                           m_piece->lap, m_seek);
            m_output->write(m_piece->samples.data() + m_pieceDone * Output::channels, count);
        }
        room -= count;
        m_pieceDone += count;
        if (count == left)
            m_piece.reset();
    }
}

void Engine::publish()
{
    const auto place = heard();
    if (place.usPerFrame > 0)
        m_shared->clock.run(place.us, place.usPerFrame * Output::rate / 1e6,
                            std::min(place.endUs, place.us + startLimitUs * m_wanted.speed), place.lap, m_seek);
}

void Engine::showPictures()
{
    if (!m_pictures)
        return;
    const auto now = heard();
    m_pictures->setNow(qint64(now.us));
    QVideoFrame due;
    while (true) {
        if (!m_picture)
            m_picture = m_pictures->take();
        if (!m_picture)
            break;
        if (m_picture->request == m_pictureRequest) {
            const bool past
                = m_picture->lap < now.lap || (m_picture->lap == now.lap && double(m_picture->us) <= now.us + earlyUs);
            if (!past && !m_searching)
                break;
            due = m_picture->frame;
            m_searching = false;
        }
        m_picture.reset();
    }
    if (due.isValid())
        emit pictureDue(due, m_media);
}

void Engine::watch()
{
    if (m_output->failed())
        useSilence();
}

void Engine::reachEnd()
{
    m_playing = m_started = m_ending = false;
    m_timer.stop();
    m_output->stop();
    m_shared->clock.hold(written().us, m_seek);
    requestSound(qint64(written().us), 0);
    m_spans.clear();
    emit ended(m_seek);
}

} // namespace media
