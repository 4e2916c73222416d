#pragma once

#include "models/document/edit.h"
#include "models/review/issues.h"

#include <array>

namespace models {

/// Issues in order of their places.
class IssueList
{
public:
    struct Change
    {
        qsizetype first = 0;
        qsizetype removed = 0;
        QList<Issue> inserted{};
    };

    const QList<Issue> &all() const { return m_issues; }
    qsizetype firstOf(qsizetype segment) const; ///< index of the first issue in or behind the segment
    /// The least that is to be done so that the segments [first, first + count) have exactly these issues.
    Change changeTo(qsizetype first, qsizetype count, const QList<Issue> &issues) const;
    void apply(const Change &change);
    void shift(qsizetype from, qsizetype segments); ///< the issues from index `from` on are that many segments later
    void clear() { m_issues.clear(); }

private:
    QList<Issue> m_issues;
};

/// The issues of a document, and which segments are to be looked at (again).
class IssueStore
{
public:
    void reset(qsizetype segments); ///< all are to be looked at
    const IssueList &issues() const { return m_issues; }
    int count(quint8 kinds) const; ///< issues of one of these kinds
    qsizetype checked() const { return m_checked; } ///< segments
    qsizetype segments() const { return m_fresh.size(); }

    /// Moves along with the edit: issues in changed text go, others stay with their text. The changed segments and
    /// those that depend on them are to be looked at.
    void follow(const document::Edit &edit);
    void touch(qsizetype first, qsizetype count);
    /// Rows to be looked at next, at most `most`; empty when all have been.
    std::pair<qsizetype, qsizetype> nextStale(qsizetype most);
    bool isFresh(qsizetype row) const { return m_fresh[row]; }
    void setFresh(qsizetype row, const QList<Issue> &issues); ///< the segment was looked at

private:
    void apply(const IssueList::Change &change);
    void followText(const document::Edit &edit);

    IssueList m_issues;
    QList<bool> m_fresh;
    std::array<int, 256> m_counts{}; ///< by the combination of kinds
    qsizetype m_checked = 0;
    qsizetype m_low = 0; ///< all rows before it are fresh
};

} // namespace models
