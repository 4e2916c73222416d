#include "ui/dialogs/commandpalette.h"

#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize firstSize{520, 420};
constexpr int actionRole = Qt::UserRole;
} // namespace

bool matchesWords(const QString &text, const QString &search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

CommandPalette::CommandPalette(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Find a Command"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    m_search->setPlaceholderText(tr("What do you want to do?"));
    m_search->setAccessibleName(tr("What do you want to do?"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({18, 18});
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::accept);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::accept);
    showMatches({});
    resize(firstSize);
}

void CommandPalette::showMatches(const QString &text)
{
    m_list->clear();
    for (QAction *action : m_actions.all()) {
        if (!action->isEnabled() || !matchesWords(plainTitle(action), text)
            || action->objectName() == "edit.palette"_L1)
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(
            action->icon(), keys.isEmpty() ? plainTitle(action) : plainTitle(action) + u"    "_s + keys, m_list);
        item->setData(actionRole, QVariant::fromValue(action));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    QDialog::accept();
    if (auto *action = item ? item->data(actionRole).value<QAction *>() : nullptr)
        QTimer::singleShot(0, action, &QAction::trigger); // after the focus is back where it was
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up            ? -1
            : key == Qt::Key_PageDown      ? 8
            : key == Qt::Key_PageUp        ? -8
                                           : 0;
        if (by != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace ui
