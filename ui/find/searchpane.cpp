#include "ui/find/searchpane.h"

#include "ui/find/findfield.h"
#include "ui/find/findtoggles.h"
#include "ui/find/founddelegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::FoundTree;
using models::SearchScope;

namespace {

const models::Option<int> scopeOption{"find/scope", 0};
constexpr int thinBar = 4;
constexpr int mostExpanded = 200; // hits; more are shown closed

QHBoxLayout *addRow(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    static_cast<QVBoxLayout *>(parent->layout())->addLayout(row);
    return row;
}

QString counted(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

SearchPane::SearchPane(models::FolderSearch &search, models::FolderReplace &replace, models::Settings &settings,
                       QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_replacer(replace)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    createFields();
    createScope();
    createTree();
    createReplace();
    setFocusProxy(m_find);
    connect(&search, &models::FolderSearch::progressChanged, this, &SearchPane::showProgress);
    connect(&search, &models::FolderSearch::finished, this, &SearchPane::showProgress);
    connect(&search.found(), &FoundTree::checksChanged, this, &SearchPane::showProgress);
    connect(&replace, &models::FolderReplace::progressChanged, this, &SearchPane::showProgress);
    connect(&replace, &models::FolderReplace::finished, this, &SearchPane::showReplaced);
    showReplacing(false);
    showProgress();
}

void SearchPane::createFields()
{
    QHBoxLayout *row = addRow(this);
    row->addWidget(m_find = new FindField(m_settings, searchesOption), 1);
    m_find->setObjectName(u"searchAll"_s);
    m_find->setPlaceholderText(tr("Find in documents"));
    m_find->setAccessibleName(tr("Find in documents"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(90);
    row->addWidget(m_toggles = new FindToggles(m_settings));
    m_replaceRow = new QWidget;
    auto *replacing = new QHBoxLayout(m_replaceRow);
    replacing->setContentsMargins(0, 0, 0, 0);
    replacing->setSpacing(4);
    replacing->addWidget(m_replace = new FindField(m_settings, replacementsOption), 1);
    m_replace->setObjectName(u"replaceAll"_s);
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    replacing->addWidget(m_preserveCase = signButton(u"AB"_s, tr("Keep the Case of What Is Replaced")));
    m_preserveCase->setChecked(m_settings.value(preserveCaseOption));
    layout()->addWidget(m_replaceRow);
    connect(m_replace, &QLineEdit::textChanged, this, &SearchPane::showReplacement);
    connect(m_preserveCase, &QAbstractButton::toggled, this, &SearchPane::showReplacement);
}

void SearchPane::createScope()
{
    QHBoxLayout *row = addRow(this);
    row->addWidget(m_scope = new QComboBox, 1);
    m_scope->setAccessibleName(tr("Where to search"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(8);
    m_scope->addItems({tr("This folder"), tr("Whole library"), tr("Open documents")});
    m_scope->setCurrentIndex(std::clamp(m_settings.value(scopeOption), 0, 2));
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this](int at) { m_settings.setValue(scopeOption, at); });
    auto *shown = new QToolButton;
    shown->setIcon(icon(u"replace"_s));
    shown->setCheckable(true);
    shown->setAutoRaise(true);
    shown->setFocusPolicy(Qt::TabFocus);
    shown->setToolTip(tr("Replace in Documents (Ctrl+H)"));
    shown->setAccessibleName(tr("Replace in Documents"));
    connect(shown, &QToolButton::toggled, this, &SearchPane::showReplacing);
    m_replaceShown = shown;
    row->addWidget(shown);
    row->addWidget(m_go = new QPushButton);
    m_go->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_search.isRunning())
            m_search.cancel();
        else
            start();
    });
}

void SearchPane::createTree()
{
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(thinBar);
    m_progress->setAccessibleName(tr("Progress of the search"));
    layout()->addWidget(m_progress);
    layout()->addWidget(m_status = new ElidedLabel);
    m_status->setObjectName(u"searchStatus"_s);
    layout()->addWidget(m_notices = new NoticeArea);
    m_tree = new QTreeView;
    m_tree->setObjectName(u"found"_s);
    m_tree->setAccessibleName(tr("Hits by document"));
    m_tree->setHeaderHidden(true);
    m_tree->setModel(&m_search.found());
    m_tree->setItemDelegate(new FoundDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_tree, 1);
    connect(m_tree, &QTreeView::activated, this, &SearchPane::open);
    connect(&m_search.found(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first) {
        if (!parent.isValid() && m_search.found().hitCount() <= mostExpanded)
            m_tree->expand(m_search.found().index(first, 0));
    });
}

void SearchPane::createReplace()
{
    m_apply = new QWidget;
    auto *row = new QHBoxLayout(m_apply);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const bool checked : {true, false}) {
        auto *button = new QPushButton(checked ? tr("Check All") : tr("Check None"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, checked] { m_search.found().checkAll(checked); });
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_replaceButton = new QPushButton);
    m_replaceButton->setObjectName(u"replaceChecked"_s);
    m_replaceButton->setAutoDefault(false);
    connect(m_replaceButton, &QPushButton::clicked, this, &SearchPane::replaceChecked);
    layout()->addWidget(m_apply);
}

