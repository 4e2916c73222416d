#include "ui/uploads/uploaddelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using namespace Qt::StringLiterals;
using models::UploadQueue;
using State = UploadQueue::State;

namespace {

constexpr int margin = 10;
constexpr int iconSide = 18;

State stateOf(const QModelIndex &index)
{
    return index.data(UploadQueue::StateRole).value<State>();
}

QString iconName(State state)
{
    switch (state) {
    case State::Waiting:
        return u"clock"_s;
    case State::Uploading:
        return u"upload"_s;
    case State::Paused:
        return u"pause"_s;
    case State::Done:
        return u"success"_s;
    case State::Failed:
        return u"error"_s;
    }
    return {};
}

double share(const QModelIndex &index)
{
    const double size = index.data(UploadQueue::SizeRole).toDouble();
    if (stateOf(index) == State::Done)
        return 1;
    return size > 0 ? std::clamp(index.data(UploadQueue::SentRole).toDouble() / size, 0.0, 1.0) : 0;
}

/// Where the parts of a row stand.
struct Rows
{
    QRect icon;
    QRect name;
    QRect line;
    QRectF bar;
};

Rows rowsOf(const QRect &cell, const QFontMetrics &metrics)
{
    const int height = metrics.height();
    const QRect inner = cell.adjusted(margin, 7, -margin, -7);
    const int left = inner.left() + iconSide + 10;
    Rows rows;
    rows.icon = QRect(inner.left(), inner.top(), iconSide, iconSide);
    rows.name = QRect(left, inner.top(), inner.right() - left, height);
    rows.line = QRect(left, rows.name.bottom() + 2, rows.name.width(), height);
    rows.bar = QRectF(left, inner.bottom() - 3, rows.name.width(), 4);
    return rows;
}

void paintBar(QPainter *painter, const QRectF &bar, double done, const QPalette &palette, const QColor &color)
{
    QColor ground = palette.color(QPalette::WindowText);
    ground.setAlphaF(0.14F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(bar, 2, 2);
    painter->setBrush(color);
    painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * done, bar.height())), 2, 2);
}

} // namespace

QString uploadLine(const QModelIndex &index)
{
    const qint64 size = index.data(UploadQueue::SizeRole).toLongLong();
    switch (stateOf(index)) {
    case State::Waiting:
        return UploadDelegate::tr("Waiting · %1").arg(sizeText(size));
    case State::Uploading: {
        const QString sent = UploadDelegate::tr("%1 of %2")
                                 .arg(sizeText(index.data(UploadQueue::SentRole).toLongLong()), sizeText(size));
        const qint64 rate = index.data(UploadQueue::RateRole).toLongLong();
        return rate > 0 ? sent + u" · "_s + UploadDelegate::tr("%1/s").arg(sizeText(rate)) : sent;
    }
    case State::Paused:
        return UploadDelegate::tr("Paused · %1 of %2")
            .arg(sizeText(index.data(UploadQueue::SentRole).toLongLong()), sizeText(size));
    case State::Done:
        return UploadDelegate::tr("Uploaded · %1").arg(sizeText(size));
    case State::Failed:
        return index.data(UploadQueue::MessageRole).toString();
    }
    return {};
}

void UploadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, {});
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const bool failed = stateOf(index) == State::Failed;
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor error = toneColors(Tone::Error, item.palette).accent;
    const QColor quiet = selected ? text : failed ? error : quietText(item.palette);
    const Rows rows = rowsOf(item.rect, item.fontMetrics);
    painter->save();
    icon(iconName(stateOf(index)),
         selected     ? text
             : failed ? error
                      : quietText(item.palette))
        .paint(painter, rows.icon);
    painter->setPen(text);
    painter->drawText(rows.name, Qt::AlignLeft | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(name, Qt::ElideMiddle, rows.name.width()));
    painter->setFont(scaledFont(item.font, 0.9));
    painter->setPen(quiet);
    painter->drawText(rows.line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(uploadLine(index), Qt::ElideRight, rows.line.width()));
    if (stateOf(index) != State::Failed && stateOf(index) != State::Done)
        paintBar(painter, rows.bar, share(index), item.palette,
                 selected ? text : item.palette.color(QPalette::Highlight));
    painter->restore();
}

QSize UploadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, option.fontMetrics.height() * 2 + 26};
}

bool UploadDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(UploadQueue::PathRole).toString() + u'\n' + uploadLine(index);
    QToolTip::showText(event->globalPos(), tip(text).replace(u'\n', u"<br>"_s), view->viewport(), option.rect);
    return true;
}

} // namespace ui
