#include "ui/dialogs/settingsrows.h"

#include "models/typingpause.h"
#include "ui/dialogs/pedalsettings.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/options.h"
#include "ui/widgets/text.h"
#include "ui/widgets/timestamp.h"

#include <cmath>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Adds one row of a kind to the form.
struct Builder
{
    QFormLayout *form;
    models::Settings &settings;

    void add(const QString &label, QWidget *field, const QString &note) const
    {
        field->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, field);
        if (note.isEmpty())
            return;
        auto *text = quietLabel(note);
        text->setWordWrap(true);
        form->addRow(QString(), text);
        field->setAccessibleDescription(note);
    }

    void operator()(const ChoiceRow &row) const
    {
        auto *box = new QComboBox;
        for (const Entry &entry : row.entries)
            box->addItem(entry.label, entry.value);
        box->setCurrentIndex(std::max(0, box->findData(settings.value(row.option))));
        QObject::connect(
            box, &QComboBox::currentIndexChanged, &settings,
            [this_ = &settings, box, option = row.option] { this_->setValue(option, box->currentData().toString()); });
        add(row.label, box, row.note);
    }

    void operator()(const NumberRow &row) const
    {
        auto *box = new QDoubleSpinBox;
        box->setDecimals(row.divisor > 1 ? 1 : 0);
        box->setRange(double(row.least) / row.divisor, double(row.most) / row.divisor);
        box->setSingleStep(double(row.step) / row.divisor);
        box->setSuffix(row.suffix);
        box->setValue(double(settings.value(row.option)) / row.divisor);
        QObject::connect(box, &QDoubleSpinBox::valueChanged, &settings, [this_ = &settings, row](double value) {
            this_->setValue(row.option, int(std::lround(value * row.divisor)));
        });
        add(row.label, box, row.note);
    }

    void operator()(const ShareRow &row) const
    {
        auto *box = new QSpinBox;
        box->setRange(0, 100);
        box->setSingleStep(5);
        box->setSuffix(u" %"_s);
        box->setValue(int(std::lround(settings.value(row.option) * 100)));
        QObject::connect(box, &QSpinBox::valueChanged, &settings, [this_ = &settings, option = row.option](int value) {
            this_->setValue(option, value / 100.0);
        });
        add(row.label, box, row.note);
    }

    void operator()(const SwitchRow &row) const
    {
        auto *box = new QCheckBox(row.label);
        box->setChecked(settings.value(row.option));
        QObject::connect(box, &QCheckBox::toggled, &settings,
                         [this_ = &settings, option = row.option](bool on) { this_->setValue(option, on); });
        form->addRow(QString(), box);
        if (row.note.isEmpty())
            return;
        auto *text = quietLabel(row.note);
        text->setWordWrap(true);
        form->addRow(QString(), text);
    }
};

