#include "models/document/wordfill.h"

#include "models/document/alignment.h"
#include <algorithm>

namespace document {

namespace {

/// Above this many replaced words for each new one nothing is compared: somebody typed over a long selection.
constexpr qsizetype maximumReplacedPerNew = 200;

/// Fills the new words between two anchors.
class MiddleFiller
{
public:
    MiddleFiller(const TextChange &change, const TextZone &zone)
        : m_change(change)
        , m_zone(zone)
        , m_view{.text = change.text, .words = change.words}
        , m_oldBegin(zone.left + 1)
        , m_oldEnd(std::max(zone.right, zone.left + 1))
        , m_newBegin(zone.leftTokens)
        , m_newEnd(zone.tokens.size() - zone.rightTokens)
    {
    }

    FilledRun run()
    {
        if (m_newBegin >= m_newEnd || moveKnown())
            return m_result;
        qsizetype oldAt = m_oldBegin;
        qsizetype newAt = m_newBegin;
        for (const WordPair &pair : pairs()) {
            fillRun(oldAt, m_oldBegin + pair.before, newAt, m_newBegin + pair.after);
            keep(m_oldBegin + pair.before, m_newBegin + pair.after);
            oldAt = m_oldBegin + pair.before + 1;
            newAt = m_newBegin + pair.after + 1;
        }
        fillRun(oldAt, m_oldEnd, newAt, m_newEnd);
        return m_result;
    }

private:
    QStringView newText(qsizetype token) const
    {
        const TextSpan span = m_zone.tokens[token];
        return QStringView(m_zone.text).sliced(span.begin, span.end - span.begin);
    }

    QList<WordPair> pairs() const
    {
        const qsizetype replaced = m_oldEnd - m_oldBegin;
        if (replaced == 0 || replaced > maximumReplacedPerNew * (m_newEnd - m_newBegin))
            return {};
        QStringList before;
        QStringList after;
        for (qsizetype i = m_oldBegin; i < m_oldEnd; ++i)
            before.append(foldedWord(m_view.wordText(i)));
        for (qsizetype i = m_newBegin; i < m_newEnd; ++i)
            after.append(foldedWord(newText(i)));
        return alignWords(before, after);
    }

    void keep(qsizetype old, qsizetype token)
    {
        Word word = m_change.words[old];
        word.offset = quint32(m_zone.tokens[token].begin);
        if (m_view.wordText(old) != newText(token))
            word.setConfidence(1);
        m_result.words.append(word);
        m_result.origins.append(old);
    }

    void fillRun(qsizetype oldBegin, qsizetype oldEnd, qsizetype newBegin, qsizetype newEnd)
    {
        if (oldEnd - oldBegin == newEnd - newBegin) {
            for (qsizetype i = 0; i < newEnd - newBegin; ++i)
                keep(oldBegin + i, newBegin + i);
            return;
        }
        if (newBegin == newEnd)
            return;
        FreshRun fresh{m_result.words.size(), newEnd - newBegin,
                       oldBegin<oldEnd, 0, 0, newEnd - newBegin> oldEnd - oldBegin};
        if (fresh.hasSpan) {
            fresh.startMs = m_change.words[oldBegin].startMs;
            fresh.stopMs = quint32(m_change.words[oldEnd - 1].stop().count());
        }
        for (qsizetype i = newBegin; i < newEnd; ++i)
            appendFresh(i);
        m_result.fresh.append(fresh);
    }

    void appendFresh(qsizetype token)
    {
        Word word;
        if (const Word *known = knownAt(token))
            word = *known;
        else
            word.setConfidence(1);
        word.offset = quint32(m_zone.tokens[token].begin);
        word.setTimed(m_change.timed);
        word.setSource(WordSource::Estimated);
        m_result.words.append(word);
        m_result.origins.append(-1);
    }

    const Word *knownAt(qsizetype token) const
    {
        const qsizetype offset = m_zone.tokens[token].begin - m_change.from;
        const auto found = std::lower_bound(m_change.known.begin(), m_change.known.end(), offset,
                                            [](const Word &word, qsizetype at) { return qsizetype(word.offset) < at; });
        return found != m_change.known.end() && qsizetype(found->offset) == offset ? &*found : nullptr;
    }

    /// Words that were moved here keep their times when these fit between the neighbours.
    bool moveKnown()
    {
        if (m_change.known.isEmpty())
            return false;
        const bool hasLeft = m_zone.left >= 0;
        const bool hasRight = m_oldEnd < m_change.words.size();
        quint32 low = hasLeft ? m_change.words[m_zone.left].startMs : m_change.lowMs;
        const quint32 high = hasRight ? m_change.words[m_oldEnd].startMs : m_change.highMs;
        FilledRun moved;
        for (qsizetype i = m_newBegin; i < m_newEnd; ++i) {
            const Word *known = knownAt(i);
            if (!known || !known->isTimed() || known->startMs < low
                || (hasRight ? known->startMs : known->stop().count()) > high)
                return false;
            low = known->startMs;
            moved.words.append(*known);
            moved.words.last().offset = quint32(m_zone.tokens[i].begin);
            moved.origins.append(-1);
        }
        m_result = moved;
        return true;
    }

    const TextChange &m_change;
    const TextZone &m_zone;
    const Segment m_view;
    const qsizetype m_oldBegin;
    const qsizetype m_oldEnd;
    const qsizetype m_newBegin;
    const qsizetype m_newEnd;
    FilledRun m_result;
};

} // namespace

FilledRun fillMiddle(const TextChange &change, const TextZone &zone)
{
    return MiddleFiller(change, zone).run();
}

} // namespace document
