#include "models/typingpause.h"

using namespace Qt::StringLiterals;
using media::Ms;
using media::Player;

namespace models {

namespace {

Ms timeAt(const document::Transcript &transcript, const document::Position &at)
{
    const document::Segment segment = transcript.segments.value(at.segment);
    const qsizetype word = segment.wordAtOffset(at.offset);
    return word < 0 ? segment.start() : segment.words.at(word).start();
}

/// A blank, a mark at the end of a sentence, or the start of a segment stands before the caret.
bool endsWord(const document::Transcript &transcript, const document::Position &caret)
{
    const QString text = transcript.segments.value(caret.segment).text;
    if (caret.offset == 0 || caret.offset > text.size())
        return true;
    const QChar before = text.at(caret.offset - 1);
    return before.isSpace() || u".,;:!?…。、！？।؟"_s.contains(before);
}

} // namespace

TypingPause::TypingPause(Playback &playback, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_playback(playback)
    , m_settings(settings)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &TypingPause::resume);
}

void TypingPause::typed(const document::Transcript &transcript, const document::Position &caret)
{
    if (!m_playback.hasMedia() || !m_settings.value(pauseWhileTyping))
        return;
    const Ms at = timeAt(transcript, caret);
    if (m_playback.isPlaying()) {
        m_stoppedAt = m_playback.player().position();
        m_firstTyped = at;
        m_playback.player().pause();
        m_paused = true;
    } else if (!m_paused) {
        return; // it was not playing before the first key
    }
    updatePlace(at);
    const QString when = m_settings.value(resumeWhen);
    if (when == "rest"_L1)
        m_rest.start(m_settings.value(typingRest));
    else if (when == "word"_L1 && endsWord(transcript, caret))
        resume();
}

void TypingPause::updatePlace(Ms typedAt)
{
    const QString from = m_settings.value(resumeFrom);
    const Ms back = m_stoppedAt - Ms(m_settings.value(backStep));
    m_playback.setResumePlace(from == "before"_L1      ? m_firstTyped
                                  : from == "after"_L1 ? typedAt
                                  : from == "back"_L1  ? std::max(Ms(), back)
                                                       : m_stoppedAt);
}

void TypingPause::resume()
{
    if (std::exchange(m_paused, false) && !m_playback.isPlaying())
        m_playback.play();
}

void TypingPause::forget()
{
    m_rest.stop();
    m_paused = false;
}

} // namespace models
