#include "models/document/wordfill.h"

#include "models/document/alignment.h"
#include "models/document/commonwords.h"
#include "models/document/samewords.h"
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
        for (const WordMatch &match : keptWords()) {
            const qsizetype old = m_oldBegin + match.before;
            const qsizetype token = m_newBegin + match.after;
            fillRun(oldAt, old, newAt, token);
            keep(old, token, match.afterCount);
            oldAt = old + 1;
            newAt = token + match.afterCount;
        }
        fillRun(oldAt, m_oldEnd, newAt, m_newEnd);
        return m_result;
    }

private:
    QStringView newText(qsizetype token, qsizetype count = 1) const
    {
        const qsizetype begin = m_zone.tokens[token].begin;
        return QStringView(m_zone.text).sliced(begin, m_zone.tokens[token + count - 1].end - begin);
    }

    QStringList oldWords(qsizetype begin, qsizetype end) const
    {
        QStringList result;
        for (qsizetype i = begin; i < end; ++i)
            result.append(foldedWord(m_view.wordText(i)));
        return result;
    }

    QStringList newWords(qsizetype begin, qsizetype end) const
    {
        QStringList result;
        for (qsizetype i = begin; i < end; ++i)
            result.append(foldedWord(newText(i)));
        return result;
    }

    /// Old words that are there again.
    QList<WordMatch> keptWords() const
    {
        const qsizetype replaced = m_oldEnd - m_oldBegin;
        if (replaced == 0 || replaced > maximumReplacedPerNew * (m_newEnd - m_newBegin))
            return {};
        QStringList words;
        for (qsizetype i = m_oldBegin; i < m_oldEnd; ++i)
            words.append(m_view.wordText(i).toString());
        const QList<TextSpan> tokens = m_zone.tokens.mid(m_newBegin, m_newEnd - m_newBegin);
        return sameWords(words, m_zone.text, tokens, m_change.stop);
    }

    void append(Word word, qsizetype token, qsizetype origin)
    {
        word.offset = quint32(m_zone.tokens[token].begin);
        m_result.words.append(word);
        m_result.origins.append(origin);
    }

    void keep(qsizetype old, qsizetype token, qsizetype tokens = 1)
    {
        Word word = m_change.words[old];
        if (m_view.wordText(old) != newText(token, tokens))
            word.setConfidence(1);
        append(word, token, old);
    }

    /// Words none of which is there again: alike ones first, then the rest in between.
    void fillRun(qsizetype oldBegin, qsizetype oldEnd, qsizetype newBegin, qsizetype newEnd)
    {
        const qsizetype replaced = oldEnd - oldBegin;
        const qsizetype fresh = newEnd - newBegin;
        qsizetype oldAt = oldBegin;
        qsizetype newAt = newBegin;
        if (replaced > 0 && fresh > 0 && replaced + fresh > 2) {
            for (const WordMatch &match : matchSimilar(oldWords(oldBegin, oldEnd), newWords(newBegin, newEnd))) {
                fillRest(oldAt, oldBegin + match.before, newAt, newBegin + match.after);
                oldAt = oldBegin + match.before + match.beforeCount;
                newAt = newBegin + match.after + match.afterCount;
                keepSimilar(oldAt - match.beforeCount, oldAt, newAt - match.afterCount, newAt);
            }
        }
        fillRest(oldAt, oldEnd, newAt, newEnd);
    }

    /// One word for one, or words that were cut or joined in other places.
    void keepSimilar(qsizetype oldBegin, qsizetype oldEnd, qsizetype newBegin, qsizetype newEnd)
    {
        if (oldEnd - oldBegin == 1 && newEnd - newBegin == 1) {
            keep(oldBegin, newBegin);
            return;
        }
        Word word = m_change.words[oldBegin];
        const Word &last = m_change.words[oldEnd - 1];
        word.setSpan(word.start(), std::max(word.stop(), last.stop()));
        word.setTimed(word.isTimed() || last.isTimed());
        word.setConfidence(1);
        const bool isSplit = newEnd - newBegin > 1;
        word.setSource(isSplit ? WordSource::Split : WordSource::Merged);
        if (isSplit)
            m_result.fresh.append({m_result.words.size(), newEnd - newBegin, true, word.startMs,
                                   quint32(word.stop().count()), false, true});
        for (qsizetype i = newBegin; i < newEnd; ++i)
            append(word, i, i == newBegin ? oldBegin : -1);
    }

    void fillRest(qsizetype oldBegin, qsizetype oldEnd, qsizetype newBegin, qsizetype newEnd)
    {
        const qsizetype replaced = oldEnd - oldBegin;
        const qsizetype count = newEnd - newBegin;
        if (replaced == count) {
            for (qsizetype i = 0; i < count; ++i)
                keep(oldBegin + i, newBegin + i);
            return;
        }
        if (count == 0)
            return;
        FreshRun fresh{m_result.words.size(), count, replaced > 0};
        fresh.grows = count > replaced;
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
        word.setTimed(m_change.timed);
        word.setSource(WordSource::Estimated);
        append(word, token, -1);
    }

    const Word *knownAt(qsizetype token) const
    {
        const qsizetype offset = m_zone.tokens[token].begin - m_change.from;
        const auto found = std::lower_bound(m_change.known.begin(), m_change.known.end(), offset,
                                            [](const Word &word, qsizetype at) { return qsizetype(word.offset) < at; });
        return found != m_change.known.end() && qsizetype(found->offset) == offset ? &*found : nullptr;
    }

    /// Words that were moved here keep the times that fit between the neighbours. Unless most fit, they are treated as
    /// typed.
    bool moveKnown()
    {
        if (m_change.known.isEmpty())
            return false;
        const QList<qsizetype> fitting = fittingTokens();
        const qsizetype count = m_newEnd - m_newBegin;
        if (fitting.size() * 2 <= count && fitting.size() < count)
            return false;
        qsizetype at = m_newBegin;
        for (qsizetype token : fitting) {
            fillRest(m_oldEnd, m_oldEnd, at, token);
            append(*knownAt(token), token, -1);
            at = token + 1;
        }
        fillRest(m_oldEnd, m_oldEnd, at, m_newEnd);
        return true;
    }

    /// The most words that start in order and between the neighbours.
    QList<qsizetype> fittingTokens() const
    {
        const bool hasRight = m_oldEnd < m_change.words.size();
        const quint32 low = m_zone.left >= 0 ? m_change.words[m_zone.left].startMs : m_change.lowMs;
        const quint32 high = hasRight ? m_change.words[m_oldEnd].startMs : m_change.highMs;
        QList<qsizetype> tokens;
        QList<quint32> starts;
        for (qsizetype i = m_newBegin; i < m_newEnd; ++i) {
            const Word *known = knownAt(i);
            if (!known || !known->isTimed() || known->startMs < low
                || (hasRight ? known->startMs : known->stop().count()) > high)
                continue;
            tokens.append(i);
            starts.append(known->startMs);
        }
        QList<qsizetype> result;
        for (qsizetype i : longestRising(starts))
            result.append(tokens[i]);
        return result;
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
