#include "ui/uploads/uploadspane.h"

#include "ui/uploads/uploaddelegate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/text.h"

#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::UploadQueue;
using State = UploadQueue::State;

UploadsPane::UploadsPane(Actions &actions, UploadQueue &uploads, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_uploads(uploads)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    createTop();
    createList();
    bindActions();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&uploads, signal, this, &UploadsPane::showState);
    connect(&uploads, &UploadQueue::activeCountChanged, this, &UploadsPane::showState);
    connect(&uploads, &QAbstractItemModel::dataChanged, this, &UploadsPane::showState);
    connect(&uploads, &QAbstractItemModel::modelReset, this, &UploadsPane::showState);
    showState();
}

void UploadsPane::createTop()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 8, 6);
    top->setSpacing(2);
    m_title = new ElidedLabel;
    m_title->setFont(scaledFont(font(), 1, QFont::DemiBold));
    top->addWidget(m_title, 1);
    m_buttons = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    top->addWidget(m_buttons);
    for (const char *id : {"uploads.resume", "uploads.pause", "uploads.remove", "uploads.clearDone"}) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_actions.at(id));
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        button->setAccessibleName(plainTitle(m_actions.at(id)));
        buttons->addWidget(button);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
}

void UploadsPane::createList()
{
    m_list = new QListView;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Uploads"));
    m_list->setModel(&m_uploads);
    m_list->setItemDelegate(new UploadDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const char *id : {"uploads.resume", "uploads.pause", "uploads.remove"})
        m_list->addAction(m_actions.at(id));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UploadsPane::showState);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const QString session = index.data(UploadQueue::SessionRole).toString(); !session.isEmpty())
            emit openRequested(index.data(UploadQueue::AccountRole).toString(), session);
    });
    auto *empty = quietLabel(tr("Recordings on their way to be transcribed are listed here."));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setContentsMargins(16, 8, 16, 16);
    m_empty = empty;
    layout()->addWidget(m_list);
    layout()->addWidget(m_empty);
}

void UploadsPane::bindActions()
{
    m_actions.bind("uploads.pause", this, [this] { apply(&UploadQueue::pause); });
    m_actions.bind("uploads.resume", this, [this] { apply(&UploadQueue::resume); });
    m_actions.bind("uploads.remove", this, [this] { apply(&UploadQueue::remove); });
    m_actions.bind("uploads.clearDone", this, [this] { m_uploads.clearDone(); });
}

QList<int> UploadsPane::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.append(index.row());
    if (rows.isEmpty() && m_uploads.rowCount() == 1)
        rows.append(0); // with a single upload there is nothing to choose
    std::sort(rows.begin(), rows.end(), std::greater());
    return rows;
}

void UploadsPane::apply(void (UploadQueue::*verb)(int))
{
    for (const int row : selectedRows())
        (m_uploads.*verb)(row);
}

bool UploadsPane::anySelected(std::initializer_list<State> states) const
{
    const QList<int> rows = selectedRows();
    return std::any_of(rows.begin(), rows.end(), [&](int row) {
        const auto state = m_uploads.data(m_uploads.index(row), UploadQueue::StateRole).value<State>();
        return std::find(states.begin(), states.end(), state) != states.end();
    });
}

void UploadsPane::showState()
{
    const int count = m_uploads.rowCount();
    const int active = m_uploads.activeCount();
    m_title->setFullText(active > 0 ? tr("Uploads (%n running)", nullptr, active) : tr("Uploads"));
    m_buttons->setVisible(count > 0);
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_actions.at("uploads.pause")->setEnabled(anySelected({State::Waiting, State::Uploading}));
    m_actions.at("uploads.resume")->setEnabled(anySelected({State::Paused, State::Failed}));
    m_actions.at("uploads.remove")->setEnabled(!selectedRows().isEmpty());
    m_actions.at("uploads.clearDone")->setEnabled(count > active);
}

} // namespace ui
