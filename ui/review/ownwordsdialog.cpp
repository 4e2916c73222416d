#include "ui/review/ownwordsdialog.h"

#include "ui/widgets/languages.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::Wordbook;

OwnWordsDialog::OwnWordsDialog(models::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setWindowTitle(tr("My Words"));
    auto *column = new QVBoxLayout(this);
    createTop();
    createList();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &OwnWordsDialog::remove);
    column->addWidget(buttons);
    connect(&workspace.wordbook, &Wordbook::loaded, this, &OwnWordsDialog::showScopes);
    connect(&workspace.wordbook, &Wordbook::changed, this, &OwnWordsDialog::showWords);
    workspace.wordbook.load();
    showScopes();
    resize(420, 440);
    m_word->setFocus();
}

void OwnWordsDialog::createTop()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *hint = quietLabel(tr("These words count as right when spelling is checked."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_scopes = new QComboBox;
    m_scopes->setAccessibleName(tr("Language"));
    connect(m_scopes, &QComboBox::currentIndexChanged, this, &OwnWordsDialog::showWords);
    column->addWidget(m_scopes);
    auto *row = new QHBoxLayout;
    m_word = new QLineEdit;
    m_word->setAccessibleName(tr("New word"));
    m_word->setPlaceholderText(tr("New word"));
    m_word->setMaxLength(80);
    auto *add = new QPushButton(tr("&Add"));
    connect(add, &QPushButton::clicked, this, &OwnWordsDialog::add);
    row->addWidget(m_word, 1);
    row->addWidget(add);
    add->setDefault(true);
    column->addLayout(row);
}

void OwnWordsDialog::createList()
{
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("My words"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_list, 1);
    m_empty = quietLabel(tr("There are none yet. Words can also be added from the menu of the text."));
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    auto *del = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &OwnWordsDialog::remove);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
}

QString OwnWordsDialog::scope() const
{
    return m_scopes->currentData().toString();
}

/// Languages that have words, and those of the desktop and of English, to begin with.
void OwnWordsDialog::showScopes()
{
    const QString before = scope();
    QStringList scopes = m_workspace.wordbook.scopes(Wordbook::List::Own);
    for (const models::Account &account : m_workspace.accounts.accounts()) {
        for (const QString &language : {u"en"_s, QLocale::system().name()})
            scopes.append(models::ownScope(account.id, language));
    }
    scopes.removeDuplicates();
    scopes.removeIf([](const QString &scope) { return scope.endsWith("/c"_L1); });
    m_scopes->clear();
    for (const QString &scope : std::as_const(scopes)) {
        const models::Account *account = m_workspace.accounts.find(scope.section(u'/', 0, -2));
        m_scopes->addItem(
            u"%1 – %2"_s.arg(languageName(scope.section(u'/', -1)), account ? account->name : tr("Account")), scope);
    }
    m_scopes->setCurrentIndex(std::max(0, m_scopes->findData(before)));
    showWords();
}

void OwnWordsDialog::showWords()
{
    QStringList words = m_workspace.wordbook.words(Wordbook::List::Own, scope()).values();
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    m_list->clear();
    m_list->addItems(words);
    m_empty->setVisible(words.isEmpty());
    m_remove->setEnabled(false);
}

void OwnWordsDialog::add()
{
    const QString word = models::spellForm(m_word->text().trimmed());
    if (word.isEmpty() || scope().isEmpty())
        return;
    m_workspace.wordbook.add(Wordbook::List::Own, scope(), word);
    m_word->clear();
}

void OwnWordsDialog::remove()
{
    QStringList words;
    for (const QListWidgetItem *item : m_list->selectedItems())
        words.append(item->text());
    for (const QString &word : std::as_const(words))
        m_workspace.wordbook.remove(Wordbook::List::Own, scope(), word);
}

} // namespace ui
