#include "ui/window/mainwindow.h"

#include "ui/document/documenttabs.h"
#include "ui/document/startpage.h"
#include "ui/find/findcommands.h"
#include "ui/keymap/keymapcommands.h"
#include "ui/library/librarypane.h"
#include "ui/player/playerbar.h"
#include "ui/player/videopane.h"
#include "ui/player/waveform.h"
#include "ui/review/reviewcommands.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/speakers/speakercommands.h"
#include "ui/times/timecommands.h"
#include "ui/uploads/uploadspane.h"
#include "ui/versions/importcommands.h"
#include "ui/versions/provenance.h"
#include "ui/versions/versioncommands.h"
#include "ui/widgets/notice.h"
#include "ui/window/accountcommands.h"
#include "ui/window/bookmarkcommands.h"
#include "ui/window/desk.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/editcommands.h"
#include "ui/window/filecommands.h"
#include "ui/window/librarycommands.h"
#include "ui/window/noticeboard.h"
#include "ui/window/placecommands.h"
#include "ui/window/playbackcommands.h"
#include "ui/window/segmentcommands.h"
#include "ui/window/statusstrip.h"
#include "ui/window/viewcommands.h"

#include <QCloseEvent>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize firstSize{1280, 800};
constexpr QSize leastSize{640, 420};
constexpr QSize frameRoom{4, 40}; // the frame's size is known only after the window is shown
const QString geometryKey = u"window/geometry"_s;
} // namespace

