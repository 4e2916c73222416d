#include "ui/player/waveform.h"

#include "ui/player/waveformpainter.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text.h"

#include <cmath>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

using namespace std::chrono_literals;

namespace {
constexpr auto leastSpan = 500ms;
constexpr auto keyStep = 500ms;
constexpr int wheelNotch = 120;
} // namespace

Waveform::Waveform(models::Playback &playback, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    setAccessibleName(tr("Waveform"));
    setAccessibleDescription(tr("Left and Right move the playhead, plus and minus zoom."));
    connect(&playback, &models::Playback::positionChanged, this, &Waveform::showPosition);
    connect(&playback, &models::Playback::mediaChanged, this, &Waveform::reset);
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
        connect(m_model, &models::TranscriptModel::edited, this, &Waveform::invalidate);
        connect(m_model, &QAbstractItemModel::modelReset, this, &Waveform::invalidate);
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

void Waveform::reset()
{
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

double Waveform::toPixel(Ms time) const
{
    return double((time - m_start).count()) * width() / double(std::max<qint64>(1, m_span.count()));
}

Waveform::Ms Waveform::toTime(double x) const
{
    return m_start + Ms(qint64(x * double(m_span.count()) / std::max(1, width())));
}

void Waveform::showPosition(Ms position)
{
    const double before = toPixel(m_playhead);
    m_playhead = position;
    const double now = toPixel(position);
    const bool playing = m_playback.hasMedia() && m_playback.player().state() == media::Player::State::Playing;
    if (playing && (now < 0 || now > width() - 24) && m_span < duration()) {
        scrollTo(position - m_span / 10);
        return;
    }
    for (const double x : {before, now})
        update(QRectF(x - 6, 0, 12, height()).toAlignedRect());
}

void Waveform::scrollTo(Ms start)
{
    m_start = std::clamp(start, Ms(), std::max(Ms(), duration() - m_span));
    invalidate();
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
        emit seekRequested(std::clamp(toTime(x), Ms(), duration()));
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
    WaveformScene scene{.area = rect(), .start = m_start, .span = m_span, .palette = palette()};
    if (m_playback.hasMedia() && m_span > 0ms) {
        scene.peaks = &m_playback.peaks();
        scene.transcript = m_model ? &m_model->transcript() : nullptr;
        scene.segment = m_segment;
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
    if (m_playback.hasMedia() && m_span > 0ms)
        paintOverlay(painter);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Waveform::paintOverlay(QPainter &painter) const
{
    const QColor head = toneColors(Tone::Error, palette()).accent;
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = toPixel(m_playhead);
    painter.fillRect(QRectF(x - 0.75, 0, 1.5, height()), head);
    painter.setPen(Qt::NoPen);
    painter.setBrush(head);
    painter.drawPolygon(QPolygonF{{x - 5, 0}, {x + 5, 0}, {x, 6}});
    if (m_pointer < 0)
        return;
    const QString text = timeText(toTime(m_pointer), true);
    const int room = painter.fontMetrics().horizontalAdvance(text) + 8;
    const QRectF box(std::min(m_pointer + 6, double(width() - room)), 2, room, painter.fontMetrics().height() + 2);
    painter.fillRect(QRectF(m_pointer, 0, 1, height()), lineColor(palette()));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(box, Qt::AlignCenter, text);
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

void Waveform::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seekToPixel(event->position().x());
}

void Waveform::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().x();
    if (event->buttons() & Qt::LeftButton)
        seekToPixel(std::clamp(m_pointer, 0.0, double(width())));
    update();
}

void Waveform::leaveEvent(QEvent *)
{
    m_pointer = -1;
    update();
}

void Waveform::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const int sideways = turn.x() != 0 ? turn.x() : event->modifiers() & Qt::ShiftModifier ? turn.y() : 0;
    if (sideways != 0)
        scrollTo(m_start - m_span * sideways / (wheelNotch * 8));
    else if (turn.y() != 0)
        zoomAround(toTime(event->position().x()), std::pow(1.25, double(turn.y()) / wheelNotch));
    event->accept();
}

void Waveform::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Comma:
        return m_playback.skip(-Ms(keyStep));
    case Qt::Key_Right:
    case Qt::Key_Period:
        return m_playback.skip(keyStep);
    case Qt::Key_Space:
        return m_playback.toggle();
    case Qt::Key_Home:
        return emit seekRequested(Ms());
    case Qt::Key_End:
        return emit seekRequested(duration());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAround(m_playhead, 1.5);
    case Qt::Key_Minus:
        return zoomAround(m_playhead, 1 / 1.5);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
