#include "ui/dialogs/settingsrows.h"

#include "models/playback.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/options.h"
#include "ui/widgets/text.h"

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

SettingsPage playbackPage()
{
    return {.icon = u"play"_s,
            .title = SettingsDialog::tr("Playback"),
            .rows = {NumberRow{.label = SettingsDialog::tr("&Step back and forward:"),
                               .option = skipMsOption,
                               .least = 500,
                               .most = 60'000,
                               .step = 500,
                               .divisor = 1000,
                               .suffix = SettingsDialog::tr(" s")},
                     NumberRow{.label = SettingsDialog::tr("&After a pause, go back:"),
                               .option = models::backStep,
                               .least = 0,
                               .most = 10'000,
                               .step = 250,
                               .divisor = 1000,
                               .suffix = SettingsDialog::tr(" s"),
                               .note = SettingsDialog::tr("So that the last word is heard again.")},
                     SwitchRow{.label = SettingsDialog::tr("Pause while I &type"), .option = pauseWhileTypingOption},
                     SwitchRow{.label = SettingsDialog::tr("&Go on playing when I stop typing"),
                               .option = resumeAfterTypingOption}}};
}

SettingsPage editorPage()
{
    return {.icon = u"text"_s,
            .title = SettingsDialog::tr("Editor"),
            .rows
            = {ShareRow{.label = SettingsDialog::tr("&Underline words less certain than:"),
                        .option = confidenceOption,
                        .note = SettingsDialog::tr("0 % underlines none.")},
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
    return {generalPage(), playbackPage(), editorPage(), uploadsPage()};
}

QWidget *createSettingsPage(const SettingsPage &page, models::Settings &settings)
{
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(20, 16, 16, 16);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(12);
    form->addRow(headingLabel(page.title));
    const Builder builder{.form = form, .settings = settings};
    for (const SettingsRow &row : page.rows)
        std::visit(builder, row);
    return widget;
}

} // namespace ui
