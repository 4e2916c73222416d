#include "ui/player/accessiblewaveform.h"

#include "ui/player/waveform.h"

namespace ui {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *waveform = qobject_cast<Waveform *>(object);
    return waveform ? new AccessibleWaveform(waveform) : nullptr;
}

} // namespace

AccessibleWaveform::AccessibleWaveform(Waveform *waveform)
    : QAccessibleWidget(waveform, QAccessible::Slider)
{
}

void AccessibleWaveform::install()
{
    static const bool once = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(once)
}

void AccessibleWaveform::announce(Waveform &waveform)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(&waveform, qint64(waveform.playhead().count()));
    QAccessible::updateAccessibility(&event);
}

Waveform &AccessibleWaveform::waveform() const
{
    return *static_cast<Waveform *>(widget());
}

void *AccessibleWaveform::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleWaveform::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? waveform().stateText() : QAccessibleWidget::text(type);
}

QVariant AccessibleWaveform::currentValue() const
{
    return qint64(waveform().playhead().count());
}

void AccessibleWaveform::setCurrentValue(const QVariant &value)
{
    emit waveform().seekRequested(std::chrono::milliseconds(value.toLongLong()));
}

QVariant AccessibleWaveform::maximumValue() const
{
    return qint64(waveform().duration().count());
}

QVariant AccessibleWaveform::minimumValue() const
{
    return qint64(0);
}

QVariant AccessibleWaveform::minimumStepSize() const
{
    return qint64(1);
}

} // namespace ui
