#include "models/search/hitstore.h"

#include <algorithm>

using document::Position;
using document::Range;
using document::SearchSpan;

namespace models {

namespace {

constexpr size_t chunkRows = 512;

qsizetype hitsIn(std::vector<HitStore::Row>::const_iterator begin, std::vector<HitStore::Row>::const_iterator end)
{
    qsizetype hits = 0;
    for (; begin != end; ++begin)
        hits += begin->size();
    return hits;
}

Range rangeOf(qsizetype row, const SearchSpan &span)
{
    return {{row, span.from}, {row, span.to}};
}

} // namespace

void HitStore::assign(const QList<Row> &rows)
{
    m_chunks.clear();
    m_last = {};
    m_rows = rows.size();
    m_total = 0;
    for (qsizetype first = 0; first < rows.size(); first += chunkRows) {
        const auto end = rows.begin() + std::min<qsizetype>(first + qsizetype(chunkRows), rows.size());
        Chunk chunk{.rows = {rows.begin() + first, end}};
        chunk.hits = hitsIn(chunk.rows.begin(), chunk.rows.end());
        m_total += chunk.hits;
        m_chunks.push_back(std::move(chunk));
    }
}

HitStore::Place HitStore::placeOf(qsizetype row) const
{
    const bool isThere = m_last.chunk < m_chunks.size() && row >= m_last.first
        && row < m_last.first + qsizetype(m_chunks[m_last.chunk].rows.size());
    if (isThere)
        return m_last;
    Place place;
    while (place.chunk < m_chunks.size() && place.first + qsizetype(m_chunks[place.chunk].rows.size()) <= row)
        place.first += qsizetype(m_chunks[place.chunk++].rows.size());
    return m_last = place;
}

void HitStore::replaceRows(qsizetype first, qsizetype removed, qsizetype inserted)
{
    const qsizetype common = std::min(removed, inserted);
    for (qsizetype row = first; row < first + common; ++row)
        setRow(row, {});
    if (removed > common)
        removeRows(first + common, removed - common);
    if (inserted > common)
        insertRows(first + common, inserted - common);
}

void HitStore::removeRows(qsizetype first, qsizetype count)
{
    m_rows -= count;
    while (count > 0) {
        const Place place = placeOf(first);
        Chunk &chunk = m_chunks[place.chunk];
        const auto begin = chunk.rows.begin() + (first - place.first);
        const auto end = begin + std::min<qsizetype>(count, chunk.rows.end() - begin);
        const qsizetype hits = hitsIn(begin, end);
        count -= end - begin;
        chunk.rows.erase(begin, end);
        chunk.hits -= hits;
        m_total -= hits;
        m_last = {};
        if (chunk.rows.empty())
            m_chunks.erase(m_chunks.begin() + qsizetype(place.chunk));
    }
}

void HitStore::insertRows(qsizetype first, qsizetype count)
{
    m_rows += count;
    Place place = placeOf(first);
    if (place.chunk == m_chunks.size() && place.chunk > 0) // behind the last row
        place.first -= qsizetype(m_chunks[--place.chunk].rows.size());
    m_last = {};
    if (m_chunks.empty())
        m_chunks.emplace_back();
    auto &rows = m_chunks[place.chunk].rows;
    rows.insert(rows.begin() + (first - place.first), size_t(count), Row());
    while (m_chunks[place.chunk].rows.size() > 2 * chunkRows) { // its end becomes a chunk of its own
        Chunk &full = m_chunks[place.chunk];
        Chunk tail{.rows = {full.rows.end() - qsizetype(chunkRows), full.rows.end()}};
        tail.hits = hitsIn(tail.rows.begin(), tail.rows.end());
        full.rows.resize(full.rows.size() - chunkRows);
        full.hits -= tail.hits;
        m_chunks.insert(m_chunks.begin() + qsizetype(place.chunk) + 1, std::move(tail));
    }
}

void HitStore::setRow(qsizetype row, const Row &hits)
{
    const Place place = placeOf(row);
    if (place.chunk == m_chunks.size())
        return;
    Chunk &chunk = m_chunks[place.chunk];
    Row &old = chunk.rows[size_t(row - place.first)];
    chunk.hits += hits.size() - old.size();
    m_total += hits.size() - old.size();
    old = hits;
}

const HitStore::Row &HitStore::at(qsizetype row) const
{
    static const Row none;
    const Place place = placeOf(row);
    return row < 0 || place.chunk == m_chunks.size() ? none : m_chunks[place.chunk].rows[size_t(row - place.first)];
}

qsizetype HitStore::before(const Position &at) const
{
    const Place place = placeOf(at.segment);
    qsizetype count = 0;
    for (size_t i = 0; i < place.chunk; ++i)
        count += m_chunks[i].hits;
    if (place.chunk == m_chunks.size())
        return count;
    const auto &rows = m_chunks[place.chunk].rows;
    count += hitsIn(rows.begin(), rows.begin() + (at.segment - place.first));
    const Row &row = this->at(at.segment);
    return count + std::ranges::count_if(row, [&](const SearchSpan &span) { return span.from < at.offset; });
}

std::optional<Range> HitStore::next(const Position &from) const
{
    for (const SearchSpan &span : at(from.segment))
        if (span.from >= from.offset)
            return rangeOf(from.segment, span);
    Place place = placeOf(from.segment + 1);
    for (qsizetype row = from.segment + 1; place.chunk < m_chunks.size(); ++place.chunk) {
        const Chunk &chunk = m_chunks[place.chunk];
        const qsizetype end = place.first + qsizetype(chunk.rows.size());
        for (; chunk.hits > 0 && row < end; ++row)
            if (const Row &hits = chunk.rows[size_t(row - place.first)]; !hits.isEmpty())
                return rangeOf(row, hits.first());
        row = place.first = end;
    }
    return std::nullopt;
}

std::optional<Range> HitStore::previous(const Position &from) const
{
    const Row &here = at(from.segment);
    for (auto span = here.rbegin(); span != here.rend(); ++span)
        if (span->from < from.offset)
            return rangeOf(from.segment, *span);
    qsizetype row = std::min(from.segment, m_rows) - 1;
    if (row < 0)
        return std::nullopt;
    Place place = placeOf(row);
    while (true) {
        const Chunk &chunk = m_chunks[place.chunk];
        for (; chunk.hits > 0 && row >= place.first; --row)
            if (const Row &hits = chunk.rows[size_t(row - place.first)]; !hits.isEmpty())
                return rangeOf(row, hits.last());
        if (place.chunk == 0)
            return std::nullopt;
        row = place.first - 1;
        place.first -= qsizetype(m_chunks[--place.chunk].rows.size());
    }
}

} // namespace models
