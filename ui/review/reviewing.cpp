#include "ui/review/reviewing.h"

#include "models/document/editing.h"
#include "models/review/acceptance.h"
#include "models/review/segmentnotes.h"

#include <algorithm>
#include <QScopedValueRollback>

namespace ui {

using document::Range;
using models::Issue;

namespace {

constexpr quint8 wordKinds = models::LowConfidence | models::UnknownWord;

bool isBefore(const Range &a, const Range &b)
{
    return std::pair(a.from, a.to) < std::pair(b.from, b.to);
}

} // namespace

Reviewing::Reviewing(models::ReviewQueue &queue, models::DocumentSpelling &spelling, TranscriptView &view,
                     QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_spelling(spelling)
    , m_view(view)
{
    connect(&queue, &models::ReviewQueue::progressed, this, &Reviewing::tryWish);
    connect(view.model(), &models::TranscriptModel::edited, this, &Reviewing::follow);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &Reviewing::clear);
    connect(&view, &TranscriptView::caretMoved, this, &Reviewing::noteCaret);
}

Range Reviewing::range() const
{
    const qsizetype row = m_chosen->issue.segment;
    const qsizetype size = m_view.model()->transcript().segments[row].text.size();
    return {{row, m_chosen->issue.from}, {row, size - m_chosen->behind}};
}

QString Reviewing::text() const
{
    return m_view.model()->transcript().text(range());
}

int Reviewing::chosenRow() const
{
    if (!m_chosen)
        return -1;
    const int row = m_queue.rowOf(range().from, m_chosen->issue.kinds);
    return row >= 0 && m_queue.rangeOf(row) == range() ? row : -1;
}

QString Reviewing::chosenWord() const
{
    return m_chosen ? m_chosen->word : QString();
}

bool Reviewing::isWord() const
{
    return m_chosen && (m_chosen->issue.kinds & wordKinds);
}

/// The first row after the place, or the last one before it; the place itself is left out.
int Reviewing::rowBehind(const Range &place, int by) const
{
    int row = m_queue.nextRow(place.from, 1);
    if (row < 0)
        row = m_queue.rowCount();
    if (by < 0) {
        while (row < m_queue.rowCount() && isBefore(m_queue.rangeOf(row), place))
            ++row;
        return row - 1;
    }
    while (row < m_queue.rowCount() && !isBefore(place, m_queue.rangeOf(row)))
        ++row;
    return row < m_queue.rowCount() ? row : -1;
}

void Reviewing::step(int by)
{
    const document::Position caret = m_view.caret();
    if (m_chosen) {
        m_wishFrom = range();
    } else { // an issue that starts at the caret is the next one
        m_wishFrom = {caret, caret};
        if (by > 0)
            m_wishFrom.to.offset = -1;
    }
    m_wish = by;
    tryWish();
}

void Reviewing::tryWish()
{
    if (m_wish == 0)
        return;
    int row = rowBehind(m_wishFrom, m_wish);
    if (row < 0 && m_queue.isComplete()) // round and round
        row = m_wish > 0 ? (m_queue.rowCount() > 0 ? 0 : -1) : m_queue.rowCount() - 1;
    if (!m_queue.isComplete() && (row < 0 || !m_queue.isKnown(m_wishFrom.from, row, m_wish)))
        return; // when more is known
    m_wish = 0;
    if (row >= 0)
        return choose(row);
    clear();
    emit nothingLeft();
}

void Reviewing::choose(int row)
{
    const Issue issue = m_queue.issueAt(row);
    const document::Segment &segment = m_view.model()->transcript().segments[issue.segment];
    m_chosen = Chosen{.issue = issue,
                      .id = segment.id,
                      .word = segment.text.mid(issue.from, issue.to - issue.from),
                      .behind = segment.text.size() - issue.to};
    const QScopedValueRollback moving(m_moving, true);
    m_view.setSelection(m_queue.rangeOf(row));
    emit chosenChanged();
}

void Reviewing::clear()
{
    m_wish = 0;
    if (std::exchange(m_chosen, std::nullopt))
        emit chosenChanged();
}

void Reviewing::noteCaret()
{
    if (!m_moving)
        m_wish = 0; // the person went elsewhere
    const bool isHere = m_chosen && m_view.model()
        && m_view.model()->transcript().segments.value(m_chosen->issue.segment).id == m_chosen->id;
    if (!isHere || m_moving)
        return; // nothing is chosen, or rows have moved and follow() will see to it
    const document::Position caret = m_view.caret();
    if (caret < range().from || range().to < caret)
        clear();
}

/// The place moves with the text; typing over it is no reason to forget it.
void Reviewing::follow(const document::Edit &edit)
{
    ++m_revision;
    if (!m_chosen || edit.first > m_chosen->issue.segment)
        return;
    const qsizetype row = m_chosen->issue.segment;
    if (edit.first + edit.removed.size() <= row) {
        m_chosen->issue.segment += qint32(edit.inserted.size() - edit.removed.size());
        return;
    }
    if (edit.removed.size() != edit.inserted.size())
        return clear();
    const QString &before = edit.removed[row - edit.first].text;
    const QString &after = edit.inserted[row - edit.first].text;
    const qsizetype same
        = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
    const qsizetype most = std::min(before.size(), after.size()) - same;
    qsizetype sameBehind = 0;
    while (sameBehind < most && before[before.size() - 1 - sameBehind] == after[after.size() - 1 - sameBehind])
        ++sameBehind;
    const auto grown = qint32(after.size() - before.size());
    if (before.size() - sameBehind < m_chosen->issue.from)
        m_chosen->issue.from += grown;
    else if (same > before.size() - m_chosen->behind)
        m_chosen->behind += grown;
    else if (same < m_chosen->issue.from || sameBehind < m_chosen->behind)
        clear();
}

void Reviewing::apply(const document::Edit &edit)
{
    m_view.model()->closeUndoStep();
    m_view.model()->apply(edit);
}

void Reviewing::goOn(const Range &from)
{
    m_chosen.reset();
    m_wishFrom = from;
    m_wish = 1;
    tryWish();
    emit chosenChanged();
}

void Reviewing::accept()
{
    const document::Transcript &transcript = m_view.model()->transcript();
    if (transcript.segments.isEmpty())
        return;
    if (!m_chosen) {
        const qsizetype row = m_view.caret().segment;
        apply(models::setReviewed(transcript, row, 1, true));
        m_view.setCaret({std::min(row + 1, transcript.segments.size() - 1), 0});
        return;
    }
    const Range place = range();
    if (text() == m_chosen->word)
        apply(models::accepted(transcript, place, m_chosen->issue.kinds));
    goOn(place);
}

void Reviewing::fix(const QString &by)
{
    if (!m_chosen || by.isEmpty())
        return;
    const Range place = range();
    apply(document::replaceEach(m_view.model()->transcript(), {{place, by}}));
    goOn({place.from, {place.from.segment, place.from.offset + by.size()}});
}

void Reviewing::fixAlike(const QString &by)
{
    if (!isWord())
        return accept();
    const models::Fix change{m_chosen->word, by.isEmpty() ? text() : by};
    if (change.before == change.after || change.after.isEmpty())
        return acceptAlike();
    replaceAlike(change);
}

void Reviewing::acceptAlike()
{
    const Range place = range();
    const QString word = m_chosen->word;
    const document::Transcript &transcript = m_view.model()->transcript();
    QList<Range> places;
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        const Issue &issue = m_queue.issueAt(row);
        if (!(issue.kinds & models::LowConfidence) || issue.to - issue.from != word.size())
            continue;
        if (QStringView(transcript.segments[issue.segment].text).mid(issue.from, word.size()) == word)
            places.append(m_queue.rangeOf(row));
    }
    apply(models::confirmed(transcript, places));
    m_spelling.ignore(word);
    goOn(place);
}

/// Looked for on the worker; when the text changed meanwhile, once more.
void Reviewing::replaceAlike(const models::Fix &change)
{
    m_spelling.tools().spelling.worker().run(
        this,
        [transcript = m_view.model()->transcript(), change] {
            return document::replaceByList(transcript, {models::alike(change)});
        },
        [this, change, revision = m_revision](std::optional<document::ReplaceRun> run) {
            if (revision != m_revision)
                return replaceAlike(change);
            emit fixing();
            run->edit.label = tr("Fix all alike");
            const Range place = m_chosen ? range() : Range{m_view.caret(), m_view.caret()};
            apply(run->edit);
            emit fixedAlike(change, int(run->total()));
            goOn(place);
        });
}

} // namespace ui
