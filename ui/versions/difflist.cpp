#include "ui/versions/difflist.h"

#include "ui/versions/diffdelegate.h"
#include "ui/versions/diffrows.h"

namespace ui {

namespace {
constexpr int rowsAtOnce = 100; // are laid out before the window goes on
}

DiffList::DiffList(QWidget *parent)
    : QListView(parent)
    , m_rows(new DiffRows(this))
{
    setAccessibleName(tr("Differences"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_rows);
    setItemDelegate(new DiffDelegate(*m_rows, this));
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setBatchSize(rowsAtOnce);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit chosen(m_rows->at(index.row())); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { emit chosen(m_rows->at(index.row())); });
}

void DiffList::setDiff(const models::TextDiff &diff)
{
    const qsizetype segment = current() ? current()->segment : -1;
    static_cast<DiffDelegate *>(itemDelegate())->forget();
    m_rows->setRows(diff.rows);
    const auto at = std::ranges::lower_bound(diff.rows, segment, {}, &models::DiffRow::segment);
    if (segment >= 0 && !diff.rows.isEmpty())
        setCurrentIndex(m_rows->index(int(std::min(at - diff.rows.begin(), diff.rows.size() - 1))));
    emit currentRowChanged();
}

void DiffList::step(int by)
{
    const int count = m_rows->rowCount();
    if (count == 0)
        return;
    const int at = currentIndex().isValid() ? currentIndex().row() + by : by > 0 ? 0 : count - 1;
    setCurrentIndex(m_rows->index((at + count) % count));
    emit chosen(m_rows->at(currentIndex().row()));
}

const models::DiffRow *DiffList::current() const
{
    return currentIndex().isValid() ? &m_rows->at(currentIndex().row()) : nullptr;
}

void DiffList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged();
}

void DiffList::resizeEvent(QResizeEvent *event)
{
    static_cast<DiffDelegate *>(itemDelegate())->forget();
    QListView::resizeEvent(event);
}

} // namespace ui
