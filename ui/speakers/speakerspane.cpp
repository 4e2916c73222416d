#include "ui/speakers/speakerspane.h"

#include "ui/speakers/speakercolours.h"
#include "ui/speakers/speakerdelegate.h"
#include "ui/widgets/text.h"

#include <QColorDialog>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

SpeakersPane::SpeakersPane(Actions &actions, models::SpeakerList &speakers, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_speakers(speakers)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    createButtons();
    createList();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&speakers, signal, this, &SpeakersPane::showState);
    connect(&speakers, &QAbstractItemModel::modelReset, this, &SpeakersPane::showState);
    connect(&speakers, &models::SpeakerList::unnamedSegmentsChanged, this, &SpeakersPane::showState);
    setFocusProxy(m_list);
    showState();
}

void SpeakersPane::createButtons()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(2);
    for (const char *id : {"speakers.add", "speakers.rename", "speakers.colour", "speakers.preview", "speakers.assign",
                           "speakers.remove"}) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_actions.at(id));
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        button->setAccessibleName(plainTitle(m_actions.at(id)));
        row->addWidget(button);
    }
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void SpeakersPane::createList()
{
    m_list = new QListView;
    m_delegate = new SpeakerDelegate(m_list);
    m_list->setModel(&m_speakers);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Speakers"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDropIndicatorShown(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    m_actions.addTo(m_list,
                    {"speakers.add", "speakers.rename", "speakers.colour", "speakers.preview", "speakers.next",
                     "speakers.assign", "speakers.up", "speakers.down", "speakers.remove"});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SpeakersPane::currentChanged);
    connect(m_delegate, &SpeakerDelegate::renamed, this, &SpeakersPane::renamed, Qt::QueuedConnection);
    connect(m_delegate, &SpeakerDelegate::previewClicked, this, &SpeakersPane::previewRequested);
    m_empty = quietLabel(tr("Nobody has a name here yet. Add a speaker, or choose one for a segment."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setContentsMargins(16, 8, 16, 16);
    m_unnamed = quietLabel({});
    m_unnamed->setWordWrap(true);
    m_unnamed->setContentsMargins(12, 6, 12, 8);
    layout()->addWidget(m_list);
    layout()->addWidget(m_empty);
    layout()->addWidget(m_unnamed);
}

int SpeakersPane::current() const
{
    return m_list->currentIndex().row();
}

void SpeakersPane::setCurrent(int row)
{
    m_list->setCurrentIndex(m_speakers.index(row));
}

void SpeakersPane::editName()
{
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void SpeakersPane::setPlaying(int row)
{
    m_delegate->setPlaying(row);
    m_list->viewport()->update();
}

void SpeakersPane::setEditable(bool editable)
{
    m_list->setEditTriggers(editable ? QAbstractItemView::DoubleClicked : QAbstractItemView::NoEditTriggers);
    m_list->setDragEnabled(editable);
}

void SpeakersPane::showState()
{
    const bool none = m_speakers.rowCount() == 0;
    const int unnamed = int(m_speakers.unnamedSegments());
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    m_unnamed->setVisible(unnamed > 0);
    m_unnamed->setText(tr("%n segments without a speaker", nullptr, unnamed));
    emit currentChanged();
}

void SpeakersPane::showColours()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QString own = index.data(models::SpeakerList::ColorRole).toString();
    auto *menu = new SpeakerColours(own, index.row(), this);
    const QPersistentModelIndex row(index);
    connect(menu, &SpeakerColours::chosen, this, [this, row](const QString &color) { sendColour(row, color); });
    connect(menu, &SpeakerColours::otherWanted, this, [this, row, own] { pickColour(row, own); });
    const QRect place = m_list->visualRect(index);
    menu->popup(m_list->viewport()->mapToGlobal(place.bottomLeft()));
}

void SpeakersPane::pickColour(const QPersistentModelIndex &row, const QString &own)
{
    auto *dialog = new QColorDialog(QColor(own), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the Speaker"));
    connect(dialog, &QColorDialog::colorSelected, this,
            [this, row](const QColor &color) { sendColour(row, color.name().toUpper()); });
    dialog->open();
}

void SpeakersPane::sendColour(const QPersistentModelIndex &row, const QString &color)
{
    if (row.isValid())
        emit colourChosen(row.row(), color);
}

bool SpeakersPane::eventFilter(QObject *object, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (object != m_list || !m_list->hasFocus() || !isEnter || !m_list->currentIndex().isValid())
        return QWidget::eventFilter(object, event);
    emit nextRequested(current());
    return true;
}

} // namespace ui
