#include "models/review/reviewqueue.h"

#include <algorithm>

namespace models {

namespace {

constexpr int quietMs = 300; // after a key
constexpr qsizetype batchWords = 4000;
constexpr qsizetype batchSegments = 400;

/// The word's surroundings for a list, cut at blanks where there are some.
QString contextOf(const QString &text, qsizetype from, qsizetype to)
{
    constexpr qsizetype around = 40;
    constexpr qsizetype most = 160; // of the place itself
    qsizetype begin = std::max<qsizetype>(0, from - around);
    while (begin > 0 && begin < from && !text[begin - 1].isSpace())
        ++begin;
    const qsizetype stop = document::wholeCharacter(text, std::min(to, from + most));
    const qsizetype end = document::wholeCharacter(text, std::min(text.size(), stop + around));
    const QString before = (begin > 0 ? QStringLiteral("… ") : QString()) + text.sliced(begin, from - begin);
    const QString after = text.sliced(stop, end - stop) + (end < text.size() ? QStringLiteral("…") : QString());
    return before + QChar(0) + text.sliced(from, stop - from) + QChar(0) + after;
}

} // namespace

ReviewQueue::ReviewQueue(TranscriptModel &model, DocumentSpelling &spelling, QObject *parent)
    : QAbstractListModel(parent)
    , m_model(model)
    , m_spelling(spelling)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietMs);
    connect(&m_timer, &QTimer::timeout, this, &ReviewQueue::look);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReviewQueue::restart);
    connect(&model, &TranscriptModel::edited, this, &ReviewQueue::follow);
    connect(&spelling, &DocumentSpelling::knownChanged, this, [this] {
        m_store.touch(0, m_store.segments());
        if (m_batch)
            m_batch->isVoid = true;
        m_timer.start();
    });
    restart();
}

void ReviewQueue::setRules(const ReviewRules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    restart();
}

void ReviewQueue::setShown(quint8 kinds)
{
    if (std::exchange(m_kinds, kinds) == kinds)
        return;
    beginResetModel();
    m_shown.clear();
    m_shown.apply({.inserted = wanted(0, m_store.segments())});
    endResetModel();
    emit progressed();
}

void ReviewQueue::restart()
{
    beginResetModel();
    m_store.reset(m_model.transcript().segments.size());
    m_shown.clear();
    endResetModel();
    if (m_batch)
        m_batch->isVoid = true;
    look();
    emit progressed();
}

void ReviewQueue::follow(const document::Edit &edit)
{
    if (m_batch && edit.first < m_batch->first + m_batch->count + issueContextAfter) {
        m_batch->isVoid = m_batch->isVoid || edit.removed.size() != edit.inserted.size();
        for (qsizetype row = edit.first - issueContextAfter;
             row < edit.first + edit.inserted.size() + issueContextBefore; ++row)
            m_batch->touched.insert(row);
    }
    m_store.follow(edit);
    const qsizetype grown = edit.inserted.size() - edit.removed.size();
    if (grown != 0) {
        const IssueList::Change gone = m_shown.changeTo(edit.first, edit.removed.size(), {});
        m_shown.shift(gone.first + gone.removed, grown); // first: views may ask while rows go
        if (gone.removed > 0) {
            beginRemoveRows({}, int(gone.first), int(gone.first + gone.removed - 1));
            m_shown.apply(gone);
            endRemoveRows();
        }
    }
    showAgain(edit.first, edit.inserted.size());
    m_timer.start();
    emit progressed();
}

QList<Issue> ReviewQueue::wanted(qsizetype first, qsizetype count) const
{
    const IssueList &all = m_store.issues();
    QList<Issue> result;
    for (qsizetype i = all.firstOf(first); i < all.firstOf(first + count); ++i) {
        if (all.all()[i].kinds & m_kinds)
            result.append(all.all()[i]);
    }
    return result;
}

/// Brings the rows of these segments up to date with the store.
void ReviewQueue::showAgain(qsizetype first, qsizetype count)
{
    const IssueList::Change change = m_shown.changeTo(first, count, wanted(first, count));
    const qsizetype common = std::min(change.removed, change.inserted.size());
    if (change.removed > common) {
        beginRemoveRows({}, int(change.first + common), int(change.first + change.removed - 1));
        m_shown.apply({.first = change.first + common, .removed = change.removed - common});
        endRemoveRows();
    }
    m_shown.apply({.first = change.first, .removed = common, .inserted = change.inserted.mid(0, common)});
    if (common > 0)
        emit dataChanged(index(int(change.first)), index(int(change.first + common - 1)));
    if (change.inserted.size() > common) {
        beginInsertRows({}, int(change.first + common), int(change.first + change.inserted.size() - 1));
        m_shown.apply({.first = change.first + common, .inserted = change.inserted.mid(common)});
        endInsertRows();
    }
}

