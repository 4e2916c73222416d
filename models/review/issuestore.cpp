#include "models/review/issuestore.h"

#include <algorithm>

namespace models {

qsizetype IssueList::firstOf(qsizetype segment) const
{
    return std::lower_bound(m_issues.begin(), m_issues.end(), segment,
                            [](const Issue &issue, qsizetype row) { return issue.segment < row; })
        - m_issues.begin();
}

IssueList::Change IssueList::changeTo(qsizetype first, qsizetype count, const QList<Issue> &issues) const
{
    Change change{.first = firstOf(first), .inserted = issues};
    qsizetype end = firstOf(first + count);
    const auto same
        = std::mismatch(m_issues.begin() + change.first, m_issues.begin() + end, issues.begin(), issues.end());
    const qsizetype before = same.second - issues.begin();
    change.first += before;
    qsizetype behind = 0;
    while (end - behind > change.first && issues.size() - behind > before
           && m_issues[end - behind - 1] == issues[issues.size() - behind - 1])
        ++behind;
    change.removed = end - behind - change.first;
    change.inserted = issues.mid(before, issues.size() - behind - before);
    return change;
}

void IssueList::apply(const Change &change)
{
    const qsizetype common = std::min(change.removed, change.inserted.size());
    std::copy_n(change.inserted.begin(), common, m_issues.begin() + change.first);
    if (change.removed > common)
        m_issues.remove(change.first + common, change.removed - common);
    if (change.inserted.size() > common) {
        m_issues.insert(change.first + common, change.inserted.size() - common, {});
        std::copy(change.inserted.begin() + common, change.inserted.end(), m_issues.begin() + change.first + common);
    }
}

void IssueList::shift(qsizetype from, qsizetype segments)
{
    for (qsizetype i = from; segments != 0 && i < m_issues.size(); ++i)
        m_issues[i].segment += qint32(segments);
}

void IssueStore::reset(qsizetype segments)
{
    m_issues.clear();
    m_fresh = QList<bool>(segments, false);
    m_counts = {};
    m_checked = 0;
    m_low = 0;
}

int IssueStore::count(quint8 kinds) const
{
    int sum = 0;
    for (size_t combination = 0; combination < m_counts.size(); ++combination)
        sum += (combination & kinds) != 0 ? m_counts[combination] : 0;
    return sum;
}

void IssueStore::follow(const document::Edit &edit)
{
    if (edit.removed.size() == 1 && edit.inserted.size() == 1) {
        followText(edit);
    } else {
        const qsizetype begin = m_issues.firstOf(edit.first);
        const qsizetype end = m_issues.firstOf(edit.first + edit.removed.size());
        apply({.first = begin, .removed = end - begin});
        m_issues.shift(begin, edit.inserted.size() - edit.removed.size());
        touch(edit.first, edit.removed.size());
        m_fresh.remove(edit.first, edit.removed.size());
        m_fresh.insert(edit.first, edit.inserted.size(), false);
    }
    touch(edit.first - issueContextAfter, edit.inserted.size() + issueContextAfter + issueContextBefore);
}

/// Issues before the change stay, those behind it move.
void IssueStore::followText(const document::Edit &edit)
{
    const QString &before = edit.removed.first().text;
    const QString &after = edit.inserted.first().text;
    if (before == after)
        return;
    const auto same = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype from = same.first - before.begin();
    qsizetype behind = 0;
    const qsizetype most = std::min(before.size(), after.size()) - from;
    while (behind < most && before[before.size() - 1 - behind] == after[after.size() - 1 - behind])
        ++behind;
    const qsizetype to = before.size() - behind;
    const auto shift = qint32(after.size() - before.size());
    QList<Issue> kept;
    const qsizetype begin = m_issues.firstOf(edit.first);
    const qsizetype end = m_issues.firstOf(edit.first + 1);
    for (qsizetype i = begin; i < end; ++i) {
        Issue issue = m_issues.all()[i];
        const bool isWhole = issue.from == 0 && issue.to == before.size();
        if (issue.to > from && issue.from < to && !isWhole)
            continue;
        issue.from += !isWhole && issue.from >= to ? shift : 0;
        issue.to += isWhole || issue.to > from ? shift : 0;
        kept.append(issue);
    }
    apply({.first = begin, .removed = end - begin, .inserted = kept});
}

void IssueStore::touch(qsizetype first, qsizetype count)
{
    const qsizetype begin = std::max<qsizetype>(0, first);
    for (qsizetype row = begin; row < std::min(first + count, m_fresh.size()); ++row) {
        m_checked -= m_fresh[row] ? 1 : 0;
        m_fresh[row] = false;
    }
    m_low = std::min(m_low, begin);
}

std::pair<qsizetype, qsizetype> IssueStore::nextStale(qsizetype most)
{
    while (m_low < m_fresh.size() && m_fresh[m_low])
        ++m_low;
    qsizetype end = m_low;
    while (end < m_fresh.size() && end < m_low + most && !m_fresh[end])
        ++end;
    return {m_low, end - m_low};
}

void IssueStore::setFresh(qsizetype row, const QList<Issue> &issues)
{
    apply(m_issues.changeTo(row, 1, issues));
    m_checked += m_fresh[row] ? 0 : 1;
    m_fresh[row] = true;
}

void IssueStore::apply(const IssueList::Change &change)
{
    for (qsizetype i = change.first; i < change.first + change.removed; ++i)
        --m_counts[m_issues.all()[i].kinds];
    for (const Issue &issue : change.inserted)
        ++m_counts[issue.kinds];
    m_issues.apply(change);
}

} // namespace models
