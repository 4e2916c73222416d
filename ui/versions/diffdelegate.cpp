#include "ui/versions/diffdelegate.h"

#include "ui/theme/palette.h"
#include "ui/versions/diffrows.h"
#include "ui/widgets/text.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::DiffPiece;
using models::DiffRow;

namespace {

constexpr int margin = 10;
constexpr int padding = 6;
constexpr int gap = 3; // between the line above and the text

/// Never by colour alone: removed words are struck out, added ones underlined and bold.
QTextCharFormat formatOf(DiffPiece::Kind kind, const QPalette &palette, bool selected)
{
    QTextCharFormat format;
    const bool removed = kind == DiffPiece::Kind::Removed;
    const ToneColors colors = toneColors(removed ? Tone::Error : Tone::Success, palette);
    format.setFontStrikeOut(removed);
    if (!removed) {
        format.setFontUnderline(true);
        format.setFontWeight(QFont::DemiBold);
    }
    if (!selected) {
        format.setForeground(colors.accent);
        format.setBackground(colors.ground);
    }
    return format;
}

/// Lays the text of a row out; returns its height.
qreal layOut(QTextLayout &layout, const DiffRow &row, const QStyleOptionViewItem &option, bool selected)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const DiffPiece &piece : row.pieces) {
        const bool same = piece.kind == DiffPiece::Kind::Same;
        if (!same && !text.isEmpty() && !text.back().isSpace())
            text += u' ';
        if (!same)
            formats.append(
                {int(text.size()), int(piece.text.trimmed().size()), formatOf(piece.kind, option.palette, selected)});
        const bool joins = same && !text.isEmpty() && !text.back().isSpace() && !piece.text.front().isSpace()
            && piece.text.front().isLetterOrNumber();
        text += joins ? u' ' + piece.text : same ? piece.text : piece.text.trimmed();
    }
    layout.setText(text);
    layout.setFont(option.font);
    layout.setFormats(formats);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(40, option.rect.width() - 2 * margin));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

DiffDelegate::DiffDelegate(const DiffRows &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const DiffRow &row = m_rows.at(index.row());
    const bool selected = item.state & QStyle::State_Selected;
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QFont small = scaledFont(item.font, 0.9);
    const int top = QFontMetrics(small).height();
    const QRect inner = item.rect.adjusted(margin, padding, -margin, -padding);
    painter->save();
    painter->setFont(small);
    painter->setPen(selected ? text : quietText(item.palette));
    const QString head = row.speaker.isEmpty() ? timeText(row.start) : timeText(row.start) + u"  "_s + row.speaker;
    painter->drawText(QRect(inner.left(), inner.top(), inner.width(), top),
                      QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(head, Qt::ElideRight, inner.width()));
    QTextLayout layout;
    layOut(layout, row, item, selected);
    painter->setPen(text);
    layout.draw(painter, QPointF(inner.left(), inner.top() + top + gap));
    painter->setPen(lineColor(item.palette));
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    painter->restore();
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    int &height = m_heights[index.row()];
    if (height == 0) {
        QStyleOptionViewItem item(option);
        item.rect.setWidth(width);
        QTextLayout layout;
        height = QFontMetrics(scaledFont(option.font, 0.9)).height() + gap + 2 * padding
            + int(std::ceil(layOut(layout, m_rows.at(index.row()), item, false)));
    }
    return {width, height};
}

} // namespace ui
