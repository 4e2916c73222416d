#include "app/service/handlers/roles.h"

#include "app/service/replies.h"

using namespace Qt::StringLiterals;

namespace service::handlers {

api::Error lacksRole(QLatin1StringView role)
{
    return refuse(403,
                  say(QT_TRANSLATE_NOOP("service",
                                        "Your account does not have the role %1, which this needs. Ask an "
                                        "administrator of your organization for it."))
                      .arg(role));
}

api::Error isNoPerson()
{
    return refuse(
        403,
        say(QT_TRANSLATE_NOOP("service", "An API token cannot do this. Sign in with your name and password instead.")));
}

std::optional<api::Error> mayNotGrant(const Caller &caller, const QStringList &roles)
{
    for (const auto role : {"SYSOP"_L1, "ADMIN"_L1, "RESELLER"_L1}) {
        if (roles.contains(role) && !caller.has(role))
            return lacksRole(role);
    }
    return std::nullopt;
}

} // namespace service::handlers
