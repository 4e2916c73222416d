#include "ui/dialogs/exportdialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const models::Option<QString> formatChoice{"export/format", u"docx"_s};
const models::Option<QString> folderChoice{"export/folder", QString()};
const models::Option<bool> timestampsChoice{"export/timestamps", true};
const models::Option<bool> speakersChoice{"export/speakers", true};
const models::Option<bool> codesChoice{"export/timeCodes", true};

/// A title as a file name: what file systems do not take becomes a blank.
QString fileName(const QString &title)
{
    QString name = title;
    for (QChar &letter : name) {
        if (u"/\\:*?\"<>|"_s.contains(letter) || letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    name = name.simplified().left(120);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return name.isEmpty() ? ExportDialog::tr("Transcript") : name;
}

} // namespace

ExportDialog::ExportDialog(models::OpenDocument *document, models::Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_settings(settings)
{
    setWindowTitle(tr("Export"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    m_notices = new NoticeArea;
    column->addWidget(m_notices);
    column->addWidget(createForm());
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Writing"));
    m_progress->hide();
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addWidget(createButtons());
    setMinimumWidth(500);
    connect(document, &models::OpenDocument::exported, this, &ExportDialog::showWritten);
    connect(document, &models::OpenDocument::exportFailed, this, &ExportDialog::showFailure);
    setFormat(settings.value(formatChoice));
    proposePath();
}

QWidget *ExportDialog::createForm()
{
    auto *block = new QWidget;
    auto *form = new QFormLayout(block);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(10);
    m_format = new QComboBox;
    m_format->setAccessibleName(tr("Format"));
    for (const document::Format &format : document::formats()) {
        if (format.write)
            m_format->addItem(format.label ? format.label() : QLatin1String(format.name), QLatin1String(format.name));
    }
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::proposePath);
    m_timestamps = new QCheckBox(tr("&Times"));
    m_timestamps->setChecked(m_settings.value(timestampsChoice));
    m_speakers = new QCheckBox(tr("&Speakers"));
    m_speakers->setChecked(m_settings.value(speakersChoice));
    m_path = new QLineEdit;
    m_path->setAccessibleName(tr("File"));
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showPath);
    auto *browse = new QToolButton;
    browse->setIcon(icon(u"folder"_s));
    browse->setToolTip(tr("Choose where to save"));
    browse->setAccessibleName(tr("Choose where to save"));
    connect(browse, &QToolButton::clicked, this, &ExportDialog::browse);
    auto *include = new QHBoxLayout;
    include->addWidget(m_timestamps);
    include->addWidget(m_speakers);
    m_codes = new QCheckBox(tr("Time &codes as shown"));
    m_codes->setChecked(m_settings.value(codesChoice));
    m_codes->hide();
    include->addWidget(m_codes);
    include->addStretch(1);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("Include:"), include);
    form->addRow(tr("F&ile:"), place);
    static_cast<QLabel *>(form->labelForField(place))->setBuddy(m_path);
    return block;
}

QWidget *ExportDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_write = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ExportDialog::setTimes(const document::TimeDisplay &times)
{
    m_times = times;
    m_codes->setVisible(!times.isPlain());
    m_codes->setToolTip(tr("The recording begins at %1.").arg(times.code({})));
}

const document::Format *ExportDialog::format() const
{
    return document::formatByName(m_format->currentData().toString());
}

void ExportDialog::setFormat(const QString &name)
{
    if (const int at = m_format->findData(name); at >= 0)
        m_format->setCurrentIndex(at);
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ExportDialog::proposePath()
{
    if (!format() || !m_document)
        return;
    QString folder = m_settings.value(folderChoice);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists()) // a desktop without such folders, a disk that was taken out
        folder = QDir::homePath();
    const QFileInfo shown(path());
    const QString base = m_path->text().isEmpty() ? fileName(QFileInfo(m_document->title()).completeBaseName())
                                                  : shown.completeBaseName();
    if (!m_path->text().isEmpty())
        folder = shown.path();
    setPath(QDir(folder).filePath(base + u'.' + QLatin1String(format()->suffix)));
}

void ExportDialog::browse()
{
    if (!format())
        return;
    const QString filter = u"%1 (*.%2)"_s.arg(m_format->currentText(), QLatin1String(format()->suffix));
    ask::saveName(this, tr("Export"), path(), filter, [this](const QString &chosen) { setPath(chosen); });
}

void ExportDialog::showPath()
{
    m_notices->withdraw(u"result"_s);
    const QFileInfo file(path());
    const bool exists = file.exists() && file.isFile();
    m_write->setText(exists ? tr("Replace") : tr("Export"));
    m_write->setEnabled(!path().isEmpty() && m_document);
    if (exists)
        m_notices->post(u"exists"_s,
                        {.tone = Tone::Warning,
                         .text = tr("%1 exists and will be replaced.").arg(file.fileName()),
                         .closable = false});
    else
        m_notices->withdraw(u"exists"_s);
}

void ExportDialog::accept()
{
    if (!m_document || !format() || path().isEmpty())
        return;
    m_settings.setValue(formatChoice, QString(QLatin1String(format()->name)));
    m_settings.setValue(folderChoice, QFileInfo(path()).absolutePath());
    m_settings.setValue(timestampsChoice, m_timestamps->isChecked());
    m_settings.setValue(speakersChoice, m_speakers->isChecked());
    m_settings.setValue(codesChoice, m_codes->isChecked());
    m_notices->withdraw(u"result"_s);
    setBusy(true);
    m_document->exportTo(path(), *format(),
                         {.timestamps = m_timestamps->isChecked(),
                          .speakers = m_speakers->isChecked(),
                          .title = m_document->title(),
                          .times = m_codes->isChecked() ? m_times : document::TimeDisplay()});
}

void ExportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_write->setEnabled(!busy);
}

void ExportDialog::showWritten(const QString &path)
{
    setBusy(false);
    m_notices->withdraw(u"exists"_s);
    const QString folder = QFileInfo(path).absolutePath();
    m_notices->post(
        u"result"_s,
        {.tone = Tone::Success,
         .text = tr("Saved as %1.").arg(QFileInfo(path).fileName()),
         .offers = {{tr("Show in Folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}},
         .closable = false});
}

void ExportDialog::showFailure(const QString &message)
{
    setBusy(false);
    m_notices->post(u"result"_s, {.tone = Tone::Error, .text = message});
}

} // namespace ui
