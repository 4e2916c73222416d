#include "ui/review/issuedelegate.h"

#include "models/review/reviewqueue.h"
#include "ui/review/issuetexts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;
using models::ReviewQueue;

namespace {

constexpr int margin = 10;
constexpr int padding = 5;

QFont wordFont(QFont font)
{
    font.setBold(true);
    return font;
}

/// Text before and after the words is cut so that the words are seen.
void paintWords(QPainter *painter, const QRect &line, const QStringList &parts, const QFont &font, const QColor &word,
                const QColor &around)
{
    const QFontMetrics bold(wordFont(font));
    const QFontMetrics plain(font);
    const QString shown = bold.elidedText(parts.value(1), Qt::ElideRight, line.width());
    const int room = line.width() - bold.horizontalAdvance(shown);
    const QString before = plain.elidedText(parts.value(0), Qt::ElideLeft, room * 2 / 5);
    int x = line.left();
    const auto draw = [&](const QString &text, const QFont &textFont, const QColor &colour) {
        painter->setFont(textFont);
        painter->setPen(colour);
        const int width = QFontMetrics(textFont).horizontalAdvance(text);
        painter->drawText(QRect(x, line.top(), width + 2, line.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += width;
    };
    draw(before, font, around);
    draw(shown, wordFont(font), word);
    draw(plain.elidedText(parts.value(2), Qt::ElideRight, line.right() - x), font, around);
}

} // namespace

int IssueDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(wordFont(font)).height() + QFontMetrics(scaledFont(font, 0.9)).height() + 2 * padding + 2;
}

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, rowHeight(option.font)};
}

QString IssueDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString();
}

void IssueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : quietText(option.palette);
    const QRect inner = option.rect.adjusted(margin, padding, -margin, -padding);
    const int first = QFontMetrics(wordFont(option.font)).height();
    const QFont small = scaledFont(option.font, 0.9);
    const QRect below(inner.left(), inner.top() + first + 2, inner.width(), QFontMetrics(small).height());
    painter->save();
    QString context = index.data(ReviewQueue::ContextRole).toString().replace(u'\n', u' ');
    paintWords(painter, {inner.left(), inner.top(), inner.width(), first}, context.split(QChar(0)), option.font, text,
               quiet);
    const QString reason
        = u"%1  %2"_s.arg(timeText(std::chrono::milliseconds(index.data(ReviewQueue::TimeRole).toLongLong())),
                          issueReason(quint8(index.data(ReviewQueue::KindsRole).toUInt()),
                                      index.data(ReviewQueue::ConfidenceRole).toInt()));
    painter->setFont(small);
    painter->setPen(quiet);
    painter->drawText(below, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(reason, Qt::ElideRight, below.width()));
    painter->restore();
}

} // namespace ui
