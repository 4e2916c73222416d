#pragma once

#include "api/organization.h"
#include "app/service/store/database.h"

namespace service {

/// The table of accounts, which the API calls users: the people of organisations, their roles and their teams.
/// Whoever changes accounts calls Access::forget() after it.
class Accounts
{
public:
    explicit Accounts(Database &database);

    api::Page<api::User> list(qint64 organization, const api::UserQuery &query);
    api::Page<api::User> ofTeam(qint64 team, const api::PageQuery &page);
    api::Result<api::User> fetch(qint64 organization, qint64 id); ///< NotFound
    /// Invalid for a bad address, role or team; Conflict for an address that is taken, here or elsewhere.
    api::Result<qint64> create(qint64 organization, const api::UserCreate &user);
    api::Result<void> update(qint64 organization, qint64 id, const api::UserUpdate &change);
    api::Result<void> remove(qint64 organization, qint64 id);
    api::Result<void> setActive(qint64 organization, qint64 id, bool isActive); ///< off: ends all its tokens

    /// Conflict for the account of this computer, and for the only administrator of an organisation.
    api::Result<void> mayGo(qint64 id);
    bool hasOwnPassword(qint64 id);
    /// A random password that is good for a week; any earlier one, sign-ins and two-factor sign-in end. Slow.
    QString startAgain(qint64 id);
    void setPassword(qint64 id, const QByteArray &hash); ///< the person's own

private:
    std::optional<api::Error> badAddress(const QString &email, qint64 self);
    std::optional<api::Error> setTeams(qint64 organization, qint64 id, const QList<api::GroupId> &teams);
    QList<api::User> read(QSqlQuery query);

    Database &m_database;
};

} // namespace service
