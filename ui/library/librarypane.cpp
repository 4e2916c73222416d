#include "ui/library/librarypane.h"

#include "ui/library/librarydelegate.h"
#include "ui/library/libraryproxy.h"
#include "ui/theme/icons.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::Library;

namespace {
const QString headerKey = u"library/header"_s;
constexpr int statusWidth = 92;
} // namespace

LibraryPane::LibraryPane(Actions &actions, Library &library, models::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_library(library)
    , m_settings(settings)
    , m_proxy(new LibraryProxy(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_proxy->setSourceModel(&library);
    createTop();
    createTree();
    createHeader();
    createActions();
    connectModel();
}

void LibraryPane::createTop()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 8, 8, 8);
    top->setSpacing(4);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter by name"));
    m_search->setAccessibleName(tr("Filter the library by name"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files dropped here are recordings as everywhere
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    top->addWidget(m_search, 1);
    for (const char *id : {"file.newFolder", "file.add"}) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_actions.at(id));
        button->setAutoRaise(true);
        button->setIconSize({18, 18});
        button->setAccessibleName(plainTitle(m_actions.at(id)));
        top->addWidget(button);
    }
    m_notices = new NoticeArea;
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
    layout()->addWidget(m_notices);
}

void LibraryPane::createTree()
{
    m_tree = new QTreeView;
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Library"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new LibraryDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 comes by the action
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setIndentation(18);
    m_tree->setSortingEnabled(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    layout()->addWidget(m_tree);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex source = m_proxy->mapToSource(index).siblingAtColumn(Library::Name);
        const auto kind = source.data(Library::KindRole).value<Library::Kind>();
        if (kind == Library::Kind::Account || kind == Library::Kind::Folder)
            m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
        else
            emit openRequested(source);
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPane::showSelection);
}

void LibraryPane::createHeader()
{
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(40);
    header->setHighlightSections(false);
    if (const QByteArray state = m_settings.bytes(headerKey); state.isEmpty() || !header->restoreState(state)) {
        for (int column = 0; column < Library::ColumnCount; ++column)
            header->setSectionHidden(column, column != Library::Name && column != Library::Status);
        header->resizeSection(Library::Status, statusWidth);
        m_tree->sortByColumn(Library::Name, Qt::AscendingOrder);
    }
    header->setSectionResizeMode(Library::Name, QHeaderView::Stretch);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &LibraryPane::showHeaderMenu);
}

void LibraryPane::createActions()
{
    for (const char *id : {"library.open", "library.rename", "library.copy", "library.delete"})
        m_tree->addAction(m_actions.at(id));
    m_actions.bind("library.open", this, [this] {
        if (current().isValid())
            emit openRequested(current());
    });
    m_actions.bind("library.rename", this, [this] { editName(current()); });
    m_actions.bind("library.refresh", this, [this] { m_library.refresh(); });
}

void LibraryPane::connectModel()
{
    const auto expandAccounts = [this] {
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            m_tree->expand(m_proxy->index(row, 0));
    };
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [expandAccounts](const QModelIndex &parent) {
        if (!parent.isValid())
            expandAccounts();
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, expandAccounts);
    expandAccounts();
}

QModelIndex LibraryPane::current() const
{
    return m_proxy->mapToSource(m_tree->currentIndex()).siblingAtColumn(Library::Name);
}

QModelIndexList LibraryPane::selected() const
{
    QModelIndexList result;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows(Library::Name))
        result.append(m_proxy->mapToSource(index));
    return result;
}

QModelIndex LibraryPane::currentFolder() const
{
    QModelIndex index = current();
    while (index.isValid()) {
        const auto kind = index.data(Library::KindRole).value<Library::Kind>();
        if (kind == Library::Kind::Account || kind == Library::Kind::Folder)
            return index;
        index = index.parent();
    }
    return m_library.index(0, Library::Name);
}

void LibraryPane::reveal(const QModelIndex &source)
{
    const QModelIndex index = m_proxy->mapFromSource(source);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void LibraryPane::editName(const QModelIndex &source)
{
    const QModelIndex index = m_proxy->mapFromSource(source);
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEditable))
        return;
    m_tree->scrollTo(index);
    m_tree->setCurrentIndex(index);
    m_tree->edit(index);
}

void LibraryPane::saveState()
{
    m_settings.setBytes(headerKey, m_tree->header()->saveState());
}

void LibraryPane::showSelection()
{
    const QModelIndex index = current();
    const auto kind = index.data(Library::KindRole).value<Library::Kind>();
    const bool item = index.isValid() && kind != Library::Kind::Account;
    m_actions.setAvailable(Needs::LibraryItem, item);
    m_actions.at("library.copy")->setEnabled(item && kind == Library::Kind::Document);
    m_actions.at("library.rename")->setEnabled(item && index.flags() & Qt::ItemIsEditable);
    const bool text = item && kind != Library::Kind::Folder;
    for (const char *id : {"library.open", "library.export"})
        m_actions.at(id)->setEnabled(text);
    m_actions.at("library.finished")->setEnabled(item && kind == Library::Kind::Document);
    m_actions.at("library.finished")->setChecked(index.data(Library::FinishedRole).toBool());
}

void LibraryPane::showMenu(const QPoint &at)
{
    showSelection();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_actions.at("library.delete")->isEnabled())
        m_actions.addTo(menu,
                        {"library.open", "library.rename", "library.copy", "library.export", "library.finished", "",
                         "library.delete", ""});
    m_actions.addTo(menu, {"file.newFolder", "file.add", "library.refresh"});
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void LibraryPane::showHeaderMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_tree->header();
    for (int column = Library::Status; column < Library::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_proxy->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->popup(header->mapToGlobal(at));
}

} // namespace ui
