#include "ui/player/waveform.h"

#include "ui/player/accessiblewaveform.h"
#include "ui/player/waveformpainter.h"
#include "ui/theme/palette.h"
#include "ui/times/timetext.h"

#include <cmath>
#include <QEvent>
#include <QPainter>

namespace ui {

using namespace std::chrono_literals;

namespace {
constexpr auto leastSpan = 100ms; // ten bins of the peaks
} // namespace

Waveform::Waveform(models::Playback &playback, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
{
    AccessibleWaveform::install(); // before setAccessibleName(), which makes the interface
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    setAccessibleName(tr("Waveform"));
    setAccessibleDescription(
        tr("Left and Right move the playhead, comma and period by a frame, Ctrl+Left and Ctrl+Right to an edge. Plus "
           "and minus zoom. [ and ] set the start and end of the segment to the playhead, { and } those of the word."));
    connect(&playback, &models::Playback::positionChanged, this, &Waveform::showPosition);
    connect(&playback, &models::Playback::mediaChanged, this, &Waveform::reset);
    connect(&playback, &models::Playback::loopSpanChanged, this, qOverload<>(&QWidget::update));
    connect(&playback, &models::Playback::peaksChanged, this, [this] {
        if (m_span <= 0ms)
            m_span = duration();
        invalidate();
    });
}

void Waveform::setModel(models::TranscriptModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (m_model) {
        connect(m_model, &models::TranscriptModel::edited, this, &Waveform::cancelDrag);
        connect(m_model, &QAbstractItemModel::modelReset, this, &Waveform::cancelDrag);
        connect(m_model, &QObject::destroyed, this, [this] { m_model = nullptr; });
    }
    reset();
}

void Waveform::setCurrentSegment(qsizetype segment)
{
    if (std::exchange(m_segment, segment) != segment)
        invalidate();
}

Waveform::Ms Waveform::duration() const
{
    if (!m_playback.hasMedia())
        return {};
    const Ms known = m_playback.player().duration();
    return std::max(
        {known, m_playback.peaks().duration(), m_model && known <= 0ms ? m_model->transcript().duration : Ms()});
}

bool Waveform::isEditable() const
{
    return m_model && !m_model->isReadOnly() && m_playback.hasMedia();
}

void Waveform::reset()
{
    cancelDrag();
    m_start = {};
    m_span = duration();
    m_playhead = m_playback.hasMedia() ? m_playback.player().position() : Ms();
    if (m_playback.hasMedia()) {
        connect(&m_playback.player(), &media::Player::durationChanged, this, &Waveform::reset, Qt::UniqueConnection);
        connect(&m_playback.player(), &media::Player::positionChanged, this, &Waveform::showPosition,
                Qt::UniqueConnection);
    }
    invalidate();
}

void Waveform::invalidate()
{
    m_picture = {};
    update();
}

void Waveform::showPosition(Ms position)
{
    const WaveformScene scene = this->scene();
    const double before = scene.toPixel(m_playhead);
    const double now = scene.toPixel(position);
    const bool moved = std::exchange(m_playhead, position) != position;
    const bool playing = m_playback.hasMedia() && m_playback.player().state() == media::Player::State::Playing;
    const bool isOutside = now < 0 || now > width() - (playing ? 24 : 0);
    if (moved && isOutside && m_span < duration() && m_drag == Drag::Nothing && !m_playback.isAway()) {
        scrollTo(position - (playing ? m_span / 10 : m_span / 3));
        return;
    }
    for (const double x : {before, now})
        update(QRectF(x - 6, 0, 12, height()).toAlignedRect());
    if (moved && !playing && hasFocus())
        AccessibleWaveform::announce(*this);
}

void Waveform::scrollTo(Ms start)
{
    m_start = std::clamp(start, Ms(), std::max(Ms(), duration() - m_span));
    invalidate();
}

void Waveform::showSpan(Ms start, Ms span)
{
    m_span = std::clamp(span, std::min<Ms>(leastSpan, duration()), duration());
    scrollTo(start);
}

void Waveform::zoomAround(Ms center, double factor)
{
    const Ms all = duration();
    if (all <= 0ms)
        return;
    const double share = double((center - m_start).count()) / double(std::max<qint64>(1, m_span.count()));
    m_span = std::clamp(Ms(qint64(double(m_span.count()) / factor)), std::min<Ms>(leastSpan, all), all);
    scrollTo(center - Ms(qint64(share * double(m_span.count()))));
}

void Waveform::seekToPixel(double x)
{
    if (m_playback.hasMedia() && m_span > 0ms)
        emit seekRequested(std::clamp(scene().toTime(x), Ms(), duration()));
}

void Waveform::setBookmarks(const QList<Ms> &times)
{
    m_bookmarks = times;
    update();
}

void Waveform::stepFrames(int by)
{
    m_playback.stepFrames(by);
}

WaveformScene Waveform::scene() const
{
    const bool hasView = m_playback.hasMedia() && m_span > 0ms;
    const QFontMetrics metrics = fontMetrics();
    return {.area = rect(),
            .scaleHeight = waveformScaleHeight(metrics),
            .wordHeight = waveformWordHeight(metrics),
            .start = m_start,
            .span = m_span,
            .peaks = hasView ? &m_playback.peaks() : nullptr,
            .transcript = hasView && m_model ? &m_model->transcript() : nullptr,
            .pending = m_pending ? &*m_pending : nullptr,
            .segment = m_segment,
            .palette = palette()};
}

QString Waveform::stateText() const
{
    const QString place = tr("%1 of %2").arg(exactTimeText(m_playhead), exactTimeText(duration()));
    const qsizetype row = m_model ? m_model->transcript().segmentAt(m_playhead) : -1;
    if (row < 0)
        return place;
    const document::Segment &segment = m_model->transcript().segments[row];
    return tr("%1, segment %2 from %3 to %4")
        .arg(place)
        .arg(row + 1)
        .arg(exactTimeText(segment.start()), exactTimeText(segment.stop()));
}

QSize Waveform::sizeHint() const
{
    return {600, 84};
}
QSize Waveform::minimumSizeHint() const
{
    return {160, 44};
}

void Waveform::render()
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&m_picture);
    painter.setFont(font());
    if (const WaveformScene scene = this->scene(); scene.peaks) {
        paintWaveform(painter, scene);
    } else {
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.fillRect(QRect(0, height() / 2, width(), 1), lineColor(palette()));
    }
}

void Waveform::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        render();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (const WaveformScene scene = this->scene(); scene.peaks)
        paintOverlay(painter, scene,
                     {.playhead = m_playhead,
                      .chosen = m_drag == Drag::Choose ? m_chosen : m_playback.loopSpan(),
                      .bookmarks = m_bookmarks,
                      .edge = isEditable() ? m_edge : document::Edge{},
                      .pointer = m_pointer});
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Waveform::resizeEvent(QResizeEvent *)
{
    m_picture = {};
}

void Waveform::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        invalidate();
    QWidget::changeEvent(event);
}

} // namespace ui
