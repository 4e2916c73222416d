#include "ui/editor/textlines.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace ui {

namespace {
constexpr int linesALayout = 8; // of a text laid out for the first time; most segments are shorter
}

void TextLines::layOut(ShownText shown, const Metrics &metrics)
{
    m_shown = std::move(shown);
    m_font = metrics.textFont;
    m_width = metrics.textWidth;
    m_lineHeight = metrics.lineHeight;
    m_charactersPerLine = std::max(1.0, metrics.textWidth / metrics.averageCharWidth);
    m_rows.clear();
    m_next = 0;
    while (m_next >= 0)
        append(m_next, linesALayout);
    sumHeights(0);
}

void TextLines::breakAgain(const Metrics &metrics)
{
    const std::shared_ptr<QTextLayout> layout = m_rows.front().layout;
    const bool oneLayout = m_rows.back().layout == layout && layout->text() == m_shown.text;
    if (!oneLayout || m_font != metrics.textFont) {
        layOut(std::move(m_shown), metrics);
        return;
    }
    m_width = metrics.textWidth;
    m_lineHeight = metrics.lineHeight;
    m_rows = breakLines(layout, 0);
    sumHeights(0);
}

LineChange TextLines::change(ShownText shown, const Metrics &metrics)
{
    const int heightBefore = height();
    if (shown.rightToLeft != m_shown.rightToLeft || shown.actsFar != m_shown.actsFar) {
        layOut(std::move(shown), metrics);
        return {0, heightBefore, height()};
    }
    const auto difference = ShownDifference::between(m_shown, shown);
    const qsizetype grown = shown.text.size() - m_shown.text.size();
    m_shown = std::move(shown);
    const auto first = size_t(firstToBreak(difference.from));
    const int top = m_tops[first];
    m_next = m_rows[first].start;
    const std::vector<Row> old(m_rows.begin() + qsizetype(first), m_rows.end());
    m_rows.resize(first);
    size_t taken = 0;
    for (int lines = 1; m_next >= 0; lines = std::min(lines * 2, linesALayout)) {
        taken = m_next < m_shown.text.size() - difference.tail ? 0 : takeRest(old, int(grown));
        if (taken > 0)
            break;
        append(m_next, lines);
    }
    sumHeights(first);
    const int tail = height() - m_tops[m_rows.size() - taken];
    return {top, heightBefore - top - tail, height() - top - tail};
}

/// The first line that a change at `from` can break elsewhere.
int TextLines::firstToBreak(qsizetype from) const
{
    int first = lineOf(int(from));
    // The line above takes in the first word when that gets short enough.
    const auto word = QStringView(m_shown.text).sliced(start(first), from - start(first));
    if (first > 0 && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSpace(); }))
        --first;
    while (first > 0 && !m_shown.canBeCutAt(start(first)))
        --first;
    return first;
}

/// Takes the old lines over from where the new ones agree with them; the number of lines taken.
size_t TextLines::takeRest(const std::vector<Row> &old, int grown)
{
    const auto from = std::lower_bound(old.begin(), old.end(), m_next - grown,
                                       [](const Row &row, int start) { return row.start < start; });
    if (from == old.end() || from->start != m_next - grown || !m_shown.canBeCutAt(m_next))
        return 0;
    for (auto row = from; row != old.end(); ++row) {
        m_rows.push_back(*row);
        m_rows.back().base += grown;
        m_rows.back().start += grown;
    }
    return size_t(old.end() - from);
}

void TextLines::append(int position, int lines)
{
    double characters = lines * m_charactersPerLine * 1.25 + 12;
    while (!appendUpTo(position, windowEnd(position, characters)))
        characters *= 2;
}

/// Lays out the text up to `end` and keeps the lines that what follows cannot change; false when there are none.
bool TextLines::appendUpTo(int position, int end)
{
    std::vector<Row> rows = breakLines(makeLayout(position, end), position);
    m_next = -1;
    if (end < m_shown.text.size()) {
        size_t complete = rows.size() - 1;
        while (complete > 0 && !m_shown.canBeCutAt(rows[complete].start))
            --complete;
        if (complete == 0)
            return false;
        m_next = rows[complete].start;
        m_charactersPerLine = std::max(1.0, double(m_next - position) / double(complete));
        rows.resize(complete);
    }
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    return true;
}

