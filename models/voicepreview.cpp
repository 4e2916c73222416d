#include "models/voicepreview.h"

#include <QScopedValueRollback>

namespace models {

using namespace std::chrono_literals;
using media::Ms;
using State = media::Player::State;

namespace {
constexpr Ms previewLength = 10s;
constexpr Ms elsewhere = 700ms; // farther outside than playing gets: a person went there
} // namespace

VoicePreview::VoicePreview(Playback &playback, QObject *parent)
    : QObject(parent)
    , m_playback(playback)
{
    connect(&playback, &Playback::positionChanged, this, &VoicePreview::advance);
    connect(&playback, &Playback::awayChanged, this, [this](bool away) {
        if (!away)
            finish(false); // another document was opened
    });
}

VoicePreview::~VoicePreview()
{
    stop();
}

bool VoicePreview::play(const document::Transcript &transcript, qsizetype speaker)
{
    const QList<document::TimeSpan> spans = document::voiceOf(transcript, speaker, previewLength);
    const State state = m_playback.hasMedia() ? m_playback.player().state() : State::Empty;
    if (spans.isEmpty() || (state != State::Paused && state != State::Playing))
        return false;
    if (m_speaker < 0)
        begin();
    m_spans = spans;
    m_speaker = speaker;
    playNext();
    emit speakerChanged(m_speaker);
    return true;
}

void VoicePreview::begin()
{
    media::Player &player = m_playback.player();
    m_place = player.position();
    m_wasPlaying = player.state() == State::Playing;
    m_playback.setAway(true);
}

void VoicePreview::playNext()
{
    const QScopedValueRollback jumping(m_jumping, true);
    m_playback.player().seek(m_spans.first().start);
    m_playback.player().play();
}

void VoicePreview::advance(Ms position)
{
    if (m_speaker < 0 || m_jumping)
        return;
    const document::TimeSpan span = m_spans.first();
    if (position < span.start - elsewhere || position > span.stop + elsewhere) {
        finish(false);
    } else if (position >= span.stop) {
        m_spans.removeFirst();
        if (m_spans.isEmpty())
            finish(true);
        else
            playNext();
    } else if (m_playback.player().state() == State::Paused) {
        finish(true);
    }
}

void VoicePreview::stop()
{
    finish(true);
}

void VoicePreview::finish(bool comeBack)
{
    if (m_speaker < 0)
        return;
    m_speaker = -1;
    m_spans.clear();
    if (comeBack) {
        m_playback.player().pause();
        m_playback.player().seek(m_place);
        if (m_wasPlaying)
            m_playback.player().play();
    }
    m_playback.setAway(false);
    emit speakerChanged(-1);
}

} // namespace models
