#include "models/search/documentsearch.h"

#include "models/search/trackedrange.h"

#include <algorithm>

using document::Edit;
using document::Found;
using document::Position;
using document::Range;
using document::SearchEnd;
using document::Searcher;
using document::SearchSpan;

namespace models {

namespace {
constexpr qsizetype mostRowsAtOnce = 64; // more are searched on the worker
}

/// Where a row is after the splices; -1 when it was changed by one.
qsizetype DocumentSearch::rowAfter(qsizetype row, const QList<Splice> &splices)
{
    for (const Splice &splice : splices) {
        if (row >= splice.first + splice.removed)
            row += splice.inserted - splice.removed;
        else if (row >= splice.first)
            return -1;
    }
    return row;
}

DocumentSearch::DocumentSearch(QObject *parent)
    : QObject(parent)
    , m_searcher(m_query)
{
}

DocumentSearch::~DocumentSearch()
{
    m_stop.request_stop();
}

void DocumentSearch::setModel(TranscriptModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_query.within.reset();
    if (model) {
        connect(model, &TranscriptModel::edited, this, &DocumentSearch::follow);
        connect(model, &TranscriptModel::modelReset, this, &DocumentSearch::restart);
    }
    restart();
}

void DocumentSearch::setQuery(const document::SearchQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    restart();
}

void DocumentSearch::setState(State state)
{
    m_state = state;
    emit changed();
}

QString DocumentSearch::message() const
{
    if (m_state == State::Unusable)
        return m_searcher.error();
    if (m_state == State::TooSlow)
        return tr("This regular expression takes too long. Make it simpler, for instance without a repetition inside "
                  "of another.");
    return {};
}

void DocumentSearch::restart()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_job;
    ++m_revision;
    m_busy = false;
    m_dirty = {};
    m_searcher = Searcher(m_query);
    m_hits.assign({});
    if (!m_model || m_searcher.isEmpty())
        return setState(State::Idle);
    if (!m_searcher.error().isEmpty())
        return setState(State::Unusable);
    m_hits.replaceRows(0, 0, m_model->transcript().segments.size());
    m_state = State::Searching; // told when there is something to tell
    searchOnWorker({0, m_hits.rowCount()});
}

document::Transcript DocumentSearch::someOf(const document::Transcript &transcript, const Rows &rows)
{
    return {.speakers = transcript.speakers, .segments = transcript.segments.mid(rows.first, rows.end - rows.first)};
}

void DocumentSearch::searchOnWorker(const Rows &rows)
{
    m_busy = true;
    m_sinceSnapshot.clear();
    // A snapshot of all makes the next edit copy the list of segments; a few of them are given alone.
    const bool isAll = rows.end - rows.first == m_hits.rowCount();
    document::Transcript given = isAll ? m_model->transcript() : someOf(m_model->transcript(), rows);
    Searcher searcher = m_searcher;
    if (!isAll && m_query.within)
        searcher.setWithin(Range{{m_query.within->from.segment - rows.first, m_query.within->from.offset},
                                 {m_query.within->to.segment - rows.first, m_query.within->to.offset}});
    m_worker.run(
        this,
        [searcher = std::move(searcher), given = std::move(given), rows, stop = m_stop.get_token()]() mutable {
            Found found = searcher.findAll(given, stop);
            found.first = rows.first;
            return found;
        },
        [this, job = m_job](const Found &found) {
            if (job == m_job)
                take(found);
        });
}

void DocumentSearch::take(const Found &found)
{
    m_busy = false;
    if (found.end == SearchEnd::TooSlow) {
        m_hits.assign({});
        setState(State::TooSlow);
        return;
    }
    const QList<Splice> later = std::exchange(m_sinceSnapshot, {});
    if (later.isEmpty() && found.rows.size() == m_hits.rowCount())
        m_hits.assign(found.rows);
    else
        for (qsizetype i = 0; i < found.rows.size(); ++i)
            if (const qsizetype row = rowAfter(found.first + i, later); row >= 0)
                m_hits.setRow(row, found.rows[i]);
    if (!m_dirty.isEmpty())
        return searchChanged();
    setState(State::Ready);
}

void DocumentSearch::follow(const Edit &edit)
{
    ++m_revision;
    if (m_query.within)
        m_query.within = trackedRange(*m_query.within, edit);
    m_searcher.setWithin(m_query.within);
    if (m_state == State::Idle || m_state == State::Unusable || m_state == State::TooSlow)
        return;
    if (edit.speakers && m_query.speaker)
        return restart();
    splice({edit.first, edit.removed.size(), edit.inserted.size()});
    searchChanged();
}

