#include "app/service/handlers/roles.h"

#include "app/service/replies.h"

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

} // namespace service::handlers
