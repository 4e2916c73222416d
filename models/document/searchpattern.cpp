#include "models/document/searchpattern.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace document {

namespace {

/// Steps of one try to match at one place, about 10 ms.
const QString stepLimit = u"(*LIMIT_MATCH=200000)"_s;

/// The limit counts from each place in the text anew, so a very long text is looked at in pieces; a hit does not reach
/// over the end of one.
constexpr qsizetype pieceSize = 8192;

qsizetype pieceEnd(const QString &text, qsizetype from)
{
    if (text.size() - from <= pieceSize + pieceSize / 4)
        return text.size();
    for (qsizetype end = from + pieceSize; end > from + pieceSize / 2; --end)
        if (text[end - 1].isSpace())
            return end;
    return from + pieceSize - (text[from + pieceSize].isLowSurrogate() ? 1 : 0);
}

/// Reads "1", "12" or "{12}" at `at`; -1 when no number is there.
int groupNumber(QStringView text, qsizetype &at)
{
    const bool braced = at < text.size() && text[at] == u'{';
    qsizetype end = at + (braced ? 1 : 0);
    const qsizetype begin = end;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9' && end - begin < 2)
        ++end;
    if (end == begin || (braced && (end == text.size() || text[end] != u'}')))
        return -1;
    at = end + (braced ? 1 : 0);
    return text.sliced(begin, end - begin).toInt();
}

} // namespace

SearchPattern::SearchPattern(const QString &pattern, bool matchCase, bool wholeWord)
{
    const QString before = stepLimit + (wholeWord ? u"\\b(?:"_s : QString());
    m_prefix = before.size();
    m_expression.setPattern(before + pattern + (wholeWord ? u")\\b"_s : QString()));
    m_expression.setPatternOptions(
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption
        | (matchCase ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption));
}

QString SearchPattern::error() const
{
    if (m_expression.isValid())
        return {};
    const qsizetype at = std::max<qsizetype>(m_expression.patternErrorOffset() - m_prefix, 0);
    return QCoreApplication::translate("Search", "The regular expression cannot be used: %1 (at character %2).")
        .arg(m_expression.errorString())
        .arg(at + 1);
}

bool SearchPattern::find(const QString &text, QList<SearchSpan> &spans) const
{
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = pieceEnd(text, from);
        if (!findPiece(to < text.size() ? text.first(to) : text, from, to, spans))
            return false;
        from = to;
    }
    return true;
}

bool SearchPattern::findPiece(const QString &text, qsizetype from, qsizetype to, QList<SearchSpan> &spans) const
{
    QRegularExpression::MatchOptions options = QRegularExpression::NoMatchOption;
    for (qsizetype at = from; at <= to;) {
        const QRegularExpressionMatch match = m_expression.match(text, at, QRegularExpression::NormalMatch, options);
        options = QRegularExpression::DontCheckSubjectStringMatchOption; // checked once; it takes the text's length
        if (!match.isValid())
            return false;
        if (!match.hasMatch())
            return true;
        if (match.capturedLength() > 0)
            spans.append({qint32(match.capturedStart()), qint32(match.capturedEnd())});
        at = std::max(match.capturedEnd(), match.capturedStart() + 1);
        if (at < to && text[at].isLowSurrogate())
            ++at;
    }
    return true;
}

std::optional<QString> SearchPattern::expand(const QString &text, const SearchSpan &span,
                                             const QString &replacement) const
{
    const QRegularExpressionMatch match = m_expression.match(text, span.from, QRegularExpression::NormalMatch,
                                                             QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return std::nullopt;
    QString result;
    for (qsizetype i = 0; i < replacement.size();) {
        const QChar c = replacement[i++];
        const bool isEscape = (c == u'$' || c == u'\\') && i < replacement.size();
        const QChar next = isEscape ? replacement[i] : QChar();
        qsizetype after = i;
        if (const int group = isEscape ? groupNumber(replacement, after) : -1; group >= 0) {
            result += match.captured(group);
            i = after;
        } else if (isEscape && next == c) {
            result += c;
            ++i;
        } else if (isEscape && c == u'\\' && (next == u'n' || next == u't')) {
            result += next == u'n' ? u'\n' : u'\t';
            ++i;
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace document
