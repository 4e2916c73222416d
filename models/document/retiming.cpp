#include "models/document/retiming.h"

#include "models/document/textzone.h"
#include "models/document/wordfill.h"
#include <algorithm>

namespace document {

namespace {

/// Assembles the words after a change: kept ones, touched ones, and runs that need times.
class Retimer
{
public:
    explicit Retimer(const TextChange &change)
        : m_change(change)
        , m_zone(zoneOf(change))
    {
    }

    Retimed run()
    {
        m_result.text = m_zone.text;
        keep(0, m_zone.touchesLeft ? m_zone.left : m_zone.left + 1, 0);
        retimeZone();
        const qsizetype suffix = m_zone.touchesRight ? m_zone.right + 1 : m_zone.right;
        keep(suffix, m_change.words.size(), m_zone.shift);
        for (const FreshRun &run : neighboursAsOne())
            placeRun(m_change, m_result, run);
        return m_result;
    }

private:
    void keep(qsizetype begin, qsizetype end, qsizetype shift)
    {
        for (qsizetype i = begin; i < end; ++i) {
            Word word = m_change.words[i];
            word.offset = quint32(qsizetype(word.offset) + shift);
            append(word, i);
        }
    }

    void append(const Word &word, qsizetype origin)
    {
        m_result.words.append(word);
        m_result.origins.append(origin);
    }

    void retimeZone()
    {
        const qsizetype tokens = m_zone.tokens.size();
        const bool sameWord = m_zone.touchesLeft && m_zone.touchesRight && m_zone.left == m_zone.right;
        if (sameWord || m_zone.leftTokens + m_zone.rightTokens > tokens) {
            wholeZone(sameWord);
            return;
        }
        share(m_zone.left, 0, m_zone.leftTokens);
        const FilledRun middle = fillMiddle(m_change, m_zone);
        for (FreshRun run : middle.fresh) {
            run.first += m_result.words.size();
            m_fresh.append(run);
        }
        m_result.words += middle.words;
        m_result.origins += middle.origins;
        share(m_zone.right, tokens - m_zone.rightTokens, m_zone.rightTokens);
    }

    /// All tokens come from one word, or from two that grew together.
    void wholeZone(bool sameWord)
    {
        if (sameWord) {
            share(m_zone.left, 0, m_zone.tokens.size());
            return;
        }
        const Word last = m_change.words[m_zone.right];
        Word word = m_change.words[m_zone.left];
        word.setSpan(word.start(), std::max(word.stop(), last.stop()));
        word.setTimed(word.isTimed() || last.isTimed());
        word.setSource(WordSource::Merged);
        shareWord(word, m_zone.left, 0, m_zone.tokens.size());
    }

    void share(qsizetype origin, qsizetype firstToken, qsizetype count)
    {
        if (count > 0)
            shareWord(m_change.words[origin], origin, firstToken, count);
    }

    /// One token keeps the word's span; more of them share it.
    void shareWord(Word word, qsizetype origin, qsizetype firstToken, qsizetype count)
    {
        const qsizetype first = m_result.words.size();
        word.setConfidence(1);
        for (qsizetype i = 0; i < count; ++i) {
            word.offset = quint32(m_zone.tokens[firstToken + i].begin);
            append(word, i == 0 ? origin : -1);
        }
        const bool grows = count == 1 && word.source() == WordSource::Estimated && word.isTimed();
        for (qsizetype i = 0; i < count && count > 1; ++i)
            m_result.words[first + i].setSource(isTyped(firstToken + i) ? WordSource::Estimated : WordSource::Split);
        if (count > 1 || grows)
            m_fresh.append({first, count, true, word.startMs, quint32(word.stop().count()), grows});
    }

    /// Runs that touch share their time.
    QList<FreshRun> neighboursAsOne() const
    {
        QList<FreshRun> result;
        for (const FreshRun &run : m_fresh) {
            if (result.isEmpty() || run.firm || result.last().firm
                || result.last().first + result.last().count != run.first) {
                result.append(run);
                continue;
            }
            FreshRun &last = result.last();
            last.count += run.count;
            last.grows = last.grows || run.grows;
            if (!run.hasSpan)
                continue;
            last.startMs = last.hasSpan ? std::min(last.startMs, run.startMs) : run.startMs;
            last.stopMs = last.hasSpan ? std::max(last.stopMs, run.stopMs) : run.stopMs;
            last.hasSpan = true;
        }
        return result;
    }

    bool isTyped(qsizetype token) const
    {
        const TextSpan span = m_zone.tokens[token];
        return span.begin >= m_change.from && span.end <= m_change.from + m_change.inserted.size();
    }

    const TextChange &m_change;
    const TextZone m_zone;
    Retimed m_result;
    QList<FreshRun> m_fresh;
};

} // namespace

Retimed retime(const TextChange &change)
{
    return Retimer(change).run();
}

void makeUntimedWords(Segment &segment)
{
    segment.words.clear();
    segment.wordExtra.clear();
    const QList<TextSpan> spans = wordSpans(segment.text);
    segment.words.reserve(spans.size());
    for (const TextSpan &span : spans) {
        Word word;
        word.offset = quint32(span.begin);
        word.setTimed(false);
        segment.words.append(word);
    }
    spreadWords(segment.text, segment.words, 0, segment.words.size(), segment.startMs, segment.stopMs);
}

} // namespace document
