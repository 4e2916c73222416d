#include "ui/actions/actions.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

/// Keys of keyboards and headsets that say what they do. Windows get them only while they are in front.
QList<QKeySequence> mediaKeys(const QString &id)
{
    static const QHash<QString, QList<QKeySequence>> keys{
        {u"playback.toggle"_s,
         {Qt::Key_MediaPlay, Qt::Key_MediaTogglePlayPause, Qt::Key_MediaPause, Qt::Key_MediaStop, Qt::Key_Play}},
        {u"playback.back"_s, {Qt::Key_AudioRewind}},
        {u"playback.forward"_s, {Qt::Key_AudioForward}},
        {u"segment.previous"_s, {Qt::Key_MediaPrevious}},
        {u"segment.next"_s, {Qt::Key_MediaNext}},
    };
    return keys.value(id);
}

/// As shortcuts are written, whatever the keyboard sends.
QKeySequence sequence(const QKeyEvent *event)
{
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    int key = event->key();
    if (key == Qt::Key_Backtab) {
        key = Qt::Key_Tab;
        modifiers |= Qt::ShiftModifier;
    }
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(key)));
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const ActionRow &row : actionTable())
        createAction(row, window);
}

void Actions::createAction(const ActionRow &row, QWidget *window)
{
    auto *action = new QAction(icon(QLatin1String(row.icon)), translated(row.text), this);
    action->setObjectName(QLatin1String(row.id));
    action->setCheckable(row.checkable);
    action->setEnabled(row.needs == Needs::Nothing);
    if (qstrcmp(row.id, "file.quit") == 0)
        action->setMenuRole(QAction::QuitRole);
    // Keys like Del mean something else in the text: they work where the library has the focus (its pane adds the
    // action).
    if (row.needs == Needs::LibraryItem || row.needs == Needs::Upload || row.needs == Needs::Speaker)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    else
        window->addAction(action);
    m_actions.insert(QLatin1String(row.id), action);
    setKeys(QLatin1String(row.id), tableKeys(row));
}

void Actions::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    QAction *action = m_actions.value(id);
    if (!action)
        return;
    action->setShortcuts(keys + mediaKeys(id));
    const QString first = keys.value(0).toString(QKeySequence::NativeText);
    action->setToolTip(first.isEmpty() ? plainTitle(action) : u"%1  (%2)"_s.arg(plainTitle(action), first));
}

QAction *Actions::at(const char *id) const
{
    QAction *action = m_actions.value(QLatin1String(id));
    Q_ASSERT_X(action, "Actions::at", id);
    return action;
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> result;
    for (const ActionRow &row : actionTable())
        result.append(at(row.id));
    return result;
}

void Actions::fill(QMenuBar *bar)
{
    for (const MenuRow &menuRow : menuTable()) {
        QMenu *menu = bar->addMenu(translated(menuRow.title));
        menu->setObjectName(QLatin1String(menuRow.title).sliced(1));
        QMenu *submenu = nullptr;
        const ActionRow *last = nullptr;
        for (const ActionRow &row : actionTable()) {
            if (row.menu != menuRow.id)
                continue;
            if (last && last->group != row.group)
                menu->addSeparator();
            if (*row.submenu && (!submenu || !last || qstrcmp(last->submenu, row.submenu) != 0))
                submenu = menu->addMenu(translated(row.submenu));
            (*row.submenu ? submenu : menu)->addAction(at(row.id));
            last = &row;
        }
    }
}

void Actions::addTo(QWidget *menuOrToolBar, std::initializer_list<const char *> ids) const
{
    auto *menu = qobject_cast<QMenu *>(menuOrToolBar);
    for (const char *id : ids) {
        if (!*id && menu)
            menu->addSeparator();
        else
            menuOrToolBar->addAction(at(id));
    }
}

void Actions::setAvailable(Needs need, bool available)
{
    for (const ActionRow &row : actionTable()) {
        if (row.needs == need)
            at(row.id)->setEnabled(available);
    }
}

void Actions::protectKeys(QWidget *editor)
{
    editor->installEventFilter(this);
}

QAction *Actions::ofWindow(const QKeyEvent &event) const
{
    const QKeySequence keys = sequence(&event);
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction *action) {
        return action->isEnabled() && action->shortcutContext() == Qt::WindowShortcut
            && action->shortcuts().contains(keys);
    });
    return found == m_actions.end() ? nullptr : *found;
}

bool Actions::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(object, event);
    const bool ours = ofWindow(*static_cast<QKeyEvent *>(event));
    if (ours)
        event->ignore();
    return ours;
}

QList<QKeySequence> tableKeys(const ActionRow &row)
{
    QList<QKeySequence> result;
    for (const QString &key : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
        result.append(QKeySequence(key, QKeySequence::PortableText));
    return result;
}

QString plainTitle(const QAction *action)
{
    QString title = action->text();
    title.remove(u'&');
    title.remove(u'…');
    return title;
}

} // namespace ui