void ReviewQueue::look()
{
    if (m_batch)
        return;
    const QList<document::Segment> &segments = m_model.transcript().segments;
    auto [first, count] = m_store.nextStale(batchSegments);
    if (count == 0)
        return;
    qsizetype words = 0;
    for (qsizetype row = first; row < first + count; ++row) {
        words += segments[row].words.size();
        if (words > batchWords)
            count = row - first + 1;
    }
    const qsizetype context = std::min(first, issueContextBefore);
    m_batch = Batch{.first = first, .count = count};
    m_spelling.tools().spelling.worker().run(
        this,
        [part = segments.mid(first - context, context + count + issueContextAfter), context, count, rules = m_rules,
         lexicon = m_spelling.tools().spelling.lexicon(m_spelling.language()),
         known = m_spelling.known()] { return findIssues(part, context, count, rules, lexicon.get(), known); },
        [this, shift = first - context](QList<Issue> found) {
            for (Issue &issue : found)
                issue.segment += qint32(shift);
            take(found);
        });
}

void ReviewQueue::take(const QList<Issue> &found)
{
    const Batch batch = *std::exchange(m_batch, std::nullopt);
    if (!batch.isVoid) {
        qsizetype next = 0;
        for (qsizetype row = batch.first; row < batch.first + batch.count; ++row) {
            const qsizetype begin = next;
            while (next < found.size() && found[next].segment == row)
                ++next;
            if (!batch.touched.contains(row))
                m_store.setFresh(row, found.mid(begin, next - begin));
        }
        showAgain(batch.first, batch.count);
    }
    if (!m_timer.isActive())
        look();
    emit progressed();
}

document::Range ReviewQueue::rangeOf(int row) const
{
    const Issue &issue = issueAt(row);
    return {{issue.segment, issue.from}, {issue.segment, issue.to}};
}

int ReviewQueue::nextRow(const document::Position &from, int by) const
{
    const QList<Issue> &all = m_shown.all();
    const auto at
        = std::lower_bound(all.begin(), all.end(), from, [](const Issue &issue, const document::Position &to) {
              return document::Position{issue.segment, issue.from} < to;
          });
    const auto row = int(at - all.begin()) - (by > 0 ? 0 : 1);
    return row < all.size() ? row : -1;
}

bool ReviewQueue::isKnown(const document::Position &from, int row, int by) const
{
    const qsizetype to = row >= 0 ? issueAt(row).segment : by > 0 ? m_store.segments() - 1 : 0;
    for (qsizetype i = std::min(from.segment, to); i <= std::max(from.segment, to); ++i) {
        if (i < m_store.segments() && !m_store.isFresh(i))
            return false;
    }
    return true;
}

int ReviewQueue::rowOf(const document::Position &from, quint8 kinds) const
{
    for (int row = nextRow(from, 1); row >= 0 && row < rowCount(); ++row) {
        if (rangeOf(row).from != from)
            break;
        if (issueAt(row).kinds & kinds)
            return row;
    }
    return -1;
}

int ReviewQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.all().size());
}

QVariant ReviewQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Issue &issue = issueAt(index.row());
    if (issue.segment >= m_model.transcript().segments.size())
        return {}; // its row is about to go
    const document::Segment &segment = m_model.transcript().segments.at(issue.segment);
    const qsizetype to = std::min<qsizetype>(issue.to, segment.text.size());
    const qsizetype from = std::min<qsizetype>(issue.from, to);
    switch (role) {
    case Qt::DisplayRole:
    case WordRole:
        return segment.text.mid(from, to - from);
    case KindsRole:
        return issue.kinds;
    case SegmentRole:
        return qlonglong(issue.segment);
    case ContextRole:
        return contextOf(segment.text, from, to);
    case TimeRole: {
        const qsizetype word = segment.wordAtOffset(from);
        return qlonglong(word >= 0 ? segment.words[word].startMs : segment.startMs);
    }
    case ConfidenceRole:
        return int(issue.confidence);
    default:
        return {};
    }
}

} // namespace models
