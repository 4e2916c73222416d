#pragma once

#include "app/service/access.h"

/// Handlers for some callers only; the rest is told why not (403).
namespace service::handlers {

api::Error lacksRole(QLatin1StringView role);
api::Error isNoPerson();
/// Roles over other organisations are only given by who has them.
std::optional<api::Error> mayNotGrant(const Caller &caller, const QStringList &roles);

template <class Handler>
auto onlyFor(QLatin1StringView role, Handler handler)
{
    return [role, handler](const Caller &caller, const auto &...args) -> decltype(handler(caller, args...)) {
        if (!caller.has(role))
            return tl::unexpected(lacksRole(role));
        return handler(caller, args...);
    };
}

/// A key for programs that got lost must not be enough to take an account over.
template <class Handler>
auto onlyPeople(Handler handler)
{
    return [handler](const Caller &caller, const auto &...args) -> decltype(handler(caller, args...)) {
        if (caller.tokenKind != u"workspace" && caller.tokenKind != u"login")
            return tl::unexpected(isNoPerson());
        return handler(caller, args...);
    };
}

} // namespace service::handlers
