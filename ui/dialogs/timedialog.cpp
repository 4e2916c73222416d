#include "ui/dialogs/timedialog.h"

#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using document::Ms;
using document::TimeDisplay;

namespace {

QDialogButtonBox *createButtons(QDialog *dialog, const QString &accept, QPushButton *&button)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog); // the default button asks for the dialog
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    button = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    button->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

GoToTimeDialog::GoToTimeDialog(const TimeDisplay &display, Ms now, Ms duration, QWidget *parent)
    : QDialog(parent)
    , m_display(display)
    , m_now(now)
    , m_duration(duration)
{
    setWindowTitle(tr("Go to Time"));
    auto *column = new QVBoxLayout(this);
    m_text = new QLineEdit(display.shortText(now));
    m_text->selectAll();
    m_text->setAccessibleName(tr("Time"));
    m_meaning = quietLabel({});
    m_meaning->setWordWrap(true);
    auto *label = plainLabel(tr("&Time, as 1:15, 1:02:03.5, 90s, +10 or -10:"));
    label->setBuddy(m_text);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(m_meaning);
    column->addStretch(1);
    column->addWidget(createButtons(this, tr("Go"), m_go));
    connect(m_text, &QLineEdit::textChanged, this, &GoToTimeDialog::showTime);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(*time()); });
    setMinimumWidth(400);
    showTime();
}

std::optional<Ms> GoToTimeDialog::time() const
{
    const auto time = m_display.read(m_text->text(), m_now);
    return time && m_duration > Ms() ? std::optional(std::min(*time, m_duration)) : time;
}

void GoToTimeDialog::showTime()
{
    const auto meant = time();
    m_go->setEnabled(meant.has_value());
    if (meant)
        m_meaning->setText(tr("Goes to %1").arg(m_display.code(*meant)));
    else if (m_text->text().trimmed().isEmpty())
        m_meaning->setText(tr("Write a time."));
    else
        m_meaning->setText(m_display.frameRate()
                               ? tr("This is no time. Write 1:15, 90s, +10, or with frames 00:01:15:12 or +5f.")
                               : tr("This is no time. Write 1:15, 1:02:03.5, 90s, 2m, +10 or -10."));
}

TimeDisplayDialog::TimeDisplayDialog(const TimeDisplay &display, QWidget *parent)
    : QDialog(parent)
    , m_last(display)
{
    setWindowTitle(tr("Time Codes"));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    m_rate = new QComboBox;
    m_rate->setAccessibleName(tr("Parts of a second"));
    m_rate->addItem(tr("Milliseconds"), QString());
    for (const document::FrameRate &rate : document::frameRates())
        m_rate->addItem(tr("Frames, %1 a second").arg(QLatin1String(rate.label)), QString(QLatin1String(rate.name)));
    m_rate->setCurrentIndex(std::max(0, m_rate->findData(display.rate)));
    m_offset = new QLineEdit(display.code(0ms));
    m_offset->setAccessibleName(tr("The recording begins at"));
    m_example = quietLabel({});
    m_example->setWordWrap(true);
    form->addRow(tr("The recording &begins at:"), m_offset);
    form->addRow(tr("&Parts of a second:"), m_rate);
    form->addRow(QString(), m_example);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(createButtons(this, tr("Show Them"), m_accept));
    connect(m_offset, &QLineEdit::textChanged, this, &TimeDisplayDialog::showExample);
    connect(m_rate, &QComboBox::currentIndexChanged, this, &TimeDisplayDialog::changeRate);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(*this->display()); });
    setMinimumWidth(440);
    showExample();
}

std::optional<TimeDisplay> TimeDisplayDialog::display() const
{
    TimeDisplay display{.rate = m_rate->currentData().toString()};
    const QString text = m_offset->text().trimmed();
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        return {};
    const auto offset = display.read(text, {});
    if (!offset)
        return {};
    display.offset = *offset;
    return display;
}

void TimeDisplayDialog::changeRate()
{
    m_last.rate = m_rate->currentData().toString();
    m_offset->setText(m_last.code(0ms));
    showExample();
}

void TimeDisplayDialog::showExample()
{
    const auto shown = display();
    m_accept->setEnabled(shown.has_value());
    if (shown)
        m_last = *shown;
    m_example->setText(shown
                           ? tr("The first minute ends at %1. The times of words and exports to JSON stay as they are.")
                                 .arg(shown->code(60s))
                           : tr("Write the time as 10:00:00:00 or 1:15."));
}

} // namespace ui
