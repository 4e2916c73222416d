#include "ui/versions/importdialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::ForeignText;
using models::TextImport;

namespace {

constexpr int leastWidth = 460;

QLabel *explanation(const QString &text)
{
    QLabel *label = quietLabel(text);
    label->setWordWrap(true);
    label->setContentsMargins(24, 0, 0, 4);
    return label;
}

} // namespace

ImportDialog::ImportDialog(models::OpenDocument *document, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_import(*document)
{
    setWindowTitle(tr("Import Text or Subtitles"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    m_notices = new NoticeArea;
    column->addWidget(m_notices);
    column->addWidget(headingLabel(tr("Replace the text by a file")));
    column->addWidget(createFile(QFileInfo(path).fileName()));
    column->addWidget(createChoices());
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Importing"));
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addWidget(createButtons());
    setMinimumWidth(leastWidth);
    connect(&m_import, &TextImport::wasRead, this, &ImportDialog::showText);
    connect(&m_import, &TextImport::failed, this, [this](const QString &message) {
        setBusy(false);
        m_notices->post(u"import"_s, {.tone = Tone::Error, .text = message, .closable = false});
    });
    connect(&m_import, &TextImport::imported, this,
            [this](const models::ImportSummary &summary, const document::Edit &edit) {
                emit imported(m_text.name, summary, edit);
                QDialog::accept();
            });
    setBusy(true);
    m_import.read(path);
}

QWidget *ImportDialog::createFile(const QString &name)
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    auto *sign = plainLabel({});
    sign->setPixmap(icon(u"transcript"_s).pixmap({16, 16}, devicePixelRatioF()));
    row->addWidget(sign);
    row->addWidget(new ElidedLabel(name, Qt::ElideMiddle), 1);
    column->addLayout(row);
    m_contents = new ElidedLabel(tr("Reading…"));
    m_contents->setFont(scaledFont(font(), 0.93));
    m_contents->setContentsMargins(24, 0, 0, 0);
    column->addWidget(m_contents);
    return block;
}

QWidget *ImportDialog::createChoices()
{
    m_choices = new QWidget;
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_keepTimes = new QRadioButton(tr("&Keep the times of this recording"));
    m_keepTimes->setChecked(true);
    m_fileTimes = new QRadioButton(tr("Take the times of the &file"));
    m_speakers = new QCheckBox(tr("Take the &speakers of the file"));
    column->addWidget(m_keepTimes);
    column->addWidget(
        explanation(tr("Words are looked for among those that are there and get their times; the times of "
                       "other words are estimated.")));
    column->addWidget(m_fileTimes);
    column->addWidget(explanation(tr("For a file that was made for this very recording.")));
    column->addWidget(m_speakers);
    return m_choices;
}

QWidget *ImportDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_start = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    return buttons;
}

void ImportDialog::showText(const ForeignText &text)
{
    m_text = text;
    const QString words = tr("%n word(s)", nullptr, int(text.words));
    const QString segments = tr("%n segment(s)", nullptr, int(text.transcript.segments.size()));
    m_contents->setFullText(words + u" · "_s + segments + u" · "_s
                            + (text.isTimed ? tr("with times") : tr("without times")));
    m_speakers->setChecked(text.hasSpeakers);
    setBusy(false);
    m_start->setFocus();
}

void ImportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_choices->setEnabled(!busy && m_text.words > 0);
    m_fileTimes->setEnabled(m_text.isTimed);
    m_speakers->setEnabled(m_text.hasSpeakers);
    m_start->setEnabled(!busy && m_text.words > 0);
}

bool ImportDialog::isReadyToImport() const
{
    return m_start->isEnabled();
}

models::ImportOptions ImportDialog::options() const
{
    return {.keepTimes = m_keepTimes->isChecked(), .speakers = m_speakers->isChecked()};
}

void ImportDialog::setOptions(const models::ImportOptions &options)
{
    (options.keepTimes ? m_keepTimes : m_fileTimes)->setChecked(true);
    m_speakers->setChecked(options.speakers);
}

void ImportDialog::accept()
{
    if (!isReadyToImport())
        return;
    m_notices->withdraw(u"import"_s);
    setBusy(true);
    m_import.replaceAll(m_text, options());
}

void ImportDialog::reject()
{
    m_import.cancel();
    QDialog::reject();
}

} // namespace ui
