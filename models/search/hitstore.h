#pragma once

#include "models/document/search.h"
#include <vector>

namespace models {

/// The hits of a document by row, counted so that rows can come and go at little cost however many there are.
class HitStore
{
public:
    using Row = QList<document::SearchSpan>;

    void assign(const QList<Row> &rows);
    void replaceRows(qsizetype first, qsizetype removed, qsizetype inserted); ///< the new ones have no hits yet
    void setRow(qsizetype row, const Row &hits);

    qsizetype rowCount() const { return m_rows; }
    qsizetype total() const { return m_total; }
    const Row &at(qsizetype row) const; ///< empty for a row that is not there
    qsizetype before(const document::Position &at) const; ///< how many hits begin in front of it
    /// The first hit that begins at or behind `from`; the last one that begins before it. No wrapping.
    std::optional<document::Range> next(const document::Position &from) const;
    std::optional<document::Range> previous(const document::Position &from) const;

private:
    struct Chunk
    {
        std::vector<Row> rows{};
        qsizetype hits = 0;
    };
    struct Place
    {
        size_t chunk = 0;
        qsizetype first = 0; ///< row of the chunk's start
    };
    Place placeOf(qsizetype row) const;
    void removeRows(qsizetype first, qsizetype count);
    void insertRows(qsizetype first, qsizetype count);

    std::vector<Chunk> m_chunks;
    mutable Place m_last; ///< where was looked last; rows are mostly asked for in order
    qsizetype m_rows = 0;
    qsizetype m_total = 0;
};

} // namespace models
