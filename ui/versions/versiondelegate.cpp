#include "ui/versions/versiondelegate.h"

#include "models/versions/versionlist.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/versions/versiontext.h"
#include "ui/widgets/text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using namespace Qt::StringLiterals;
using models::Version;

namespace {

constexpr int margin = 10;
constexpr int iconSide = 16;

Version versionOf(const QModelIndex &index)
{
    return index.data(models::VersionList::VersionRole).value<Version>();
}

QString iconName(const Version &version)
{
    switch (version.reason) {
    case Version::Reason::Machine:
        return u"sparkle"_s;
    case Version::Reason::Saved:
        return u"save"_s;
    default:
        return u"history"_s;
    }
}

} // namespace

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const Version version = versionOf(index);
    const bool selected = item.state & QStyle::State_Selected;
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : quietText(item.palette);
    const QRect inner = item.rect.adjusted(margin, 6, -margin, -6);
    const int height = item.fontMetrics.height();
    const int shift = iconSide + 10;
    const bool mirrored = item.direction == Qt::RightToLeft;
    const QRect sign(mirrored ? inner.right() - iconSide : inner.left(), inner.top() + (height - iconSide) / 2,
                     iconSide, iconSide);
    const QRect column = mirrored ? inner.adjusted(0, 0, -shift, 0) : inner.adjusted(shift, 0, 0, 0);
    const QRect title(column.left(), column.top(), column.width(), height);
    const auto place = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->save();
    icon(iconName(version), quiet).paint(painter, sign);
    painter->setPen(text);
    painter->drawText(title, place, item.fontMetrics.elidedText(versionTitle(version), Qt::ElideRight, title.width()));
    painter->setFont(scaledFont(item.font, 0.9));
    painter->setPen(quiet);
    painter->drawText(title.translated(0, height + 2), place,
                      painter->fontMetrics().elidedText(versionDetail(version), Qt::ElideRight, title.width()));
    painter->restore();
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, option.fontMetrics.height() * 2 + 14};
}

QString VersionDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString();
}

bool VersionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Version version = versionOf(index);
    QString text = versionTitle(version) + u'\n' + versionDetail(version);
    if (!version.server.isEmpty()) {
        const QDateTime server = QDateTime::fromString(version.server, Qt::ISODateWithMs);
        text += u'\n'
            + tr("Version of the server: %1")
                  .arg(server.isValid() ? QLocale().toString(server.toLocalTime(), QLocale::ShortFormat)
                                        : version.server);
    }
    QToolTip::showText(event->globalPos(), tip(text).replace(u'\n', u"<br>"_s), view->viewport(), option.rect);
    return true;
}

} // namespace ui
