#include "models/versions/textdiff.h"

#include "models/document/comparison.h"
#include "models/document/retiming.h"

#include <QSet>

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;
using document::Segment;
using document::Transcript;
using document::WordDifference;

namespace models {

namespace {

constexpr qsizetype longestSame = 160; // code units; a longer stretch is cut
constexpr qsizetype shownOfSame = 60; // at each side of the cut

qsizetype wordsIn(const QString &text)
{
    return document::wordSpans(text).size();
}

QString flatText(const Transcript &transcript, const Range &range)
{
    return transcript.text(range).replace(u'\n', u' ');
}

/// What `text` says at its edges: all of it, or its beginning (`keepStart`) and end (`keepEnd`) around a sign.
QString shortened(const QString &text, bool keepStart, bool keepEnd)
{
    if (text.size() <= longestSame)
        return text;
    const auto blankAfter = [&](qsizetype from) { return text.indexOf(u' ', from); };
    const qsizetype head = text.lastIndexOf(u' ', shownOfSame);
    const qsizetype tail = blankAfter(text.size() - shownOfSame);
    const QString start = keepStart && head > 0 ? text.first(head) : QString();
    const QString end = keepEnd && tail >= 0 ? text.sliced(tail + 1) : QString();
    return start + u" … "_s + end;
}

/// Collects the pieces of one segment after the other.
class RowMaker
{
public:
    RowMaker(const Transcript &before, const Transcript &after, TextDiff &diff)
        : m_before(before)
        , m_after(after)
        , m_diff(diff)
    {
    }

    void add(const WordDifference &difference)
    {
        const QString old = flatText(m_before, difference.before);
        const QString fresh = flatText(m_after, difference.after);
        const qsizetype oldWords = wordsIn(old);
        const qsizetype freshWords = wordsIn(fresh);
        m_diff.changed += std::max(oldWords, freshWords);
        if (difference.kind != WordDifference::Kind::Restyled)
            m_diff.errors += std::max(oldWords, freshWords);
        open(difference.after);
        same(difference.after.from.offset);
        piece(DiffPiece::Kind::Removed, old);
        for (qsizetype row = difference.after.from.segment; row < difference.after.to.segment; ++row) {
            added(m_after.segments[row].text.size());
            open({{row + 1, 0}, difference.after.to});
        }
        if (!difference.after.isEmpty())
            added(difference.after.to.offset);
    }

    void finish()
    {
        if (m_diff.rows.isEmpty() || m_closed)
            return;
        if (!m_after.segments.isEmpty())
            same(m_after.segments[m_diff.rows.last().segment].text.size(), true);
        m_closed = true;
    }

private:
    void open(const Range &place)
    {
        if (!m_closed && m_diff.rows.last().segment == place.from.segment)
            return;
        finish();
        const Segment segment = m_after.segments.value(place.from.segment);
        m_diff.rows.append({.segment = place.from.segment,
                            .start = segment.start(),
                            .speaker = m_after.speakerName(segment),
                            .place = place});
        m_at = 0;
        m_closed = false;
    }

    QString textTo(qsizetype end)
    {
        const QString &text = m_after.segments[m_diff.rows.last().segment].text;
        const QString result = text.sliced(m_at, std::max(end, m_at) - m_at).replace(u'\n', u' ');
        m_at = std::max(end, m_at);
        return result;
    }

    void same(qsizetype end, bool isLast = false)
    {
        if (m_after.segments.isEmpty())
            return;
        const bool isFirst = m_at == 0;
        piece(DiffPiece::Kind::Same, shortened(textTo(end), !isFirst, !isLast));
    }

    void added(qsizetype end) { piece(DiffPiece::Kind::Added, textTo(end)); }

    void piece(DiffPiece::Kind kind, const QString &text)
    {
        if (!text.isEmpty())
            m_diff.rows.last().pieces.append({kind, text});
    }

    const Transcript &m_before;
    const Transcript &m_after;
    TextDiff &m_diff;
    qsizetype m_at = 0; ///< how far the last row's text has got
    bool m_closed = true;
};

/// The segments that are not there, in the same words, in the other list.
Transcript without(const Transcript &transcript, const QSet<QString> &known)
{
    Transcript rest{.kind = transcript.kind};
    for (const Segment &segment : transcript.segments) {
        if (!known.contains(segment.id + u'\n' + segment.text))
            rest.segments.append(segment);
    }
    return rest;
}

QSet<QString> known(const Transcript &transcript)
{
    QSet<QString> result;
    result.reserve(transcript.segments.size());
    for (const Segment &segment : transcript.segments)
        result.insert(segment.id + u'\n' + segment.text);
    return result;
}

} // namespace

double TextDiff::changedShare() const
{
    return double(changed) / double(std::max<qsizetype>(1, std::max(wordsBefore, changed)));
}

double TextDiff::wordErrorRate() const
{
    return double(errors) / double(std::max<qsizetype>(1, wordsAfter));
}

std::optional<TextDiff> textDiff(const Transcript &before, const Transcript &after, const std::stop_token &stop)
{
    const auto comparison = document::compare(before, after, stop);
    if (!comparison)
        return std::nullopt;
    TextDiff diff{.wordsBefore = comparison->wordsBefore, .wordsAfter = comparison->wordsAfter};
    RowMaker maker(before, after, diff);
    for (const WordDifference &difference : comparison->differences)
        maker.add(difference);
    maker.finish();
    return diff;
}

qsizetype changedWords(const Transcript &before, const Transcript &after)
{
    const Transcript old = without(before, known(after));
    const Transcript fresh = without(after, known(before));
    return textDiff(old, fresh).value_or(TextDiff()).changed;
}

} // namespace models
