#include "ui/window/filecommands.h"

#include "models/desk/timedisplays.h"
#include "ui/dialogs/dropsheet.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/document/documenttabs.h"
#include "ui/document/startpage.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/librarypane.h"
#include "ui/options.h"
#include "ui/uploads/uploadspane.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/notice.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;
using models::Library;

namespace {

const models::Option<QString> addFolderOption{"upload/from", QString()};
constexpr int sampleSearch = 500; ///< how many sessions are fetched to find the sample among them
const QString linkScheme = u"scriptix:"_s;

QString mediaFilter()
{
    return FileCommands::tr("Recordings")
        + u" (*.mp3 *.m4a *.wav *.flac *.ogg *.oga *.opus *.aac *.wma *.aif *.aiff *.amr *.mp4 *.m4v *.mov *.mkv *.webm *.avi *.mpg *.mpeg *.mts *.wmv *.3gp);;"_s
        + FileCommands::tr("All files") + u" (*)"_s;
}

} // namespace

FileCommands::FileCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    const Actions &actions = desk.actions;
    actions.bind("file.add", this, &FileCommands::chooseFiles);
    actions.bind("file.addFolder", this, &FileCommands::chooseFolder);
    actions.bind("file.sample", this, &FileCommands::openSample);
    actions.bind("file.close", &desk.tabs, &DocumentTabs::closeCurrent);
    actions.bind("file.export", this, [this] { exportPage(m_desk.tabs.current()); });
    actions.bind("file.save", this, [this] {
        if (DocumentPage *page = m_desk.tabs.current(); page && page->document())
            page->document()->save();
    });
    actions.bind("document.finished", this, [this](bool finished) {
        if (DocumentPage *page = m_desk.tabs.current(); page && page->document())
            page->document()->setFinished(finished);
    });
    connect(&desk.workspace.settings, &models::Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(uploadLimitOption.key))
            limitUploads();
    });
    limitUploads();
    connect(&desk.library, &LibraryPane::openRequested, this, &FileCommands::openIndex);
    connect(&desk.uploads, &UploadsPane::openRequested, this, &FileCommands::openSession);
    StartPage *start = desk.tabs.startPage();
    connect(start, &StartPage::addRequested, this, &FileCommands::chooseFiles);
    connect(start, &StartPage::sampleRequested, this, &FileCommands::openSample);
    connect(start, &StartPage::signInRequested, actions.at("account.signIn"), &QAction::trigger);
}

QStringList FileCommands::localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void FileCommands::chooseFiles()
{
    ask::files(&m_desk.window, tr("Add Recordings"), mediaFilter(), m_desk.workspace.settings.value(addFolderOption),
               [this](const QStringList &paths) {
                   m_desk.workspace.settings.setValue(addFolderOption, QFileInfo(paths.first()).absolutePath());
                   add(paths);
               });
}

void FileCommands::chooseFolder()
{
    ask::folder(&m_desk.window, tr("Add a Folder of Recordings"), m_desk.workspace.settings.value(addFolderOption),
                [this](const QString &path) { add({path}); });
}

void FileCommands::open(const QStringList &arguments)
{
    QStringList paths;
    for (const QString &argument : arguments) {
        if (argument.startsWith(linkScheme) || argument.startsWith("https://"_L1))
            openLink(argument);
        else
            paths.append(QDir::cleanPath(QDir::current().absoluteFilePath(argument)));
    }
    if (!paths.isEmpty())
        add(paths);
}

void FileCommands::openLink(const QString &link)
{
    if (const auto key = models::DocumentKey::fromString(link.mid(linkScheme.size()));
        key && link.startsWith(linkScheme)) {
        m_desk.tabs.open(*key);
        return;
    }
    m_desk.notices.post(u"link"_s,
                        {.tone = Tone::Warning, .text = tr("This link does not lead to a document: %1").arg(link)});
}

