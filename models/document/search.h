#pragma once

#include "models/document/corrections.h"
#include "models/document/searchpattern.h"
#include "models/document/searchtext.h"

/// Searching the text of a transcript, segment by segment; takes values and can run on a worker.
namespace document {

/// What is looked for, and where.
struct SearchQuery
{
    QString text{};
    bool matchCase = false;
    bool wholeWord = false;
    bool regularExpression = false;
    std::optional<QString> speaker{}; ///< only what this speaker says; empty: where no speaker is known
    double belowConfidence = 0; ///< 0..1: only where the recogniser was less sure of a word; 0: anywhere
    std::optional<Range> within{}; ///< only inside of this range
    bool operator==(const SearchQuery &) const = default;
};

/// What is put in the place of a hit.
struct ReplaceText
{
    QString text{}; ///< of a regular expression: $1 and \1 are its groups, $0 the hit, \n and \t as usual
    bool preserveCase = false; ///< HIT, Hit and hit give REPLACED, Replaced and replaced
    bool operator==(const ReplaceText &) const = default;
};

enum class SearchEnd { Complete, Stopped, TooSlow };

/// The hits of every row of a stretch of segments; rows without any are empty.
struct Found
{
    qsizetype first = 0;
    QList<QList<SearchSpan>> rows{};
    qsizetype hits = 0;
    SearchEnd end = SearchEnd::Complete;
};

/// Looks for one query. Plain text is compared by its Unicode case folding and canonical decomposition, soft hyphens
/// and (unless case matters) Arabic and Hebrew vowel points left out. A regular expression that takes too long ends the
/// search. Not for two threads at once; copies are cheap.
class Searcher
{
public:
    explicit Searcher(const SearchQuery &query);

    const SearchQuery &query() const { return m_query; }
    void setWithin(const std::optional<Range> &within) { m_query.within = within; }
    bool isEmpty() const { return m_query.text.isEmpty(); }
    QString error() const; ///< a sentence about an expression that cannot be used; empty when all is well
    bool isQuick() const { return !m_query.regularExpression; } ///< a segment costs no more than its length

    /// The hits of one segment, in order and apart. False when the expression takes too long.
    bool find(const Transcript &transcript, qsizetype segment, QList<SearchSpan> &spans);
    Found findAll(const Transcript &transcript, const std::stop_token &stop = {});
    Found findRows(const Transcript &transcript, qsizetype first, qsizetype count, const std::stop_token &stop = {});

    /// What `with` gives for this hit; nothing when the expression no longer matches there.
    std::optional<QString> replacement(const Segment &segment, const SearchSpan &span, const ReplaceText &with);

private:
    bool isSearched(const Transcript &transcript, qsizetype segment) const;
    void keepWanted(const Segment &segment, qsizetype row, QList<SearchSpan> &spans) const;

    SearchQuery m_query;
    SearchText m_text;
    SearchPattern m_pattern;
};

/// The edit that replaces all of `found` in one step; nothing when asked to stop.
std::optional<Edit> replaceFound(const Transcript &transcript, Searcher searcher, const Found &found,
                                 const ReplaceText &with, const std::stop_token &stop = {});

/// One pair of a list that is run from its start to its end.
struct ReplaceStep
{
    SearchQuery query{};
    ReplaceText with{};
};

/// What a list of pairs does to a transcript.
struct ReplaceRun
{
    Edit edit{}; ///< all of it in one step
    QList<qsizetype> counts{}; ///< replacements by each pair; -1 where it cannot be used or takes too long
    qsizetype total() const;
};

/// Each pair works on what those before it have left.
std::optional<ReplaceRun> replaceByList(const Transcript &transcript, const QList<ReplaceStep> &steps,
                                        const std::stop_token &stop = {});

/// `text` in the case of `pattern`: all capitals, a capital at its start, or as it is.
QString inCaseOf(const QString &pattern, const QString &text);

} // namespace document
