#pragma once

#include "models/library.h"
#include <QStyledItemDelegate>

namespace ui {

/// Paints the library's rows: an icon for what it is, and the status as a sign with a word, or as progress.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// How a session's status is said to the user.
struct StatusWord
{
    QString icon{};
    QString text{};
    bool running = false;
    bool failed = false;
};
StatusWord statusWord(const QModelIndex &index);
QString kindIcon(const QModelIndex &index);

} // namespace ui
