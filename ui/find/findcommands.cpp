#include "ui/find/findcommands.h"

#include "ui/document/documenttabs.h"
#include "ui/find/findbar.h"
#include "ui/find/rulesdialog.h"
#include "ui/find/searchpane.h"
#include "ui/library/librarypane.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::Library;

namespace {
constexpr qsizetype mostTaken = 200; // of a selection
} // namespace

FindCommands::FindCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_escape(new QShortcut(Qt::Key_Escape, &desk.tabs))
{
    const Actions &actions = desk.actions;
    actions.bind("edit.find", this, [this] { bar().open(false); });
    actions.bind("edit.replace", this, [this] { bar().open(true); });
    actions.bind("edit.findNext", this, [this] { bar().step(1); });
    actions.bind("edit.findPrevious", this, [this] { bar().step(-1); });
    actions.bind("edit.rules", this, &FindCommands::showRules);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, [this] { bar().dismiss(); });
    bindPane();
}

// Asked for while it is shown but not at hand, the pane comes to hand; only from inside its key closes it.
void FindCommands::bindPane()
{
    QAction *action = m_desk.actions.at("view.search");
    connect(action, &QAction::toggled, this,
            [this] { m_paneHadFocus = m_pane && m_pane->isAncestorOf(QApplication::focusWidget()); });
    m_desk.sides.add("view.search", [this] { return createPane(); });
    connect(action, &QAction::triggered, this, [this](bool shown) {
        if (shown || !m_paneHadFocus)
            showPane();
    });
}

FindBar &FindCommands::bar()
{
    if (m_bar)
        return *m_bar;
    m_bar = new FindBar(m_desk.workspace.settings);
    m_desk.tabs.parentWidget()->layout()->addWidget(m_bar);
    m_bar->setPage(m_desk.tabs.current());
    connect(&m_desk.tabs, &DocumentTabs::currentChanged, m_bar, &FindBar::setPage);
    connect(m_bar, &FindBar::shown, m_escape, &QShortcut::setEnabled);
    connect(m_bar, &FindBar::everywhereRequested, this, &FindCommands::showPane);
    return *m_bar;
}

QWidget *FindCommands::createPane()
{
    models::Workspace &workspace = m_desk.workspace;
    m_everywhere = std::make_unique<Everywhere>(workspace.accounts, workspace.documents);
    m_pane = new SearchPane(m_everywhere->search, m_everywhere->replace, workspace.settings);
    connect(m_pane, &SearchPane::searchStarting, this, &FindCommands::tellFolder);
    connect(m_pane, &SearchPane::openRequested, this, &FindCommands::openHit);
    tellFolder();
    return m_pane;
}

void FindCommands::showPane()
{
    const QString text = m_bar && m_bar->isVisible() ? m_bar->text() : selectedText();
    m_desk.sides.showPane("view.search");
    tellFolder();
    m_pane->searchFor(text);
}

QString FindCommands::selectedText() const
{
    DocumentPage *page = m_desk.tabs.current();
    if (!page || !page->isReady())
        return {};
    const document::Range selection = page->view()->selection();
    const bool isOne
        = selection.from.segment == selection.to.segment && selection.to.offset - selection.from.offset <= mostTaken;
    return isOne ? page->document()->model().transcript().text(selection) : QString();
}

void FindCommands::tellFolder()
{
    QModelIndex folder = m_desk.library.currentFolder();
    if (!folder.isValid())
        folder = m_desk.workspace.library.index(0, 0);
    const bool isFolder = folder.data(Library::KindRole).value<Library::Kind>() == Library::Kind::Folder;
    m_pane->setFolder({.kind = models::SearchScope::Kind::Folder,
                       .account = folder.data(Library::AccountRole).toString(),
                       .folder = isFolder ? folder.data(Library::IdRole).toString() : QString(),
                       .name = folder.data().toString()});
}

void FindCommands::openHit(const models::DocumentKey &key, const QString &title, const document::Range &range)
{
    DocumentPage *page = m_desk.tabs.open(key, title);
    const auto show = [page, range] {
        if (!page->isReady())
            return;
        const document::Transcript &transcript = page->document()->model().transcript();
        page->view()->setSelection(
            {document::clamped(transcript, range.from), document::clamped(transcript, range.to)});
        page->view()->setFocus(Qt::OtherFocusReason);
    };
    if (!page->isReady())
        connect(page, &DocumentPage::ready, page, show, Qt::SingleShotConnection);
    show();
}

void FindCommands::showRules()
{
    DocumentPage *page = m_desk.tabs.current();
    models::TranscriptModel *model = page && page->isReady() ? &page->document()->model() : nullptr;
    auto *dialog = new RulesDialog(m_desk.workspace.replaceRules, model, &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RulesDialog::ran, this, &FindCommands::noteRun);
    dialog->open();
}

void FindCommands::noteRun(const QString &list, qsizetype replaced)
{
    if (DocumentPage *page = m_desk.tabs.current())
        postReplaced(*page,
                     list.isEmpty() ? tr("%n replacement(s) made.", nullptr, int(replaced))
                                    : tr("%n replacement(s) made by “%1”.", nullptr, int(replaced)).arg(list));
}

} // namespace ui
