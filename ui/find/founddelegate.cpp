#include "ui/find/founddelegate.h"

#include "models/search/foundtree.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::FoundTree;

namespace {

constexpr int above = 4;
constexpr int gap = 6;
constexpr int iconSide = 14;
constexpr double mostBefore = 0.35; // of the width, so that the hit is always seen

bool isSelected(const QStyleOptionViewItem &item)
{
    return item.state & QStyle::State_Selected;
}

QColor textColour(const QStyleOptionViewItem &item)
{
    return item.palette.color(isSelected(item) ? QPalette::HighlightedText : QPalette::Text);
}

QColor quietColour(const QStyleOptionViewItem &item)
{
    return isSelected(item) ? textColour(item) : quietText(item.palette);
}

/// Right of the check box, when there is one.
QRect contentRect(const QStyleOptionViewItem &item)
{
    const bool hasBox = item.features & QStyleOptionViewItem::HasCheckIndicator;
    const QRect box = hasBox
        ? item.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget)
        : QRect();
    const bool mirrored = item.direction == Qt::RightToLeft;
    QRect inner = item.rect.adjusted(gap, above, -gap, -above);
    if (hasBox && mirrored)
        inner.setRight(box.left() - gap);
    else if (hasBox)
        inner.setLeft(box.right() + gap);
    return inner;
}

void drawLine(QPainter *painter, const QStyleOptionViewItem &item, const QRect &rect, const QString &text)
{
    painter->drawText(rect, int(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// What stands around a hit, on one line.
struct HitLine
{
    QString text{};
    QList<QTextLayout::FormatRange> formats{};
    void add(const QString &part, const QTextCharFormat &format)
    {
        formats.append({int(text.size()), int(part.size()), format});
        text += part;
    }
};

HitLine lineOf(const QStyleOptionViewItem &item, const QModelIndex &index, int width)
{
    const auto part = [&](int role) { return index.data(role).toString().replace(u'\n', u' '); };
    const QVariant replacement = index.data(FoundTree::ReplacementRole);
    QTextCharFormat plain;
    QTextCharFormat hit;
    hit.setFontWeight(QFont::DemiBold);
    HitLine line;
    line.add(item.fontMetrics.elidedText(part(FoundTree::BeforeRole), Qt::ElideLeft, int(width * mostBefore)), plain);
    if (replacement.isValid()) {
        QTextCharFormat gone;
        gone.setFontStrikeOut(true);
        hit.setForeground(isSelected(item) ? textColour(item) : toneColors(Tone::Success, item.palette).accent);
        gone.setForeground(isSelected(item) ? textColour(item) : toneColors(Tone::Error, item.palette).accent);
        line.add(part(FoundTree::HitRole), gone);
        line.add(u" "_s, plain);
        line.add(part(FoundTree::ReplacementRole), hit);
    } else {
        if (!isSelected(item))
            hit.setBackground(toneColors(Tone::Warning, item.palette).ground);
        line.add(part(FoundTree::HitRole), hit);
    }
    line.add(part(FoundTree::AfterRole), plain);
    return line;
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    if (index.parent().isValid())
        paintHit(painter, item, index);
    else
        paintDocument(painter, item, index);
    painter->restore();
}

void FoundDelegate::paintDocument(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const
{
    const QRect inner = contentRect(item);
    const int height = item.fontMetrics.height();
    const int hits = index.data(FoundTree::CountRole).toInt();
    const QString count = hits > 0 ? QLocale().toString(hits) : QString();
    const int countWidth = item.fontMetrics.horizontalAdvance(count);
    const bool mirrored = item.direction == Qt::RightToLeft;
    const bool isDocument = !index.data(FoundTree::KeyRole).value<models::DocumentKey>().document.isEmpty();
    const int iconRoom = isDocument ? iconSide + gap : 0;
    QRect title(inner.left() + iconRoom, inner.top(), inner.width() - countWidth - gap - iconRoom, height);
    if (mirrored)
        title.moveLeft(inner.left() + countWidth + gap);
    if (isDocument)
        icon(index.data(FoundTree::CaptionsRole).toBool() ? u"captions"_s : u"transcript"_s, quietColour(item))
            .paint(painter, mirrored ? inner.right() - iconSide : inner.left(), inner.top() + (height - iconSide) / 2,
                   iconSide, iconSide);
    painter->setPen(quietColour(item));
    painter->drawText(QRect(mirrored ? inner.left() : inner.right() - countWidth, inner.top(), countWidth + 1, height),
                      Qt::AlignCenter, count);
    painter->setPen(textColour(item));
    painter->setFont(scaledFont(item.font, 1, QFont::DemiBold));
    drawLine(painter, item, title, index.data().toString());
    const QString message = index.data(FoundTree::MessageRole).toString();
    const bool isError = index.data(FoundTree::ErrorRole).toBool();
    painter->setFont(scaledFont(item.font, 0.9));
    painter->setPen(isError && !isSelected(item) ? toneColors(Tone::Error, item.palette).accent : quietColour(item));
    drawLine(painter, item, QRect(inner.left(), inner.top() + height + 1, inner.width(), height),
             message.isEmpty() ? index.data(FoundTree::PlaceRole).toString() : message);
}

void FoundDelegate::paintHit(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const
{
    const QRect inner = contentRect(item);
    const int height = item.fontMetrics.height();
    const QString time = timeText(std::chrono::milliseconds(index.data(FoundTree::TimeRole).toLongLong()));
    const QString speaker = index.data(FoundTree::SpeakerRole).toString();
    painter->setPen(textColour(item));
    const HitLine line = lineOf(item, index, inner.width());
    QTextLayout layout(line.text, item.font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    wrap.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(wrap);
    layout.setFormats(line.formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(inner.width());
    layout.endLayout();
    painter->setClipRect(inner);
    layout.draw(painter, inner.topLeft());
    painter->setFont(scaledFont(item.font, 0.9));
    painter->setPen(quietColour(item));
    drawLine(painter, item, QRect(inner.left(), inner.top() + height + 1, inner.width(), height),
             speaker.isEmpty() ? time : u"%1  %2"_s.arg(time, speaker));
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, option.fontMetrics.height() * 2 + 1 + 2 * above};
}

} // namespace ui
