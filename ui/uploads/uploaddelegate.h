#pragma once

#include "models/uploadqueue.h"
#include <QStyledItemDelegate>

namespace ui {

/// One upload on two lines: name and rate, progress and what is going on.
class UploadDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/// "12.4 MB of 80.0 MB · 3.1 MB/s", "Paused", or why it failed.
QString uploadLine(const QModelIndex &index);

} // namespace ui
