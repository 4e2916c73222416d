#pragma once

#include "models/playback.h"
#include "ui/actions/actions.h"
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace ui {

class ElidedLabel;

/// The row of buttons under the waveform: transport, time, speed, volume, loop and follow.
class PlayerBar : public QWidget
{
    Q_OBJECT
public:
    PlayerBar(Actions &actions, models::Playback &playback, QWidget *parent = nullptr);

private:
    void createTransport();
    void createTime();
    void createSettings();
    QToolButton *addButton(const char *action, int iconSide = 20);
    void attach(); ///< to the player, once there is one
    void showState();
    void showTime(std::chrono::milliseconds position);
    void showSpeed(double speed);
    void showVolume(double volume);

    Actions &m_actions;
    models::Playback &m_playback;
    QToolButton *m_play = nullptr;
    QToolButton *m_speed = nullptr;
    QToolButton *m_mute = nullptr;
    QSlider *m_volume = nullptr;
    QLabel *m_position = nullptr;
    QLabel *m_duration = nullptr;
    ElidedLabel *m_message = nullptr;
    double m_loudness = 1; ///< to come back to after muting
    bool m_attached = false;
};

} // namespace ui
