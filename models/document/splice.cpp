#include "models/document/splice.h"

#include "models/document/retiming.h"
#include <algorithm>
#include <limits>
#include <QHash>

namespace document {

namespace {

bool hasWords(const QStringList &paragraphs)
{
    const auto isBlank = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    };
    return !std::all_of(paragraphs.begin(), paragraphs.end(), isBlank);
}

bool allUntimed(const QList<Word> &words)
{
    return std::none_of(words.begin(), words.end(), [](const Word &word) { return word.isTimed(); });
}

/// Does one splice.
class Splicer
{
public:
    Splicer(const Transcript &transcript, const Range &range, const Insertion &insertion)
        : m_transcript(transcript)
        , m_range(range)
        , m_insertion(insertion)
    {
    }

    Edit run()
    {
        m_edit.first = m_range.from.segment;
        m_edit.caretBefore = m_range.to;
        const qsizetype rows = m_transcript.segments.isEmpty() ? 0 : m_range.to.segment - m_range.from.segment + 1;
        m_edit.removed = m_transcript.segments.mid(m_range.from.segment, rows);
        flatten();
        const Retimed retimed = retime(change());
        cut(retimed);
        setTimes();
        setCaret();
        keepOrder();
        return m_edit;
    }

private:
    /// The segments of the range as one text with words; those between are left out when nothing can come from them.
    void flatten()
    {
        if (m_edit.removed.isEmpty()) {
            m_flat.id = newSegmentId();
            return;
        }
        const QList<Segment> &rows = m_edit.removed;
        const bool needsMiddle = rows.size() > 2 && isWorthComparing();
        m_flat = rows.first();
        m_rowEnds.append(m_flat.words.size());
        m_to = m_range.to.offset;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            if (!needsMiddle && i + 1 < rows.size()) {
                m_rowEnds.append(m_flat.words.size());
                continue;
            }
            m_to = m_flat.text.size() + 1 + m_range.to.offset;
            appendWords(m_flat, rows[i], m_flat.text.size() + 1);
            m_flat.text += u'\n' + rows[i].text;
            m_rowEnds.append(m_flat.words.size());
        }
        for (const Segment &row : rows)
            m_flat.stopMs = std::max(m_flat.stopMs, row.stopMs);
    }

    /// Words of the text between are looked for in the new text, unless somebody types over a long selection.
    bool isWorthComparing() const
    {
        constexpr qsizetype mostReplacedPerNew = 100;
        qsizetype replaced = 0;
        for (const Segment &row : m_edit.removed)
            replaced += row.text.size();
        qsizetype inserted = 0;
        for (const QString &paragraph : m_insertion.paragraphs)
            inserted += paragraph.size();
        return hasWords(m_insertion.paragraphs) && replaced <= inserted * mostReplacedPerNew;
    }

    TextChange change() const
    {
        TextChange change{.text = m_flat.text, .words = m_flat.words, .from = m_range.from.offset, .to = m_to};
        change.inserted = m_insertion.paragraphs.join(u'\n');
        change.known = m_insertion.known;
        change.stop = m_insertion.stop;
        change.startMs = m_flat.startMs;
        change.lowMs = lowMs();
        change.highMs = highMs();
        const bool isCaption = m_transcript.kind == Kind::Captions;
        change.timed = m_flat.words.isEmpty() ? !isCaption : !allUntimed(m_flat.words);
        return change;
    }

    /// New words may use the silence up to the neighbouring segments; the times of cues stay as they are.
    quint32 lowMs() const
    {
        if (m_transcript.kind == Kind::Captions || m_edit.first == 0)
            return m_transcript.kind == Kind::Captions ? m_flat.startMs : 0;
        return std::min(m_transcript.segments[m_edit.first - 1].stopMs, m_flat.startMs);
    }

    quint32 highMs() const
    {
        if (m_transcript.kind == Kind::Captions)
            return m_flat.stopMs;
        if (nextStartMs() < largestMs) {
            // where segments overlap, new words do not go behind the next one's start
            const bool overlaps = nextStartMs() < m_flat.stopMs && !m_flat.words.isEmpty();
            return std::max(nextStartMs(), overlaps ? m_flat.words.last().startMs : m_flat.stopMs);
        }
        if (m_transcript.duration > Ms(0))
            return std::max(m_flat.stopMs, quint32(std::min<qint64>(m_transcript.duration.count(), largestMs)));
        return largestMs;
    }

    /// Makes a segment of each paragraph.
    void cut(const Retimed &retimed)
    {
        const qsizetype count = m_insertion.paragraphs.size();
        qsizetype begin = 0;
        qsizetype border = m_range.from.offset;
        qsizetype word = 0;
        for (qsizetype i = 0; i < count; ++i) {
            border += m_insertion.paragraphs[i].size();
            const qsizetype end = i + 1 < count ? border : retimed.text.size();
            const qsizetype firstWord = word;
            while (word < retimed.words.size() && qsizetype(retimed.words[word].offset) < end)
                ++word;
            Segment segment = identity(i, retimed.origins.mid(firstWord, word - firstWord));
            segment.text = retimed.text.sliced(begin, end - begin);
            segment.wordExtra.clear();
            segment.words.clear();
            for (qsizetype w = firstWord; w < word; ++w)
                takeWord(segment, retimed, w, begin);
            m_edit.inserted.append(segment);
            begin = end + 1;
            ++border;
        }
    }

