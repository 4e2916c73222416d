#include "ui/speakers/speakerdelegate.h"

#include "models/document/speakers.h"
#include "models/speakerlist.h"
#include "ui/editor/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using namespace Qt::StringLiterals;
using models::SpeakerList;

namespace {

constexpr int margin = 10;
constexpr int dotSide = 22;
constexpr int playSide = 18;

/// Where the parts of a row stand, mirrored in right-to-left windows.
struct Rows
{
    QRect dot;
    QRect name;
    QRect line;
    QRect bar;
    QRect play;
};

Rows rowsOf(const QStyleOptionViewItem &option)
{
    const QFontMetrics &metrics = option.fontMetrics;
    const QRect inner = option.rect.adjusted(margin, 6, -margin, -6);
    const int left = inner.left() + dotSide + 10;
    const int right = inner.right() - playSide - 6;
    Rows rows;
    rows.dot = QRect(inner.left(), inner.top() + metrics.height() - dotSide / 2, dotSide, dotSide);
    rows.name = QRect(left, inner.top(), right - left, metrics.height());
    rows.line = QRect(left, rows.name.bottom() + 2, inner.right() - left, metrics.height());
    rows.bar = QRect(left, inner.bottom() - 2, inner.right() - left, 3);
    rows.play = QRect(inner.right() - playSide + 1, inner.top(), playSide, playSide);
    for (QRect *rect : {&rows.dot, &rows.name, &rows.line, &rows.bar, &rows.play})
        *rect = QStyle::visualRect(option.direction, option.rect, *rect);
    return rows;
}

QColor colorOf(const QModelIndex &index, const QColor &base)
{
    return speakerColour(index.data(SpeakerList::ColorRole).toString(), index.row(), base);
}

void paintBar(QPainter *painter, const QRect &bar, double share, Qt::LayoutDirection direction, const QColor &ground,
              const QColor &color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(bar, 1.5, 1.5);
    const QRect done(bar.left(), bar.top(), qRound(bar.width() * std::clamp(share, 0.0, 1.0)), bar.height());
    painter->setBrush(color);
    painter->drawRoundedRect(QStyle::visualRect(direction, bar, done), 1.5, 1.5);
}

} // namespace

QString speakerLine(const QModelIndex &index)
{
    const int segments = int(index.data(SpeakerList::SegmentsRole).toLongLong());
    if (segments == 0)
        return SpeakerDelegate::tr("No segments");
    const QString time = timeText(std::chrono::milliseconds(index.data(SpeakerList::TimeRole).toLongLong()));
    const QString share = QLocale().toString(qRound(index.data(SpeakerList::ShareRole).toDouble() * 100));
    return SpeakerDelegate::tr("%n segments", nullptr, segments) + u" · "_s
        + SpeakerDelegate::tr("%1 · %2 %", "time · share").arg(time, share);
}

QPixmap speakerDot(const QColor &color, int number, int side, double ratio, const QFont &font)
{
    QPixmap dot(QSize(side, side) * ratio);
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = contrast(color, Qt::white) >= contrast(color, Qt::black) ? Qt::white : Qt::black;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1));
    if (number > 0) {
        painter.setFont(scaledFont(font, 0.85, QFont::DemiBold));
        painter.setPen(ink);
        painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter, QString::number(number));
    }
    return dot;
}

void SpeakerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, {});
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor base = item.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor own = colorOf(index, item.palette.color(QPalette::Base));
    const bool playing = index.row() == m_playing;
    const Rows rows = rowsOf(item);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawPixmap(rows.dot.topLeft(),
                        speakerDot(own, index.data(SpeakerList::NumberRole).toInt(), dotSide,
                                   painter->device()->devicePixelRatioF(), item.font));
    painter->setPen(text);
    if (selected) // may have the colour of the selection
        painter->drawEllipse(QRectF(rows.dot).adjusted(0.5, 0.5, -0.5, -0.5));
    const int side = item.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(rows.name, side | Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(name, Qt::ElideRight, rows.name.width()));
    if (playing || item.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        icon(playing ? u"pause"_s : u"play"_s, text).paint(painter, rows.play);
    painter->setFont(scaledFont(item.font, 0.9));
    painter->setPen(selected ? text : quietText(item.palette));
    painter->drawText(rows.line, side | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(speakerLine(index), Qt::ElideRight, rows.line.width()));
    QColor ground = text;
    ground.setAlphaF(0.14F);
    paintBar(painter, rows.bar, index.data(SpeakerList::ShareRole).toDouble(), item.direction, ground,
             selected ? speakerColour(own.name(), index.row(), base) : own);
    painter->restore();
}

QSize SpeakerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, option.fontMetrics.height() * 2 + 21};
}

QWidget *SpeakerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the speaker"));
    connect(editor, &QLineEdit::textEdited, editor, [editor](const QString &name) {
        const QString problem = name.trimmed().isEmpty() ? QString() : document::speakerNameProblem(name);
        QPalette colors;
        if (!problem.isEmpty())
            colors.setColor(QPalette::Text, toneColors(Tone::Error, colors).accent);
        editor->setPalette(colors);
        editor->setAccessibleDescription(problem);
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), tip(problem), editor);
    });
    return editor;
}

void SpeakerDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    QRect place = rowsOf(option).name.united(rowsOf(option).play);
    const int height = editor->sizeHint().height();
    place.setTop(std::max(option.rect.top(), place.center().y() - height / 2));
    place.setHeight(height);
    editor->setGeometry(place);
}

void SpeakerDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString name = static_cast<QLineEdit *>(editor)->text();
    if (name != index.data(Qt::EditRole).toString())
        emit renamed(index.row(), name);
}

bool SpeakerDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (!isClick || mouse->button() != Qt::LeftButton || !rowsOf(option).play.contains(mouse->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (event->type() == QEvent::MouseButtonRelease)
        emit previewClicked(index.row());
    return true;
}

bool SpeakerDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString name = index.data().toString() + u'\n' + speakerLine(index);
    const bool onPlay = rowsOf(option).play.contains(event->pos());
    QToolTip::showText(event->globalPos(),
                       onPlay ? tip(tr("Listen to this voice")) : tip(name).replace(u'\n', u"<br>"_s), view->viewport(),
                       option.rect);
    return true;
}

} // namespace ui