void DocumentSearch::splice(const Splice &splice)
{
    m_hits.replaceRows(splice.first, splice.removed, splice.inserted);
    const qsizetype shift = splice.inserted - splice.removed;
    const Rows changed{splice.first, splice.first + splice.inserted};
    if (m_busy)
        m_sinceSnapshot.append(splice);
    if (m_dirty.isEmpty()) {
        m_dirty = changed;
        return;
    }
    const auto moved = [&](qsizetype row) { return row >= splice.first + splice.removed ? row + shift : row; };
    m_dirty = {std::min(moved(m_dirty.first), changed.first), std::max(moved(m_dirty.end), changed.end)};
    m_dirty.end = std::min(m_dirty.end, m_hits.rowCount());
}

void DocumentSearch::searchChanged()
{
    if (m_busy)
        return; // take() goes on
    const Rows rows = std::exchange(m_dirty, {});
    if (!rows.isEmpty() && (!m_searcher.isQuick() || rows.end - rows.first > mostRowsAtOnce))
        return searchOnWorker(rows);
    QList<SearchSpan> spans;
    for (qsizetype row = rows.first; row < rows.end; ++row) {
        m_searcher.find(m_model->transcript(), row, spans);
        m_hits.setRow(row, spans);
    }
    setState(State::Ready);
}

qsizetype DocumentSearch::numberOf(const Range &range) const
{
    if (range.from.segment != range.to.segment)
        return 0;
    const HitStore::Row &row = m_hits.at(range.from.segment);
    const SearchSpan span{qint32(range.from.offset), qint32(range.to.offset)};
    return row.contains(span) ? m_hits.before(range.from) + 1 : 0;
}

std::optional<DocumentSearch::Step> DocumentSearch::next(const Position &from) const
{
    if (const auto hit = m_hits.next(from))
        return Step{*hit, false};
    const auto first = m_hits.next({});
    return first ? std::optional(Step{*first, true}) : std::nullopt;
}

std::optional<DocumentSearch::Step> DocumentSearch::previous(const Position &from) const
{
    if (const auto hit = m_hits.previous(from))
        return Step{*hit, false};
    const auto last = m_hits.previous({m_hits.rowCount(), 0});
    return last ? std::optional(Step{*last, true}) : std::nullopt;
}

std::optional<Position> DocumentSearch::replace(const Range &hit, const document::ReplaceText &with)
{
    if (!m_model || m_model->isReadOnly() || numberOf(hit) == 0)
        return std::nullopt;
    const document::Transcript &transcript = m_model->transcript();
    const qsizetype row = hit.from.segment;
    const auto text
        = m_searcher.replacement(transcript.segments[row], {qint32(hit.from.offset), qint32(hit.to.offset)}, with);
    if (!text)
        return std::nullopt;
    const qsizetype behind = transcript.segments[row].text.size() - hit.to.offset;
    m_model->closeUndoStep();
    m_model->apply(document::replaceEach(transcript, {{hit, *text}}));
    return Position{row, m_model->transcript().segments[row].text.size() - behind};
}

void DocumentSearch::replaceAll(const document::ReplaceText &with)
{
    if (!m_model || m_model->isReadOnly() || m_state != State::Ready || count() == 0)
        return;
    struct Work
    {
        std::optional<Edit> edit{};
        qsizetype count = 0;
    };
    m_worker.run(
        this,
        [searcher = m_searcher, transcript = m_model->transcript(), with, stop = m_stop.get_token()]() mutable {
            const Found found = searcher.findAll(transcript, stop);
            Work work{.count = found.hits};
            if (found.end == SearchEnd::Complete)
                work.edit = document::replaceFound(transcript, searcher, found, with, stop);
            return work;
        },
        [this, with, revision = m_revision, model = m_model](const Work &work) {
            if (m_model != model || !work.edit)
                return;
            if (revision == m_revision)
                applyAll(*work.edit, work.count);
            else
                replaceAll(with); // somebody typed meanwhile
        });
}

void DocumentSearch::applyAll(const Edit &edit, qsizetype count)
{
    m_model->closeUndoStep();
    m_model->apply(edit);
    emit replacedAll(edit.isEmpty() ? 0 : count);
}

} // namespace models
