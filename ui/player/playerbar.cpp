#include "ui/player/playerbar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/text.h"

#include <array>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array speeds{0.25, 0.5, 0.75, 0.85, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr int volumeSteps = 100;

QString speedText(double speed)
{
    return u"%1×"_s.arg(QLocale().toString(speed, 'f', 2));
}
} // namespace

PlayerBar::PlayerBar(Actions &actions, models::Playback &playback, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_playback(playback)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 10, 6);
    row->setSpacing(4);
    createTransport();
    createTime();
    createSettings();
    connect(&playback, &models::Playback::mediaChanged, this, &PlayerBar::attach);
    connect(&playback, &models::Playback::positionChanged, this, &PlayerBar::showTime);
    connect(&playback, &models::Playback::timeDisplayChanged, this, &PlayerBar::attach);
    attach();
}

QToolButton *PlayerBar::addButton(const char *action, int iconSide)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_actions.at(action));
    button->setAutoRaise(true);
    button->setIconSize({iconSide, iconSide});
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the text
    button->setAccessibleName(plainTitle(m_actions.at(action)));
    layout()->addWidget(button);
    return button;
}

void PlayerBar::createTransport()
{
    addButton("playback.back");
    m_play = addButton("playback.toggle", 26);
    addButton("playback.forward");
}

void PlayerBar::createTime()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    m_position = plainLabel(timeText({}, true));
    m_position->setAccessibleName(tr("Position"));
    m_duration = quietLabel({});
    m_duration->setAccessibleName(tr("Duration"));
    const QFont digits = scaledFont(font(), 1.1, QFont::DemiBold);
    m_position->setFont(digits);
    m_position->setMinimumWidth(QFontMetrics(digits).horizontalAdvance(u"0:00:00.0"_s));
    m_position->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_message = new ElidedLabel;
    row->addSpacing(8);
    row->addWidget(m_position);
    row->addWidget(m_duration);
    row->addSpacing(12);
    row->addWidget(m_message, 1);
}

void PlayerBar::createSettings()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    m_speed = new QToolButton(this);
    m_speed->setAutoRaise(true);
    m_speed->setIcon(icon(u"speed"_s));
    m_speed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_speed->setToolTip(tr("Speed"));
    auto *menu = new QMenu(m_speed);
    for (const double speed : speeds)
        menu->addAction(speedText(speed), this, [this, speed] { m_playback.player().setSpeed(speed); });
    m_speed->setMenu(menu);
    row->addWidget(m_speed);

    m_mute = new QToolButton(this);
    m_mute->setAutoRaise(true);
    m_mute->setFocusPolicy(Qt::TabFocus);
    m_mute->setIconSize({20, 20});
    m_mute->setToolTip(tr("Mute"));
    m_mute->setAccessibleName(tr("Mute"));
    connect(m_mute, &QToolButton::clicked, this,
            [this] { m_playback.player().setVolume(m_playback.player().volume() > 0 ? 0 : m_loudness); });
    row->addWidget(m_mute);

    m_volume = new QSlider(Qt::Horizontal, this);
    m_volume->setRange(0, volumeSteps);
    m_volume->setFixedWidth(84);
    m_volume->setFocusPolicy(Qt::TabFocus);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(tr("Volume"));
    connect(m_volume, &QSlider::valueChanged, this, [this](int value) {
        if (m_playback.hasMedia())
            m_playback.player().setVolume(double(value) / volumeSteps);
    });
    row->addWidget(m_volume);
    row->addSpacing(6);
    addButton("playback.loop");
    addButton("playback.follow");
    showSpeed(1);
    showVolume(1);
}

void PlayerBar::attach()
{
    const bool media = m_playback.hasMedia();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_speed, m_mute, m_volume, m_position})
        widget->setEnabled(media);
    if (media && !std::exchange(m_attached, true)) {
        media::Player *player = &m_playback.player();
        connect(player, &media::Player::stateChanged, this, &PlayerBar::showState);
        connect(player, &media::Player::positionChanged, this, &PlayerBar::showTime);
        connect(player, &media::Player::durationChanged, this, &PlayerBar::showState);
        connect(player, &media::Player::speedChanged, this, &PlayerBar::showSpeed);
        connect(player, &media::Player::volumeChanged, this, &PlayerBar::showVolume);
        showSpeed(player->speed());
        showVolume(player->volume());
    }
    showTime(media ? m_playback.player().position() : std::chrono::milliseconds());
    showState();
}

void PlayerBar::showState()
{
    using State = media::Player::State;
    const bool media = m_playback.hasMedia();
    const State state = media ? m_playback.player().state() : State::Empty;
    const bool playing = state == State::Playing;
    QAction *toggle = m_actions.at("playback.toggle");
    toggle->setIcon(icon(playing ? u"pause"_s : u"play"_s));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_duration->setText(media ? u"/ "_s + m_playback.timeDisplay().shortText(m_playback.player().duration())
                              : QString());
    m_message->setFullText(state == State::Failed        ? m_playback.player().errorString()
                               : state == State::Loading ? tr("Loading the recording…")
                               : media && m_playback.player().isSilent()
                               ? tr("No sound device was found: playing without sound.")
                               : QString());
}

void PlayerBar::showTime(std::chrono::milliseconds position)
{
    const document::TimeDisplay &display = m_playback.timeDisplay();
    m_position->setText(display.frameRate() ? display.code(position) : timeText(position + display.offset, true));
}

void PlayerBar::showSpeed(double speed)
{
    m_speed->setText(speedText(speed));
    m_speed->setAccessibleName(tr("Speed: %1").arg(speedText(speed)));
}

void PlayerBar::showVolume(double volume)
{
    if (volume > 0)
        m_loudness = volume;
    m_mute->setIcon(icon(volume > 0 ? u"volume"_s : u"muted"_s));
    const QSignalBlocker blocker(m_volume);
    m_volume->setValue(qRound(volume * volumeSteps));
}

} // namespace ui
