#include "models/document/corrections.h"
#include "models/document/retiming.h"
#include "models/document/splice.h"

#include <algorithm>
#include <QCoreApplication>

namespace document {

namespace {

/// Words after which a segment is cut, so that many replacements in a long one take no more than in short ones.
constexpr qsizetype pieceWords = 64;

/// Does the replacements of one segment, piece by piece.
class SegmentReplacer
{
public:
    SegmentReplacer(const Segment &segment, const QList<Replacement> &replacements, qsizetype begin, qsizetype end)
        : m_segment(segment)
        , m_replacements(replacements)
        , m_next(begin)
        , m_end(end)
        , m_result(segment)
        , m_timed(segment.words.isEmpty()
                  || std::any_of(segment.words.begin(), segment.words.end(), [](const Word &w) { return w.isTimed(); }))
    {
        m_result.text.clear();
        m_result.words.clear();
        m_result.wordExtra.clear();
    }

    Segment run()
    {
        for (qsizetype word = 0; word == 0 || word < m_segment.words.size();) {
            const qsizetype end = pieceEnd(word);
            doPiece(word, end);
            word = std::max(end, word + 1);
        }
        if (!m_timed)
            spreadWords(m_result.text, m_result.words, 0, m_result.words.size(), m_result.startMs, m_result.stopMs);
        return m_result;
    }

private:
    qsizetype offsetOf(qsizetype word) const { return word == 0 ? 0 : qsizetype(m_segment.words[word].offset); }

    /// The first word after enough others that stands after a blank and away from all replacements.
    qsizetype pieceEnd(qsizetype begin)
    {
        const qsizetype count = m_segment.words.size();
        qsizetype next = m_next;
        for (qsizetype word = begin + pieceWords; word < count; ++word) {
            const qsizetype offset = offsetOf(word);
            while (next < m_end && m_replacements[next].range.to.offset < offset - 1)
                ++next;
            const bool isFree = next == m_end || m_replacements[next].range.from.offset > offset;
            if (isFree && m_segment.text[offset - 1].isSpace())
                return word;
        }
        return count;
    }

    void doPiece(qsizetype firstWord, qsizetype endWord)
    {
        const qsizetype begin = offsetOf(firstWord);
        const qsizetype end = endWord < m_segment.words.size() ? offsetOf(endWord) : m_segment.text.size();
        Retimed piece{.text = m_segment.text.sliced(begin, end - begin)};
        for (qsizetype i = firstWord; i < endWord; ++i) {
            piece.words.append(m_segment.words[i]);
            piece.words.last().offset -= quint32(begin);
            piece.origins.append(i);
        }
        qsizetype after = m_next;
        while (after < m_end && (m_replacements[after].range.from.offset < end || end == m_segment.text.size()))
            ++after;
        for (qsizetype i = after - 1; i >= m_next; --i)
            replace(piece, m_replacements[i], begin, endWord);
        m_next = after;
        append(piece);
    }

    void replace(Retimed &piece, const Replacement &replacement, qsizetype begin, qsizetype endWord) const
    {
        TextChange change{.text = piece.text, .words = piece.words};
        change.from = replacement.range.from.offset - begin;
        change.to = replacement.range.to.offset - begin;
        change.inserted = replacement.text;
        change.startMs = m_segment.startMs;
        change.lowMs = m_result.words.isEmpty() ? m_segment.startMs : quint32(m_result.words.last().stop().count());
        change.highMs = endWord < m_segment.words.size() ? m_segment.words[endWord].startMs : m_segment.stopMs;
        change.lowMs = std::min(change.lowMs, change.highMs);
        change.timed = m_timed;
        Retimed changed = retime(change);
        for (qsizetype &origin : changed.origins)
            origin = origin >= 0 ? piece.origins[origin] : -1;
        piece = changed;
    }

    void append(const Retimed &piece)
    {
        const qsizetype shift = m_result.text.size();
        m_result.text += piece.text;
        for (qsizetype i = 0; i < piece.words.size(); ++i) {
            while (m_extra < m_segment.wordExtra.size() && m_segment.wordExtra[m_extra].word < piece.origins[i])
                ++m_extra;
            if (m_extra < m_segment.wordExtra.size() && m_segment.wordExtra[m_extra].word == piece.origins[i])
                m_result.wordExtra.append({m_result.words.size(), m_segment.wordExtra[m_extra].members});
            m_result.words.append(piece.words[i]);
            m_result.words.last().offset += quint32(shift);
        }
    }

    const Segment &m_segment;
    const QList<Replacement> &m_replacements;
    qsizetype m_next;
    const qsizetype m_end;
    Segment m_result;
    const bool m_timed;
    qsizetype m_extra = 0;
};

/// Those that exist and stand inside of one segment, in order and apart.
QList<Replacement> usable(const Transcript &transcript, const QList<Replacement> &replacements)
{
    QList<Replacement> result;
    for (const Replacement &replacement : replacements) {
        const Range range = clamped(transcript, replacement.range);
        const bool isInside = range.from.segment == range.to.segment && range == replacement.range;
        if (!isInside || (!result.isEmpty() && range.from < result.last().range.to))
            continue;
        QString text = cleanText(replacement.text);
        if (transcript.kind == Kind::Transcript)
            text.replace(u'\n', u' ');
        result.append({range, text});
    }
    return result;
}

} // namespace

Edit replaceEach(const Transcript &transcript, const QList<Replacement> &replacements)
{
    const QList<Replacement> all = usable(transcript, replacements);
    Edit edit{.label = QCoreApplication::translate("Edit", "Replace text")};
    if (all.isEmpty() || transcript.segments.isEmpty())
        return edit;
    edit.first = all.first().range.from.segment;
    edit.caretBefore = edit.caretAfter = all.first().range.from;
    edit.removed = transcript.segments.mid(edit.first, all.last().range.to.segment - edit.first + 1);
    edit.inserted = edit.removed;
    for (qsizetype begin = 0; begin < all.size();) {
        const qsizetype row = all[begin].range.from.segment;
        qsizetype end = begin;
        while (end < all.size() && all[end].range.from.segment == row)
            ++end;
        edit.inserted[row - edit.first] = SegmentReplacer(transcript.segments[row], all, begin, end).run();
        begin = end;
    }
    return edit;
}

} // namespace document
