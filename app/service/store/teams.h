#pragma once

#include "api/organization.h"
#include "app/service/store/database.h"

namespace service {

/// The table of teams, which the API calls groups, and who is in them.
class Teams
{
public:
    explicit Teams(Database &database);

    api::Page<api::Group> list(qint64 organization, const api::ListQuery &query);
    api::Result<api::Group> fetch(qint64 organization, qint64 id); ///< NotFound
    api::Result<qint64> create(qint64 organization, const api::GroupInput &team); ///< Conflict: the name is taken
    api::Result<void> update(qint64 organization, qint64 id, const api::GroupInput &team);
    api::Result<void> remove(qint64 organization, qint64 id);
    api::Result<void> add(qint64 organization, qint64 id,
                          const QList<qint64> &accounts); ///< Invalid: not all are there
    api::Result<void> take(qint64 organization, qint64 id, const QList<qint64> &accounts);

private:
    std::optional<api::Error> badName(qint64 organization, const QString &name, qint64 self);

    Database &m_database;
};

} // namespace service
