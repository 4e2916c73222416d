#include "models/document/search.h"

#include <chrono>
#include <QElapsedTimer>

namespace document {

namespace {

constexpr std::chrono::milliseconds mostTime{4000}; // for a regular expression in one document
constexpr qsizetype rowsBetweenLooks = 64;

/// Texts lie scattered in memory; fetching the next ones early halves the time of a plain search. Always inline: g++ 12
/// takes a function that only fetches for one that does nothing.
#ifdef __GNUC__
[[gnu::always_inline]] inline void fetchEarly(const QList<Segment> &segments, qsizetype row)
{
    constexpr qsizetype lead = 4;
    constexpr qsizetype lineUnits = 32;
    constexpr qsizetype mostUnits = 512;
    if (row + lead >= segments.size())
        return;
    const QString &text = segments[row + lead].text;
    for (qsizetype unit = 0; unit < std::min(text.size(), mostUnits); unit += lineUnits)
        __builtin_prefetch(text.constData() + unit);
}
#else
void fetchEarly(const QList<Segment> &, qsizetype) { }
#endif

bool hasDoubt(const Segment &segment, const SearchSpan &span, double threshold)
{
    for (qsizetype i = std::max<qsizetype>(segment.wordAtOffset(span.from), 0);
         i < segment.words.size() && segment.words[i].offset < quint32(span.to); ++i) {
        const std::optional<double> confidence = segment.words[i].confidence();
        if (confidence && *confidence < threshold && segment.wordEnd(i) > span.from)
            return true;
    }
    return false;
}

} // namespace

Searcher::Searcher(const SearchQuery &query)
    : m_query(query)
{
    if (query.regularExpression)
        m_pattern = SearchPattern(query.text, query.matchCase, query.wholeWord);
    else
        m_text = SearchText(query.text, query.matchCase, query.wholeWord);
}

QString Searcher::error() const
{
    return m_query.regularExpression ? m_pattern.error() : QString();
}

bool Searcher::isSearched(const Transcript &transcript, qsizetype segment) const
{
    if (m_query.within && (segment < m_query.within->from.segment || segment > m_query.within->to.segment))
        return false;
    return !m_query.speaker || transcript.speakerName(transcript.segments[segment]) == *m_query.speaker;
}

void Searcher::keepWanted(const Segment &segment, qsizetype row, QList<SearchSpan> &spans) const
{
    if (m_query.within) {
        const Range &within = *m_query.within;
        spans.removeIf([&](const SearchSpan &span) {
            return Position{row, span.from} < within.from || within.to < Position{row, span.to};
        });
    }
    if (m_query.belowConfidence > 0)
        spans.removeIf([&](const SearchSpan &span) { return !hasDoubt(segment, span, m_query.belowConfidence); });
}

bool Searcher::find(const Transcript &transcript, qsizetype segment, QList<SearchSpan> &spans)
{
    spans.clear();
    if (isEmpty() || !isSearched(transcript, segment))
        return true;
    const Segment &row = transcript.segments[segment];
    bool complete = true;
    if (m_query.regularExpression)
        complete = m_pattern.find(row.text, spans);
    else
        m_text.find(row.text, spans);
    if (!spans.isEmpty())
        keepWanted(row, segment, spans);
    return complete;
}

Found Searcher::findAll(const Transcript &transcript, const std::stop_token &stop)
{
    return findRows(transcript, 0, transcript.segments.size(), stop);
}

Found Searcher::findRows(const Transcript &transcript, qsizetype first, qsizetype count, const std::stop_token &stop)
{
    Found found{.first = first};
    found.rows.resize(count);
    if (!error().isEmpty())
        return found;
    QElapsedTimer time;
    time.start();
    QList<SearchSpan> spans;
    for (qsizetype i = 0; i < count; ++i) {
        if (i % rowsBetweenLooks == 0 && stop.stop_requested()) {
            found.end = SearchEnd::Stopped;
            return found;
        }
        fetchEarly(transcript.segments, first + i);
        const bool inTime = isQuick() || !time.hasExpired(mostTime.count());
        if (!inTime || !find(transcript, first + i, spans)) {
            found.end = SearchEnd::TooSlow;
            return found;
        }
        if (spans.isEmpty())
            continue;
        found.hits += spans.size();
        found.rows[i] = QList<SearchSpan>(spans.begin(), spans.end()); // no larger than it need be
    }
    return found;
}

std::optional<QString> Searcher::replacement(const Segment &segment, const SearchSpan &span, const ReplaceText &with)
{
    std::optional<QString> text = with.text;
    if (m_query.regularExpression)
        text = m_pattern.expand(segment.text, span, with.text);
    if (text && with.preserveCase)
        text = inCaseOf(segment.text.mid(span.from, span.to - span.from), *text);
    return text;
}

} // namespace document
