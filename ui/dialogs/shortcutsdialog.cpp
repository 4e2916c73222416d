#include "ui/dialogs/shortcutsdialog.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u"   "_s);
}

/// Keys that the text itself understands; they are no actions.
QList<std::pair<QString, QString>> textKeys()
{
    return {{ShortcutsDialog::tr("Split the segment"), u"Enter"_s},
            {ShortcutsDialog::tr("Line break in a segment"), u"Shift+Enter"_s},
            {ShortcutsDialog::tr("Merge with the previous segment, at its start"), u"Backspace"_s},
            {ShortcutsDialog::tr("Merge with the next segment, at its end"), u"Del"_s},
            {ShortcutsDialog::tr("Hear a word"), ShortcutsDialog::tr("Click it")}};
}

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    group->setFont(0, scaledFont(tree->font(), 1, QFont::DemiBold));
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void fill(QTreeWidget *tree, const Actions &actions)
{
    for (const MenuRow &menu : menuTable()) {
        QTreeWidgetItem *group = addGroup(tree, QCoreApplication::translate("Actions", menu.title).remove(u'&'));
        for (const ActionRow &row : actionTable()) {
            const QAction *action = actions.at(row.id);
            if (row.menu == menu.id && !action->shortcut().isEmpty())
                new QTreeWidgetItem(group, {plainTitle(action), keysOf(action)});
        }
        if (group->childCount() == 0)
            delete group;
    }
    QTreeWidgetItem *text = addGroup(tree, ShortcutsDialog::tr("In the text"));
    for (const auto &[what, key] : textKeys())
        new QTreeWidgetItem(text, {what, key});
    tree->expandAll();
}

void filter(QTreeWidget *tree, const QString &text)
{
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = tree->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *item = group->child(k);
            const bool hit = item->text(0).contains(text, Qt::CaseInsensitive)
                || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!hit);
            any = any || hit;
        }
        group->setHidden(!any);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *column = new QVBoxLayout(this);
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Filter by name or key"));
    search->setAccessibleName(tr("Filter by name or key"));
    search->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(tr("Shortcuts"));
    tree->setHeaderLabels({tr("What"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    fill(tree, actions);
    connect(search, &QLineEdit::textChanged, tree, [tree](const QString &text) { filter(tree, text); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(search);
    column->addWidget(tree, 1);
    column->addWidget(buttons);
    resize(560, 560);
}

} // namespace ui
