#include "ui/library/librarydelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using namespace Qt::StringLiterals;
using models::Library;

namespace {

constexpr int iconSide = 16;

struct StatusRow
{
    const char *status;
    const char *icon;
    const char *text;
    bool running;
};
constexpr StatusRow statusRows[]{
    {"new", "clock", QT_TRANSLATE_NOOP("LibraryDelegate", "New"), true},
    {"created", "clock", QT_TRANSLATE_NOOP("LibraryDelegate", "New"), true},
    {"uploading", "upload", QT_TRANSLATE_NOOP("LibraryDelegate", "Uploading"), true},
    {"uploaded", "clock", QT_TRANSLATE_NOOP("LibraryDelegate", "Waiting"), true},
    {"queued", "clock", QT_TRANSLATE_NOOP("LibraryDelegate", "Waiting"), true},
    {"processing", "recording", QT_TRANSLATE_NOOP("LibraryDelegate", "Transcribing"), true},
    {"error", "error", QT_TRANSLATE_NOOP("LibraryDelegate", "Failed"), false},
};

Library::Kind kindOf(const QModelIndex &index)
{
    return index.data(Library::KindRole).value<Library::Kind>();
}

void paintProgress(QPainter *painter, const QStyleOptionViewItem &option, int percent, bool selected)
{
    const QRect cell = option.rect.adjusted(8, 0, -8, 0);
    const QString text = u"%1 %"_s.arg(percent);
    const int room = option.fontMetrics.horizontalAdvance(u"100 %"_s);
    const QRectF groove(cell.left(), cell.center().y() - 1.5, std::max(12, cell.width() - room - 8), 4);
    QColor ground = option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
    ground.setAlphaF(0.18F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(groove, 2, 2);
    painter->setBrush(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    painter->drawRoundedRect(QRectF(groove.topLeft(), QSizeF(groove.width() * percent / 100, groove.height())), 2, 2);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : quietText(option.palette));
    painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

/// Empty until somebody has begun to review.
QString reviewedShare(const QModelIndex &name)
{
    const int reviewed = name.data(Library::ReviewedRole).toInt();
    const int all = name.data(Library::SegmentsRole).toInt();
    return reviewed > 0 && all > 0 ? LibraryDelegate::tr("%1 % reviewed").arg(reviewed * 100LL / all) : QString();
}

QString reviewedText(const QModelIndex &name)
{
    const int reviewed = name.data(Library::ReviewedRole).toInt();
    return reviewed > 0
        ? LibraryDelegate::tr("%1 of %n segment(s) reviewed", nullptr, name.data(Library::SegmentsRole).toInt())
              .arg(QLocale().toString(reviewed))
        : QString();
}

} // namespace

StatusWord statusWord(const QModelIndex &index)
{
    const QModelIndex name = index.siblingAtColumn(Library::Name);
    if (kindOf(name) == Library::Kind::Document)
        return name.data(Library::FinishedRole).toBool()
            ? StatusWord{.icon = u"lock"_s, .text = LibraryDelegate::tr("Finished")}
            : StatusWord{.text = reviewedShare(name)};
    if (kindOf(name) != Library::Kind::Session)
        return name.data(Library::ErrorRole).toString().isEmpty()
            ? StatusWord{}
            : StatusWord{.icon = u"warning"_s, .text = LibraryDelegate::tr("Not loaded"), .failed = true};
    const QString status = name.data(Library::StatusRole).toString();
    if (status == "done"_L1)
        return {.text = reviewedShare(name)};
    for (const StatusRow &row : statusRows) {
        if (status == QLatin1String(row.status))
            return {.icon = QLatin1String(row.icon),
                    .text = *row.text ? QCoreApplication::translate("LibraryDelegate", row.text) : QString(),
                    .running = row.running,
                    .failed = status == "error"_L1};
    }
    return {.text = status};
}

QString kindIcon(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case Library::Kind::Account:
        return index.data(Library::AccountRole).toString() == "local"_L1 ? u"computer"_s : u"cloud"_s;
    case Library::Kind::Folder:
        return u"folder"_s;
    case Library::Kind::Session:
        return u"recording"_s;
    case Library::Kind::Document:
        return index.data(Library::DocumentTypeRole).toString() == "caption"_L1 ? u"captions"_s : u"transcript"_s;
    }
    return {};
}

void LibraryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationSize = {iconSide, iconSide};
    option->textElideMode = Qt::ElideRight;
    if (index.column() == Library::Name) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(kindIcon(index));
        if (kindOf(index) == Library::Kind::Account)
            option->font.setWeight(QFont::DemiBold);
        return;
    }
    const bool selected = option->state & QStyle::State_Selected;
    if (!selected)
        option->palette.setColor(QPalette::Text, quietText(option->palette));
    if (index.column() != Library::Status)
        return;
    const StatusWord status = statusWord(index);
    option->text = status.text;
    option->icon = {};
    option->features.setFlag(QStyleOptionViewItem::HasDecoration, !status.icon.isEmpty());
    if (status.icon.isEmpty())
        return;
    const QColor sign = status.failed ? toneColors(Tone::Error, option->palette).accent : quietText(option->palette);
    option->icon = icon(status.icon, selected ? option->palette.color(QPalette::HighlightedText) : sign);
    if (status.failed && !selected)
        option->palette.setColor(QPalette::Text, sign);
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant progress = index.siblingAtColumn(Library::Name).data(Library::ProgressRole);
    if (index.column() != Library::Status || !progress.isValid() || !statusWord(index).running) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem plain(option);
    initStyleOption(&plain, index);
    plain.text.clear();
    plain.icon = {};
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);
    paintProgress(painter, option, std::clamp(progress.toInt(), 0, 100), option.state & QStyle::State_Selected);
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), option.fontMetrics.height() + 11)};
}

bool LibraryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString error = index.siblingAtColumn(Library::Name).data(Library::ErrorRole).toString();
    QString text = index.column() == Library::Status && !error.isEmpty() ? error : QString();
    if (text.isEmpty() && index.column() == Library::Status)
        text = reviewedText(index.siblingAtColumn(Library::Name));
    if (text.isEmpty() && index.column() == Library::Name && sizeHint(option, index).width() > option.rect.width())
        text = index.data().toString();
    QToolTip::showText(event->globalPos(), tip(text), view->viewport(), option.rect);
    return true;
}

} // namespace ui
