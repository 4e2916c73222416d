#include "api/organization.h"

#include "app/service/handlers/handlers.h"
#include "app/service/handlers/organizationview.h"
#include "app/service/handlers/roles.h"
#include "app/service/pictures.h"
#include "app/service/store/durable.h"
#include "app/service/store/organizations.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// The caller's organisation and its logo.
namespace service::handlers {

namespace {

constexpr auto admin = "ORGADMIN"_L1;
constexpr qint64 largestLogo = 2LL * 1024 * 1024;
constexpr qint64 formLimit = largestLogo + 64 * 1024;

api::Result<api::Organization> get(const Workspace &workspace, const Caller &caller)
{
    const auto organization = shownOrganization(workspace, caller.organization);
    if (!organization)
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such organization."))));
    return *organization;
}

std::optional<api::Error> notOwn(const Caller &caller, const api::ProfileId &profile)
{
    if (profile.value.toLongLong() == caller.organization)
        return std::nullopt;
    return refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such organization.")));
}

api::Result<api::LogoResult> setLogo(const Workspace &workspace, const Caller &caller, const api::ProfileId &profile,
                                     const api::LogoUpload &form)
{
    if (const auto refused = notOwn(caller, profile))
        return tl::unexpected(*refused);
    if (form.logo.bytes.size() > largestLogo)
        return tl::unexpected(
            refuse(413, say(QT_TRANSLATE_NOOP("service", "The picture is too large; at most 2 MiB are taken."))));
    const auto type = pictures::typeOf(form.logo.bytes);
    if (!type)
        return tl::unexpected(refuseField(
            u"logo"_s, say(QT_TRANSLATE_NOOP("service", "must be a picture in one of the formats PNG, JPEG and SVG"))));
    if (!durable::write(workspace.dir.logoFile(caller.organization), form.logo.bytes))
        return tl::unexpected(refuse(
            507, say(QT_TRANSLATE_NOOP("service", "The picture could not be stored. Free some space and try again."))));
    Organizations(workspace.database).setLogoType(caller.organization, *type);
    return api::LogoResult{.profileId = profile, .logoUrl = logoUrl(workspace, caller.organization)};
}

/// The logo only, whatever the path looks like.
api::Result<void> removeLogo(const Workspace &workspace, const Caller &caller, const api::ProfileId &profile)
{
    if (const auto refused = notOwn(caller, profile))
        return tl::unexpected(*refused);
    Organizations organizations(workspace.database);
    if (organizations.logoType(caller.organization).isEmpty())
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "The organization has no logo."))));
    organizations.setLogoType(caller.organization, {});
    QFile::remove(workspace.dir.logoFile(caller.organization));
    return {};
}

Response logo(const Workspace &workspace, const Exchange &exchange)
{
    if (!workspace.urls.isValid(exchange.head.path, exchange.head.query))
        return refusal(403, say(QT_TRANSLATE_NOOP("service", "This address is no longer good. Ask for a new one.")));
    const qint64 id = exchange.ids.first().toLongLong();
    const QByteArray type = Organizations(workspace.database).logoType(id);
    if (type.isEmpty())
        return refusal(404, say(QT_TRANSLATE_NOOP("service", "The organization has no logo.")));
    return {.status = 200,
            .headers = {{"Content-Type", type},
                        {"Cache-Control", "private, no-cache"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"}},
            .file = workspace.dir.logoFile(id)};
}

} // namespace

void addOrganization(Router &router, Workspace &workspace)
{
    router.on(api::organization::get, [&workspace](const Caller &caller) { return get(workspace, caller); });
    router.on(api::organization::update,
              onlyFor(admin, [&workspace](const Caller &caller, const api::OrganizationUpdate &change) {
                  return Organizations(workspace.database).update(caller.organization, change).and_then([&] {
                      return get(workspace, caller);
                  });
              }));
    router.on(api::organization::logoUpload,
              onlyFor(admin,
                      [&workspace](const Caller &caller, const api::ProfileId &profile, const api::LogoUpload &form) {
                          return setLogo(workspace, caller, profile, form);
                      }),
              formLimit);
    router.on(api::organization::logoDelete,
              onlyFor(admin, [&workspace](const Caller &caller, const api::ProfileId &profile) {
                  return removeLogo(workspace, caller, profile);
              }));
    router.add({.method = api::Method::Get,
                .path = u"/signed/logo/{id}"_s,
                .auth = api::Auth::None,
                .handle = [&workspace](const Exchange &exchange) { return logo(workspace, exchange); }});
}

} // namespace service::handlers
