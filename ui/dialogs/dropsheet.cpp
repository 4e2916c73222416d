#include "ui/dialogs/dropsheet.h"

#include "models/document/formats/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/languages.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::Library;

namespace {

const models::Option<QString> languageChoice{"upload/language", u"en"_s};
const models::Option<QString> typeChoice{"upload/type", u"document"_s};
const models::Option<bool> punctuationChoice{"upload/punctuation", true};
const models::Option<bool> speakersChoice{"upload/speakers", true};
const models::Option<QString> folderChoice{"upload/folder", QString()};

constexpr qsizetype mostListed = 4;
constexpr int deepestFolder = 8;

QString folderKey(const QString &account, const QString &folder)
{
    return account + u'/' + folder;
}

void select(QComboBox *box, const QVariant &data)
{
    if (const int at = box->findData(data); at >= 0)
        box->setCurrentIndex(at);
}

QComboBox *comboBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setMaxVisibleItems(16);
    return box;
}

} // namespace

QStringList textFiles(const QStringList &paths)
{
    QStringList result;
    for (const QString &path : paths) {
        const QString suffix = QFileInfo(path).suffix().toLower();
        for (const document::Format &format : document::formats()) {
            if (suffix == QLatin1String(format.suffix) && !result.contains(path))
                result.append(path);
        }
    }
    return result;
}

DropSheet::DropSheet(const QStringList &paths, models::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_paths(paths)
    , m_workspace(workspace)
{
    setWindowTitle(tr("Add Recordings"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addWidget(createFiles());
    column->addWidget(createForm());
    column->addStretch(1);
    column->addWidget(createButtons());
    const models::Settings &settings = workspace.settings;
    select(m_folder, settings.value(folderChoice));
    showAccount();
    setOptions({.language = settings.value(languageChoice),
                .documentType = settings.value(typeChoice),
                .punctuation = settings.value(punctuationChoice),
                .diarization = settings.value(speakersChoice)});
    connect(m_folder, &QComboBox::currentIndexChanged, this, &DropSheet::showAccount);
    connect(&workspace.languages, &models::Languages::changed, this, &DropSheet::showAccount);
    setMinimumWidth(440);
    m_language->setFocus();
}

QWidget *DropSheet::createFiles() const
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(headingLabel(m_paths.size() == 1
                                       ? tr("Transcribe this recording")
                                       : tr("Transcribe %n recording(s)", nullptr, int(m_paths.size()))));
    for (const QString &path : m_paths.first(std::min(mostListed, m_paths.size()))) {
        auto *row = new QHBoxLayout;
        auto *sign = plainLabel({});
        sign->setPixmap(
            icon(QFileInfo(path).isDir() ? u"folder"_s : u"recording"_s).pixmap({16, 16}, devicePixelRatioF()));
        row->addWidget(sign);
        row->addWidget(new ElidedLabel(QFileInfo(path).fileName(), Qt::ElideMiddle), 1);
        column->addLayout(row);
    }
    if (m_paths.size() > mostListed)
        column->addWidget(quietLabel(tr("and %n more", nullptr, int(m_paths.size() - mostListed))));
    return block;
}

QWidget *DropSheet::createForm()
{
    auto *block = new QWidget;
    auto *form = new QFormLayout(block);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(10);
    m_language = comboBox(tr("Language"));
    m_type = comboBox(tr("Make"));
    m_type->addItem(icon(u"transcript"_s), tr("A transcript"), u"document"_s);
    m_type->addItem(icon(u"captions"_s), tr("Captions"), u"caption"_s);
    m_folder = comboBox(tr("Folder"));
    fillFolders({}, {});
    m_punctuation = new QCheckBox(tr("&Punctuation"));
    m_speakers = new QCheckBox(tr("&Separate speakers"));
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Make:"), m_type);
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(QString(), m_punctuation);
    form->addRow(QString(), m_speakers);
    return block;
}

QWidget *DropSheet::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *start = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    start->setDefault(true);
    start->setEnabled(m_folder->count() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &DropSheet::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void DropSheet::fillFolders(const QModelIndex &parent, const QString &path)
{
    if (path.count(u'/') > deepestFolder)
        return;
    for (int row = 0; row < m_workspace.library.rowCount(parent); ++row) {
        const QModelIndex index = m_workspace.library.index(row, Library::Name, parent);
        const auto kind = index.data(Library::KindRole).value<Library::Kind>();
        if (kind != Library::Kind::Account && kind != Library::Kind::Folder)
            continue;
        const QString name = index.data().toString();
        const QString shown = path.isEmpty() ? name : path + u" / "_s + name;
        const QString folder = kind == Library::Kind::Folder ? index.data(Library::IdRole).toString() : QString();
        m_folder->addItem(icon(kind == Library::Kind::Folder ? u"folder"_s : u"computer"_s), shown,
                          folderKey(index.data(Library::AccountRole).toString(), folder));
        fillFolders(index, shown);
    }
}

QString DropSheet::account() const
{
    return m_folder->currentData().toString().section(u'/', 0, 0);
}

void DropSheet::showAccount()
{
    fillLanguages();
    const models::Account *account = m_workspace.accounts.find(this->account());
    const bool tellsSpeakersApart = account && !account->local;
    m_speakers->setEnabled(tellsSpeakersApart);
    m_speakers->setToolTip(
        tellsSpeakersApart ? QString() : tr("On this computer, speech is recognised without telling speakers apart."));
}

void DropSheet::fillLanguages()
{
    const QVariant chosen = m_language->currentData();
    m_language->clear();
    for (const models::SpeechLanguage &language : m_workspace.languages.of(account()))
        m_language->addItem(language.custom ? language.name : languageName(language.key), language.key);
    if (m_language->count() == 0) { // the server has not said yet
        for (const QString &code : languageCodes())
            m_language->addItem(languageName(code), code);
    }
    select(m_language, chosen);
}

models::UploadOptions DropSheet::options() const
{
    const QString folder = m_folder->currentData().toString();
    return {.account = folder.section(u'/', 0, 0),
            .language = m_language->currentData().toString(),
            .documentType = m_type->currentData().toString(),
            .folder = folder.section(u'/', 1),
            .punctuation = m_punctuation->isChecked(),
            .diarization = m_speakers->isChecked()};
}

void DropSheet::setOptions(const models::UploadOptions &options)
{
    select(m_language, options.language);
    select(m_type, options.documentType);
    m_punctuation->setChecked(options.punctuation);
    m_speakers->setChecked(options.diarization);
    if (!options.account.isEmpty())
        setTarget(options.account, options.folder);
}

void DropSheet::setTarget(const QString &account, const QString &folder)
{
    select(m_folder, folderKey(account, folder));
}

void DropSheet::remember() const
{
    const models::UploadOptions chosen = options();
    m_workspace.settings.setValue(languageChoice, chosen.language);
    m_workspace.settings.setValue(typeChoice, chosen.documentType);
    m_workspace.settings.setValue(punctuationChoice, chosen.punctuation);
    m_workspace.settings.setValue(speakersChoice, chosen.diarization);
    m_workspace.settings.setValue(folderChoice, folderKey(chosen.account, chosen.folder));
}

void DropSheet::accept()
{
    remember();
    emit started(m_paths, options());
    QDialog::accept();
}

} // namespace ui
