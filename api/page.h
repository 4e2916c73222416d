#pragma once

#include "api/json.h"

namespace api {

/// One page of a list: `{count, total_results, result: [...]}`.
template <class T>
struct Page
{
    QList<T> items{};
    qint64 total = 0; ///< over all pages
};

/// Which page of a list; part of most list queries.
struct PageQuery
{
    std::optional<int> offset{};
    std::optional<int> limit{}; ///< 25 when absent, at most 100
    static constexpr auto fields()
    {
        return std::tuple{field("offset", &PageQuery::offset), field("limit", &PageQuery::limit)};
    }
};

/// Search and order; part of most list queries.
struct SortQuery
{
    std::optional<QString> q{};
    std::optional<QString> sort{}; ///< a field name
    std::optional<QString> direction{}; ///< asc or desc
    static constexpr auto fields()
    {
        return std::tuple{field("q", &SortQuery::q), field("sort", &SortQuery::sort),
                          field("direction", &SortQuery::direction)};
    }
};

} // namespace api
