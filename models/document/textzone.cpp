#include "models/document/textzone.h"

#include <algorithm>

namespace document {

namespace {

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

char32_t codePointBefore(QStringView text, qsizetype at)
{
    if (text[at - 1].isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], text[at - 1]);
    return text[at - 1].unicode();
}

/// Scripts that write no blanks and whose characters are words of their own.
bool isIdeograph(char32_t character)
{
    constexpr char32_t firstIdeograph = 0x2E80;
    if (character < firstIdeograph || !QChar::isLetter(character))
        return false;
    const QChar::Script script = QChar::script(character);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool isBlank(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

/// Where words may start besides after blanks.
struct Boundaries
{
    qsizetype ideographsFrom = 0; ///< between ideographs after this place ...
    qsizetype ideographsTo = 0; ///< ... and before this one
    QList<qsizetype> starts{}; ///< rising
};

QList<TextSpan> tokenize(QStringView text, TextSpan range, const Boundaries &boundaries)
{
    QList<TextSpan> result;
    auto start = boundaries.starts.begin();
    bool inside = false;
    for (qsizetype i = range.begin; i < range.end; ++i) {
        while (start != boundaries.starts.end() && *start < i)
            ++start;
        const bool forced = start != boundaries.starts.end() && *start == i;
        const bool ideograph
            = i > boundaries.ideographsFrom && i < boundaries.ideographsTo && isBetweenIdeographs(text, i);
        if (text[i].isSpace()) {
            inside = false;
        } else if (!inside || forced || ideograph) {
            result.append({i, i + 1});
            inside = true;
        } else {
            result.last().end = i + 1;
        }
    }
    return result;
}

/// Answers which words a change touches.
class ZoneFinder
{
public:
    explicit ZoneFinder(const TextChange &change)
        : m_change(change)
        , m_view{.text = change.text, .words = change.words}
    {
    }

    TextZone run()
    {
        const TextChange &c = m_change;
        m_zone.text = c.text.left(c.from) + c.inserted + c.text.mid(c.to);
        m_zone.shift = c.inserted.size() - (c.to - c.from);
        m_insertedEnd = c.from + c.inserted.size();
        findWords();
        m_zone.touchesLeft = m_zone.left >= 0 && (m_leftCut || (m_leftEnds && joinsLeft()));
        m_zone.touchesRight = m_zone.right < c.words.size() && (m_rightCut || (m_rightBegins && joinsRight()));
        findTokens();
        return m_zone;
    }

private:
    void findWords()
    {
        const TextChange &c = m_change;
        m_zone.left = m_view.wordAtOffset(c.from);
        if (m_zone.left >= 0 && qsizetype(c.words[m_zone.left].offset) == c.from)
            --m_zone.left;
        const qsizetype leftEnd = m_zone.left >= 0 ? m_view.wordEnd(m_zone.left) : -1;
        m_leftCut = leftEnd > c.from;
        m_leftEnds = leftEnd == c.from;
        const qsizetype at = m_view.wordAtOffset(c.to);
        m_zone.right = at >= 0 && m_view.wordEnd(at) > c.to ? at : at + 1;
        const qsizetype rightBegin = m_zone.right < c.words.size() ? qsizetype(c.words[m_zone.right].offset) : -1;
        m_rightCut = rightBegin >= 0 && rightBegin < c.to;
        if (m_zone.right == m_zone.left)
            m_rightCut = true;
        m_rightBegins = rightBegin == c.to;
        // words that touch without a blank keep the border between them
        m_leftBorder = m_leftEnds && c.from < c.to && !isBlank(c.text, c.from);
        m_rightBorder = m_rightBegins && !isBlank(c.text, c.to - 1);
    }

    bool joinsLeft() const
    {
        if (isBlank(m_zone.text, m_change.from))
            return false;
        if (m_change.inserted.isEmpty())
            return !(m_leftBorder && (m_rightBorder || m_rightCut));
        return !m_leftBorder && !isBetweenIdeographs(m_zone.text, m_change.from);
    }

    bool joinsRight() const
    {
        if (isBlank(m_zone.text, m_insertedEnd - 1))
            return false;
        if (m_change.inserted.isEmpty())
            return m_leftCut ? !m_rightBorder : (m_leftEnds && !(m_leftBorder && m_rightBorder));
        return !m_rightBorder && !isBetweenIdeographs(m_zone.text, m_insertedEnd);
    }

    void findTokens()
    {
        const TextChange &c = m_change;
        TextSpan range{c.from, m_insertedEnd};
        if (m_zone.touchesLeft)
            range.begin = c.words[m_zone.left].offset;
        if (m_zone.touchesRight)
            range.end = m_view.wordEnd(m_zone.right) + m_zone.shift;
        Boundaries boundaries{c.from, c.known.isEmpty() ? m_insertedEnd : c.from, {}};
        for (const Word &word : c.known)
            boundaries.starts.append(c.from + word.offset);
        if (!boundaries.starts.isEmpty() && m_zone.touchesLeft && boundaries.starts.first() == c.from)
            boundaries.starts.removeFirst();
        m_zone.tokens = tokenize(m_zone.text, range, boundaries);
        const auto holdsLeft = [&](const TextSpan &token) { return token.begin < c.from; };
        const auto holdsRight = [&](const TextSpan &token) { return token.end > m_insertedEnd; };
        if (m_zone.touchesLeft)
            m_zone.leftTokens = std::count_if(m_zone.tokens.begin(), m_zone.tokens.end(), holdsLeft);
        if (m_zone.touchesRight)
            m_zone.rightTokens = std::count_if(m_zone.tokens.begin(), m_zone.tokens.end(), holdsRight);
    }

    const TextChange &m_change;
    const Segment m_view;
    TextZone m_zone;
    qsizetype m_insertedEnd = 0;
    bool m_leftCut = false; ///< the change begins inside of the left word
    bool m_leftEnds = false; ///< it begins at its end
    bool m_leftBorder = false;
    bool m_rightCut = false; ///< the change ends inside of the right word
    bool m_rightBegins = false; ///< it ends at its beginning
    bool m_rightBorder = false;
};

} // namespace

bool isBetweenIdeographs(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && !text[at].isLowSurrogate() && isIdeograph(codePointAt(text, at))
        && isIdeograph(codePointBefore(text, at));
}

QList<TextSpan> wordSpans(QStringView text)
{
    return tokenize(text, {0, text.size()}, {0, text.size(), {}});
}

TextZone zoneOf(const TextChange &change)
{
    return ZoneFinder(change).run();
}

} // namespace document
