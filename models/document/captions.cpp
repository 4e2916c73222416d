#include "models/document/captions.h"

#include "models/document/captionlines.h"
#include <algorithm>
#include <limits>

namespace document {

namespace {

constexpr Ms longestLinger{500}; ///< how long a cue may stay after its last word
constexpr Ms shortestCue{833}; ///< 20 frames at 24 a second
constexpr Ms readingTime{50}; ///< a character, at 20 a second

// what makes a good end of a cue, against how full it is
constexpr double fillWeight = 1.6;
constexpr double sentenceBonus = 0.9;
constexpr double clauseBonus = 0.4;
constexpr double silenceBonus = 0.4; ///< a second
constexpr double danglingPenalty = 0.5;
constexpr double orphanPenalty = 0.6;
constexpr int orphanWidth = 12;

/// Cuts one segment into cues.
class SegmentRenderer
{
public:
    SegmentRenderer(const Segment &segment, const CaptionRules &rules)
        : m_segment(segment)
        , m_rules(rules)
        , m_lines(captionUnits(segment), rules)
    {
    }

    void render(QList<Segment> &cues)
    {
        const qsizetype count = m_lines.units().size();
        for (qsizetype first = 0; first < count;) {
            const qsizetype taken = bestCount(first);
            cues.append(cue(first, taken));
            first += taken;
        }
    }

private:
    const Word &word(qsizetype unit) const { return m_segment.words[unit]; }

    bool fits(qsizetype first, qsizetype count) const
    {
        const qsizetype last = first + count - 1;
        if (m_rules.maxSegmentWords && count > *m_rules.maxSegmentWords)
            return false;
        if (m_rules.maxSegmentDuration && word(last).stop() - word(first).start() > Ms(*m_rules.maxSegmentDuration))
            return false;
        if (m_rules.maxSilenceBetweenWords && silenceAfter(last - 1) > Ms(*m_rules.maxSilenceBetweenWords))
            return false;
        return m_lines.fits(first, count);
    }

    Ms silenceAfter(qsizetype unit) const { return word(unit + 1).start() - word(unit).stop(); }

    /// How many units the next cue takes: as many as fit, cut back to where it reads well.
    qsizetype bestCount(qsizetype first) const
    {
        const qsizetype rest = m_lines.units().size() - first;
        qsizetype most = 1;
        while (most < rest && fits(first, most + 1))
            ++most;
        if (most == rest || silenceIsTooLong(first + most - 1))
            return most;
        const double width = std::max(1, m_lines.width(first, most));
        qsizetype best = most;
        double bestScore = -1;
        for (qsizetype count = 1; count <= most; ++count) {
            const double score = fillWeight * m_lines.width(first, count) / width + breakScore(first + count - 1);
            if (score >= bestScore) {
                best = count;
                bestScore = score;
            }
        }
        return best;
    }

    bool silenceIsTooLong(qsizetype unit) const
    {
        return m_rules.maxSilenceBetweenWords && silenceAfter(unit) > Ms(*m_rules.maxSilenceBetweenWords);
    }

    /// How well it reads to end a cue after this unit.
    double breakScore(qsizetype unit) const
    {
        const QList<CaptionUnit> &units = m_lines.units();
        double score = std::clamp(double(silenceAfter(unit).count()) / 1000, 0.0, 1.0) * silenceBonus;
        if (endsSentence(units[unit].text))
            score += sentenceBonus;
        else if (endsClause(units[unit].text))
            score += clauseBonus;
        else if (isDangling(units[unit].text))
            score -= danglingPenalty;
        if (m_lines.width(unit + 1, units.size() - unit - 1) < orphanWidth)
            score -= orphanPenalty;
        return score;
    }

    Segment cue(qsizetype first, qsizetype count) const
    {
        Segment result{.speaker = m_segment.speaker, .channel = m_segment.channel};
        const QList<qsizetype> starts = m_lines.lineStarts(first, count);
        for (qsizetype i = first; i < first + count; ++i) {
            const CaptionUnit &unit = m_lines.units()[i];
            if (i > first)
                result.text += starts.contains(i) ? QStringLiteral("\n") : unit.glue;
            Word copy = word(i);
            copy.offset = quint32(result.text.size());
            result.words.append(copy);
            result.text += unit.text;
        }
        result.startMs = word(first).startMs;
        for (const Word &each : std::as_const(result.words))
            result.stopMs = std::max(result.stopMs, quint32(each.stop().count()));
        return result;
    }

    const Segment &m_segment;
    const CaptionRules &m_rules;
    const CaptionLines m_lines;
};

void cutWords(Segment &cue)
{
    for (Word &word : cue.words) {
        const Ms start = std::clamp(word.start(), cue.start(), cue.stop());
        const Ms stop = std::clamp(word.stop(), start, cue.stop());
        if (start != word.start() || stop != word.stop())
            word.setSpan(start, stop);
    }
}

/// Lets a cue stay long enough to be read, and leaves the gap before the next.
void setStop(Segment &cue, Ms limit, const CaptionRules &rules)
{
    const Ms wanted = cue.start() + std::max(shortestCue, readingTime * displayWidth(cue.text));
    Ms stop = std::max(cue.stop(), std::min(wanted, cue.stop() + longestLinger));
    if (rules.maxSegmentDuration)
        stop = std::max(cue.stop(), std::min(stop, cue.start() + Ms(*rules.maxSegmentDuration)));
    stop = std::clamp(stop, cue.start(), std::max(cue.start(), limit));
    cue.stopMs = quint32(stop.count());
    cutWords(cue);
}

void setTimes(Transcript &captions, const CaptionRules &rules)
{
    QList<Segment> &cues = captions.segments;
    std::stable_sort(cues.begin(), cues.end(),
                     [](const Segment &a, const Segment &b) { return a.startMs < b.startMs; });
    for (qsizetype i = 0; i < cues.size(); ++i) {
        cues[i].id = u's' + QString::number(i + 1);
        if (i > 0 && cues[i].startMs < cues[i - 1].stopMs) {
            cues[i].startMs = cues[i - 1].stopMs;
            cues[i].stopMs = std::max(cues[i].startMs, cues[i].stopMs);
        }
        const bool isLast = i + 1 == cues.size();
        const Ms end = captions.duration > Ms(0) ? std::max(captions.duration, cues[i].stop())
                                                 : Ms(std::numeric_limits<quint32>::max());
        setStop(cues[i], isLast ? end : cues[i + 1].start() - Ms(std::max(0, rules.minSegmentGap)), rules);
    }
}

} // namespace

Transcript renderCaptions(const Transcript &transcript, const CaptionRules &rules)
{
    if (transcript.kind == Kind::Captions)
        return transcript;
    Transcript captions{.kind = Kind::Captions, .language = transcript.language, .duration = transcript.duration};
    captions.speakers = transcript.speakers;
    for (const Segment &segment : transcript.segments)
        SegmentRenderer(segment, rules).render(captions.segments);
    setTimes(captions, rules);
    return captions;
}

} // namespace document
