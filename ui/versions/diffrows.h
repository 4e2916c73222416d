#pragma once

#include "models/versions/textdiff.h"
#include <QAbstractListModel>

namespace ui {

/// The rows of a comparison for a view.
class DiffRows : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<models::DiffRow> &rows);
    const models::DiffRow &at(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< what a screen reader says

private:
    QList<models::DiffRow> m_rows;
};

} // namespace ui
