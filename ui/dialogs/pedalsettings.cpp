#include "ui/dialogs/pedalsettings.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using models::FootPedal;
using models::PedalUse;

namespace {

QString useName(PedalUse use)
{
    return use == PedalUse::Play ? PedalSettings::tr("Play")
        : use == PedalUse::Back  ? PedalSettings::tr("Back")
                                 : PedalSettings::tr("Forward");
}

/// What to do when a pedal is there and may not be read.
QString permissionText(const media::PedalDevice &device)
{
    const QString rule = device.vendor.isEmpty()
        ? QString()
        : PedalSettings::tr(
              " Or, for this pedal alone, put this line into /etc/udev/rules.d/70-pedal.rules and plug it "
              "in again: SUBSYSTEM==\"input\", ATTRS{idVendor}==\"%1\", TAG+=\"uaccess\"")
              .arg(device.vendor);
    return PedalSettings::tr("“%1” is there, but this account may not read it. Join the group “input” (sudo usermod "
                             "-aG input $USER) and sign in to the desktop again.")
               .arg(device.name)
        + rule;
}

QString devicesText(const QList<media::PedalDevice> &devices)
{
    QStringList names;
    for (const media::PedalDevice &device : devices) {
        if (!device.isReadable && device.looksLikePedal)
            return permissionText(device);
        if (device.isReadable)
            names.append(device.name);
    }
    if (!names.isEmpty())
        return PedalSettings::tr("Listening to: %1").arg(names.join(u", "_s));
    if (!devices.isEmpty())
        return permissionText(devices.first());
    return PedalSettings::tr("No pedal was found. Pedals that send keys like F4 or F9 need nothing here: choose their "
                             "keys under Help, Keyboard Shortcuts.");
}

} // namespace

PedalSettings::PedalSettings(FootPedal &pedal, models::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_pedal(pedal)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(headingLabel(tr("Foot pedal")));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (const PedalUse use : models::pedalUses)
        addRow(grid, use);
    column->addLayout(grid);
    auto *hold = new QCheckBox(tr("Play only while the pedal is &held down"));
    hold->setChecked(settings.value(models::pedalHolds));
    connect(hold, &QCheckBox::toggled, this, [&settings](bool on) { settings.setValue(models::pedalHolds, on); });
    column->addWidget(hold);
    m_devices = quietLabel({});
    m_devices->setWordWrap(true);
    m_devices->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_devices);
    column->addStretch(1);
    connect(&pedal, &FootPedal::keysChanged, this, &PedalSettings::showKeys);
    connect(&pedal, &FootPedal::devicesChanged, this, &PedalSettings::showDevices);
    pedal.listen();
    showKeys();
    showDevices();
}

PedalSettings::~PedalSettings()
{
    disconnect(&m_pedal, nullptr, this, nullptr);
    m_pedal.stopLearning();
}

void PedalSettings::addRow(QGridLayout *grid, PedalUse use)
{
    Row &row = m_rows.at(size_t(use));
    const int at = int(use);
    const QString name = useName(use);
    row.key = new ElidedLabel;
    row.teach = new QPushButton;
    row.teach->setAutoDefault(false);
    row.forget = new QPushButton(tr("Forget"));
    row.forget->setAutoDefault(false);
    row.forget->setAccessibleName(tr("Forget the pedal for: %1").arg(name));
    connect(row.teach, &QPushButton::clicked, this, [this, use] {
        if (m_pedal.learning() == use)
            m_pedal.stopLearning();
        else
            m_pedal.learn(use);
    });
    connect(row.forget, &QPushButton::clicked, this, [this, use] { m_pedal.forget(use); });
    grid->addWidget(plainLabel(name + u':'), at, 0);
    grid->addWidget(row.key, at, 1);
    grid->addWidget(row.teach, at, 2);
    grid->addWidget(row.forget, at, 3);
}

void PedalSettings::showKeys()
{
    for (const PedalUse use : models::pedalUses) {
        const Row &row = m_rows.at(size_t(use));
        const bool learns = m_pedal.learning() == use;
        const QString key = m_pedal.keyName(use);
        static_cast<ElidedLabel *>(row.key)->setFullText(learns              ? tr("Press the pedal now…")
                                                             : key.isEmpty() ? tr("no pedal")
                                                                             : key);
        row.teach->setText(learns ? tr("Stop") : tr("Teach…"));
        row.teach->setAccessibleName(learns ? tr("Stop") : tr("Teach the pedal for: %1").arg(useName(use)));
        row.forget->setEnabled(!key.isEmpty());
    }
}

void PedalSettings::showDevices()
{
    m_devices->setText(devicesText(m_pedal.devices()));
}

} // namespace ui
