#pragma once

#include "models/playback.h"

#include <QTimer>

namespace models {

inline constexpr Option<bool> pauseWhileTyping{"playback/pauseWhileTyping", false};
inline const Option<QString> resumeWhen{"playback/resumeWhen", QStringLiteral("rest")}; ///< never, rest or word
inline constexpr Option<int> typingRest{"playback/typingRestMs", 500}; ///< without a key, until playing goes on
/// Where playing goes on: where it stopped, a back-step before that, or before or after what was typed.
inline const Option<QString> resumeFrom{"playback/resumeFrom", QStringLiteral("stopped")}; ///< back, before, after

/// Pauses the player while a person types, and lets it go on by the settings.
class TypingPause : public QObject
{
    Q_OBJECT
public:
    TypingPause(Playback &playback, Settings &settings, QObject *parent = nullptr);

    void typed(const document::Transcript &transcript, const document::Position &caret); ///< a key changed the text
    void forget(); ///< another document, or the person plays by hand

private:
    void updatePlace(media::Ms typedAt);
    void resume();

    Playback &m_playback;
    Settings &m_settings;
    QTimer m_rest;
    bool m_paused = false;
    media::Ms m_stoppedAt{};
    media::Ms m_firstTyped{}; ///< the time of the word at the first key
};

} // namespace models