MainWindow::MainWindow(models::Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_actions(new Actions(this))
{
    setWindowTitle(tr("Scriptix Desktop"));
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    m_actions->fill(menuBar());
    createPanes();
    createCommands();
    restoreState();
    showPage();
    (m_tabs->current() ? static_cast<QWidget *>(m_tabs->current()->view()) : m_library->tree())->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::createPanes()
{
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(createLeft());
    m_columns->addWidget(createMiddle());
    m_video = new VideoPane;
    m_video->hide();
    m_columns->addWidget(m_video);
    m_sides = new SidePanes(*m_actions, m_workspace.settings);
    m_columns->addWidget(m_sides);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(createPlayer());
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    setCentralWidget(m_rows);
    m_status = new StatusStrip;
    setStatusBar(m_status);
    m_overlay = new DropOverlay(this);
}

QWidget *MainWindow::createLeft()
{
    m_left = new QSplitter(Qt::Vertical);
    m_library = new LibraryPane(*m_actions, m_workspace.library, m_workspace.settings);
    m_uploads = new UploadsPane(*m_actions, m_workspace.uploads);
    m_left->addWidget(m_library);
    m_left->addWidget(m_uploads);
    m_left->setStretchFactor(0, 1);
    m_left->setChildrenCollapsible(false);
    return m_left;
}

QWidget *MainWindow::createMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notices = new NoticeArea;
    m_tabs = new DocumentTabs(m_workspace.documents, m_workspace.settings);
    column->addWidget(m_notices);
    column->addWidget(m_tabs, 1);
    return middle;
}

QWidget *MainWindow::createPlayer()
{
    m_player = new QWidget;
    auto *column = new QVBoxLayout(m_player);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_waveform = new Waveform(m_workspace.playback);
    column->addWidget(m_waveform, 1);
    column->addWidget(new PlayerBar(*m_actions, m_workspace.playback));
    return m_player;
}

void MainWindow::createCommands()
{
    m_desk = std::make_unique<Desk>(Desk{.window = *this,
                                         .workspace = m_workspace,
                                         .actions = *m_actions,
                                         .library = *m_library,
                                         .uploads = *m_uploads,
                                         .tabs = *m_tabs,
                                         .notices = *m_notices,
                                         .waveform = *m_waveform,
                                         .video = *m_video,
                                         .sides = *m_sides});
    m_files = new FileCommands(*m_desk, this);
    new LibraryCommands(*m_desk, *m_files, this);
    new EditCommands(*m_desk, this);
    new FindCommands(*m_desk, this);
    new KeymapCommands(*m_desk, this);
    new PlaybackCommands(*m_desk, this);
    new PlaceCommands(*m_desk, this);
    new BookmarkCommands(*m_desk, this);
    new SegmentCommands(*m_desk, this);
    new SpeakerCommands(*m_desk, this);
    new TimeCommands(*m_desk, this);
    auto *review = new ReviewCommands(*m_desk, this);
    connect(review, &ReviewCommands::countChanged, m_status, &StatusStrip::showReviewed);
    new AccountCommands(*m_desk, this);
    new NoticeBoard(*m_desk, *m_files, this);
    new VersionCommands(*m_desk, this);
    new Provenance(*m_desk, this);
    connect(m_files, &FileCommands::textsGiven, new ImportCommands(*m_desk, this), &ImportCommands::open);
    new ViewCommands(*m_desk, {.library = m_library, .uploads = m_uploads, .left = m_left, .player = m_player}, this);
    m_actions->bind("view.nextPane", this, [this] { cyclePane(1); });
    m_actions->bind("view.previousPane", this, [this] { cyclePane(-1); });
    m_actions->bind("file.quit", this, &QWidget::close);
    connect(m_tabs, &DocumentTabs::currentChanged, this, &MainWindow::showPage);
}

void MainWindow::showPage()
{
    DocumentPage *page = m_tabs->current();
    m_status->setPage(page);
    setWindowTitle(page ? tr("%1 – Scriptix Desktop").arg(page->title()) : tr("Scriptix Desktop"));
    if (page)
        connect(page, &DocumentPage::titleChanged, this, &MainWindow::showPage, Qt::UniqueConnection);
}

void MainWindow::openArguments(const QStringList &arguments)
{
    m_files->open(arguments);
}

void MainWindow::cyclePane(int by)
{
    QList<QWidget *> panes;
    for (QWidget *pane : std::initializer_list<QWidget *>{
             m_library->tree(),
             m_tabs->current() ? static_cast<QWidget *>(m_tabs->current()->view()) : m_tabs->startPage(), m_sides,
             m_waveform, m_uploads->list()}) {
        if (pane->isVisible())
            panes.append(pane);
    }
    const QWidget *focus = focusWidget();
    const auto holds = [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    const auto found = std::find_if(panes.begin(), panes.end(), holds);
    const qsizetype at = found == panes.end() ? (by > 0 ? -1 : 0) : found - panes.begin();
    if (!panes.isEmpty())
        panes[(at + by + panes.size()) % panes.size()]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_workspace.settings.bytes(geometryKey)))
        resize(firstSize);
    if (const QScreen *place = screen())
        resize(size().boundedTo(place->availableSize() - frameRoom)); // the screen may have been a larger one
    const std::pair<QSplitter *, QList<int>> splitters[]{
        {m_rows, {620, 150}}, {m_columns, {360, 820, 360, 320}}, {m_left, {560, 120}}};
    for (const auto &[splitter, sizes] : splitters) {
        splitter->setObjectName(splitter == m_rows ? u"rows"_s : splitter == m_columns ? u"columns"_s : u"left"_s);
        if (!splitter->restoreState(m_workspace.settings.bytes(u"window/"_s + splitter->objectName())))
            splitter->setSizes(sizes);
    }
    m_tabs->restore();
}

void MainWindow::saveState()
{
    m_workspace.settings.setBytes(geometryKey, saveGeometry());
    for (QSplitter *splitter : {m_rows, m_columns, m_left})
        m_workspace.settings.setBytes(u"window/"_s + splitter->objectName(), splitter->saveState());
    m_library->saveState();
    m_tabs->save();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileCommands::localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_overlay->appear();
    }
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    if (!FileCommands::localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    const QStringList paths = FileCommands::localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    const QPoint inTree = m_library->tree()->viewport()->mapFrom(this, event->position().toPoint());
    const QModelIndex over
        = m_library->tree()->viewport()->rect().contains(inTree) ? m_library->tree()->indexAt(inTree) : QModelIndex();
    if (over.isValid())
        m_library->tree()->setCurrentIndex(over.siblingAtColumn(0));
    m_files->add(paths, over.isValid() ? m_library->currentFolder() : QModelIndex());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_overlay->resize(size());
}

} // namespace ui