/// Up to about so many characters, behind a blank where possible and never inside a character.
int TextLines::windowEnd(int position, double characters) const
{
    constexpr int longestWord = 32;
    const QString &text = m_shown.text;
    const int size = int(text.size());
    if (size - position <= characters + m_charactersPerLine / 2)
        return size;
    int end = position + int(characters);
    for (int i = end; i < std::min(size, end + longestWord); ++i) {
        if (text.at(i).isSpace())
            return i + 1;
    }
    while (end < size && (text.at(end).isLowSurrogate() || text.at(end).isMark()))
        ++end;
    return end;
}

std::shared_ptr<QTextLayout> TextLines::makeLayout(int from, int to) const
{
    auto layout = std::make_shared<QTextLayout>(m_shown.text.mid(from, to - from), m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_shown.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((m_shown.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const QTextLayout::FormatRange &range : m_shown.formats) {
        const int start = std::max(range.start, from);
        const int stop = std::min(range.start + range.length, to);
        if (start < stop)
            formats.append({start - from, stop - start, range.format});
    }
    if (!formats.isEmpty())
        layout->setFormats(formats);
    return layout;
}

std::vector<TextLines::Row> TextLines::breakLines(const std::shared_ptr<QTextLayout> &layout, int base) const
{
    std::vector<Row> rows;
    int inner = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width);
        const int box = std::max(m_lineHeight, int(std::ceil(line.height())));
        line.setPosition(QPointF(0, inner + std::floor((box - line.height()) / 2)));
        rows.push_back({layout, line.lineNumber(), inner, box, base, base + line.textStart()});
        inner += box;
    }
    layout->endLayout();
    return rows;
}

void TextLines::sumHeights(size_t first)
{
    m_tops.resize(m_rows.size() + 1);
    for (size_t i = first; i < m_rows.size(); ++i)
        m_tops[i + 1] = m_tops[i] + m_rows[i].height;
}

int TextLines::end(int line) const
{
    return line + 1 < count() ? start(line + 1) : int(m_shown.text.size());
}

int TextLines::lineOf(int position) const
{
    const auto next = std::upper_bound(m_rows.begin() + 1, m_rows.end(), position,
                                       [](int at, const Row &row) { return at < row.start; });
    return int(next - m_rows.begin()) - 1;
}

int TextLines::lineAt(double y) const
{
    const auto next = std::upper_bound(m_tops.begin() + 1, m_tops.end() - 1, int(std::floor(y)));
    return int(next - m_tops.begin()) - 1;
}

QTextLine TextLines::line(int line) const
{
    const Row &row = m_rows[size_t(line)];
    return row.layout->lineAt(row.index);
}

double TextLines::letterTop(int line) const
{
    return top(line) + this->line(line).y() - m_rows[size_t(line)].inner;
}

int TextLines::lastPlace(int line) const
{
    if (line + 1 == count() || end(line) == start(line))
        return end(line);
    const Row &row = m_rows[size_t(line)];
    return std::max(row.start, row.base + row.layout->previousCursorPosition(end(line) - row.base));
}

int TextLines::left(int position) const
{
    return visualStep(position, false);
}

int TextLines::right(int position) const
{
    return visualStep(position, true);
}

int TextLines::visualStep(int position, bool toRight) const
{
    const int at = lineOf(position);
    const Row &row = m_rows[size_t(at)];
    const int local = position - row.base;
    const int moved = toRight ? row.layout->rightCursorPosition(local) : row.layout->leftCursorPosition(local);
    // Lines above and below may have moved to other layouts; what this layout knows of them is old.
    const int target = moved == local ? -1 : row.layout->lineForTextPosition(moved).lineNumber() - row.index + at;
    if (target >= 0 && target < count() && m_rows[size_t(target)].layout == row.layout
        && m_rows[size_t(target)].base == row.base)
        return row.base + moved;
    const bool forward = toRight != m_shown.rightToLeft;
    if (forward)
        return at + 1 < count() ? start(at + 1) : position;
    return at > 0 ? lastPlace(at - 1) : position;
}

void TextLines::draw(QPainter &painter, const QPointF &at, const QRectF &clip) const
{
    for (int i = lineAt(clip.top() - at.y()); i < count() && at.y() + top(i) <= clip.bottom(); ++i)
        line(i).draw(&painter, QPointF(at.x(), at.y() + top(i) - m_rows[size_t(i)].inner));
}

} // namespace ui
