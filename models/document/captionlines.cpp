#include "models/document/captionlines.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace document {

namespace {

bool isWide(QChar c)
{
    const char16_t code = c.unicode();
    const auto in = [code](char16_t first, char16_t last) { return code >= first && code <= last; };
    return in(0x1100, 0x115F) || in(0x2E80, 0xA4CF) || in(0xAC00, 0xD7A3) || in(0xF900, 0xFAFF) || in(0xFE30, 0xFE6F)
        || in(0xFF00, 0xFF60) || in(0xFFE0, 0xFFE6) || c.isHighSurrogate();
}

bool hasZeroWidth(QChar c)
{
    return c.isMark() || c.isLowSurrogate() || c.category() == QChar::Other_Format;
}

/// The last character that is not a closing quote or bracket.
QChar lastMeaningful(QStringView word)
{
    const auto found = std::find_if(word.rbegin(), word.rend(), [](QChar c) {
        const QChar::Category category = c.category();
        return category != QChar::Punctuation_Close && category != QChar::Punctuation_FinalQuote && c != u'"'
            && c != u'\'';
    });
    return found == word.rend() ? QChar() : *found;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const QChar c : text)
        width += hasZeroWidth(c) ? 0 : isWide(c) ? 2 : 1;
    return width;
}

QList<CaptionUnit> captionUnits(const Segment &segment)
{
    QList<CaptionUnit> units;
    units.reserve(segment.words.size());
    for (qsizetype i = 0; i < segment.words.size(); ++i) {
        CaptionUnit unit{.text = segment.wordText(i).toString().simplified()};
        if (i > 0 && segment.wordEnd(i - 1) < qsizetype(segment.words[i].offset))
            unit.glue = QStringLiteral(" ");
        unit.width = displayWidth(unit.text);
        units.append(unit);
    }
    return units;
}

bool endsSentence(QStringView word)
{
    return QStringView(u".!?…。！？؟।").contains(lastMeaningful(word)) && !word.isEmpty();
}

bool endsClause(QStringView word)
{
    return QStringView(u",;:—–、，；：،").contains(lastMeaningful(word)) && !word.isEmpty();
}

bool isDangling(QStringView word)
{
    static constexpr std::array words{
        u"a",    u"an",  u"the", u"of",  u"to",  u"in",   u"on",  u"at",  u"by",  u"for", u"from",
        u"with", u"and", u"or",  u"but", u"my",  u"your", u"his", u"her", u"our", u"de",  u"het",
        u"een",  u"van", u"met", u"en",  u"of",  u"op",   u"der", u"die", u"das", u"ein", u"eine",
        u"und",  u"von", u"mit", u"zu",  u"le",  u"la",   u"les", u"un",  u"une", u"des", u"du",
        u"et",   u"ou",  u"el",  u"los", u"las", u"y",    u"il",  u"lo",  u"di",  u"e",   u"con"};
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

CaptionLines::CaptionLines(const QList<CaptionUnit> &units, const CaptionRules &rules)
    : m_units(units)
    , m_rules(rules)
{
    int end = 0;
    m_ends.reserve(units.size());
    for (const CaptionUnit &unit : units) {
        end += int(unit.glue.size()) + unit.width;
        m_ends.append(end);
    }
}

int CaptionLines::width(qsizetype first, qsizetype count) const
{
    if (count <= 0)
        return 0;
    const int begin = (first > 0 ? m_ends[first - 1] : 0) + int(m_units[first].glue.size());
    return m_ends[first + count - 1] - begin;
}

/// One word always fits, however long.
bool CaptionLines::lineFits(qsizetype first, qsizetype count) const
{
    if (count <= 1)
        return true;
    if (m_rules.maxLineWords && count > *m_rules.maxLineWords)
        return false;
    return !m_rules.maxLineLength || width(first, count) <= *m_rules.maxLineLength;
}

QList<qsizetype> CaptionLines::filledLines(qsizetype first, qsizetype count) const
{
    QList<qsizetype> starts{first};
    for (qsizetype i = first + 1; i < first + count; ++i) {
        if (!lineFits(starts.last(), i - starts.last() + 1))
            starts.append(i);
    }
    return starts;
}

bool CaptionLines::fits(qsizetype first, qsizetype count) const
{
    return !m_rules.maxSegmentLines || filledLines(first, count).size() <= std::max(1, *m_rules.maxSegmentLines);
}

QList<qsizetype> CaptionLines::lineStarts(qsizetype first, qsizetype count) const
{
    QList<qsizetype> filled = filledLines(first, count);
    if (filled.size() != 2)
        return filled;
    constexpr int punctuationBonus = 10;
    constexpr int danglingCost = 12;
    qsizetype best = filled.last();
    int bestCost = -1;
    for (qsizetype second = first + 1; second < first + count; ++second) {
        if (!lineFits(first, second - first) || !lineFits(second, first + count - second))
            continue;
        int cost = std::abs(width(first, second - first) - width(second, first + count - second));
        if (endsSentence(m_units[second - 1].text) || endsClause(m_units[second - 1].text))
            cost -= punctuationBonus;
        else if (isDangling(m_units[second - 1].text))
            cost += danglingCost;
        cost += punctuationBonus;
        if (bestCost < 0 || cost < bestCost) {
            best = second;
            bestCost = cost;
        }
    }
    return {first, best};
}

} // namespace document
