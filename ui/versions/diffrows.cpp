#include "ui/versions/diffrows.h"

#include "ui/versions/versiontext.h"

namespace ui {

// A comparison is made anew as a whole, so there is nothing to insert or remove.
void DiffRows::setRows(const QList<models::DiffRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DiffRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DiffRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == Qt::DisplayRole ? diffSpoken(m_rows[index.row()]) : QVariant();
}

} // namespace ui
