#pragma once

#include <QAccessibleWidget>

namespace ui {

class Waveform;

/// The waveform for screen readers: a slider whose value is the playhead, in ms.
class AccessibleWaveform : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleWaveform(Waveform *waveform);
    static void install(); ///< makes Qt use this class for every Waveform
    static void announce(Waveform &waveform); ///< the playhead moved

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text type) const override;
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    Waveform &waveform() const;
};

} // namespace ui