    void takeWord(Segment &segment, const Retimed &retimed, qsizetype index, qsizetype begin)
    {
        Word word = retimed.words[index];
        word.offset -= quint32(begin);
        const qsizetype origin = retimed.origins[index];
        while (origin >= 0 && m_extraAt < m_flat.wordExtra.size() && m_flat.wordExtra[m_extraAt].word < origin)
            ++m_extraAt;
        if (origin >= 0 && m_extraAt < m_flat.wordExtra.size() && m_flat.wordExtra[m_extraAt].word == origin)
            segment.wordExtra.append({segment.words.size(), m_flat.wordExtra[m_extraAt].members});
        segment.words.append(word);
    }

    /// The first keeps the first segment's identity, the last the last's; those between take that of the segment that
    /// their words come from, or are new.
    Segment identity(qsizetype paragraph, const QList<qsizetype> &origins)
    {
        if (paragraph == 0)
            return m_flat;
        if (paragraph + 1 == m_insertion.paragraphs.size() && m_edit.removed.size() > 1)
            return m_edit.removed.last();
        const qsizetype row = std::max(rowOf(origins), m_lastRow);
        const bool isFree = row > m_lastRow && row + 1 < m_edit.removed.size();
        m_lastRow = row;
        if (isFree)
            return m_edit.removed[row];
        const Segment &speech = row > 0 ? m_edit.removed[row] : m_flat;
        return {.id = newSegmentId(), .speaker = speech.speaker, .channel = speech.channel};
    }

    /// The row that most of the words were in; 0 for new words.
    qsizetype rowOf(const QList<qsizetype> &origins) const
    {
        QHash<qsizetype, int> votes;
        qsizetype best = 0;
        for (qsizetype origin : origins) {
            if (origin < 0)
                continue;
            const qsizetype row = std::upper_bound(m_rowEnds.begin(), m_rowEnds.end(), origin) - m_rowEnds.begin();
            if (++votes[row] > votes.value(best))
                best = row;
        }
        return best;
    }

    void setTimes()
    {
        QList<Segment> &parts = m_edit.inserted;
        quint32 at = m_flat.startMs;
        for (const Segment &part : std::as_const(parts)) {
            if (!part.words.isEmpty())
                at = std::min(at, part.words.first().startMs);
        }
        quint32 previousMs = 0;
        for (Segment &part : parts) {
            const bool isFirst = &part == &parts.first();
            if (!isFirst && part.words.isEmpty())
                at = std::max(std::min(at, nextStartMs()), previousMs);
            part.startMs = previousMs = isFirst || part.words.isEmpty() ? at : part.words.first().startMs;
            part.stopMs = &part == &parts.last() ? std::max(m_flat.stopMs, part.startMs) : part.startMs;
            for (const Word &word : std::as_const(part.words))
                part.stopMs = std::max(part.stopMs, quint32(word.stop().count()));
            at = std::max(at, part.stopMs);
            if (!part.words.isEmpty() && allUntimed(part.words))
                spreadWords(part.text, part.words, 0, part.words.size(), part.startMs, part.stopMs);
        }
    }

    void setCaret()
    {
        const qsizetype last = m_insertion.paragraphs.size() - 1;
        const qsizetype before = last == 0 ? m_range.from.offset : 0;
        m_edit.caretAfter = {m_edit.first + last, before + m_insertion.paragraphs.last().size()};
    }

    quint32 nextStartMs() const
    {
        const qsizetype next = m_edit.first + m_edit.removed.size();
        return next < m_transcript.segments.size() ? m_transcript.segments[next].startMs : largestMs;
    }

    /// Where segments overlap, the end of one that was split may start after the next one does.
    void keepOrder()
    {
        const quint32 latest = m_edit.inserted.last().startMs;
        if (latest <= nextStartMs())
            return;
        const QString caretId = m_edit.inserted[m_edit.caretAfter.segment - m_edit.first].id;
        while (nextStartMs() < latest) {
            const Segment next = m_transcript.segments[m_edit.first + m_edit.removed.size()];
            m_edit.removed.append(next);
            m_edit.inserted.append(next);
        }
        QList<Segment> &rows = m_edit.inserted;
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Segment &a, const Segment &b) { return a.startMs < b.startMs; });
        const auto caret
            = std::find_if(rows.begin(), rows.end(), [&](const Segment &row) { return row.id == caretId; });
        m_edit.caretAfter.segment = m_edit.first + (caret - rows.begin());
    }

    static constexpr quint32 largestMs = std::numeric_limits<quint32>::max();
    const Transcript &m_transcript;
    const Range m_range;
    const Insertion &m_insertion;
    Edit m_edit;
    Segment m_flat;
    qsizetype m_to = 0;
    qsizetype m_extraAt = 0;
    qsizetype m_lastRow = 0; ///< whose identity or speaker was taken last
    QList<qsizetype> m_rowEnds; ///< words of m_flat up to each removed row's end
};

} // namespace

Edit splice(const Transcript &transcript, const Range &range, const Insertion &insertion)
{
    return Splicer(transcript, range, insertion).run();
}

Range clamped(const Transcript &transcript, const Range &range)
{
    const Position from = clamped(transcript, range.from);
    const Position to = clamped(transcript, range.to);
    return {std::min(from, to), std::max(from, to)};
}

} // namespace document