void SearchPane::setFolder(const SearchScope &folder)
{
    m_folder = folder;
    m_scope->setItemText(0, folder.name.isEmpty() ? tr("This folder") : tr("Folder: %1").arg(folder.name));
    m_scope->setItemData(0, m_scope->itemText(0), Qt::AccessibleTextRole);
}

void SearchPane::searchFor(const QString &text)
{
    if (!text.isEmpty() && !text.contains(u'\n'))
        m_find->setText(text);
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void SearchPane::start()
{
    if (m_replacer.isRunning())
        return;
    emit searchStarting();
    m_find->remember();
    m_replacer.forget();
    m_notices->withdraw(u"replaced"_s);
    document::SearchQuery query{.text = m_find->text()};
    m_toggles->fill(query);
    const QString error = document::Searcher(query).error();
    m_notices->withdraw(u"query"_s);
    if (!error.isEmpty())
        m_notices->post(u"query"_s, {.tone = Tone::Error, .text = error});
    SearchScope scope = m_folder;
    const std::array kinds{SearchScope::Kind::Folder, SearchScope::Kind::Library, SearchScope::Kind::OpenDocuments};
    scope.kind = kinds.at(size_t(m_scope->currentIndex()));
    m_search.start(query, scope);
    showReplacement();
    showProgress();
}

document::ReplaceText SearchPane::replacement() const
{
    return {.text = m_replace->text(), .preserveCase = m_preserveCase->isChecked()};
}

void SearchPane::showReplacing(bool replacing)
{
    m_replaceShown->setChecked(replacing);
    m_replaceRow->setVisible(replacing);
    m_apply->setVisible(replacing);
    showReplacement();
    if (replacing && m_find->hasFocus() && !m_find->text().isEmpty())
        m_replace->setFocus();
}

void SearchPane::showReplacement()
{
    m_settings.setValue(preserveCaseOption, m_preserveCase->isChecked());
    const bool replacing = m_replaceShown->isChecked();
    m_search.found().setReplacement(m_search.query(), replacing ? std::optional(replacement()) : std::nullopt);
    showProgress();
}

void SearchPane::replaceChecked()
{
    if (m_search.found().checkedCount() == 0 || m_search.isRunning())
        return;
    m_replace->remember();
    m_replacer.start(m_search.query(), replacement());
}

void SearchPane::showProgress()
{
    const models::FolderSearch::Progress &progress = m_search.progress();
    const qsizetype hits = m_search.found().hitCount();
    m_go->setText(m_search.isRunning() ? tr("Stop") : tr("Search"));
    m_progress->setVisible(m_search.isRunning() || m_replacer.isRunning());
    m_progress->setRange(0, progress.allKnown && !m_replacer.isRunning() ? std::max(progress.known, 1) : 0);
    m_progress->setValue(progress.searched);
    QString status;
    if (progress.isCut)
        status = tr("The first %1 hits. Search for more letters or in a smaller folder.").arg(counted(hits));
    else if (m_search.isRunning())
        status = tr("%1 hits so far, %2 of %3 documents searched")
                     .arg(counted(hits), counted(progress.searched), counted(progress.known));
    else if (progress.searched > 0 || progress.failed > 0)
        status = hits > 0 ? tr("%1 hits, %2 documents searched").arg(counted(hits), counted(progress.searched))
                          : tr("No hits, %1 documents searched").arg(counted(progress.searched));
    m_status->setFullText(status);
    const qsizetype checked = m_search.found().checkedCount();
    m_replaceButton->setText(tr("Replace %1").arg(counted(checked)));
    m_replaceButton->setEnabled(checked > 0 && !m_search.isRunning() && !m_replacer.isRunning());
}

void SearchPane::showReplaced()
{
    showProgress();
    if (!m_replacer.canUndo())
        return m_notices->withdraw(u"replaced"_s);
    QString text = tr("%1 replaced in %2 documents.")
                       .arg(counted(m_replacer.replaced()), counted(m_replacer.changedDocuments()));
    if (m_replacer.skipped() > 0)
        text += u' ' + tr("%1 were changed meanwhile and left alone.").arg(counted(m_replacer.skipped()));
    m_notices->post(u"replaced"_s,
                    {.tone = Tone::Success, .text = text, .offers = {{tr("Undo"), [this] { m_replacer.undo(); }}}});
}

void SearchPane::open(const QModelIndex &index)
{
    const QModelIndex document = index.parent().isValid() ? index.parent() : index;
    const auto key = document.data(FoundTree::KeyRole).value<models::DocumentKey>();
    if (!key.document.isEmpty() && index.parent().isValid())
        emit openRequested(key, document.data().toString(), index.data(FoundTree::RangeRole).value<document::Range>());
}

bool SearchPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool replaces = key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_H;
        if (replaces || m_toggles->handleKey(key, false)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SearchPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_toggles->handleKey(event, true))
        return;
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_H)
        return showReplacing(!m_replaceShown->isChecked());
    if (event->key() == Qt::Key_Escape && m_search.isRunning())
        return m_search.cancel();
    if (isEnter && (m_find->hasFocus() || m_replace->hasFocus()))
        return start();
    QWidget::keyPressEvent(event);
}

} // namespace ui
