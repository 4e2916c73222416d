#include "ui/editor/showntext.h"

#include <algorithm>

namespace ui {

namespace {

/// A line feed inside a segment is a line of a cue; QTextLayout breaks lines at U+2028.
QString displayText(const QString &text)
{
    QString shown = text;
    if (shown.contains(u'\n'))
        shown.replace(u'\n', QChar::LineSeparator);
    return shown;
}

/// A quick no for most of the characters there are.
bool mayBeRightToLeft(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x0590 && (u <= 0x08FF || u >= 0xD800 || (u >= 0x200E && u <= 0x2069));
}

bool setsDirection(QChar c)
{
    const QChar::Direction direction = c.direction();
    return (direction >= QChar::DirLRE && direction <= QChar::DirPDF && direction != QChar::DirAL)
        || (direction >= QChar::DirLRI && direction <= QChar::DirPDI);
}

bool isRightToLeft(QChar c)
{
    // Right-to-left scripts beyond the BMP lie in U+10800..10FFF and U+1E800..1EFFF.
    if (c.isHighSurrogate())
        return c == QChar(0xD802) || c == QChar(0xD803) || c == QChar(0xD83A) || c == QChar(0xD83B);
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

bool isBracket(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_Close;
}

void lookForDirections(ShownText &shown)
{
    const QString &text = shown.text;
    shown.bidirectional = std::any_of(text.begin(), text.end(), [](QChar c) {
        return mayBeRightToLeft(c) && (setsDirection(c) || isRightToLeft(c));
    });
    shown.actsFar = shown.bidirectional
        && std::any_of(text.begin(), text.end(), [](QChar c) { return setsDirection(c) || isBracket(c); });
}

QTextCharFormat markFormat(quint8 marks)
{
    QTextCharFormat format;
    if (marks & document::Bold)
        format.setFontWeight(QFont::Bold);
    if (marks & document::Italic)
        format.setFontItalic(true);
    if (marks & document::Underline)
        format.setFontUnderline(true);
    return format;
}

QList<QTextLayout::FormatRange> markRanges(const document::Segment &segment)
{
    QList<QTextLayout::FormatRange> ranges;
    const QList<document::Word> &words = segment.words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const quint8 marks = words.at(i).marks();
        if (marks == 0)
            continue;
        const int start = int(words.at(i).offset);
        while (i + 1 < words.size() && words.at(i + 1).marks() == marks)
            ++i;
        ranges.append({start, int(segment.wordEnd(i)) - start, markFormat(marks)});
    }
    return ranges;
}

void addPreedit(ShownText &shown, const Preedit &preedit)
{
    const int at = int(preedit.at.offset);
    const int length = int(preedit.text.size());
    shown.text.insert(at, preedit.text);
    for (QTextLayout::FormatRange &range : shown.formats) {
        if (range.start >= at)
            range.start += length;
        else if (range.start + range.length > at)
            range.length += length;
    }
    for (QTextLayout::FormatRange range : preedit.formats) {
        range.start += at;
        shown.formats.append(range);
    }
    std::stable_sort(shown.formats.begin(), shown.formats.end(),
                     [](const auto &a, const auto &b) { return a.start < b.start; });
}

/// How far from the start the formats are alike.
qsizetype commonFormats(const ShownText &before, const ShownText &after)
{
    for (qsizetype i = 0; i < std::max(before.formats.size(), after.formats.size()); ++i) {
        const bool both = i < before.formats.size() && i < after.formats.size();
        if (both && before.formats.at(i) == after.formats.at(i))
            continue;
        if (both)
            return std::min(before.formats.at(i).start, after.formats.at(i).start);
        return i < before.formats.size() ? before.formats.at(i).start : after.formats.at(i).start;
    }
    return std::min(before.text.size(), after.text.size());
}

/// The same from the end.
qsizetype commonTailFormats(const ShownText &before, const ShownText &after)
{
    struct FromEnd
    {
        const ShownText &shown;
        bool has(qsizetype i) const { return i < shown.formats.size(); }
        const QTextLayout::FormatRange &at(qsizetype i) const { return shown.formats.at(shown.formats.size() - 1 - i); }
        qsizetype distance(qsizetype i) const { return shown.text.size() - at(i).start - at(i).length; }
    };
    const FromEnd a{before};
    const FromEnd b{after};
    qsizetype tail = std::min(before.text.size(), after.text.size());
    for (qsizetype i = 0; a.has(i) || b.has(i); ++i) {
        const bool both = a.has(i) && b.has(i);
        if (both && a.distance(i) == b.distance(i) && a.at(i).length == b.at(i).length
            && a.at(i).format == b.at(i).format)
            continue;
        // Ranges may lie in each other, so those further in front may end later.
        for (qsizetype j = i; a.has(j) || b.has(j); ++j) {
            tail = a.has(j) ? std::min(tail, a.distance(j)) : tail;
            tail = b.has(j) ? std::min(tail, b.distance(j)) : tail;
        }
        break;
    }
    return std::max<qsizetype>(0, tail);
}

} // namespace

ShownText ShownText::of(const document::Segment &segment, const Preedit *preedit)
{
    ShownText shown{.text = displayText(segment.text), .formats = markRanges(segment)};
    if (preedit)
        addPreedit(shown, *preedit);
    lookForDirections(shown);
    shown.rightToLeft = shown.bidirectional && (segment.text.isEmpty() ? shown.text : segment.text).isRightToLeft();
    return shown;
}

bool ShownText::canBeCutAt(qsizetype position) const
{
    if (!bidirectional || position <= 0 || position >= text.size())
        return true;
    if (actsFar)
        return false;
    // Between two letters of the main direction nothing, not even the order of blanks and digits, depends on more.
    const auto isMain = [this](QChar c) {
        const QChar::Direction direction = c.direction();
        return !c.isSurrogate()
            && (rightToLeft ? direction == QChar::DirR || direction == QChar::DirAL : direction == QChar::DirL);
    };
    qsizetype before = position - 1;
    while (before > 0 && text.at(before).isSpace())
        --before;
    return isMain(text.at(position)) && isMain(text.at(before));
}

ShownDifference ShownDifference::between(const ShownText &before, const ShownText &after)
{
    const qsizetype shorter = std::min(before.text.size(), after.text.size());
    const QChar *a = before.text.constData();
    const QChar *b = after.text.constData();
    ShownDifference difference;
    difference.from = std::min<qsizetype>(std::mismatch(a, a + shorter, b).first - a, commonFormats(before, after));
    const qsizetype most = std::min(shorter - difference.from, commonTailFormats(before, after));
    const QChar *aEnd = a + before.text.size();
    const QChar *bEnd = b + after.text.size();
    while (difference.tail < most && aEnd[-1 - difference.tail] == bEnd[-1 - difference.tail])
        ++difference.tail;
    return difference;
}

} // namespace ui
