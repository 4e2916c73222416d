#pragma once

#include <QHash>
#include <QStyledItemDelegate>

class QTextLayout;

namespace ui {

class DiffRows;

/// Paints a changed segment: time and speaker, and its text with what was removed and added.
class DiffDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    DiffDelegate(const DiffRows &rows, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void forget() { m_heights.clear(); } ///< other rows, another width or font

private:
    const DiffRows &m_rows;
    mutable QHash<int, int> m_heights; ///< by row
};

} // namespace ui
