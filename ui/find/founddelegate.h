#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A row of the hits: a document with its place and count, or a hit with time, speaker and what stands around it.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDocument(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const;
    void paintHit(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const;
};

} // namespace ui
