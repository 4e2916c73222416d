#pragma once

#include "models/library.h"
#include <QCollator>
#include <QSortFilterProxyModel>

namespace ui {

/// Sorts the library folders first, by number-aware names or typed values, and filters by name; accounts keep their
/// order.
class LibraryProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit LibraryProxy(QObject *parent = nullptr);

    void setSearch(const QString &text);
    const QString &search() const { return m_search; }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QCollator m_collator;
    QString m_search;
};

} // namespace ui