void FileCommands::add(const QStringList &paths, const QModelIndex &folder)
{
    const QStringList texts = textFiles(paths);
    QStringList media;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(media),
                 [&](const QString &path) { return !texts.contains(path); });
    if (media.isEmpty() && !texts.isEmpty())
        emit textsGiven(texts);
    else if (!texts.isEmpty())
        m_desk.notices.post(
            u"text"_s,
            {.tone = Tone::Info,
             .text
             = tr("%1 is a text, not a recording, and is left out. Open it by “Import Text or Subtitles” when the "
                  "recording is transcribed.")
                   .arg(QFileInfo(texts.first()).fileName())});
    if (media.isEmpty())
        return;
    auto *sheet = new DropSheet(media, m_desk.workspace, &m_desk.window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    if (folder.isValid()) {
        const bool real = folder.data(Library::KindRole).value<Library::Kind>() == Library::Kind::Folder;
        sheet->setTarget(folder.data(Library::AccountRole).toString(),
                         real ? folder.data(Library::IdRole).toString() : QString());
    }
    connect(sheet, &DropSheet::started, this, [this](const QStringList &chosen, const models::UploadOptions &options) {
        m_desk.workspace.uploads.add(chosen, options);
        m_desk.actions.at("view.uploads")->setChecked(true);
    });
    sheet->open();
}

void FileCommands::openIndex(const QModelIndex &source)
{
    const auto kind = source.data(Library::KindRole).value<Library::Kind>();
    if (kind == Library::Kind::Session && source.data(Library::StatusRole).toString() != "done"_L1)
        return showNotReady(source);
    const models::DocumentKey key = m_desk.workspace.library.key(source);
    if (!key.document.isEmpty())
        m_desk.tabs.open(key, source.data().toString())->view()->setFocus();
    else if (kind == Library::Kind::Session)
        m_desk.workspace.library.refresh(source);
}

void FileCommands::openSession(const QString &account, const QString &session)
{
    const QModelIndex index = m_desk.workspace.library.find({.account = account, .session = session});
    if (index.isValid())
        openIndex(index);
}

void FileCommands::showNotReady(const QModelIndex &session)
{
    const QString name = session.data().toString();
    const QString error = session.data(Library::ErrorRole).toString();
    const bool failed = statusWord(session).failed;
    m_desk.notices.post(u"notready"_s,
                        {.tone = failed ? Tone::Error : Tone::Info,
                         .text = failed
                             ? tr("%1 could not be transcribed. %2").arg(name, error)
                             : tr("%1 is still being transcribed. You will be told here when it is ready.").arg(name)});
}

void FileCommands::openSample()
{
    Library &library = m_desk.workspace.library;
    const QModelIndex local = library.index(0, Library::Name);
    const QModelIndexList found
        = library.match(library.index(0, Library::Name, local), Library::SampleRole, true, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        return openIndex(found.first());
    const bool isUnread = library.rowCount(local) == 0 && library.hasChildren(local);
    const bool hasMore = library.canFetchMore(local) && library.rowCount(local) < sampleSearch;
    if (library.isLoading(local) || isUnread || hasMore) {
        connect(&library, &Library::rowsInserted, this, &FileCommands::openSample,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return library.fetchMore(local);
    }
    m_desk.notices.post(
        u"sample"_s,
        {.tone = Tone::Info,
         .text = tr("The sample is not in the library. A new data folder is given one at its first start.")});
}

void FileCommands::exportPage(DocumentPage *page)
{
    if (!page || !page->document())
        return;
    if (!page->isReady()) {
        connect(
            page, &DocumentPage::ready, this, [this, page] { exportPage(page); }, Qt::SingleShotConnection);
        return;
    }
    auto *dialog = new ExportDialog(page->document(), m_desk.workspace.settings, &m_desk.window);
    dialog->setTimes(models::timeDisplay(m_desk.workspace.memory, page->document()->key().toString()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileCommands::limitUploads()
{
    m_desk.workspace.uploads.setRateLimit(qint64(m_desk.workspace.settings.value(uploadLimitOption)) * 1000);
}

} // namespace ui