/// Each way as it writes one and a quarter minutes.
QList<Entry> timestampEntries()
{
    using namespace std::chrono_literals;
    QList<Entry> entries;
    for (const QString &form : timestampForms())
        entries.append({timestampText(form, {}, 75'300ms), form});
    return entries;
}

SettingsPage generalPage()
{
    return {.icon = u"settings"_s,
            .title = SettingsDialog::tr("General"),
            .rows = {ChoiceRow{.label = SettingsDialog::tr("&Language:"),
                               .option = languageOption,
                               .entries = {{SettingsDialog::tr("As on the desktop"), QString()},
                                           {u"English"_s, u"en"_s},
                                           {u"Nederlands"_s, u"nl"_s},
                                           {u"Français"_s, u"fr"_s},
                                           {u"Deutsch"_s, u"de"_s}},
                               .note = SettingsDialog::tr("Takes effect at the next start.")},
                     ChoiceRow{.label = SettingsDialog::tr("&Theme:"),
                               .option = themeOption,
                               .entries = {{SettingsDialog::tr("As on the desktop"), u"system"_s},
                                           {SettingsDialog::tr("Light"), u"light"_s},
                                           {SettingsDialog::tr("Dark"), u"dark"_s}}}}};
}

/// Steps and spans, in seconds with one digit.
NumberRow secondsRow(const QString &label, const models::Option<int> &option, int least, int most, int step)
{
    return {.label = label,
            .option = option,
            .least = least,
            .most = most,
            .step = step,
            .divisor = 1000,
            .suffix = SettingsDialog::tr(" s")};
}

SettingsPage playbackPage()
{
    NumberRow back = secondsRow(SettingsDialog::tr("&After a pause, go back:"), models::backStep, 0, 10'000, 250);
    back.note = SettingsDialog::tr("So that the last word is heard again.");
    return {
        .icon = u"play"_s,
        .title = SettingsDialog::tr("Playback"),
        .rows
        = {secondsRow(SettingsDialog::tr("&Step back and forward:"), models::skipStep, 500, 60'000, 500),
           secondsRow(SettingsDialog::tr("S&mall step:"), models::fineStep, 100, 5000, 100), back,
           SwitchRow{.label = SettingsDialog::tr("Stop after e&very segment"), .option = models::stopAtSegmentEnd},
           SwitchRow{.label = SettingsDialog::tr("The text &cursor moves the playhead"), .option = caretDrivesOption},
           ChoiceRow{.label = SettingsDialog::tr("&Remember speed and volume:"),
                     .option = models::soundMemoryScope,
                     .entries = {{SettingsDialog::tr("For all documents together"), u"program"_s},
                                 {SettingsDialog::tr("For each document"), u"document"_s},
                                 {SettingsDialog::tr("Never"), u"never"_s}}}}};
}

SettingsPage typingPage()
{
    NumberRow rest = secondsRow(SettingsDialog::tr("W&ithout a key for:"), models::typingRest, 100, 10'000, 100);
    return {.icon = u"keyboard"_s,
            .title = SettingsDialog::tr("Typing"),
            .rows = {SwitchRow{.label = SettingsDialog::tr("Pause while I &type"), .option = models::pauseWhileTyping},
                     ChoiceRow{.label = SettingsDialog::tr("&Go on playing:"),
                               .option = models::resumeWhen,
                               .entries = {{SettingsDialog::tr("When I stop typing"), u"rest"_s},
                                           {SettingsDialog::tr("After every word or segment I type"), u"word"_s},
                                           {SettingsDialog::tr("When I press play"), u"never"_s}}},
                     rest,
                     ChoiceRow{.label = SettingsDialog::tr("&From:"),
                               .option = models::resumeFrom,
                               .entries = {{SettingsDialog::tr("Where it stopped"), u"stopped"_s},
                                           {SettingsDialog::tr("A little before that"), u"back"_s},
                                           {SettingsDialog::tr("Before what I typed"), u"before"_s},
                                           {SettingsDialog::tr("After what I typed"), u"after"_s}},
                               .note = SettingsDialog::tr("“A little” is the way back after a pause.")},
                     ChoiceRow{.label = SettingsDialog::tr("Inserted times &look like:"),
                               .option = timestampOption,
                               .entries = timestampEntries()}}};
}

SettingsPage pedalPage()
{
    return {.icon = u"pedal"_s,
            .title = SettingsDialog::tr("Foot pedal"),
            .make = [](models::Workspace &workspace) -> QWidget * {
                return new PedalSettings(workspace.pedal, workspace.settings);
            }};
}

SettingsPage editorPage()
{
    return {.icon = u"text"_s,
            .title = SettingsDialog::tr("Editor"),
            .rows
            = {ShareRow{.label = SettingsDialog::tr("&Underline words less certain than:"),
                        .option = confidenceOption,
                        .note = SettingsDialog::tr("0 % underlines none.")},
               SwitchRow{.label = SettingsDialog::tr("Check &spelling while I type"), .option = spellingOption},
               NumberRow{
                   .label = SettingsDialog::tr("&Zoom of the text:"), .option = zoomOption, .least = -6, .most = 20}}};
}

SettingsPage uploadsPage()
{
    return {.icon = u"upload"_s,
            .title = SettingsDialog::tr("Uploads"),
            .rows = {NumberRow{.label = SettingsDialog::tr("&At most:"),
                               .option = uploadLimitOption,
                               .least = 0,
                               .most = 1'000'000,
                               .step = 500,
                               .divisor = 1000,
                               .suffix = SettingsDialog::tr(" MB/s"),
                               .note = SettingsDialog::tr("All uploads together; 0 is no limit.")}}};
}

} // namespace

QList<SettingsPage> settingsPages()
{
    return {generalPage(), playbackPage(), typingPage(), pedalPage(), editorPage(), uploadsPage()};
}

QWidget *createSettingsPage(const SettingsPage &page, models::Workspace &workspace)
{
    if (page.make)
        return page.make(workspace);
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(20, 16, 16, 16);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(12);
    form->addRow(headingLabel(page.title));
    const Builder builder{.form = form, .settings = workspace.settings};
    for (const SettingsRow &row : page.rows)
        std::visit(builder, row);
    return widget;
}

} // namespace ui
