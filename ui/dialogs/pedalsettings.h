#pragma once

#include "models/footpedal.h"
#include <QPushButton>
#include <QWidget>

class QLabel;

namespace ui {

/// The page of the settings where a foot pedal is taught: which of its keys plays, goes back and forward.
class PedalSettings : public QWidget
{
    Q_OBJECT
public:
    PedalSettings(models::FootPedal &pedal, models::Settings &settings, QWidget *parent = nullptr);
    ~PedalSettings() override; ///< ends learning

private:
    struct Row
    {
        QLabel *key = nullptr;
        QPushButton *teach = nullptr;
        QPushButton *forget = nullptr;
    };
    void addRow(class QGridLayout *grid, models::PedalUse use);
    void showKeys();
    void showDevices();

    models::FootPedal &m_pedal;
    std::array<Row, models::pedalUses.size()> m_rows{};
    QLabel *m_devices = nullptr;
};

} // namespace ui
