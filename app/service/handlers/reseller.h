#pragma once

#include "api/reseller.h"
#include "app/service/handlers/roles.h"
#include "app/service/router.h"
#include "app/service/store/listing.h"

/// What the handlers of resellers share.
namespace service {

struct Workspace;

namespace handlers {

enum class ColumnKind { Text, Number, Flag, Time, Day };

/// A field of a list by which it can be sorted and filtered.
struct ListColumn
{
    QString name{}; ///< in the API
    QString sql{};
    ColumnKind kind = ColumnKind::Text;
};

/// Search, filters and order of a list; the first column is the usual order, newest first. Invalid when a filter is not
/// field=value of a known field. `searched`: an SQL text, empty when the list cannot be searched.
api::Result<void> arrange(Listing &listing, const api::ResellerQuery &query, const QList<ListColumn> &columns,
                          const QString &searched);

/// NotFound unless it is a customer of the caller's organisation.
api::Result<qint64> customerOf(Database &database, const Caller &caller, const api::OrganizationId &id);

struct Days
{
    QDate from{};
    QDate to{}; ///< included
};
/// The current month when nothing is said; Invalid for what is no day, and for an end before the beginning.
api::Result<Days> daysOf(const api::DaysQuery &query);

/// `handler` for resellers only.
template <class Handler>
auto forResellers(Handler handler)
{
    return onlyFor(QLatin1StringView("RESELLER"), std::move(handler));
}

void addResellerLogins(Router &router, Workspace &workspace);
void addResellerPlans(Router &router, Workspace &workspace);

} // namespace handlers
} // namespace service
