#include "models/review/issues.h"

#include "models/document/alignment.h"
#include "models/review/segmentnotes.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace models {

using document::Segment;

namespace {

struct KindName
{
    IssueKind kind;
    QLatin1StringView name;
};
constexpr KindName kindNames[]
    = {{LowConfidence, "confidence"_L1}, {UnknownWord, "word"_L1}, {TooFast, "fast"_L1}, {TooSlow, "slow"_L1},
       {Overlap, "overlap"_L1},          {Gap, "gap"_L1},          {Loop, "loop"_L1},    {SpeakerFlip, "flip"_L1}};

QStringList foldedWords(const Segment &segment)
{
    QStringList words;
    for (qsizetype i = 0; i < segment.words.size(); ++i)
        words.append(document::foldedWord(segment.wordText(i)));
    return words;
}

/// Finds what is wrong with one segment.
class SegmentReview
{
public:
    SegmentReview(const QList<Segment> &segments, qsizetype row, const ReviewRules &rules)
        : m_segments(segments)
        , m_row(row)
        , m_segment(segments[row])
        , m_rules(rules)
        , m_notes(m_segment.extra.isEmpty() ? SegmentNotes() : notesOf(m_segment))
    {
    }

    bool isDone() const { return m_notes.reviewed || m_segment.text.isEmpty(); }

    void addDoubtfulWords()
    {
        for (qsizetype i = 0; i < m_segment.words.size(); ++i) {
            const std::optional<double> confidence = m_segment.words[i].confidence();
            if (!confidence || *confidence >= m_rules.confidence)
                continue;
            const document::TextSpan span
                = bareWord(m_segment.text, {qsizetype(m_segment.words[i].offset), m_segment.wordEnd(i)});
            add(LowConfidence, span.begin, span.end, quint8(std::lround(*confidence * 100)));
        }
    }

    void addUnknownWords(Lexicon &lexicon, const KnownWords &known)
    {
        const QSet<QString> accepted = acceptedWords(m_segment);
        for (const document::TextSpan &span : lexicon.unknownWords(m_segment.text, known)) {
            const QStringView word = QStringView(m_segment.text).sliced(span.begin, span.end - span.begin);
            if (accepted.isEmpty() || !accepted.contains(spellForm(word)))
                add(UnknownWord, span.begin, span.end);
        }
    }

    void addTiming()
    {
        const double seconds = double(m_segment.stopMs - std::min(m_segment.startMs, m_segment.stopMs)) / 1000;
        constexpr qsizetype fewestWords = 3; // fewer say nothing about the speed
        constexpr double slowSeconds = 5;
        const auto words = double(m_segment.words.size());
        if (m_segment.words.size() >= fewestWords && words > m_rules.mostWordsPerSecond * seconds)
            addWhole(TooFast);
        else if (seconds >= slowSeconds && words < m_rules.leastWordsPerSecond * seconds)
            addWhole(TooSlow);
        if (m_row == 0)
            return;
        const Segment &before = m_segments[m_row - 1];
        if (before.channel == m_segment.channel && m_segment.start() + m_rules.longestOverlap < before.stop())
            addWhole(Overlap);
        if (before.stop() + m_rules.longestGap < m_segment.start())
            addWhole(Gap);
    }

    void addLoops()
    {
        const QStringList words = foldedWords(m_segment);
        for (const WordLoop &loop : findLoops(words)) {
            add(Loop, m_segment.words[loop.first].offset, m_segment.wordEnd(loop.first + loop.count - 1));
        }
        if (repeatsSegment(words))
            addWhole(Loop);
    }

    void addFlip()
    {
        if (m_row == 0 || m_row + 1 >= m_segments.size() || m_segment.speaker < 0)
            return;
        const qint32 before = m_segments[m_row - 1].speaker;
        if (before != m_segment.speaker && before == m_segments[m_row + 1].speaker
            && m_segment.stop() - m_segment.start() < m_rules.shortestTurn)
            addWhole(SpeakerFlip);
    }

    /// In order; a place that is an issue for several reasons is one issue.
    QList<Issue> found()
    {
        std::stable_sort(m_issues.begin(), m_issues.end(), [](const Issue &a, const Issue &b) {
            return std::pair(a.from, a.to) < std::pair(b.from, b.to);
        });
        QList<Issue> merged;
        for (const Issue &issue : std::as_const(m_issues)) {
            if (merged.isEmpty() || merged.last().from != issue.from || merged.last().to != issue.to) {
                merged.append(issue);
                continue;
            }
            merged.last().kinds |= issue.kinds;
            merged.last().confidence = std::max(merged.last().confidence, issue.confidence);
        }
        return merged;
    }

private:
    void add(IssueKind kind, qsizetype from, qsizetype to, quint8 confidence = 0)
    {
        if (m_notes.accepted.isEmpty() || !m_notes.accepted.contains(issueName(kind)))
            m_issues.append({qint32(m_row), qint32(from), qint32(to), kind, confidence});
    }

    void addWhole(IssueKind kind) { add(kind, 0, m_segment.text.size()); }

    /// Four words and more that were just said, or anything for the third time.
    bool repeatsSegment(const QStringList &words) const
    {
        constexpr qsizetype longSentence = 4;
        if (words.isEmpty() || m_row == 0 || words != foldedWords(m_segments[m_row - 1]))
            return false;
        return words.size() >= longSentence || (m_row > 1 && words == foldedWords(m_segments[m_row - 2]));
    }

    const QList<Segment> &m_segments;
    const qsizetype m_row;
    const Segment &m_segment;
    const ReviewRules &m_rules;
    const SegmentNotes m_notes;
    QList<Issue> m_issues;
};

} // namespace

QString issueName(IssueKind kind)
{
    const auto *found = std::find_if(std::begin(kindNames), std::end(kindNames),
                                     [kind](const KindName &row) { return row.kind == kind; });
    return found == std::end(kindNames) ? QString() : QString(found->name);
}

document::TextSpan bareWord(QStringView text, document::TextSpan word)
{
    const auto isBare
        = [&](qsizetype at) { return text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate(); };
    document::TextSpan bare = word;
    while (bare.begin < bare.end && !isBare(bare.begin))
        ++bare.begin;
    while (bare.end > bare.begin && !isBare(bare.end - 1))
        --bare.end;
    return bare.begin < bare.end ? bare : word;
}

QList<Issue> findIssues(const QList<Segment> &segments, qsizetype first, qsizetype count, const ReviewRules &rules,
                        Lexicon *lexicon, const KnownWords &known)
{
    QList<Issue> issues;
    for (qsizetype row = first; row < first + count; ++row) {
        SegmentReview review(segments, row, rules);
        if (review.isDone())
            continue;
        review.addDoubtfulWords();
        if (lexicon)
            review.addUnknownWords(*lexicon, known);
        review.addTiming();
        review.addLoops();
        review.addFlip();
        issues += review.found();
    }
    return issues;
}

} // namespace models
