#include "ui/keymap/keymaplist.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    group->setFont(0, scaledFont(tree->font(), 1, QFont::DemiBold));
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

} // namespace

KeymapList::KeymapList(KeyBindings &bindings, QWidget *parent)
    : QTreeWidget(parent)
    , m_bindings(bindings)
{
    setAccessibleName(tr("Shortcuts"));
    setHeaderLabels({tr("What"), tr("Keys")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    fill();
    connect(&bindings, &KeyBindings::changed, this, &KeymapList::showKeys);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { emit currentIdChanged(currentId()); });
}

void KeymapList::fill()
{
    for (const MenuRow &menu : menuTable()) {
        QTreeWidgetItem *group = addGroup(this, QCoreApplication::translate("Actions", menu.title).remove(u'&'));
        for (const ActionRow &row : actionTable()) {
            if (row.menu != menu.id)
                continue;
            auto *item = new QTreeWidgetItem(group, {actionTitle(m_bindings.actions(), QLatin1String(row.id))});
            item->setData(0, idRole, QLatin1String(row.id));
        }
    }
    QTreeWidgetItem *context = addGroup(this, tr("On buttons and in lists"));
    for (const ActionRow &row : actionTable()) {
        if (row.menu != MenuId::Context)
            continue;
        auto *item = new QTreeWidgetItem(context, {actionTitle(m_bindings.actions(), QLatin1String(row.id))});
        item->setData(0, idRole, QLatin1String(row.id));
    }
    QTreeWidgetItem *text = addGroup(this, tr("In the text, always"));
    for (const auto &[what, key] : fixedTextKeys())
        new QTreeWidgetItem(text, {what, key});
    expandAll();
    showKeys();
}

void KeymapList::showKeys()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int k = 0; k < topLevelItem(i)->childCount(); ++k) {
            QTreeWidgetItem *item = topLevelItem(i)->child(k);
            const QString id = item->data(0, idRole).toString();
            if (id.isEmpty())
                continue;
            QStringList keys;
            for (const QKeySequence &key : m_bindings.keys(id))
                keys.append(keyText(key));
            item->setText(1, keys.join(u"   "_s));
            item->setFont(1, scaledFont(font(), 1, m_bindings.isOwn(id) ? QFont::DemiBold : QFont::Normal));
        }
    }
}

QString KeymapList::currentId() const
{
    return currentItem() ? currentItem()->data(0, idRole).toString() : QString();
}

void KeymapList::select(const QString &id)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int k = 0; k < topLevelItem(i)->childCount(); ++k) {
            QTreeWidgetItem *item = topLevelItem(i)->child(k);
            if (item->data(0, idRole).toString() != id)
                continue;
            setCurrentItem(item);
            return scrollToItem(item);
        }
    }
}

template <class Hit>
void KeymapList::filter(Hit hit)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            const bool shown = hit(*group->child(k));
            group->child(k)->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
}

void KeymapList::filterByText(const QString &text)
{
    filter([&](const QTreeWidgetItem &item) {
        return item.text(0).contains(text, Qt::CaseInsensitive) || item.text(1).contains(text, Qt::CaseInsensitive);
    });
}

void KeymapList::filterByKey(const QKeySequence &key)
{
    filter([&](const QTreeWidgetItem &item) {
        return m_bindings.keys(item.data(0, idRole).toString()).contains(key)
            || item.text(1) == key.toString(QKeySequence::PortableText);
    });
}

QList<std::pair<QString, QString>> fixedTextKeys()
{
    const auto native = [](const char *key) {
        return QKeySequence(QLatin1String(key), QKeySequence::PortableText).toString(QKeySequence::NativeText);
    };
    return {{KeymapList::tr("Split the segment"), native("Return")},
            {KeymapList::tr("Line break in a segment"), native("Shift+Return")},
            {KeymapList::tr("Merge with the previous segment, at its start"), native("Backspace")},
            {KeymapList::tr("Merge with the next segment, at its end"), native("Del")},
            {KeymapList::tr("Play or pause, outside the text"), native("Space")},
            {KeymapList::tr("Back and forward one frame, in the waveform"), u",  ."_s},
            {KeymapList::tr("Hear a word"), KeymapList::tr("Click it")}};
}

QString actionTitle(const Actions &actions, const QString &id)
{
    return plainTitle(actions.at(id.toLatin1().constData()));
}

} // namespace ui
