#pragma once

#include "api/organization.h"
#include "app/service/store/database.h"

namespace service {

/// The table of organisations.
class Organizations
{
public:
    explicit Organizations(Database &database);

    std::optional<api::Organization> fetch(qint64 id); ///< without the address of its logo
    api::Result<void> update(qint64 id, const api::OrganizationUpdate &change); ///< Invalid names the field
    QByteArray logoType(qint64 id); ///< its content type; empty: there is no logo
    void setLogoType(qint64 id, const QByteArray &type);

private:
    Database &m_database;
};

} // namespace service
