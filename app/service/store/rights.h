#pragma once

#include "api/result.h"
#include "app/service/access.h"
#include "app/service/store/sessions.h"

namespace service {

enum class Right { None, Read, Write };

/// What a caller may do with the folders of the organisation and what is in them. A private folder is open to its
/// owner, to administrators, and to the teams it names; what is in it can be narrower, never wider.
class Rights
{
public:
    Rights(Database &database, const Caller &caller);

    Right folder(qint64 id); ///< None also when there is no such folder
    Right session(const QString &id); ///< the same
    Visible visible();

private:
    bool isFree(); ///< nothing is private for this caller

    Database &m_database;
    const Caller &m_caller;
};

/// NotFound when the session is not there for the caller.
api::Result<void> mayRead(Database &database, const Caller &caller, const QString &session);
/// The same, and Forbidden when it may only be read.
api::Result<void> mayWrite(Database &database, const Caller &caller, const QString &session);
/// Invalid with `field` when a new session or folder may not be put there; no id is the root, which is open to all.
api::Result<void> mayPutInto(Database &database, const Caller &caller, std::optional<qint64> folder,
                             const QString &field);
api::Error readOnly();

} // namespace service
