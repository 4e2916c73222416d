#pragma once

#include "api/account.h"
#include "app/service/store/database.h"

/// Names of people and teams for lists of other things: one query a page.
namespace service {

QHash<qint64, api::UserRef> userRefs(Database &database, const QList<qint64> &accounts); ///< of those that are there
QHash<qint64, QList<api::Group>> teamsOf(Database &database, const QList<qint64> &accounts);
QString shownName(const QString &firstName, const QString &lastName, const QString &email);

std::optional<api::Error> badRoles(const QStringList &roles); ///< none, or one that is no role

} // namespace service
